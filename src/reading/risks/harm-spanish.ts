import * as harm from '#reading/lexicon/harm-words.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import { type Deed, type Goal, parts, spanOf, subjectOf } from './harm-clause.ts';
import { type Person, personAt, type Token } from './harm-persons.ts';

const stems = (text: string) => text.trim().split(/\s+/).join('|');
const ending = '(?:o|a|e|io|aba|aban|an|aron|ado|ada|ando|iendo|en|ar|er|ir)';
const spanishBlow = new RegExp(`^(?:${stems(harm.spanishBlows)})${ending}(?:l[aeo]s?|me|nos|te)?$`);
const spanishShout = new RegExp(`^(?:${stems(harm.spanishShouts)})${ending}(?:l[aeo]s?|me|nos|te)?$`);
const enclitic = /[aei]r(?:l[aeo]s?|me|nos|te)$/;

const clitic = /^(?:l[aeo]s?|me|nos|te)$/;
const wills =
  /^(?:va|van|voy|iba|iban|vamos|quiere|quieren|quiero|quisiera|piensa|amenazo|amenaza|amenazan|jura|juro|planea)$/;

/** "la empujó su esposo", "le pegó a la niña", "lo va a golpear", "amenazó con golpearla". */
export function spanishDeed(
  page: Page,
  tokens: readonly Token[],
  verb: number,
  people: readonly Mention[],
): Deed | null {
  const word = tokens[verb]?.word ?? '';
  const kill =
    /^(?:matar|balacear|degollar)(?:l[aeo]s?|me|nos|te)?$/.test(word) || word === 'disparar' || word === 'dispararle';
  const act = kill ? 'kill' : spanishBlow.test(word) ? 'blow' : spanishShout.test(word) ? 'shout' : null;
  if (!act) return null;
  const named = objectBehind(page, tokens, verb, people);
  const infinitive = /[aei]r(?:l[aeo]s?|me|nos|te)?$/.test(word);
  let head = verb - 1;
  while (infinitive && /^(?:a|con|de|en|para|pa)$/.test(tokens[head]?.word ?? '')) head -= 1;
  const will = infinitive && wills.test(tokens[head]?.word ?? '');
  const before = tokens[will ? head - 1 : verb - 1]?.word ?? '';
  const has = enclitic.test(word) || clitic.test(before);
  if (before === 'se' || (!has && !named)) return null;
  // "el carro lo agarró su hermano": a thing is taken.
  if (/^agarr/.test(word) && articled(tokens, verb - 2) && !personAt(page, tokens, verb - 2, people)) return null;
  if (
    infinitive &&
    !will &&
    !/^(?:buscando|busca|anda)$/.test(tokens[head - (personAt(page, tokens, head, people) ? 2 : 0)]?.word ?? '')
  )
    return null;
  if (!named && isDoneToThing(page, tokens, verb, people)) return null;
  const first = will ? (clitic.test(before) ? head - 1 : head) : clitic.test(before) ? verb - 1 : verb;
  const subject = subjectOf(page, tokens, first, people);
  const trailing = named ? null : subjectBehind(page, tokens, verb, people);
  const pronoun = enclitic.test(word) ? word.slice(word.search(/(?:l[aeo]s?|me|nos|te)$/)) : before;
  const object = named?.person ?? {
    kind: /^(?:me|nos)$/.test(pronoun)
      ? 'me'
      : pronoun === 'la' || pronoun === 'las'
        ? 'her'
        : pronoun === 'lo' || pronoun === 'los'
          ? 'him'
          : 'them',
    gender: pronoun === 'la' ? 'f' : pronoun === 'lo' ? 'm' : null,
    at: verb,
  };
  return {
    span: spanOf(tokens, first, named?.last ?? verb),
    act,
    manner: infinitive ? 'threatened' : 'done',
    subject: trailing ?? (subject === 'thing' ? null : subject),
    object,
  };
}

const articled = (tokens: readonly Token[], at: number) => /^(?:el|la|los|las)$/.test(tokens[at - 1]?.word ?? '');

/** "... a la niña", "... al guardia". */
function objectBehind(page: Page, tokens: readonly Token[], verb: number, people: readonly Mention[]): Goal | null {
  // "le jaló el pelo a la mamá".
  const body = parts.has(tokens[verb + 2]?.word ?? '') && /^(?:el|la|los|las|del)$/.test(tokens[verb + 1]?.word ?? '');
  const first = verb + (body ? 3 : 1);
  if (!/^al?$/.test(tokens[first]?.word ?? '')) return null;
  for (let at = first + 1; at < first + 4; at += 1) {
    const person = personAt(page, tokens, at, people);
    if (person) return { person, last: at };
    if (!/^(?:la|el|los|las|su|sus|mi|un|una|otro|otra|d|de|don|dona|misma)$/.test(tokens[at]?.word ?? '')) return null;
  }
  return null;
}

/** "le pegó su esposo", "la empuja el nieto". */
function subjectBehind(page: Page, tokens: readonly Token[], verb: number, people: readonly Mention[]): Person | null {
  if (!/^(?:el|la|su|un|una|mi|otro|otra|los|las|sus)$/.test(tokens[verb + 1]?.word ?? '')) return null;
  return personAt(page, tokens, verb + 2, people);
}

/** "le golpeó la puerta", "le pega la calcomanía": behind the verb a thing, neither a blow nor whoever deals it. */
function isDoneToThing(page: Page, tokens: readonly Token[], verb: number, people: readonly Mention[]): boolean {
  if (!/^(?:el|la|los|las|un|una|unos|unas)$/.test(tokens[verb + 1]?.word ?? '')) return false;
  const thing = tokens[verb + 2]?.word ?? '';
  return (
    !parts.has(thing) &&
    !/^(?:nalgada|cachetada|bofetada|golpe|patada|manazo|otra|otro|noche|semana|vez|fin|lunes|martes|miercoles|jueves|viernes|sabado|domingo)s?$/.test(
      thing,
    ) &&
    personAt(page, tokens, verb + 2, people) === null
  );
}
