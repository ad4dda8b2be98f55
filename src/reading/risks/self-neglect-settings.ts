/**
 * Whether words of an uncared-for body tell of no neglect of oneself: of a child, of one left lying by who should care,
 * of want of money, of an order not to wash, of a house whose toilet is broken.
 */
export function isNotTheirDoing(words: string, lead: string, told: string, note: string): boolean {
  const rest = told.slice(lead.length + words.length);
  return (
    neglectedBy.test(told) ||
    fewPounds.test(words) ||
    ofChild.test(lead) ||
    aChild.test(rest) ||
    (thin.test(words) && cannotAfford.test(told)) ||
    (notEating.test(words) && (cannotAfford.test(note) || emptied.test(told))) ||
    (unable.test(words) && helped.test(told)) ||
    (refused.test(words) && (poison.test(told) || notAllowed.test(told))) ||
    (soiled.test(words) && inCare.test(told)) ||
    (outOfDoors.test(words) && missing.test(told)) ||
    (bucket.test(words) && noToilet.test(told)) ||
    (smell.test(words) && ofDrink.test(rest))
  );
}

const thin = /\b(?:gaunt|emaciated|malnour\w+|desnutrid[oa]|weight|lost|perdio|bajo de peso|thin|starv\w+)\b/;
/** The want of money or food may stand in another sentence than the meal gone without. */
const notEating = /\b(?:eat(?:s|en|ing)?|ate|meals?|com(?:e|ido|iendo)|(?:liv|surviv|subsist)\w+ (?:on|off)|vive de)\b/;
const refused = /\b(?:eat(?:s|en|ing)?|com(?:e|ido|iendo)|shower\w*|bath\w*|wash\w*|drink\w*)\b/;
const cannotAfford =
  /\b(?:no (?:money|cash|food|groceries|funds|income)|(?:lack of|without|out of|ran out of|cannot buy|can'?t buy) (?:food|money|groceries)|nothing in (?:the )?(?:house|fridge|pantry)|(?:benefits?|snap|stamps|ebt|checks?|card|meals on wheels|mow) (?:card )?(?:was |were |got |is |are )?(?:stopped|cut|stolen|ended|lost|late|ran out|closed)|snap|stamps|ebt|broke|payday|(?:empty|bare) pantry|pantry (?:list|line|ref\w*|box|is empty|empty|closed)|afford\w*|pidi?o (?:para|pa|comida|de comer)|pide (?:para|pa|comida)|sin (?:dinero|comida)|no (?:le|les) alcanza|estampillas|comedor cerrado|no (?:puede|pueden) comprar|no (?:hay|tiene) (?:dinero|comida))\b|\bno \$/;
/** Kept from eating before a procedure. */
const emptied = /\b(?:npo|fasting|fasted|ayun\w+|clear liquids?|bowel prep|colonoscopy|prednisone|steroids?)\b/;
/** Not able alone, and somebody does it for her. */
const unable =
  /^(?:unable|not able|cannot|can'?t|no longer|incapable|inability|struggl\w+|needs|no puede|ya no puede|incapaz)\b/;
const helped =
  /\b(?:daughter|dtr|son|wife|husband|sister|niece|family|aide|hha|cna|caregiver|cg|staff|hija|hijo|espos[oa]|cuidadora?) (?:assists?|helps?|bathes|does|comes|provides|cooks|manages|feeds|dresses|will (?:help|assist|care|stay|come)|(?:l[aeo] )?(?:ayuda|bana|cocina|cuida|atiende))\b/;
/** What a week or a water pill takes off. */
const fewPounds = /^(?:weight|wt|lost|down|loss)\b.*\b[1-5]$|\b[1-5] ?(?:lbs?|pounds)$/;
const poison = /\b(?:poison\w*|veneno|envenen\w*|vidrio|le echan|laced)\b/;
/** "Hasn't bathed since surgery bc of the dressing". */
const notAllowed =
  /\b(?:since|after|post) (?:the |her |his )?(?:surgery|procedure|operation|or|c-?section|delivery)\b|\b(?:bc|because) (?:of )?(?:the |her |his )?(?:dressing|cast|incision|wound|drain|stitches|staples|picc|line|tub|shower|boiler|water)\b|\b(?:until|till|til) (?:cleared|staples|stitches|the dressing|f\/u)\b/;
const neglectedBy =
  /\bneglect\w* (?:by\b|(?:at|in) (?:the |her |his )?(?:snf|nh|facility|nursing home|alf?|group home))|\b(?:aide|caregiver|cg|son|daughter|dtr|staff|family|niece|nephew|husband|wife|facility|hija|hijo|nuera|yerno|cuidadora?) (?:left|leaves|leaving|dumped|not feeding|not changing|not bathing|only (?:feeds|bathes|changes|gives)|feeds (?:her|him|\w+\.? \w+) (?:only|once|half)|gives (?:her|him) (?:only|just|half|one)|in (?:the )?(?:next|other) room|(?:doesn'?t|won'?t|refuses to|no l[aeo]) (?:feed|bathe|change|clean|wash|bana|cambia|da de comer|atiende|cuida))\b|\bno l[aeo] (?:llevan|banan|cambian|atienden|dan de comer)\b|\b(?:bedbound|bed bound|bedridden)\b[^.;]*\bleft alone\b/;
const soiled = /\b(?:soil\w*|urine|wet|soaked|brief\w*|diaper\w*|depends|feces|panal\w*|orin\w*|suci[oa]s?)\b/;
const inCare =
  /\b(?:asilo|snf|alf|facility|nursing home|group home|grp home|amarrad[oa]|tied|restrain\w*|cna|shift|staff)\b/;
const outOfDoors = /\b(?:pijama|piyama|bata|pajamas|pjs|nightgown|robe|barefoot|descalz[oa]|shoes|zapatos|coat)\b/;
const missing =
  /\b(?:missing|silver alert|not (?:been )?(?:seen|found|located)|whereabouts|no aparece|la busca|lo busca|desaparecid[oa]|hasn'?t (?:been seen|come back|returned)|(?:kicked|put|threw|thrown|locked|pushed|forced) (?:her|him|me|them|mo|mom|cl|ct|pt) out)\b/;

/** A child is neglected by others; the one whose body is told of stands right beside. */
const ofChild = /\b(?:bab(?:y|ies)(?:'s)?|infant|toddler|newborn|(?:grand)?(?:kids|children))\b[^.;,]{0,24}$/;
const aChild =
  /^,? (?:bab(?:y|ies)\b|infant|toddler|newborn|child\b|kids\b|(?:[1-9]|1[0-7]) ?(?:yo|y\/o|mo|(?:yr|year|month)s?[ -]old)\b)/;

/** Where the toilet does not work, the house is unfit. */
const bucket = /\b(?:bucket|bottles|cups|cans?|jars|pail)\b/;
const noToilet =
  /\b(?:plumbing|toilet (?:is |was |has been )?(?:backed|broke\w*|clogged|out|not|stopped|doesn'?t)|no (?:working |running )?(?:toilet|water|plumbing|bathroom)|water (?:is |was )?(?:cut|shut|off))\b/;

/** "Reeks of booze" is drink, and "smelled strongly of marijuana" a drug. */
const smell = /\b(?:smell\w*|reek\w*|stink\w*|huele|apesta)\b/;
const ofDrink =
  /^(?: \w+)? (?:of|like|a) (?:\w+ )?(?:booze|alcohol|etoh|liquor|beer|wine|vodka|whiskey|marijuana|weed|thc|pot|smoke|cigarettes?|tobacco|gas|gasoline|paint|perfume|cologne|bleach|mota|cerveza|cigarro)\b/;
