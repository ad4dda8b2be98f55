/** Whether words of an adult hurt or neglected tell of something else: a thing struck, another person, a child, the adult's own doing. */
export function isNoHarmToElder(words: string, lead: string, rest: string, told: string): boolean {
  return (
    taught.test(lead + words) ||
    (/(?:hit|slap|smack|kick|knock|pega|pego|golpea|grit|threw|throw)/.test(words) && ofThing.test(rest)) ||
    /\b(?:threw|throws|throwing|tossed) (?:away|out)\b.*(?:\b(?:bottles|trash|garbage)$|\b(?:his|her|all|all her)$)/.test(
      words,
    ) ||
    (atOthers.test(words) && ofOther.test(` ${lastWords.exec(words)?.[0] ?? ''}${rest}`)) ||
    (/^l[ao] tiro$/.test(words) && /^ (?:el|la|un|una|su) (?:perr|gat|caballo|viento|moto|bici|mareo)/.test(rest)) ||
    isKeptSafe(words, rest, told) ||
    (marks.test(words) &&
      (ownDoing.test(told) ||
        /^ (?:on |in )?(?:the |her |his )?(?:blanket|sheets?|carpet|couch|sofa|chair|recliner|counter|table|floor|mattress|robe|curtains?|pans?|stove)/.test(
          rest,
        ))) ||
    (ofNeglect.test(words) && isOwnNeglect(lead, rest)) ||
    (sore.test(words) && healed.test(rest)) ||
    (ofCare.test(words) && child.test(told) && !adult.test(told)) ||
    (byPartner.test(words) &&
      /\b(?:hits?|push|slap|shov|grab|drag|jerk|kick|chok|threat|yell|scream|ties|throw|threw|squeez|peg|golpe|grit|amenaz)/.test(
        words,
      ) &&
      !leaves.test(words)) ||
    (ofPair.test(words) && partner.test(told) && !carer.test(told)) ||
    (/\brough (?:w|with|during|when|in)/.test(words) &&
      /^\/? ?(?:the |her |his )?(?:tape|bandage|dressing|iv|needle|cuff|chair|door|furniture|toys?|dog|cart|start|week|day)\b/.test(
        rest,
      )) ||
    (/^(?:ha(?:s|ve|d)|was|were|not|never)\b.*\bwashed/.test(words) &&
      /\b(?:dishes|clothes|sheets|laundry|bedding|towels|floors?|windows|pots|hands) (?:that )?$/.test(lead)) ||
    (/(?:yell|shout|grit)/.test(words) && hardOfHearing.test(told)) ||
    (/^pastillas para dormir$/.test(words) && /\btom[oae]/.test(lead)) ||
    /^(?:aunt|uncle) (?:wont|won't|will not|refuses to) let (?:any|us|me|aps)/.test(words) ||
    /\b(?:imagin|dream|fantasi|thinks? (?:of|about)|thought (?:of|about))/.test(words) ||
    (helper.test(words) &&
      /\b(?:told|tells|telling|asked|asks|hit|kicked|bit|spat at|yelled at) (?:her |his |the )?$/.test(lead)) ||
    reporting.test(words) ||
    pulledMoney.test(words)
  );
}

/** "elder abuse training", "handed out flyers on gift card fraud": what people are taught, not what happened. */
export const taught =
  /\b(?:handed out|gave|left|took|mailed|passed out|brought|distributed|read) (?:\w+ ){0,3}(?:flyers?|brochures?|handouts?|pamphlets?|tip sheets?)\b|\b(?:training|talk|class|workshop|presentation|webinar|in-?service|inservice|conference|folletos?|charla|taller|platica) (?:\w+ )?(?:on|about|re|abt|sobre|de)\b|\bawareness (?:day|week|month|talk|event|walk)\b/;

/** "hit a home run", "slapped the mosquito off his arm", "le pega los botones", "hit her up for cash". */
const ofThing =
  /^ (?:up for|(?:(?:a|an|the|his|her|some|los|las|el|la|un|una) )?(?:home ?runs?|mosquito|fly|flies|bees?|wasp|call (?:button|light)|button|brakes?|balls?|jackpot|lottery|snooze|gym|road|nails?|deer|curb|pole|tree|mailbox|wall|keys|bingo|target|goal|botones|boton|calcomania|parche|sticker|curita|etiqueta|fotos?|cierre|dobladillo))\b/;

/** "hit a neighbor", "empujó a la enfermera", "threw a plate at his homemaker": whoever is hurt, it is not the adult of the case. */
const atOthers =
  /\b(?:hit|push|slap|kick|swung|punch|spat|threw|throw|threat|shov|yell|scream|amenaz|empuj|peg|golpe|grit)/;
const lastWords = /(?:\w+ ){0,1}\w+$/;
const ofOther =
  /^.{0,26}\b(?:at |a |an |al |a los |a las |a la |a un |a una |the |his |her )(?:the |his |her )?(?:neighbors?|nurse|homemaker|meter reader|mailman|officer|deput\w+|police|cop|vecin\w*|enfermer\w*|polici\w*)\b/;

/** "locks up the meds so mom doesn't take too many", "changed the locks", "nephew is locked up". */
const isKeptSafe = (words: string, rest: string, told: string) =>
  (/\block(?:s|ed|ing)?\b/.test(words) &&
    /\b(?:so|since|bc|because)\b[^.;]{0,24}\b(?:take|takes|taking|took|overdose\w*|double\w*|mix\w*)\b/.test(told)) ||
  (/\bchang\w+ the locks$/.test(words) && !/^[^.;]*\b(?:on (?:her|him|mom|dad|av)|so|out|no key)\b/.test(rest)) ||
  (/\bis locked$/.test(words) && /^ up\b/.test(rest));

const marks = /\b(?:bruis|burn|scratch|cut|mark|welt|moret|quemadura|rasgun|rope)/;
const ownDoing =
  /\b(?:self[ -]?inflict\w*|(?:admits?|says?|told (?:him|her|me)|admitted)(?: it'?s)?(?: what)? (?:he|she) (?:did (?:it|this|that|them)|does)|(?:cuts?|burn(?:s|ed)|scratch\w*|pinch\w*|bites?) (?:him|her)self|tied a \w+ around (?:his|her) neck|suicide watch|se (?:pellizca|corta|corto|quema|quemo|rasguna|muerde|rasca))\b/;

const ofNeglect = /^neglect/;
const isOwnNeglect = (lead: string, rest: string) =>
  /\bself-?$/.test(lead) ||
  /^ (?:of )?(?:(?:her|him)?self\b|(?:(?:her|his|their|the) )?(?:own\b|lawn|yard|garden|house|home|car|dog|cat|pets?\b))/.test(
    rest,
  ) ||
  (/^ (?:her|his|their) (?:health|hygiene|needs|diet|diabetes|teeth|feet|body|meds)\b/.test(rest) && !carer.test(lead));

const sore = /\b(?:pressure|sores?|ulcers?|bedsores?|llagas?|escaras?)\b/;
const healed = /^[^.;]{0,20}\b(?:closed|healed|healing|resolved|dry and intact|cerro|cerrada|sano|sanando)\b/;

/** "toddler has cigarette burns", "medical neglect of the 4yo": a child, beside whom no adult is spoken of. */
const ofCare = /\b(?:bruis|burn|mark|welt|neglect|sexual|quemadura|moret|no le d|pego|hit|bite)/;
const child =
  /\b(?:child|toddler|baby|infant|newborn|[1-9] ?yo|[1-9] ?y\/o|1[0-7] ?yo|\w+ (?:month|mos?)s? old|(?:two|three|four|five|six|seven|eight|nine|ten)[ -]year[ -]old|menor|nin[oa])\b/;
const adult =
  /\b(?:av|elder\w*|resident|grandm\w+|grandf\w+|gma|dementia|bed ?bound|caregiver|cg|old (?:man|woman|lady)|adult (?:son|daughter|child)|abuel[oa]|ancian[oa]|don|dona)\b/;

/** A husband who hits his wife is no carer of hers; one who keeps her food from her, or leaves her lying, is. */
const byPartner = /^(?:(?:her|his|the|ex) )?(?:husband|hubby|wife|spouse|espos[oa]|marido)\b/;
const leaves = /\b(?:withh\w+|leaves?|left|locks?|locked|wont|feed\w*|neglect\w*|starv\w*)\b/;
const ofPair = /^(?:flinch|cower|bruis|black eye|moret|abuse by|gets violent|got violent)/;
const partner = /\b(?:husband|hubby|wife|spouse|partner|espos[oa]|marido|pareja)\b/;
const carer =
  /\b(?:son|daughter|dtr|grandson|granddaughter|nephew|niece|caregiver|cg|caretaker|aide|hha|cna|staff|facility|snf|family|parent|hij[oa]|niet[oa]|sobrin[oa]|cuidador\w*|nuera|yerno)\b/;

const hardOfHearing =
  /\b(?:hard of hearing|hoh|deaf|hearing aids? (?:is |are )?(?:out|dead|broken|off)|no oye(?: bien)?|oye poco|casi no oye|sord[oa])\b/;

/** "told aide 'let me die', refuses food": the carer only hears it. */
const helper = /^(?:aide|caregiver|cg|nurse|staff|cna|hha|son|daughter|dtr|niece|nephew)\b/;

/** "daughter says he took a week of pills": what the one who speaks tells of the adult's own doing. */
const reporting =
  /^(?:son|daughter|dtr|niece|nephew|aide|caregiver|cg|wife|husband|staff|nurse|granddaughter|grandson) (?:says?|said|reports?|reported|states?|stated|called,?) (?:he|she|pt|cl|av|mom|dad|client|grandma|grandpa) (?:has |is |was |been )*(?:took|takes|taking|refus\w*|skip\w*|hid|hides|hiding|forg\w*|missed|quit|stopped|wont|won't)\b/;

/** "nephew pulled 4,200 out of Mr. Ellery's account": money, not hands. */
const pulledMoney = /\bpull(?:s|ed|ing)? \$?\d[\d,]*k? (?:out of|from)\b/;
