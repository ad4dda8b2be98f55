import * as harm from '#reading/lexicon/harm-words.ts';
import type { Page } from '#reading/normalise.ts';
import type { Mention } from '#reading/people/people.ts';
import { type Deed, type Goal, parts, setOf, spanOf, subjectOf } from './harm-clause.ts';
import { type Gender, personAt, type Token } from './harm-persons.ts';

const acts = new Map([
  ...[...setOf(harm.blows)].map((word) => [word, 'blow'] as const),
  ...[...setOf(harm.breakings)].map((word) => [word, 'break'] as const),
  ...[...setOf(harm.shouts)].map((word) => [word, 'shout'] as const),
  ...[...setOf(harm.killings)].map((word) => [word, 'kill'] as const),
  ...[...setOf(harm.killingSlang)].map((word) => [word, 'slang'] as const),
]);
/** "killin", "hittin": the g is dropped in a quote. */
const actOf = (word: string) => acts.get(word) ?? (word.endsWith('in') ? acts.get(`${word}g`) : undefined);

/** "dad came home drunk and hit her", "was slapped by her husband", "he'd break her jaw". */
export function englishDeed(
  page: Page,
  tokens: readonly Token[],
  verb: number,
  people: readonly Mention[],
): Deed | null {
  const act = actOf(tokens[verb]?.word ?? '');
  if (act === 'slang') return inSlang(page, tokens, verb, people);
  if (!act) return lightingUp(page, tokens, verb, people) ?? withThing(page, tokens, verb, people);
  if (act !== 'break')
    return (
      passive(page, tokens, verb, act, people) ??
      active(page, tokens, verb, act, people) ??
      withThing(page, tokens, verb, people)
    );
  // "worried he will break up with her"
  if (/^(?:up|down|into|in|out)$/.test(tokens[verb + 1]?.word ?? '')) return null;
  const deed = active(page, tokens, verb, 'blow', people);
  // "She'd break her leg" is her own.
  return deed?.manner === 'threatened' && deed.subject?.gender !== (deed.object.gender ?? 'none') ? deed : null;
}

/** "gonna smoke his cousin", "bout to merk him": a killing only where it is meant, and meant for a person. */
function inSlang(page: Page, tokens: readonly Token[], verb: number, people: readonly Mention[]): Deed | null {
  const behind = tokens[verb + 1]?.word ?? '';
  return /^(?:with|w\/?|up|at|on|around|back|out|them)$/.test(behind) ? null : meantToKill(page, tokens, verb, people);
}

/** "open up that lady", "light him up". */
function lightingUp(page: Page, tokens: readonly Token[], verb: number, people: readonly Mention[]): Deed | null {
  const token = tokens[verb];
  if (!token || !/^(?:open|light|cut|slice|spray)$/.test(token.word)) return null;
  const words = page.plain.slice(token.start, token.start + 32);
  return /^(?:open up (?!to\b)|[a-z]+ (?:him|her|them|you|his|that|this|the)(?: \w+){0,2} up\b)/.test(words)
    ? meantToKill(page, tokens, verb, people)
    : null;
}

/** Where nobody stands before the verb it is a quote: "ready to gut the lady downstairs". */
function meantToKill(page: Page, tokens: readonly Token[], verb: number, people: readonly Mention[]): Deed | null {
  const deed = active(page, tokens, verb, 'kill', people);
  return deed?.manner === 'threatened'
    ? { ...deed, subject: deed.subject ?? { kind: 'i', gender: null, at: verb } }
    : null;
}

const meant =
  /^(?:will|would|gonna|gunna|ima|imma|ill|i'll|he'll|hell|hed|shed|theyd|youll|you'll|she'll|they'll|he'd|she'd|they'd|i'd|i'ma|wd)$/;
const intends =
  /^(?:going|wants?|wanted|wanting|threatened|threatens|threatening|bout|fixin|vowed|vows|ready|planning|plans?|planned|about|swore|swears|promised|fixing|like|tempted|fantasiz\w+|urges?|thoughts?|thinking|thinks)$/;

