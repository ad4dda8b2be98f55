import { inspect } from 'node:util';

/** A value that must never be printed: JSON, templates and `console.log` show `[secret]`. */
export interface Secret {
  reveal(): string;
}

/** Wraps a value so that only `reveal()` gives it back. */
export function secret(value: string): Secret {
  const hidden = () => '[secret]';
  return Object.freeze({ reveal: () => value, toJSON: hidden, toString: hidden, [inspect.custom]: hidden });
}
