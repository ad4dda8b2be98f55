import { languages } from '#reading/lexicon/lexicons.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { words } from '#reading/words.ts';
import { opensWith } from './request-openings.ts';

const amend = words(...languages.map(({ asks }) => asks.amend_note));

const record = '(?:note|notes|entry|entries|write-?up|nota|notas|entrada|registro)';
/** A note of the worker's own: "my entry for the Cole visit", "yesterday's note", "11/12 note", "la nota de ayer". */
const ownRecord = `(?:(?:my|the|that|this|last|previous|prior|earlier|yesterday'?s|today'?s|mi|la|esa|esta|ultima|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*'?s?|\\d+/\\d+) (?:[\\w/'.-]+ ){0,4}?${record})\\b`;
const contact =
  '(?:note|entry|visit|call|contact|hv|ov|tc|session|meeting|appt|one|nota|entrada|visita|llamada|sesion|reunion|cita)';
const value =
  '(?:date|day|time|hour|mode|outcome|duration|length|minutes|type|location|place|participants?|name|spelling|client|fecha|hora|duracion|modo|lugar|nombre|minutos|cliente)';
const excuse =
  '(?:(?:hey|hi|ok|sorry|oops|whoops|wait|no|actually|please|pls|plz|can (?:you|u)|could (?:you|u)|i need (?:you )?to|need to|have to|i want to|perdon|disculpa|oye|por favor|porfa|puedes|necesito|hay que|tengo que)[ ,]+)*';

/** "Kimball 2/9 note", "yesterday's Orr note": a few words, none of which leads to something else. */
const anyRecord = `(?:(?!(?:w|with|from|and|for|to|about|re|de la|on|con|y|sobre|of|an?|una?)\\b)[\\w/'.-]+ ){0,5}?${record}\\b(?! (?:pad|book|taker|template|sent|faxed|to (?:po|dr|sup|court)))`;
const setVerb =
  '(?:redo|re-do|resubmit|replace|revise|rewrite|re-?enter|fix|edit|amend|correct|change|rehacer|rehaz|reescrib(?:e|ir)|corrige|corregir)';

