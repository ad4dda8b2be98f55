import { asJson, asList, isJson, type Json } from './json.ts';

/** Where a schema is not as strict as the API wants it; null when it may pass. */
export function laxPart(schema: Json, at = 'schema'): string | null {
  if (schema.type === 'object') {
    const properties = Object.keys(asJson(schema.properties));
    if (schema.additionalProperties !== false) return `${at}: 'additionalProperties' is required to be false`;
    if (properties.some((name) => !asList(schema.required).includes(name)))
      return `${at}: 'required' is required to list every key in properties`;
  }
  for (const [key, part] of Object.entries(schema)) {
    const parts = isJson(part) ? [part] : asList(part).filter(isJson);
    for (const one of parts) {
      const lax =
        key === 'properties' || key === '$defs' ? laxOfEach(one, `${at}.${key}`) : laxPart(one, `${at}.${key}`);
      if (lax) return lax;
    }
  }
  return null;
}

function laxOfEach(parts: Json, at: string): string | null {
  for (const [name, part] of Object.entries(parts)) {
    const lax = laxPart(asJson(part), `${at}.${name}`);
    if (lax) return lax;
  }
  return null;
}

/** A value that fits the schema and says as little as it can: null where it may be, no items, the first choice. */
export function emptiest(schema: Json): unknown {
  const choices = asList(schema.anyOf).map(asJson);
  if (choices.length > 0) return choices.some(({ type }) => type === 'null') ? null : emptiest(asJson(choices[0]));
  if (schema.const !== undefined) return schema.const;
  if (asList(schema.enum).length > 0) return asList(schema.enum)[0];
  const types = [schema.type].flat();
  switch (types.includes('null') ? 'null' : types[0]) {
    case 'object':
      return Object.fromEntries(
        Object.entries(asJson(schema.properties)).map(([name, part]) => [name, emptiest(asJson(part))]),
      );
    case 'array':
      return [];
    case 'number':
    case 'integer':
      return 0;
    case 'boolean':
      return false;
    case 'string':
      return '';
    default:
      return null;
  }
}

/** The same value with something in it that is on no list: every text of it that stands for a choice. */
export function wrongly(schema: Json, value: unknown): unknown {
  const choice = [schema, ...asList(schema.anyOf).map(asJson)].some((one) => asList(one.enum).length > 0);
  if (choice) return 'none_of_these';
  if (!isJson(value)) return value;
  const parts = asJson(schema.properties);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, wrongly(asJson(parts[name]), part)]));
}
