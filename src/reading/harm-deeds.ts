import { antecedent, type Gender, type Person, personAt, type Token, tokensOf } from './harm-persons.ts';
import * as harm from './lexicon/harm-words.ts';
import type { Page } from './normalise.ts';
import type { Mention } from './people.ts';
import type { Span } from './reading.ts';

/** Who did what to whom: a blow, a shout or a killing, done or threatened. */
export interface Deed {
  readonly span: Span;
  readonly act: 'blow' | 'shout' | 'kill';
  readonly manner: 'done' | 'threatened';
  readonly subject: Person | null;
  readonly object: Person;
}

const setOf = (text: string) => new Set(text.split(/\s+/).filter(Boolean));
const acts = new Map([
  ...[...setOf(harm.blows)].map((word) => [word, 'blow'] as const),
  ...[...setOf(harm.shouts)].map((word) => [word, 'shout'] as const),
  ...[...setOf(harm.killings)].map((word) => [word, 'kill'] as const),
]);
const parts = setOf(harm.bodyParts);
const stems = (text: string) => text.trim().split(/\s+/).join('|');
const ending = '(?:o|a|e|io|aba|aban|an|aron|ado|ada|ando|iendo|en|ar|er|ir)';
const spanishBlow = new RegExp(`^(?:${stems(harm.spanishBlows)})${ending}(?:l[aeo]s?|me|nos|te)?$`);
const spanishShout = new RegExp(`^(?:${stems(harm.spanishShouts)})${ending}(?:l[aeo]s?|me|nos|te)?$`);
const enclitic = /[aei]r(?:l[aeo]s?|me|nos|te)$/;

/** Every deed of harm told in a stretch, as its clause tells it: with somebody to whom it is done. */
export function findDeeds(page: Page, within: Span, people: readonly Mention[]): Deed[] {
  const tokens = tokensOf(page, within);
  return tokens.flatMap(({ word }, index) => {
    const act = acts.get(word);
    const deed = act
      ? (passive(page, tokens, index, act, people) ?? english(page, tokens, index, act, people))
      : spanish(page, tokens, index, people);
    return deed && deed.subject?.kind !== 'nobody' ? [deed] : [];
  });
}

const beside =
  setOf(`has have had just also then always even still again keeps kept started starts often sometimes really allegedly
  reportedly once twice never not didnt didn't doesnt doesn't hasnt hasn't was were is be been being got get gets would will gonna to and n & y or so but when after because bc while who that which q que
  drunk high mad angry upset home tried trying going threatened wants about the later constantly frequently repeatedly saw seen hear hears heard watched witnessed him her them me me: actually basically probably ever
  wont won't if dont don't do did cant can't`);