/** Done, threatened, or neither: "should", "could", "how to" tell of no deed. */
function mannerOf(tokens: readonly Token[], verb: number): Deed['manner'] | null {
  let index = verb - 1;
  while (/^(?:just|even|also|really|literally|go|come|back|and|")$/.test(tokens[index]?.word ?? '')) index -= 1;
  const word = tokens[index]?.word ?? '';
  // "im killing that CO": nobody says so of what is being done.
  if (/^(?:im|i'm)$/.test(word) && /^(?:kill|murder|shoot|merk|murk|stab)/.test(tokens[verb]?.word ?? ''))
    return 'threatened';
  if (/^(?:of|about|abt)$/.test(word)) return intends.test(tokens[index - 1]?.word ?? '') ? 'threatened' : 'done';
  if (word === 'to') {
    const head = tokens[index - 1]?.word ?? '';
    if (intends.test(head)) return 'threatened';
    return /^(?:tried|trying|tries|started|starts|began|continues|continued|used|attempted)$/.test(head)
      ? 'done'
      : null;
  }
  if (meant.test(word) || (/^i'?m$/.test(word) && /ing?$/.test(tokens[verb]?.word ?? ''))) return 'threatened';
  return /^(?:can|could|should|might|may|must|cant|can't|couldnt|wont|won't|lets?|let's|dont|don't)$/.test(word)
    ? null
    : 'done';
}

function active(
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

const pronouns: Readonly<Record<string, { kind: string; gender: Gender }>> = {
  him: { kind: 'him', gender: 'm' },
  her: { kind: 'her', gender: 'f' },
  them: { kind: 'them', gender: null },
  me: { kind: 'me', gender: null },
  us: { kind: 'me', gender: null },
  his: { kind: 'him', gender: 'm' },
  my: { kind: 'me', gender: null },
  em: { kind: 'them', gender: null },
  their: { kind: 'them', gender: null },
  your: { kind: 'me', gender: null },
  ur: { kind: 'me', gender: null },
};

/** Verbs that often mean nothing bad with a person behind them. */
const mild =
  /^(?:pull|thr[eo]w|pin|corner|jerk|knock|shak|shook|twist|grab|push|beat|hurt|str[iu]|bit|sock|deck|jump|hit|harm|shoot)/;
const harmless =
  /^ (?:a\b|an\b|aside|over\b|out\b|off\b|from\b|toward|for\b|awake|about|as\b|home|up (?:to|for|abt|about|on|w\/|with|when|tomorrow|later)\b|off|feelings|on (?:the|a|his|her) (?:swing|bike|trike)|in (?:the|a|his|her) (?:stroller|chair|wheelchair|w\/c|swing|cart|pool|wagon|door)|at (?:chess|cards|checkers|uno|basketball|the game)|in (?:chess|checkers|a race)|to (?!the (?:ground|floor|wall)|death|her knees|his knees))/;
const inGame =
  /^ (?:at|in) (?:chess|cards|checkers|uno|pool|bingo|basketball|hoops|domino|scrabble|poker|spades|(?:the |a |video )?(?:game|race|match)|bowling|golf|tennis|ping|madden)/;
const mustHaveWay = /^(?:pull|jerk|twist|squeez)/;

/** Whom a verb is done to: a pronoun, a person, or somebody's body right behind it. */
function objectAt(page: Page, tokens: readonly Token[], verb: number, people: readonly Mention[]): Goal | null {
  const word = tokens[verb]?.word ?? '';
  let index = verb + 1;
  for (
    let skipped = 0;
    skipped < 2 && /^(?:up|on|at|around|back|with|w\/|out|")$/.test(tokens[index]?.word ?? '');
    skipped += 1
  )
    index += 1;
  const next = tokens[index];
  if (!next || /^[.,;:()!?]$/.test(next.word)) return null;
  const behind = tokens[index + 1];
  // "hitting me up for rides".
  if (/^hit/.test(word) && /^ up\b/.test(page.plain.slice(next.end, next.end + 4))) return null;
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
  if (/^kick/.test(word) && /^ out\b/.test(page.plain.slice(next.end, next.end + 5))) return null;
  if (mild.test(word) && harmless.test(page.plain.slice(next.end, next.end + 24))) return null;
  if (/^(?:him|them|em|me|us|you|u)$/.test(next.word)) {
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
      // "hit his aunt up for money"
      if (/^hit/.test(word) && /^ up (?:for|on|about|abt)\b/.test(page.plain.slice(here.end, here.end + 10)))
        return null;
      // "beat his roommate at dominoes"
      if (/^beat/.test(word) && inGame.test(page.plain.slice(here.end, here.end + 16))) return null;
      const owned = /^'s /.test(page.plain.slice(here.start + here.word.length, here.start + here.word.length + 3));
      return owned && !parts.has(tokens[at + 1]?.word ?? '') ? null : { person, last: at };
    }
    if (
      !/^(?:the|a|an|another|one|his|her|my|their|our|that|this|little|case|own|old|older|younger|other|two|both|some|of|pregnant|elderly|disabled|job|group|bus|van|foster|bio|maternal|paternal|school|security|night|charge|female|male|shelter|home|house|fellow|random|new|med|meds|building|case|classroom|\d+\S*|yo|year|ex)$/.test(
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

const hurls = /^(?:thr[eo]ws?|throwing|hurled|hurls|chucked|sw[iu]ng|swings|swinging)$/;
const lunges = /^(?:sw[iu]ng|swings|swinging|swung|lunged|lunges|lunging|charged)$/;
const wields =
  /^(?:pull|pulls|pulled|pulling|point|points|pointed|pointing|aimed|aims|wav(?:es|ed|ing)|rais(?:es|ed|ing)|fir(?:es|ed)|flash(?:es|ed)|drew|shoved|held|sw[iu]ng|swings|swinging|swung|came|went|comes)$/;
const armed =
  /^(?:guns?|knife|knives|pistol|rifle|shotgun|blade|machete|bat|axe?|hatchet|hammer|screwdriver|scissors|sword|crowbar|fists?|taser|bottle|cane|glock|firearm|pipe)$/;
const gentle = /^(?:ball|balls|frisbee|kiss|kisses|pillow|pillows|party|shade|fit|tantrum|snowballs?|hands?|look)$/;

/** "pulled a knife on her bf", "threw a plate at him", "swung on her": a thing, or the whole body, goes at somebody. */
function withThing(page: Page, tokens: readonly Token[], verb: number, people: readonly Mention[]): Deed | null {
  const word = tokens[verb]?.word ?? '';
  if (!hurls.test(word) && !lunges.test(word) && !wields.test(word)) return null;
  const at = tokens.findIndex(
    (token, index) => index > verb && index < verb + 6 && /^(?:at|on|toward|towards|after)$/.test(token.word),
  );
  const thing = tokens.slice(verb + 1, at).map((token) => token.word);
  if (at < 0 || thing.some((part) => /^[.,;:()!?]$/.test(part) || gentle.test(part))) return null;
  const goes =
    (hurls.test(word) && thing.length > 0) ||
    thing.some((part) => armed.test(part)) ||
    (lunges.test(word) && thing.length === 0);
  const manner = goes ? mannerOf(tokens, verb) : null;
  const goal = manner && objectAt(page, tokens, at, people);
  const subject = goal && subjectOf(page, tokens, verb, people);
  if (!goal || subject === 'thing') return null;
  return { span: spanOf(tokens, verb, goal.last), act: 'blow', manner, subject, object: goal.person };
}

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
  // "cl jumped by 3 guys": beside "by" no "was" is needed.
  const bare = tokens[verb + 1]?.word === 'by';
  if (!bare && !/^(?:was|were|is|are|got|gets|get|getting|been|being)$/.test(tokens[index]?.word ?? '')) return null;
  const by = tokens.findIndex(({ word }, at) => at > verb && at < verb + 6 && word === 'by');
  if (by < 0 || tokens.slice(verb, by).some(({ word }) => /^[.;]$/.test(word))) return null;
  for (let at = by + 1; at < by + 5; at += 1) {
    if (/^(?:held|of|while|when|at|in|on|with|near)$/.test(tokens[at]?.word ?? '')) return null;
    const subject = personAt(page, tokens, at, people);
    if (!subject) continue;
    const object = subjectOf(page, tokens, bare ? verb : index, people);
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
