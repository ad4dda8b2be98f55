import type { Page } from '#reading/normalise.ts';
import { covering } from '#reading/spans.ts';
import { kin } from './appositions.ts';
import { nameAt } from './names.ts';
import type { RoleWord } from './role-senses.ts';

/** Of words for roles in a row those that stand for one person each. */
export const onePersonEach = (page: Page, words: readonly RoleWord[]): RoleWord[] =>
  withoutModifiers(page, asOne(page, words));

/** "Son/caregiver Rick", "dtr/POA Ines": kin, and what they are besides, are one person. */
const asOne = (page: Page, words: readonly RoleWord[]): RoleWord[] =>
  words.flatMap((word, index) => {
    const [before, next] = [words[index - 1], words[index + 1]];
    const joins = (a: RoleWord | undefined, b: RoleWord | undefined) =>
      a !== undefined &&
      b !== undefined &&
      kin.has(a.role) &&
      besides.test(page.plain.slice(b.span.start, b.span.end)) &&
      /^ ?[/&] ?$/.test(page.plain.slice(a.span.end, b.span.start));
    if (joins(before, word)) return [];
    return [next && joins(word, next) ? { ...word, span: covering(word.span, next.span) } : word];
  });
const besides =
  /^(?:(?:main |paid |primary )?(?:caregiver|cg|caretaker|caregvr)|d?poa|hcpoa|payee|rep payee|guardian|agent|proxy|cuidador[a]?)$/;

/** "PCP nurse", "bank rep": of two roles in a row the second is the person. */
const withoutModifiers = (page: Page, words: readonly RoleWord[]) =>
  words.filter((word, index) => {
    const next = words[index + 1];
    // "alleged perpetrator (son, Vince)": the same person.
    if (
      next &&
      page.plain.slice(word.span.end, next.span.start) === ' (' &&
      /^(?:alleged|presunt|perp|av$|ap$)/.test(page.plain.slice(word.span.start, word.span.end))
    )
      return false;
    return (
      !next || page.plain.slice(word.span.end, next.span.start) !== ' ' || nameAt(page, word.span.end + 1) !== null
    );
  });
