import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

/** Words that say a referral went out; between them and the word itself stands no other verb. */
const making =
  'went(?= (?:to|out|in|over|through|thru|today|this|yest)\\b)|made|makes?|making|sent|sending|placed|placing|put|puts|putting|submit\\w*|fax(?:ed|ing)|emailed|e-mailed|mailed|did|done|doing|complet(?:ed|ing)|entered|filed|filled out|initiated|started|opened|generated|processed|uploaded|called in|phoned in|turned in|dropped off|gave|given|giving|provided|wrote|written|ordered|issued|forwarded|got (?:him|her|them|cl|pt|mom|dad)|helped (?:w/|with)|assisted (?:w/|with)|hice|hizo|hicieron|hicimos|hech[oa]s?|envi(?:e|o|ad[oa]s?)|enviamos|mand(?:e|o|ad[oa]s?)|mandamos|puse|puso|puest[oa]s?|pusieron|meti|metio|metid[oa]|somet[ií]|sometio|sometid[oa]s?|complete|completad[oa]s?|llene|tramit(?:e|o|ad[oa])|gestion(?:e|o|ad[oa])|gener(?:e|o|ad[oa])|realic?[eoz]\\w*|entreg(?:ue|ado|ada)|pase|pasad[oa]|(?:le|les|se le|me) d(?:i|io|ieron)|orden(?:e|o|aron|ad[oa])';
const requesting = 'requested|requesting|pedi|pidio|pidieron|pedid[oa]|solicit(?:e|o|aron|ad[oa])';

const madeBefore = new RegExp(`(?<![a-z])(?:${making})(?: [^\\s,;.:]+){0,6} ?$`);
const requestedBefore = new RegExp(`(?<![a-z])(?:${requesting})(?: [^\\s,;.:]+){0,4} ?$`);
const madeAfter = new RegExp(
  `^(?:[^.;?\\n]*?[\\s,(:])?(?<!\\b(?:not|never|be|will|to|being|get|gets|no|isnt|isn't|wasnt|wasn't|hasnt been|hasn't been|can|ser|yet|until|when|once|if|sea) )(?:${making}|${requesting})(?![a-z])(?! (?:yet\\?|back|list))`,
);