const shapes = [
  // "redo Kimball 2/9 note, visit was at ...".
  `^${excuse}${setVerb} (?:la |el |the )?${anyRecord}`,
  // "my 10/12 note on Ortiz, change it to phone".
  `^${excuse}${ownRecord}[^.;\\n]{0,40}?[,:;-] ?(?:pls |please )?(?:change|fix|make|switch|edit|correct|cambia|corrige|pon)(?:la|lo)? (?:it|that|this|to|the|a|el|la)\\b`,
  // "Yost entry mon shld be 40 min".
  `^${excuse}(?:[\\w/'.-]+ ){1,4}?${record}\\b[^.;\\n]{0,25}? (?:s/b|sh(?:oul|u)?l?d (?:be|say|read|have)|needs to (?:say|be|read)|is wrong|was wrong|is off|debe(?:ria)? (?:decir|ser))(?! [a-z]+ed\\b| (?:sent|done|in)\\b)`,
  // "wrong duration on Cass note", "date on Finch entry is wrong".
  `^${excuse}(?:(?:the|i (?:had|put|have|gave|entered|logged|wrote)) )*(?:wrong|incorrect|bad) ${value} (?:on|in|for|w/|with|en|de) (?:[\\w/'.-]+ ){0,4}?${contact}\\b`,
  `^${excuse}(?:the |la |el )?${value} (?:on|in|for|of|de|en) (?:[\\w/'.-]+ ){0,4}?${contact}\\b[^.;\\n]{0,20}? (?:is|was|esta) (?:wrong|off|incorrect|mal)\\b`,
  // "add to Kimball's note that his sister was there".
  `^${excuse}(?:add|include|agrega(?:r)?|anade) (?:(?:this|it) )?(?:to|in|on|a|en) (?:la |el )?${anyRecord}`,
  // "i logged Tran as home visit, was at the clinic".
  `^${excuse}i (?:logged|entered|coded|recorded|marked|charted|listed|put|had) [^.;\\n]{2,50}? as (?:an? |the )?[^.;,\\n]{2,25},? (?:but |and )?(?:it |that |he |she |they |we )?(?:was|were|s/b)\\b`,
  // "undo the no show for Hale, he came late".
  `^${excuse}(?:undo|reverse|take back|take off|remove|delete|void|erase|quita|borra) (?:the|that|my|la|el|esa|ese) (?:[\\w/'.-]+ ){0,3}?(?:no[- ]?show|cancellation|cxl|visit|contact|call|entry|attempt|note|visita|llamada|nota)\\b(?! (?:block|restriction|order|list|ban))`,
  // "Nash note from mon: mode s/b phone".
  `\\b${value} (?:s\\/b|shld be|shd be|shoulda been|debe ser|deberia ser|debio ser)(?![a-z])`,
  // "Lopez visit correction: the day was Friday".
  `^${excuse}(?:[\\w'./-]+ ){0,4}?${contact} (?:correction|amendment|correccion)(?= ?[:,-])`,
  // "this is a correction".
  `^${excuse}(?:this is|here'?s|here is|i have|need to make|make|making|quick|small|esto es|es|va|hago|tengo) (?:an? |one |una |un )?(?:quick |small |minor )?(?:correction|amendment|addendum|edit|fix|correccion|enmienda|fe de erratas)\\b`,
  // "strike the part about the car in my last note".
  `^${excuse}(?:change|fix|edit|correct|update|amend|strike|delete|remove|take (?:out|off)|erase|add|move|quita(?:r|le)?|borra(?:r)?|cambia(?:r|le)?|corrige|corregir|tacha(?:r)?|agrega(?:r|le)?|anade)\\b [^.;\\n]{0,60}?\\b${ownRecord}(?! for (?:the|my) (?:court|judge))`,
  // "change the date on Monday's contact".
  `^${excuse}(?:change|fix|edit|correct|amend|cambia(?:r|le)?|corrige|corregir) (?:the |la |el )?${value} (?:on|of|for|in|from|to|de|del|en|a)\\b`,
  // "my entry left off that dad was there", "Duration on the 11/3 entry is incorrect".
  `^${excuse}(?:re:? |on |in |en |about )?(?:(?:the |la |el )?${value} (?:on|of|for|in|de|del|en) )?${ownRecord}[^.;\\n]{0,40}?\\b(?:left (?:off|out)|leaves out|forgot|is missing|omits?|(?:is|was|are|has the|had the|wrong|con) ?(?:wrong|incorrect|off\\b|mistaken|mode|date|time|client|kid|name)|messed up|s/b|esta mal|tiene mal|(?:le )?falt[ao]\\b|no (?:dice|puse)\\b)`,
  // "forgot to add in yesterday's note that grandma was present", "se me olvido anotar en la nota".
  `^${excuse}(?:i )?(?:forgot|neglected|failed|didn'?t|did not|left out|me falto|se me (?:olvido|paso|fue)|olvide|no) (?:to )?(?:add|put|mention|include|say|write|note|list|log|poner|agregar|anotar|incluir|decir|escribir|mencionar|puse)?\\b[^.;\\n]{0,60}?\\b(?:${ownRecord}|(?:en|on|in) ${record})`,
  // "redo Kimball 2/9 note, visit was at the halfway hse", "take Dr. Lott off of Vance's note".
  `^${excuse}(?:redo|re-?do|rewrite|re-?open|unlock|fix|change|edit|correct|amend|cambia|corrige) (?:[\\w'./-]+ ){0,5}?${record}\\b(?! (?:for|to) (?:the|my) (?:court|judge|sup))`,
  `^${excuse}(?:redo|re-?do|re-?open|unlock) [^.;\\n]{2,50}\\b(?:not|no era)\\b`,
  `^${excuse}(?:take|remove|delete|drop|leave|quita) [^;\\n]{2,30} (?:off|out|from|de)(?: of)? (?:[\\w'./-]+ ){0,4}?${record}\\W*$`,
  // "in Bell entry 11/12 change phone to home visit".
  `^${excuse}(?:on|in|for|en|a) (?:[\\w'./-]+ ){0,4}?${record}(?: \\d\\S*)?,? (?:please |pls |plz |porfa )?(?:change|fix|correct|edit|add|remove|delete|make|cambia|corrige|agrega|quita)\\b`,
  // "Lund note has wrong room", "Vance note 11/10 s/b office not home", "wrong room in Lund note", "i got the date wrong on Lund".
  `^(?:[\\w'./-]+ ){0,4}?${record}(?: (?:from |of |de )?[\\w/]+)?[:,-]? ?(?:-- ?)?(?:has |had |w\\/ |with |shows? |is |tiene |con )?(?:the |an? |el |la )?(?:wrong|incorrect|s\\/b|shld be|should (?:be|say)|mal\\b)`,
  `^(?:[\\w'./-]+ ){0,3}?${record}: (?:was )?[\\w']+(?: \\w+)?,? not (?:an? |the )?[\\w']+\\W*$`,
  `^${excuse}wrong (?:\\w+ ){1,2}(?:in|on|for) (?:[\\w'./-]+ ){0,4}?${record}\\b`,
  `^${excuse}i (?:got|have|had) (?:the |his |her |that )?(?:[\\w']+ )?${value} wrong\\b`,
  // "lo que puse de Nacho esta mal".
  '^(?:lo que|what i) (?:puse|escribi|anote|dije|wrote|put|said|entered|logged)\\b[^.;\\n]{0,40}\\b(?:esta mal|is wrong|was wrong|is off|era otra cosa|no es)',
  // "that last one was a phone call not a home visit", "la llamada fue de 15 minutos, no de 50".
  `^${excuse}(?:(?:that|the|my|this|yesterday'?s|today'?s|la|el|mi|esa|ese) )(?:[\\w'./-]+ ){0,3}?${contact}\\b[^.;\\n]{0,50}?\\b(?:was|were|lasted|fue|era|duro) (?!able|going|supposed|good|ok|fine)[^.;\\n]{1,40}?,? (?:not|no|instead of|en vez de) (?:an? |the |at |on |in |by |from |with |el |la |en |de |por |una? )?(?!show|ans|concerns?|issues?|si|injur|marks)[^.;,\\n]{1,25}\\W*$`,
  // "la visita de ayer no fue en la casa, fue en la oficina".
  `^${excuse}(?:(?:that|the|my|this|yesterday'?s|la|el|mi|esa|ese) )?(?:[\\w'./-]+ ){0,3}?${contact}?\\b[^.;\\n]{0,40}?\\b(?:no (?:fue|era) (?:en|por|con|el|la|de|una?)\\b[^.;\\n]{1,40}, (?:fue|era|sino)|(?:wasn'?t|was not) (?:at|on|by|with|an?|the|in)\\b[^.;\\n]{1,40}, (?:it was|but)) [^.;\\n]{1,40}\\W*$`,
  // "i had the wrong day for Nash", "ignore what I said about 2pm", "on yesterday's entry please change".
  `^${excuse}i (?:had|put|used|gave|entered|logged|wrote) (?:the |a )?wrong (?:${value}|kid|person|case)\\b`,
  `^${excuse}(?:ignore|disregard|scratch|forget|never ?mind|olvida|ignora|no hagas caso (?:de|a)) (?:what i (?:said|put|wrote|entered)|lo que (?:dije|puse|escribi)|(?:my|the) last)\\b`,
  `^${excuse}(?:on|in|for|re:?|en|a) ${ownRecord},? (?:please |pls |plz |porfa |por favor )?(?:change|fix|correct|edit|add|remove|delete|cambia|corrige|agrega|quita)\\b`,
].map((shape) => new RegExp(shape));

