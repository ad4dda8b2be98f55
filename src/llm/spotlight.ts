import { randomBytes } from 'node:crypto';

/** A text prepared so that a model can tell it from its orders at every word. */
export interface Spotlit {
  /** In the names of the lines that open and close the text: made new each time, so that no text can hold it. */
  readonly nonce: string;
  /** Stands where the text has spaces. */
  readonly marker: string;
  readonly text: string;
  /** Takes the marker out again, from every text of an answer. */
  readonly plain: <Value>(answer: Value) => Value;
}

/** Marks a text as data (spotlighting, arXiv 2403.14720). `draw` gives the nonce: 32 random letters and figures. */
export function spotlight(text: string, draw = () => randomBytes(16).toString('hex')): Spotlit {
  let nonce = draw();
  while (text.includes(nonce)) nonce = draw();
  const marker = text.includes('ˆ') ? '\u{e000}' : 'ˆ';
  const marked = text.replaceAll(/\s+/g, (gap) => (gap.includes('\n') ? `${marker}\n` : marker));
  return {
    nonce,
    marker,
    text: marked,
    plain: (answer) =>
      JSON.parse(JSON.stringify(answer), (_, value: unknown) =>
        typeof value === 'string' ? value.replaceAll(new RegExp(`\\s*${marker}\\s*`, 'g'), ' ').trim() : value,
      ),
  };
}