/** "dad came home drunk and hit her", "saw him push her": the one who does it stands before the verb, with small words between. */
function subjectOf(
  page: Page,
  tokens: readonly Token[],
  verb: number,
  people: readonly Mention[],
): Person | null | 'thing' {
  const before = tokens[verb - 1]?.word ?? '';
  if (
    /^(?:him|her|them)$/.test(before) &&
    /^(?:saw|seen|sees?|heard|hears?|watched|witnessed|caught|let|made)$/.test(tokens[verb - 2]?.word ?? '')
  )
    return {
      kind: before === 'him' ? 'he' : before === 'her' ? 'she' : 'they',
      gender: before === 'him' ? 'm' : before === 'her' ? 'f' : null,
      at: verb - 1,
    };
  for (let index = verb - 1; index >= Math.max(0, verb - 14); index -= 1) {
    const word = tokens[index]?.word ?? '';
    if (/^[.!?;)]$/.test(word)) return null;
    const person = personAt(page, tokens, index, people);
    if (person && !isObject(tokens, index)) return person;
    // "the dog bit her", "a car hit him": a thing right before the verb does it.
    if (index === verb - 1 && !person && !beside.has(word) && !/^[,:"(]$|ly$|ed$/.test(word)) return 'thing';
  }
  return null;
}

/** "came at mom, hit her": behind a word of direction nobody acts. */
const isObject = (tokens: readonly Token[], index: number) =>
  /^(?:at|with|w\/|to|for|from|by|about|against|of|de|del|con|para|por|al|a)$/.test(
    tokens[/^(?:the|his|her|my|their|la|el|su|mi)$/.test(tokens[index - 1]?.word ?? '') ? index - 2 : index - 1]
      ?.word ?? '',
  );

const meant = /^(?:will|would|gonna|gunna|ima|imma|i'll|he'll|she'll|they'll|he'd|she'd|they'd|i'd|i'ma|wd)$/;
const intends =
  /^(?:going|wants?|wanted|wanting|threatened|threatens|threatening|vowed|vows|ready|planning|plans?|planned|about|swore|swears|promised|fixing|like|tempted|fantasiz\w+|urges?|thoughts?|thinking|thinks)$/;

/** Done, threatened, or neither: "should", "could", "how to" tell of no deed. */
function mannerOf(tokens: readonly Token[], verb: number): Deed['manner'] | null {
  let index = verb - 1;
  while (/^(?:just|even|also|really|literally|go|come|back|and)$/.test(tokens[index]?.word ?? '')) index -= 1;
  const word = tokens[index]?.word ?? '';
  if (/^(?:of|about|abt)$/.test(word)) return intends.test(tokens[index - 1]?.word ?? '') ? 'threatened' : 'done';
  if (word === 'to') {
    const head = tokens[index - 1]?.word ?? '';
    if (intends.test(head)) return 'threatened';
    return /^(?:tried|trying|tries|started|starts|began|continues|continued|used|attempted)$/.test(head)
      ? 'done'
      : null;
  }
  if (meant.test(word)) return 'threatened';
  return /^(?:can|could|should|might|may|must|cant|can't|couldnt|wont|won't|lets?|let's|dont|don't)$/.test(word)
    ? null
    : 'done';
}

function english(
  page: Page,
  tokens: readonly Token[],
  verb: number,
  act: Deed['act'],
  people: readonly Mention[],
): Deed | null {
  const manner = mannerOf(tokens, verb);
  const goal = manner && objectAt(page, tokens, verb, people);
  if (!manner || !goal) return null;
  const subject = subjectOf(page, tokens, verb, people);
  if (subject === 'thing') return null;
  return { span: spanOf(tokens, verb, goal.last), act, manner, subject, object: goal.person };
}

const spanOf = (tokens: readonly Token[], first: number, last: number): Span => ({
  start: tokens[first]?.start ?? 0,
  end: tokens[last]?.end ?? 0,
});

const pronouns: Readonly<Record<string, { kind: string; gender: Gender }>> = {
  him: { kind: 'him', gender: 'm' },
  her: { kind: 'her', gender: 'f' },
  them: { kind: 'them', gender: null },
  me: { kind: 'me', gender: null },
  us: { kind: 'me', gender: null },
  his: { kind: 'him', gender: 'm' },
  my: { kind: 'me', gender: null },
  their: { kind: 'them', gender: null },
};

/** Verbs that often mean nothing bad with a person behind them. */
const mild =
  /^(?:pull|thr[eo]w|pin|corner|jerk|knock|shak|shook|twist|grab|push|beat|hurt|str[iu]|bit|sock|deck|jump|hit|harm)/;
const harmless =
  /^ (?:a\b|an\b|aside|over\b|out\b|off\b|from\b|toward|for\b|awake|about|as\b|home|up to|off|feelings|on (?:the|a|his|her) (?:swing|bike|trike)|in (?:the|a|his|her) (?:stroller|chair|wheelchair|w\/c|swing|cart|pool|wagon|door)|at (?:chess|cards|checkers|uno|basketball|the game)|in (?:chess|checkers|a race)|to (?!the (?:ground|floor|wall)|death|her knees|his knees))/;
const mustHaveWay = /^(?:pull|jerk|twist)/;

interface Goal {
  readonly person: Person;
  readonly last: number;
}

/** Whom a verb is done to: a pronoun, a person, or somebody's body right behind it. */
function objectAt(page: Page, tokens: readonly Token[], verb: number, people: readonly Mention[]): Goal | null {
  const word = tokens[verb]?.word ?? '';
  let index = verb + 1;
  for (
    let skipped = 0;
    skipped < 2 && /^(?:up|on|at|around|back|with|w\/|out)$/.test(tokens[index]?.word ?? '');
    skipped += 1
  )
    index += 1;
  const next = tokens[index];
  if (!next || /^[.,;:()!?]$/.test(next.word)) return null;
  const behind = tokens[index + 1];
  const pronoun = pronouns[next.word];
  if (pronoun && behind && parts.has(behind.word) && touches(page, next, behind)) {
    // "hit her head" is an accident, "pulled her hair" is not.
    return /^(?:hit|hurt|bump|knock|bit|burn|shook|shak|str|jump)/.test(word)
      ? null
      : { person: { ...pronoun, at: index }, last: index + 1 };
  }
  if (
    mustHaveWay.test(word) &&
    !/^ by (?:the|his|her) (?:hair|arm|ear|neck|leg|collar|shirt)/.test(page.plain.slice(next.end, next.end + 20)) &&
    !(behind && parts.has(behind.word))
  )
    return null;
  if (mild.test(word) && harmless.test(page.plain.slice(next.end, next.end + 24))) return null;
  if (/^(?:him|them|me|us|you)$/.test(next.word)) {
    const person = pronouns[next.word] ?? { kind: 'me', gender: null };
    return { person: { ...person, at: index }, last: index };
  }
  if (next.word === 'her' && isFreePronoun(page, tokens, index, people))
    return { person: { kind: 'her', gender: 'f', at: index }, last: index };
  for (let at = index; at < index + 4; at += 1) {
    const person = personAt(page, tokens, at, people);
    const here = tokens[at];
    if (!here || /^[.,;:()!?]$/.test(here.word)) return null;
    if (person && person.kind !== 'he' && person.kind !== 'she' && person.kind !== 'nobody') {
      const owned = /^'s /.test(page.plain.slice(here.start + here.word.length, here.start + here.word.length + 3));
      return owned && !parts.has(tokens[at + 1]?.word ?? '') ? null : { person, last: at };
    }
    if (
      !/^(?:the|a|an|another|one|his|her|my|their|our|that|this|little|own|old|older|younger|other|two|both|some|of|pregnant|elderly|disabled|\d+\S*|yo|year|ex)$/.test(
        here.word,
      )
    )
      return null;
  }
  return null;
}

const touches = (page: Page, one: Token, other: Token) => /^ $/.test(page.plain.slice(one.end, other.start));

/** "hit her again" but not "hit her mark": behind the pronoun the clause ends or goes on with a small word. */
function isFreePronoun(page: Page, tokens: readonly Token[], index: number, people: readonly Mention[]): boolean {
  const behind = tokens[index + 1];
  if (!behind) return true;
  if (personAt(page, tokens, index + 1, people))
    return /^(?:he|she|they|i|nobody)$/.test(personAt(page, tokens, index + 1, people)?.kind ?? '');
  return freeBehind.test(behind.word);
}
const freeBehind =
  /^(?:[.,;:()!?"]|in|on|with|w\/|when|after|again|last|yest\w*|and|n|&|so|into|against|down|by|because|bc|cuz|for|over|at|until|till|hard|twice|once|x?\d\S*|during|while|sat\w*|sun\w*|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|across|before|but|too|repeatedly|several|this|that|to|from|around|onto|through|thru|every|a|all|multiple|many|really|pretty|if|off|up|out|then|today|tonight|tonite|earlier|the|like|sometimes|as|both|first|or|y|con|anymore|often|daily|nightly|right|since|w|en|el|cuando)$/;

/** "was slapped by her husband", "got jumped by two guys". */
function passive(
  page: Page,
  tokens: readonly Token[],
  verb: number,
  act: Deed['act'],
  people: readonly Mention[],
): Deed | null {
  let index = verb - 1;
  while (/^(?:just|also|again|badly|repeatedly|physically)$/.test(tokens[index]?.word ?? '')) index -= 1;
  if (!/^(?:was|were|is|are|got|gets|get|getting|been|being)$/.test(tokens[index]?.word ?? '')) return null;
  const by = tokens.findIndex(({ word }, at) => at > verb && at < verb + 6 && word === 'by');
  if (by < 0 || tokens.slice(verb, by).some(({ word }) => /^[.;]$/.test(word))) return null;
  for (let at = by + 1; at < by + 5; at += 1) {
    const subject = personAt(page, tokens, at, people);
    if (!subject) continue;
    const object = subjectOf(page, tokens, index, people);
    return {
      span: spanOf(tokens, verb, at),
      act,
      manner: 'done',
      subject,
      object: object && object !== 'thing' ? object : { kind: 'them', gender: null, at: index },
    };
  }
  return null;
}

const clitic = /^(?:l[aeo]s?|me|nos|te)$/;
const wills =
  /^(?:va|van|voy|iba|iban|vamos|quiere|quieren|quiero|quisiera|piensa|amenazo|amenaza|amenazan|jura|juro|planea)$/;

/** "la empujó su esposo", "le pegó a la niña", "lo va a golpear", "amenazó con golpearla". */
function spanish(page: Page, tokens: readonly Token[], verb: number, people: readonly Mention[]): Deed | null {
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
  if (
    infinitive &&
    !will &&
    !/^(?:buscando|busca|anda)$/.test(tokens[head - (personAt(page, tokens, head, people) ? 2 : 0)]?.word ?? '')
  )
    return null;
  if (
    /^peg/.test(word) &&
    /^ (?:la|las|los|el|un|una|unas|unos) (?!(?:nalgada|cachetada|bofetada|golpe|patada|manazo)s?)/.test(
      page.plain.slice(tokens[verb]?.end ?? 0),
    ) &&
    !named
  ) {
    if (
      !/^ (?:la|el) (?:mama|papa|esposo|novio|marido|padrastro|hermano|tio|abuel[oa]|hij[oa]|niet[oa])/.test(
        page.plain.slice(tokens[verb]?.end ?? 0),
      )
    )
      return null;
  }
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

/** Whom a person of a deed is, where a pronoun stands for somebody named before. */
export function resolve(
  page: Page,
  within: Span,
  person: Person,
  people: readonly Mention[],
  not: readonly number[],
): Person | null {
  if (!/^(?:he|she|they|him|her|them|me|i)$/.test(person.kind)) return person;
  return antecedent(page, tokensOf(page, within), person.at, person.gender, people, not);
}