/** What is only wished, offered, talked about or to come, read right in front of the word and in its own clause. */
const onlySpokenOf =
  /\b(?:ask(?:ed|s|ing)?|inquir\w+|question\w*|wonder\w*|wants?|wanted|wanting|needs?|needed|needing|request(?:ed|s|ing)?|brought up|bring up|brings up|mention\w*|discuss\w*|talk\w*|spoke|offer\w*|suggest\w*|recommend\w*|recs?|advis\w+|consider\w*|thinking|interested|explor\w+|explain\w*|review\w*|look(?:ing|ed) (?:in|into|at)|eligib\w+|qualif\w+|hop(?:es|ing)|agree[sd]?|agreeable|open to|ok w\/|ok with|accepts?|accepted|would|could|can|may|might|should|must|will|i'?ll|we'?ll|going|gonna|plan\w*|to|tomorrow|if|when|once|until|unless|pending|wait\w*|poss|possible|possibly|potential|maybe|in need of|about|abt|regarding|re|status|update on|f\/u on|follow(?:ed|ing)? up on|chec?k(?:ed|ing)? on|took|rec'?d|received|rcvd|got|gets|dealing|despite|because of|due|reports?|pidio|pide|piden|pregunt\w+|quiere|quieren|queria|necesita\w*|habl\w+|mencion\w+|ofrec\w+|suger\w+|sugiri\w+|recom\w+|pens\w+|piensa|voy|va|van|hay que|falta|faltan|pendiente|espera\w*|posible|sobre|acerca|recibi\w*|llego|tiene|hacer|enviar|mandar|coment\w+|interesad[oa])\b/;

/** What was turned down, or does not exist: no later word mends it. */
const turnedDown =
  /\b(?:no|not|none|nobody|noone|nadie|never|without|didnt|didn't|did not|hasnt|hasn't|havent|haven't|dont|don't|doesn't|doesnt|wont|won't|declin\w+|refus\w+|reject\w*|den(?:y|ied|ies)|turned down|against|cancel\w*|cxl\w*|withdr\w+|rescind\w*|instead of|lack of|sin|ningun\w*|nunca|tampoco|rechaz\w+|nego|niega|neg[oó] )\b(?! (?:only|just|solo))/;

/** Made long ago, or by others to the worker. */
const ofOld =
  /\b(?:old|prior|previous(?:ly)?|past|earlier|former(?:ly)?|original|initial|last (?:year|month|summer|fall|spring|winter|time)(?:'?s)?|years? ago|hx|history|that|those|januar\w+|februar\w+|march|april|june|july|august|septem\w+|octob\w+|novemb\w+|decemb\w+|20\d\d|incoming|new client|intake|hotline|anterior\w*|viej[oa]s?|antigu[oa]s?|pasad[oa]|ese|aquel)\s+(?:[^\s,;.]+\s+){0,3}$/;

const undoneAfter =
  /^(?:'?s)?(?: (?:to|for|a|al|to the) (?:(?!but |he |she |they |and |so |he'|she'|they'|i'|made|sent|placed|done)[^,.;]){1,40}?)?,? (?:(?:is|was|were|has|has been|hasnt|hasn't|not|still|got|gets|being|had been|es|esta|fue|sigue|nunca) )*(?:declin\w+|denied|reject\w+|refused|turned down|recommended|recommend\w*|suggested|advised|offered|discussed|considered|needed|wanted|(?:not|never) (?:been )?(?:[a-z]+ed|made|sent|done|put|given|gone|in|yet|needed)|(?:none|nothing|nada) (?:made|sent|ordered|placed|yet|todavia|aun)|no (?:longer|hecho|hecha|interes)|on hold|cancel\w+|cxl\w*|expired|on file|lost|fell through|bounced|pending (?:approval|consent|sup|signature|from|since)|outstanding|overdue|if|once|when|until|unless|prn|as needed|received|rec'?d|rcvd|tbd|next (?:week|month|wk)|(?:tmrw|tomorrow)|negad\w+|rechazad\w+|vencid\w+|recomendad\w+|pendiente de (?:hacer|enviar)|(?:todavia|aun) no)\b/;

const laterSays =
  /(?:\b(?:said no|says no|not interested|isnt interested|isn't interested|no thanks|no thx|declin\w+ it|refused it|holding off|hold off|held off|ya no sirve|no le interesa|no quiso|no quiere|never (?:went|called|followed|showed)|back in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|fall|winter|the|20|19)[a-z]*|(?:never|not) (?:been )?(?:sent|made|placed|submitted|faxed|completed|processed|went out)|caduco|vencio|expiro|(?:from|del?|in) (?:(?:may|ene\w*|feb\w*|mar\w*|abr\w*|june?|july?|aug\w*|ago\w*|sept?\w*|oct\w*|nov\w*|dec\w*|dic\w*) )?(?:19|20)\d\d|years? ago|last year|last summer|hace (?:un|dos|tres|\d+) anos?|once (?!a |per |weekly)|none (?:made|sent|ordered|placed|yet)|not (?:made|sent|placed|done|ordered) yet)\b|\?\s*$)/;

const isVerb =
  /^(?:re-)?(?:ref+e?r+e?d|ref'?d|refd|referring|linked|connected|hooked|warm|referi\b|refiri|se refir|refiero|remiti|derive\b|canalice|se canalizo)/;

/** Whether the words for a referral or consult tell of one that was or is made (contract 7.2.13). */
export function isMade(page: Page, cue: Span, sentence: Span): boolean {
  const word = page.plain.slice(cue.start, cue.end);
  if (/^refer$/.test(word)) return false;
  const head = ownClause(page.plain.slice(Math.max(sentence.start, cue.start - 160), cue.start));
  const after = ownAfter(page.plain.slice(cue.end, Math.min(sentence.end, cue.end + 160)));
  // "left that man in 2021 referred her to group": whom it was done to stands behind the deed, so the year is not its own.
  const isDeedTo = isVerb.test(word) && deedTo.test(after);
  if (ofThen.test(after) || ofTheCase.test(head)) return false;
  if ((ofOld.test(head) && !isDeedTo) || undoneAfter.test(after) || laterSays.test(after)) return false;
  if (word === 'referring' && ponderedBefore.test(head)) return false;
  if (isVerb.test(word)) return !notDone.test(head) && !asCalled.test(after);
  if (turnedDown.test(lastWords(head, 5)) || refused.test(lastWords(head, 7))) return false;
  const isAdvised = advised.test(page.plain.slice(Math.max(sentence.start, cue.start - 100), cue.start));
  if (madeAfter.test(after) && !turnedDown.test(between(after))) return !planned.test(head);
  if (/^(?:re-)?referid[oa]|^derivad/.test(word) && !/\b(?:el|un|los|la|una|[a-z]+[aei]r(?:le)?)\s+$/.test(head))
    return !notDone.test(head);
  if (madeBefore.test(head)) return !isAdvised && !planned.test(head);
  if (/consult|interconsulta|(?:pidi|pedi|solicit|orden|puso|puse)/.test(word) && requestedBefore.test(head))
    return !planned.test(head);
  return !isAdvised && !onlySpokenOf.test(head);
}

/** "the referral we talked about", "el referral de abril", "the ref from june": of another day. */
const ofThen =
  /^ (?:(?:that |which )?(?:i|we|he|she|they|mom|cl|pt) (?:talked|spoke|discussed|mentioned|asked|wanted|wants)\b|(?:from|de|del|in|back in) (?:last |el |la )?(?:week|month|year|spring|summer|fall|winter|january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|ano|mes)\b)/;
/** "hv for the Tolbert ref": the report that opened the case. */
const ofTheCase =
  /\b(?:hv|visit|contact|attempt|f2f|investigation|assessment|staffed|closing|close|closed|opened|assigned|screened) (?:for |on |re |of )?(?:the |this |new )(?:[a-z'-]+ ){0,2}$/;
/** "talked about referring him": no deed yet. */
const ponderedBefore =
  /\b(?:about|of|consider\w*|discuss\w*|suggest\w*|recommend\w*|before|without|against|instead of) (?:possibly |maybe )?$/;

const deedTo = /^ (?:him|her|them|cl|clt|client|pt|mom|mo|dad|fa|family|both|the (?:family|kids|client)) /;

/** Without punctuation a "no" further back belongs to something else: "no food off meds since fri pantry ref done". */
const lastWords = (head: string, count: number) =>
  head
    .split(' ')
    .slice(-count - 1)
    .join(' ');
const refused = /\b(?:want\w*|quier\w+|quiso|declin\w+|refus\w+|den(?:y|ied|ies)|turned down|rechaz\w+|nego|niega)\b/;

/** "recs: PT, OT, psych referral": a list of what is still to be done. */
const advised = /\b(?:recs?|recommend\w*|plan|to ?do|next steps?|needs?|wants?|asks?|pendientes?|recom\w*)\s*:[^.;:]*$/;

/** Up to the word that says it went out, nothing says that it did not. */
const between = (after: string) => after.slice(0, madeAfter.exec(after)?.[0].length ?? 0);

/** Up to the next referral of the same sentence: what is said of that one is not said of this. */
const ownAfter = (after: string) => after.slice(0, nextOne.exec(after)?.index ?? after.length);
const nextOne = /\b(?:ref|refs|referrals?|referred|ref'?d|consults?|referid[oa]s?|referencia|interconsulta)\b/;

/** "will be referred", "asked to be referred", "not referred": said of the deed right in front of it. */
const notDone =
  /\b(?:will|would|could|can|may|might|should|must|to|be|get|getting|being|if|when|once|until|not|never|no|n't|didnt|didn't|havent|haven't|hasnt|hasn't|wasnt|wasn't|isnt|isn't|self|who|that|nunca|para|si|cuando|ser|quiere|puede|deben?|sea|sin|ya habia|had been|used to be)[\s-]+(?:(?:be|been|also|get|ever|yet|have|ser|already|i|we|he|she|him|her|se|le|la|lo|is|are|was)\s+){0,2}$/;
/** "referred to him as a liar": a way of speaking. */
const asCalled = /^ (?:to|a|al) [^,.;]{1,30} (?:as (?:a|an|his|her|the|my|if|their)|como)\b/;
const planned =
  /\b(?:will|i'?ll|we'?ll|going to|gonna|need(?:s|ed)? to|plan\w* to|want\w* (?:me |us )?to|to (?:have|get|be)|have to|has to|should|must|could|can|if|when|once|until|asked (?:me |us )?to|agreed to (?:make|send)|voy a|va a|hay que|tengo que|para|si|cuando|por) (?:[a-z]+ ){0,2}$|\b(?:will|i'?ll|we'?ll|going to|gonna|needs? to|plans? to|wants? (?:me |us )?to|have to|has to|should|could|can|asked (?:me |us )?to) (?:also )?(?:make|send|submit|place|put|do|complete|fax|enter|file|get|see|work|help)\b/;

/**
 * The clause the word stands in: what is said before a comma, before "and I", or in front of the verb itself ("no new charges
 * made referral"), is said of something else.
 */
function ownClause(head: string): string {
  const cuts = everyMatch(joint, head);
  const last = cuts.at(-1);
  return last ? head.slice(last.index + last[0].length) : head;
}
const joint =
  /[,;(!]\s*|:\s+|\s-+>?\s|\s\/\s|\s(?:and|but|so|then|y|pero|because|bc|luego|n|&|\+)\s+(?=(?:i|we|he|she|they|cl|pt|mom|made|sent|placed|put|submitted|faxed|also|then|se|le|les|hice|mande|envie|gave|did|tmb|tambien|referr?ed|ref'?d|ref)\b)|\s(?=(?:i|we) (?:also |just |then )?(?:made|sent|put|placed|referred|submitted|ref'?d|did|faxed|gave)\b)|(?<!\b(?:no|not|never|nobody|one|nadie|be|been|was|were|is|have|has|had|to|get|gets|[a-z]+n'?t))\s(?=(?:made|sent|placed|submitted|faxed) (?:(?:an?|the) )?$)/g;
