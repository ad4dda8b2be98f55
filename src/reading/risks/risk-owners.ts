import type { PracticeArea, RiskFlag } from '#domain/contact.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';
import { doneToOthers, isOutsidersOwn, toClient } from './risk-subjects.ts';

/** What befalls the client's own life; told of a relative or a friend it is no risk of this case. */
const ofOwnLife: readonly RiskFlag[] = [
  'housing_loss',
  'arrest_or_violation',
  'overdose',
  'medication_problem',
  'fall',
  'utility_shutoff',
  'food_insecurity',
];

const relatives =
  /(?:(?:^\s*|[.;,:(]\s*|\b(?:and|but|y) )(?:cousin|uncle|aunt|friend|co-?worker|neighbor|classmate)|\b(?:his|her|their|a|cl'?s|client'?s|pt'?s|(?:mom|mo|dad|fa)'?s) (?:(?:older|younger|best|old) )?(?:(?:brother|sister)(?:[ -]in[ -]law)?|cousin|uncle|aunt|friend|co-?worker|neighbor|classmate|roommate)|(?:su|un|una|el|la) (?:herman[oa]|prim[oa]|ti[oa]|amig[oa]|vecin[oa]|cunad[oa]))(?: (?:who(?:'?s)?|that|that's|que))?(?: (?:just|also|recently|was|got|gets|getting|is|has|had|been|being|in|at|a|fue|lo|la|le|ya|esta|ha|sido))* $/;

/** "arrestaron al hermano", "evicted his cousin". */
const befallenRelative =
  /^ (?:(?:al|a la|a su|a un|a una|his|her|their|el|la|su) )(?:older |younger )?(?:brother|sister|cousin|uncle|aunt|friend|neighbor|roommate|herman[oa]|prim[oa]|ti[oa]|amig[oa]|vecin[oa]|cunad[oa]|sobrin[oa])\b/;

const outsider =
  '(?:(?:couple|family|people|guys?|fella|fellow|man|men|woman|women|lady|gentleman|tenants?|folks|kids?|pareja|familia|gente|senor|senora)(?: that lives?| que vive)? (?:upstairs|downstairs|next door|across the (?:hall|street|way)|above|below|over (?:there|on (?:the )?[a-z]+ (?:hall|side|wing|unit))|on (?:the )?(?:[a-z]+ )?(?:hall|wing)|(?:two|three|several) (?:counties|towns|states|doors) (?:away|over|down)|on the corner|in (?:apt|unit|number|#)\\.? ?#?\\w+|down the (?:hall|street|road)|in (?:the )?(?:next )?bed(?: \\w+)?|de (?:arriba|abajo|al lado|enfrente|junto|la esquina))|upstairs unit|downstairs unit|neighbou?rs?|nbrs?|celly|cellie|cellmate|bunkie|roommate|co-?workers?|classmates?|sponsor|friends?|(?:another|other) (?:family|families|resident|residents|patient|patients|pt|inmate|inmates|client|cl|kid|kids|student|students|peer|peers|youth|participant|member|tenant)|kid in (?:her|his) class|vecin[oa]s?|compadre|comadre|amig[oa]s?|otr[oa]s? (?:familia|residente|paciente|cliente|nin[oa]|interno)s?)';
const actor =
  '(?:he|she|they|him|her|them|his|cl|ct|pt|client|patient|mom|mo|mother|dad|fa|father|child|kids?|baby|son|daughter|dtr|me|us|i|el|ella|lo|la|le|los|las|su|que|q|says|said|states|stated|reports|reported|told|tells|saw|heard|found|called|thinks|worried|dice|dijo|vio|llamo|encontro)';

/** "upstairs neighbors got raided": nobody else comes between them and what befell them. */
const befallsOutsider = new RegExp(
  `(?<!(?:\\bw/|\\bwith|\\bfrom|\\bat|\\bby|\\bto|\\bof|\\bon|\\bcon|\\bde|\\bdel|\\bal) (?:(?:a|an|the|his|her|un|una|el|la|su) )?)(?:\\b|^)${outsider}(?:'s(?: [a-z]+)?)?(?: (?:had|has|got|having) (?:his|her|their))?(?: (?!${actor}\\b)[^\\s,.;:()"]+){0,7} ?$`,
);

/** "fam not involved", "cl wasnt there": said of what others did. */
const uninvolved =
  /\b(?:(?:this |our )?(?:fam|family|cl|ct|client|pt|child|kids?) (?:is |was |were )?(?:not|wasn'?t|weren'?t|isn'?t) (?:involved|there|near|present|part of)|(?:cl|ct|client|pt|child) only (?:saw|heard|witnessed)|no tienen? que ver)\b/;
const anyOutsider = new RegExp(
  `\\b(?:${outsider}|(?:cousin|brother|sister|uncle|aunt|nephew|niece|dad|bf|boyfriend|gf|girlfriend|prim[oa]|herman[oa]|ti[oa]|cunad[oa]|sobrin[oa]|novi[oa])s?)\\b`,
);

/** "his dtr who drives has pneumonia", "wife in hospital w/ a stroke": a state told of a relative, who is not the client. */
const illRelative =
  /\b(?:wife|husband|spouse|dtr|daughter|son|sister|brother|niece|nephew|caregiver|cg|aide|driver|ride|grandson|granddaughter|espos[oa]|hij[oa]|herman[oa]|sobrin[oa]|niet[oa]|cuidadora?)(?: who (?:\w+ ){1,3}| que (?:\w+ ){1,3}|,? )(?:(?:is|was|has|had|got|w\/|with|in|out|down|sick|home|hospitalized|admitted|tiene|tuvo|esta|estuvo|anda|con) )(?:(?:a|the|in|at|out|down|sick|home|w|w\/|with|from|for|el|la|en|con|por|hospital|hosp|er|ed|icu|hospitalizad[oa]|intern?ad[oa]|enferm[oa]|bad|new|own|his|her|just|also) ?)*$/;

const calledOff = /\b(?:cancel\w*|cx[l']?d?|called off|resched\w*|postponed?|no[- ]?show)\b/;

/** "her own mother's hip fracture". */
const parentsOwn = /\bown (?:mother|father|mom|dad|parents?|husband|wife)(?:'?s(?: [a-z]+)?)? $/;

/** A fight at school of the client's child. */
const childFights =
  /\b(?:boy|girl|son|daughter|dtr|kid|child|hij[oa]|\d{1,2} ?yo)\b(?: [a-z]+)?(?: (?:got|get|gets|was|had|se|le))?(?: in(?:to)?)?(?: (?:a|an|trouble|for))*[ :](?:\w+ )?(?:hit|hits|hitting|pushed|bit|kicked|punched|fight\w*|fought|shoved|peleo|pego|pelea\w*)[^.;]*$/;

/** "my son has a fever": the worker's own, unless somebody is speaking. */
const workers =
  /\b(?:my|our|mis?) (?:own )?(?:sons?|daughters?|kids?|child|children|baby|toddler|mom|mother|dad|father|husband|wife|car|dog|hij[oa]s?|nin[oa]s?|bebe|mama|papa|espos[oa]|carro)\b[^.;"“”]*$/;
const workerSelf =
  /(?:^|[.;,(]\s*|\b(?:bc|because|since|and|porque|y|hoy falte porque) )(?:i|i've|i'm|worker|wkr|this worker|yo|me|tuve|tengo|ando con)(?: (?:have|had|got|am|was|been|slipped|almost|cai|caí|enferme))?(?: (?:a|an|the|with|w\/|sick|out|home|bad|con|de))* ?$/;
const speaks =
  /["“”]|\b(?:says?|said|states?|stated|told|tells|reports?|reported|per|quote|asked|yelled|texted|wrote|dice|dijo|refiere|conto|comenta|reporta|grito)\b/;
const ofWorkersDay: readonly RiskFlag[] = [
  'acute_medical',
  'fall',
  'medication_problem',
  'overdose',
  'substance_use',
  'weapon',
];

const kin =
  '(?:grand(?:son|daughter|kids?|child|mother|father|ma|pa)|granny|nana|nephew|niece|cousin|uncle|aunt(?:ie)?|brother|sister|sibling|(?:brother|sister|son|daughter|mother|father)[ -]in[ -]law|in-laws?|niet[oa]|sobrin[oa]|prim[oa]|ti[oa]|herman[oa]|cunad[oa]|abuel[oa]|suegr[oa]|yerno|nuera)';
const ownParents =
  '|mom|mother|dad|father|stepdad|stepmom|wife|husband|gf|girlfriend|bf|boyfriend|mama|papa|espos[oa]|novi[oa]';
const owned =
  "(?:\\b(?:his|her|their|my|the|a|an|one of (?:his|her)|cl'?s|client'?s|pt'?s|su|sus|un|una|el|la|al|[a-z]+'s|[a-z]{4,}s) |^\\s*|[.;,:(]\\s*|\\b(?:and|but|y|that|que|q|about|bc) )(?:own |late |older |younger |oldest |adult )?";
const happens =
  '(?:(?: (?!(?:says?|said|he|she|they|thinks?|called|calls|reports?|reported|told|has|had|found|saw|dice|dijo|que|llamo|y|and)\\b)[a-z]+)?(?: (?:in|from|back in|en) (?!rehab|detox|treatment|tx|recovery|prison|jail)[a-z]+(?: [a-z]+)?)?(?: d (?:cl|ct|pt)| del? (?:cl|ct|pt|cliente|paciente))?)?(?:,? (?:who|that|que|q))?(?: (?:just|also|recently|was|got|gets|getting|is|has|had|been|being|back|again|ended up|fue|lo|la|le|se|ya|esta|estuvo|anda|ha|han|sido))*(?: (?:in|at|to|entered|into) (?:rehab|detox|treatment|tx|recovery|prison|jail)(?: (?:for|bc of|over|from))?| (?:arrested|booked|charged|picked up|locked up)(?: [a-z]+)? (?:for|on|with|w\\/)(?: an?)?)? $';
const kinOfElder = new RegExp(`${owned}(?:${kin})${happens}`, 'u');
const kinOfAdult = new RegExp(`${owned}(?:${kin}${ownParents})${happens}`, 'u');

/** "his brother got laid off and may", "her sister who fell and": what comes next is of the same one. */
const kinGoesOn = new RegExp(
  `${owned}(?:${kin})(?: (?!${actor}\\b)[^\\s,.;:()"]+){1,6} and (?:(?:may|might|could|will|is|was|has|had|then|also|got|just) )*$`,
);

/** "Neighbor's house", "sister's basement": the room that is unsafe is theirs. */
const nextDoor = /\b(?:neighbou?r|friend|sister|brother|cousin)'?s $/;
const possessiveKin = new RegExp(`\\b(?:${kin}|friend|neighbor|coworker|roommate)'s (?:[a-z]+ )?$`);

/** "Grandson Ty says his grandfather fell": the elder of the one who speaks is the client. */
const elderOfSpeaker =
  /(?:\b(?:his|her|their|my|su|mi|the|la|el) |: ?)(?:own )?(?:grand(?:mother|father|ma|pa)|granny|nana|aunt(?:ie)?|uncle|(?:mother|father)-in-law|abuel[oa]|ti[oa]|suegr[oa])(?:,? [a-z.]+){0,3} ?$/;
const youngerKin =
  /\b(?:grand(?:son|daughter|kid|child)|nephew|niece|(?:son|daughter)-in-law|niet[oa]|sobrin[oa]|yerno|nuera)\b/;
const isElderOfSpeaker = (page: Page, area: PracticeArea, lead: string, span: Span) =>
  (area === 'aps' || area === 'medical_discharge') &&
  elderOfSpeaker.test(lead) &&
  youngerKin.test(page.plain.slice(Math.max(0, span.start - 240), span.start));

/** "cl's son got arrested": where the client is an adult with a case of their own. */
const ownChild = new RegExp(
  `\\b(?:cl'?s|client'?s|pt'?s|her|his) (?:adult |oldest |youngest )?(?:son|daughter|dtr)${happens}`,
);
/** "nieto la corrió de la casa": he does it to her. */
const putsOut =
  /^(?:l[ao]s? (?:corr|ech|sac|bot)\w+ de|ya no l[ao]s? (?:quier|dej|acept|recib)|\w+ (?:cl'?s|pts|avs) (?:stuff|things|clothes|bags|belongings))/;

/** What kin take in the client's home, or of the client's own pills; what kin are held for that they did to the client. */
const atClients =
  /\b(?:lives? (?:there|here|in|w\/|with)|moved in|(?:in|out of|inside|at) (?:the|her|his|av'?s|cl'?s|pt'?s) (?:home|house|apt|apartment|room|living room|bedroom|basement|garage|trailer|porch)|(?:her|his|av'?s|cl'?s|pt'?s) (?:old )?(?:pain |sleep |nerve )?(?:pills?|meds?|norcos?|percs?|percocets?|oxy\w*|xanax|patches|morphine|vicodin)|(?:while|when|instead of) (?:caring|watching|supposed)|en (?:la|su|el) (?:casa|cuarto|sala|apartamento)|(?:sus|las) pastillas de (?:ella|el|la sra?))\b/;
const againstElder =
  /\b(?:(?:theft|stealing|larceny|fraud|forgery|exploitation|assault\w*|battery|abuse|neglect|choking|hitting|pushing|threat\w+|robbing|robo|fraude|abuso|golpear|pegarle|robarle|maltrato)\b[^.;]{0,30}\b(?:her|him|his|av|cl|pt|elder|resident|checks?|la|al|a la|grandm\w+|grandf\w+|mother|madre|abuel[oa])|(?:order|tro|epo|ppo|pfa|orden de)\b[^.;]{0,40}\b(?:her|his|av'?s|cl|pt|casa|porch|home|house)|stay[ -]away|no[ -]contact order|elder abuse|exploitation)\b/;

/** "her nephew getting arrested back in Tulsa", "Lionel's grandmother fell": told of kin, where the client is another person. */
function isKinOutside(flag: RiskFlag, area: PracticeArea, lead: string, words: string, told: string): boolean {
  if (
    flag === 'whereabouts_unknown' &&
    !/^(?:is |was |anda |esta |still )?(?:missing|desaparecid|awol|mia\b|on the (?:run|lam)|in the wind|abscond|fugitive|profug)/.test(
      words,
    )
  )
    return false;
  if (ofOwnLife.includes(flag) && possessiveKin.test(lead)) return true;
  if (flag === 'unsafe_home' && nextDoor.test(lead) && /^(?:house|apt|basement|room|unit)\b/.test(words)) return true;
  if (area === 'cps') return false;
  if (flag === 'substance_use') return kinOfElder.test(lead) && !atClients.test(told);
  if (flag === 'arrest_or_violation' && (area === 'aps' || area === 'medical_discharge') && againstElder.test(told))
    return false;
  if (kinGoesOn.test(lead) && (ofOwnLife.includes(flag) || flag === 'acute_medical')) return true;
  if (!ofOwnLife.includes(flag) && flag !== 'whereabouts_unknown') return false;
  if (flag === 'arrest_or_violation' && (area === 'reentry' || area === 'behavioral_health') && ownChild.test(lead))
    return true;
  return (area === 'reentry' || area === 'behavioral_health' ? kinOfAdult : kinOfElder).test(lead);
}

/** "a ella no", "brother's own matter", "it wasnt his car and he was not there": the note itself says it is not the client's. */
const disclaimer =
  /\b(?:(?:pero )?a (?:ella|el|mi cl|mi cliente|la cl|al? cl|la sra?|nosotros|la cliente)\.? no\b|[a-z]+ (?:was ?n'?t|was not|is ?n'?t|is not) involved\b|but not (?:him|her|them|cl|pt)(?=[ ,.;]|$)|(?:not|isn'?t|wasn'?t) (?:(?:my|our)\b|(?:the|this) (?:cl|client|pt|case|family|unit|kid|child|youth|teen)\b)|diff(?:erent)? (?:res|resident|pt|patient|person|family|cl|client|unit)\b|(?:el|la) nuestr[oa] no\b|no (?:su|el|la) (?:papa|mama|hij[oa]|cliente|nuestr[oa])\b|not (?:him|his|hers|her own|mine|ours|our case|in (?:her|his|our) unit)(?=[ ,.;]|$)|own matter\b|no relation\b|(?:he|she|cl|client|pt) (?:was|is|were) ?(?:n'?t|not)? ?(?:not )?(?:there|involved|present|home at the time|part of it)(?=[ ,.;]|$)|(?:does|do|did)(?: not|n'?t) (?:live|stay) (?:with|w\/|there|in the home|in the house|here)|(?:none|not) where (?:he|she|they|cl|pt) (?:lives?|stays?|is)|lives? in (?:another|a different|other) (?:state|county|city|town|house|home)|nothing (?:in|at) (?:her|his|their|our) (?:unit|home|apt|house)|(?:he|she|cl|pt) (?:now )?(?:tends? to|cares? for|takes care of|looks after) (?:him|her)\b|is (?:next door|upstairs|downstairs|across the (?:hall|street))|slept (?:thru|through) it|not (?:her|his|cl'?s|our|the client'?s) (?:home|apt|unit|case|kids?|house)|unrelated to (?:cl|client|pt|this|our|the)|el (?:cl|cliente) no (?:estaba|tiene que ver|vive)|no vive (?:con|ahi|alli)|no es (?:su caso|mi cl|mi cliente))/;
const somebody = new RegExp(
  `\\b(?:${outsider}|(?:${kin}|dad|mom|son|daughter|dtr|stepdad|wife|husband|gf|girlfriend|bf|boyfriend|novi[oa]|espos[oa]|hij[oa]|friend|amig[oa]|roommate|neighbor|everybody|everyone|others|guys|men|man|woman|lady|girl|boy|res|residents?|patients?|peers?|classmates?|students?|unit|todos|quien|otr[oa])(?:'?s)?)\\b`,
);

const isDisclaimed = (page: Page, span: Span, sentence: Span) =>
  somebody.test(page.plain.slice(sentence.start, span.end)) &&
  disclaimer.test(page.plain.slice(span.end, Math.min(sentence.end, span.end + 130)));

/** "Roommate is psychotic", "his brother has schizophrenia and hears voices": the state of somebody beside the client, whom nobody speaks for. */
const stateOfMind =
  /^(?:hallucinat|psycho|psicot|paranoi|delusion|hear|oye|sees|ve |talk|habla|voices|voces|schizo|esquizo|decomp|alucin|respond|internally|avh|ah\b)/;
const besideClient =
  '(?:roommates?|neighbou?rs?|celly|cellmate|bunkie|co-?workers?|classmates?|friends?|(?:another|other) (?:resident|patient|pt|inmate|client|peer|student|tenant)s?|(?:(?:older|younger|twin|half) )?(?:brothers?|sisters?|siblings?)(?:[ -]in[ -]law)?|cousins?|uncles?|nephews?|vecin[oa]s?|herman[oa]s?|prim[oa]s?|ti[oa]s?|sobrin[oa]s?|companer[oa]s?|amig[oa]s?)';
const mindBeside = new RegExp(
  `(?:^|[.;,(:]\\s*|\\b(?:and|but|y|that|que|bc|because|his|her|their|my|a|an|the|su|un|una|el|la|[a-z]+'s) )${besideClient}(?: (?:who|que|is|was|has|had|been|being|got|gets|also|very|dx|with|w/|the|a|an|es|esta|tiene|tenia|anda|bipolar|schizophrenia|schizophrenic|esquizofrenia|and|y|acutely|actively|floridly|having|experiencing|reportedly))* ?$`,
);
const parentOnce =
  /(?:^\s*|[.;,(]\s*|\b(?:his|her|cl'?s|client'?s|pt'?s|their|birth|bio) )(?:mom|mother|dad|father|parents?|grandmother|grandfather|aunt) (?:who )?(?:had|was|has|suffered|struggled with|used to) (?:a |an |her own |his own |some )?$/;
const isMindOfAnother = (area: PracticeArea, lead: string, words: string) =>
  stateOfMind.test(words) &&
  (mindBeside.test(lead) ||
    (area !== 'cps' && area !== 'aps' && parentOnce.test(lead) && !/^(?:hear|sees|talk)/.test(words)));

/** "al vecino le cortaron la luz", "a su hermana la estafaron": whom it befell stands before the verb. */
const experiencer = new RegExp(
  `(?:^|[.;,(:]\\s*|\\b(?:que|q|y) )(?:a (?:su|la|el|un|una|mi)|al) (?:${outsider}|${kin}|propi[oa] [a-z]+|amig[oa]|companer[oa])(?: (?:de|d|del)(?: (?:la|el|mi|su))? (?:sra?\\.? )?[a-z]+| en [a-z]+| de [a-z]+)*(?: ya| tambien)? (?:se )?(?:l[aeo]s? )?(?:[a-z]+ )?$`,
);
const isExperiencer = (page: Page, flag: RiskFlag, span: Span, sentence: Span) =>
  (!doneToOthers.includes(flag) || flag === 'financial_exploitation') &&
  (experiencer.test(page.plain.slice(Math.max(sentence.start, span.start - 100), span.start)) ||
    (/^l[aeo]s? /.test(page.plain.slice(span.start, span.start + 4)) &&
      experiencer.test(`${page.plain.slice(Math.max(sentence.start, span.start - 100), span.start)}le `)));

/** "niece withholds his pain pills": what kin do with the client's medicine is the client's trouble. */
const keepsMedicine =
  /^(?:withh[eo]ld\w*|giv\w+|gave|skimm\w+|steal\w*|stole|swip\w+|divert\w+|hold\w* back|lock\w* up|keeping|won'?t give|no (?:le|les) (?:da|dan|dio|compra|surte|pone)|(?:le )?(?:quit|escond|vend|rob)\w+)\b/;

/** "cl y su primo fumando mota", "she and her sister drinking": the client is one of them. */
const together =
  /\b(?:cl|ct|pt|client|clienta?|cliente|he|she|mom|mo|mother|fa|dad|father|mama|papa|av|ella|el) (?:and|y|n|&) (?:(?:a|an|the|his|her|su|un|una|el|la) )?(?:(?!(?:who|that|que|says?|said|dice|dijo)\b)[a-z]+ ){1,2}(?:(?:were|are|was|both|estaban|andaban|los dos) )*$/;

/** "her neighbor's husband threatened the super", "roommate hit staff": neither the doer nor whom it is done to is the client. */
const kinOfOther = new RegExp(
  `\\b(?:(?:${kin}|friend|neighbor|landlord|bunkmate|coworker|co-worker|roommate|classmate|cellmate)'?s|amig[oa] de (?:su|la|el)) (?:(?:ex|older|younger|new|step)[ -])?(?:${kin}|son|daughter|kids?|boy|girl|child|husband|wife|bf|gf|boyfriend|girlfriend|caregiver|roommate|friend|mom|mother|dad|father|stepdad|aide|dog)(?: (?!${actor}\\b)[^\\s,.;:()"]+){0,5}(?: (?:said|says|swore|vowed)(?: that)?)? ?$`,
);
const toOthers =
  /\b(?:staff|aides?|nurses?|techs?|workers?|guards?|peers?|residents|patients|strangers?|(?:a|an|another|other|the) (?!(?:cl|ct|pt|client|patient|house|place|home|apt)\b)[a-z]+)$/;

function isBetweenOthers(flag: RiskFlag, lead: string, words: string, rest: string): boolean {
  if (flag !== 'violence_threat' && flag !== 'homicidal_ideation') return false;
  if (kinOfOther.test(lead)) return flag === 'homicidal_ideation' || !toClient.test(`${words}${rest}`);
  return befallsOutsider.test(lead) && toOthers.test(words) && !toClient.test(words);
}

/** "her sister's husband hits her", "the neighbor beat his wife": a couple or a home outside the case. */
const ofKinsMate = new RegExp(
  `\\b(?:${kin}|friend|neighbor|coworker|classmate|roommate)(?:'s| whose) (?:bf|boyfriend|husband|hubby|wife|gf|girlfriend|partner|ex|spouse|fiance|kids?|children)\\b`,
);
const outsiderDoes = new RegExp(
  `(?:^|[.;,:(]\\s*|\\b(?:the|his|her|their|my|cl'?s|client'?s|pt'?s|that|a|and|about|la|el|su|un|una) )(?:${outsider}|cousin|(?:brother|sister)(?:[ -]in[ -]law)?|coworker|boss|herman[oa]|prim[oa]|cunad[oa])(?: (?!${actor}\\b)[^\\s,.;:()"]+){0,3} ?$`,
);
const ownHome =
  /\b(?:his|her|their|own|the|sus?) (?:own |ex )?(?:wife|husband|gf|girlfriend|bf|boyfriend|partner|kids?|children|son|daughter|baby|boy|girl|espos[oa]|mujer|marido|novi[oa]|hij[oa]s?)\b/;
const isOfOtherHome = (page: Page, lead: string, span: Span) =>
  ofKinsMate.test(lead + page.plain.slice(span.start, span.end)) ||
  (outsiderDoes.test(lead) && ownHome.test(page.plain.slice(span.start, span.end + 16)));

const robbed = /^(?:(?:got|been|was|were) )?(?:scammed|robbed|conned|defrauded|swindled|cheated|tricked)\b/;

/** Whether what is told befell somebody outside the case: a neighbour, another family, the worker. */
export function isSomebodyElses(page: Page, flag: RiskFlag, area: PracticeArea, span: Span, sentence: Span): boolean {
  const words = page.plain.slice(span.start, span.end);
  const lead = page.plain.slice(Math.max(sentence.start, span.start - 100), span.start);
  if (/\bunrelated (?:\w+ )?$/.test(lead)) return true;
  if (isDisclaimed(page, span, sentence)) return true;
  if ((flag === 'domestic_violence' || flag === 'child_abuse_neglect') && isOfOtherHome(page, lead, span)) return true;
  if (flag === 'domestic_violence' && relatives.test(lead)) return true;
  if (isElderOfSpeaker(page, area, lead, span)) return false;
  if (flag === 'psychosis' && isMindOfAnother(area, lead, words)) return true;
  if (isBetweenOthers(flag, lead, words, page.plain.slice(span.end, span.end + 24))) return true;
  if (isExperiencer(page, flag, span, sentence)) return true;
  if (putsOut.test(words)) return false;
  if (anyOutsider.test(lead) && uninvolved.test(page.plain.slice(span.end, sentence.end))) return true;
  // "I saw a gun under the bed": seen, not had.
  const isWorkers = workers.test(lead) || (workerSelf.test(lead) && !/^(?:saw|found|noticed|smelled|vi)\b/.test(words));
  if (ofWorkersDay.includes(flag) && !speaks.test(lead) && isWorkers) return true;
  if ((flag === 'acute_medical' || flag === 'fall') && area !== 'cps' && parentsOwn.test(lead)) return true;
  // In child protection the sister may be a child of the case, unless it is the reason for calling off.
  if (flag === 'acute_medical' && (area !== 'cps' || calledOff.test(lead)) && illRelative.test(lead)) return true;
  // "she fell herself last month": who tells of another.
  if (flag === 'fall' && /^ (?:her|him)self\b/.test(page.plain.slice(span.end, span.end + 8))) return true;
  if (
    flag === 'violence_threat' &&
    area !== 'cps' &&
    childFights.test(page.plain.slice(Math.max(sentence.start, span.start - 60), span.end))
  )
    return true;
  if (/^(?:found|encontr)|\b(?:seen|heard|knows?|visto|sabe\w*)\b/.test(words)) return false;
  if (together.test(lead) || (flag === 'medication_problem' && keepsMedicine.test(words))) return false;
  if (ofOwnLife.includes(flag) && befallenRelative.test(page.plain.slice(span.end, span.end + 24))) return true;
  if (/^ (?:him|her|them|me|cl|pt|client)\b/.test(page.plain.slice(span.end, span.end + 8))) return false;
  if (isOutsidersOwn(flag, area, lead, words)) return true;
  if (isKinOutside(flag, area, lead, words, page.plain.slice(span.start, sentence.end))) return true;
  if (ofOwnLife.includes(flag) && relatives.test(lead)) return true;
  return befallsOutsider.test(lead) && (!doneToOthers.includes(flag) || /'s $/.test(lead) || robbed.test(words));
}
