/** The lists that have phrases with a beginning, and what beginnings go on from it: most go on with one sign only. */
export interface Beginning<List> {
  /** Its signs, where some list has it. */
  key?: string;
  lists?: List[];
  sign?: string | undefined;
  only?: Beginning<List> | undefined;
  next?: Map<string, Beginning<List>>;
}

/** The beginning with one more sign, where there is one. */
export const following = <List>(
  { sign: own, only, next }: Beginning<List>,
  sign: string,
): Beginning<List> | undefined => (next ? next.get(sign) : own === sign ? only : undefined);

/** Notes that a list has phrases with a beginning. */
export function add<List>(root: Beginning<List>, key: string, list: List): void {
  let beginning = root;
  for (const sign of key) beginning = following(beginning, sign) ?? grow(beginning, sign);
  beginning.key ??= key;
  beginning.lists ??= [];
  beginning.lists.push(list);
}

function grow<List>(beginning: Beginning<List>, sign: string): Beginning<List> {
  const longer: Beginning<List> = {};
  if (!beginning.next && !beginning.only) {
    beginning.sign = sign;
    beginning.only = longer;
    return longer;
  }
  if (beginning.sign !== undefined && beginning.only) {
    beginning.next = new Map([[beginning.sign, beginning.only]]);
    beginning.sign = undefined;
    beginning.only = undefined;
  }
  beginning.next?.set(sign, longer);
  return longer;
}
