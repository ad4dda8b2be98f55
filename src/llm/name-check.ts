import { likeness } from '#reading/claims/look-alikes.ts';
import { bareNumber, findCaseNumbers } from './case-numbers.ts';
import { findNames, type RosterNames } from './roster-names.ts';

/**
 * Looks through a request body as it is sent, whatever became of the text on its way into it. False when it names anybody
 * on the roster, or a known case, more often than our own words in it do.
 */
export function namesNobody(
  body: string,
  ownWords: string,
  roster: RosterNames,
  caseNumbers: readonly string[],
): boolean {
  const own = countNames(ownWords, roster, caseNumbers);
  return [...countNames(body, roster, caseNumbers)].every(([name, times]) => times <= (own.get(name) ?? 0));
}

function countNames(body: string, roster: RosterNames, caseNumbers: readonly string[]): Map<string, number> {
  const count = new Map<string, number>();
  for (const text of textsIn(body)) {
    const alike = likeness(text).text;
    for (const span of [...findNames(alike, roster).map(({ span }) => span), ...findCaseNumbers(alike, caseNumbers)]) {
      const name = bareNumber(alike.slice(span.start, span.end));
      count.set(name, (count.get(name) ?? 0) + 1);
    }
  }
  return count;
}

/** Every text and key of JSON, unescaped; of anything else the whole. */
function textsIn(body: string): string[] {
  const texts: string[] = [];
  try {
    JSON.parse(body, (key, value) => {
      texts.push(key, ...(typeof value === 'string' ? [value] : []));
      return value;
    });
    return texts;
  } catch {
    return [body];
  }
}