/** "a correction", "change the date", "my note says": words that set right what was recorded. */
export function isCorrection(page: Page, part: Span, text: string): boolean {
  if (opensWith(page, amend, part, 3) && !plainVerb.test(text) && !noun.test(text)) return true;
  if (confession.test(text) && !othersDuty.test(text)) return true;
  return (
    opensCorrection.test(text) || noteSays.test(text) || figureForFigure.test(text) || shapes.some((s) => s.test(text))
  );
}

/** "Placement change:", "status update -", "correct address confirmed": what changed, no order to change it. */
const noun =
  /^(?!(?:please|pls|plz|can|could|i|need|hey|ok|small|quick|minor|another|one|to|my|the)\b)[a-z]+(?: [a-z]+)? (?:change|update|edit|fix)\b|^correct (?!(?:the|my|that|this|last|it|to|on|in|of|for|date|time|day|note|entry|duration|length|mode|outcome|\w+'s|\d)\b|\W)/;
const plainVerb =
  /^(?:update|change|edit|updated)\b(?! (?:(?:my|the|last|to|on|our) )?(?:\d+\/\d+ |[\w']+ ){0,2}(?:note|notes|visit|entry|record|contact)\b)(?! (?:the )?(?:outcome|mode|date|time|length|duration|type|location|participants?)\b)/;
/** "I put 45 min, it was 25", "puse el 6 por error": what was written, and that it is otherwise. */
const confession =
  /\b(?:i (?:wrote|put|entered|typed|said|logged|recorded|listed|marked|dated|charted|documented|coded)|puse|escribi|anote|registre)\b[^;\n]{0,80}?(?:\b(?:instead(?! of (?:going|coming))|by mistake|by accident|wrong|should(?:'?ve| be| read| say| have)|shld|shoulda|meant|actually|was really|is really|por error|en vez de|debe|debia|era|eran)\b|\b(?:not|no) (?:el |la |a las )?\d|(?:\bbut|\bpero|,|-|\.) (?:it|that|fue|fueron) ?(?:was |were )?(?!\w+(?:ed|s)\b|sent\b|lost\b)\w)|\b(?:should (?:be|read|say|have been)|i said (?:it was |at )?\d|me equivoque|quise decir|debe decir|debia decir|meant to (?:say|write|put))\b/;
/** "my note says phone, it was at home", "... corrige pls" */
const noteSays =
  /\b(?:my|mi) (?:[a-z0-9/]+ ){0,3}(?:note|nota|entry|entrada)\b[^.;\n]{0,30}\b(?:says|said|dice|reads|shows|pone)\b[^.;\n]{1,40}\b(?:was|should|fue|era|not)\b|\b(?:(?:pls|please|plz|porfa|por favor) (?:fix|correct|change|edit|amend|corrige|corregir|cambialo)|(?:fix|change|correct|edit)(?: (?:it|that|this))?(?= (?:pls|please|plz|porfa))|corrige|corrigelo|fix (?:it|that|this))(?: (?:pls|please|plz|porfa|por favor|it|that|this))?\W*$/;
const othersDuty = /\b(?:he|she|mom|cl|judge|pcp|they) .{0,20}should\b|\bit should (?:be|have been) [a-z]+ed\b/;
const opensCorrection = /^(?:make that|pls add:|please add:|add to (?:my|the|last)|strike that)/;
/** "... was 10/5 not 10/6": one figure in place of another, and nothing after it. */
const figureForFigure = /^[^.;\n]*\b\d\S*(?: \w+)?,? (?:not|no) (?:the |el )?\d\S*(?: \w+){0,2}\W*$/;
