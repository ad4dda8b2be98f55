import { taught } from './elder-settings.ts';

/** Whether words of money taken tell of a thing, a stranger's theft, a delusion, money kept as wished, or of what is long past. */
export function isNoTakenMoney(words: string, lead: string, rest: string, told: string): boolean {
  return (
    accountedFor.test(told) ||
    (swindle.test(words) && notTaken.test(told)) ||
    taught.test(lead + words) ||
    longAgo.test(rest) ||
    (/\b(?:of|in|at|over|around|into|through|inside|outside) (?:the|her|his) (?:house|truck|car)$/.test(words) &&
      !money.test(words)) ||
    /\braid\w* (?:the |his |her )?house$/.test(words) ||
    /\b(?:returned|brought back|gave back)\b|\b(?:w|w\/|with) (?:dementia|alzheimer\w*)\b/.test(words) ||
    (/\b(?:st[eo]al\w*|stole)\b/.test(words) &&
      (/^ ?(?:her |his )?(?:\w+ )?(?:kids?|children|thoughts?|ideas|organs|soul|heart|dna|gabapentin|pills|meds|medicine|norcos?|oxy\w*|percocets?|xanax|adderall|suboxone|insulin|inhaler|lunch|show)\b/.test(
        rest,
      ) ||
        /\b(?:aliens?|cia|fbi|government|television|tv|anchor|demons?|radio|celebrit\w+)\b/.test(lead + words))) ||
    /\b(?:husband|wife) (?:controls|handles|manages|holds) (?:all )?(?:of )?(?:the|her|his|their) (?:money|finances|bills)$/.test(
      words,
    ) ||
    (byStranger.test(told) && /\b(?:rob|st[eo]l|taken|took)/.test(words)) ||
    (/\b(?:took|takes|taking|uses|used) (?:the|her|his) (?:car|truck|van)$/.test(words) &&
      /^,? (?:to|for|bc|because|so|and (?:went|left|drove)|home|back)\b/.test(rest)) ||
    (/\b(?:grabbed|took|takes|picked up) (?:the|her|his) mail\b/.test(words) && putAway.test(rest)) ||
    (/^(?:keeps|holds) /.test(words) &&
      /\b(?:he|she|av|cl|client|pt|mom|dad|(?:mr|mrs|ms|miss|don|dona)\.? \w+) $/.test(lead) &&
      /^ (?:hidden |locked )?(?:in|inside|under) (?:his|her|a|the) (?:sock|bra|shoe|purse|safe|lockbox|mattress|bible|freezer)\b/.test(
        rest,
      ))
  );
}

/** "used her card, receipts match", "borrowed $40 and paid it back", "holds his cash, his own choice": nothing is lost. */
const accountedFor =
  /\b(?:receipts? (?:all )?(?:match\w*|checked|in order|add(?:s|ed)? up|kept|given)|(?<!\b(?:never|not|hasn'?t|won'?t|didn'?t|nor) )(?:paid|pays|repaid|gave) (?:it|him|her|them|all of it) (?:all )?back|bank(?:'s)? (?:error|mistake)|accounted for and|at (?:her|his|their|cl'?s|client'?s|pt'?s|mom'?s|dad'?s) (?:own )?request|(?:his|her) own (?:choice|idea)|(?:with|w\/) (?:her|his) (?:ok|okay|permission|consent|blessing)|banco aclaro|error del banco|con su permiso|guarda los recibos|(?:trae|entrega|ensena|da|muestra) (?:(?:los|todos los) )?recibos|con recibos|(?:brings?|shows?|showed|gave|turns? in|saves?) (?:her |him |me |all |the )*receipts|as asked|a peticion de|(?<!\bno )le (?:entrega|da|deposita) (?:todo|completo|cada peso)|y se lo (?:da|entrega) (?:todo|completo))\b/;

/** "told her to buy gift cards, she hung up": tried and not done. */
const swindle = /\b(?:scam|estaf|fraud|caller|lottery|loteria|irs|gift cards?|sweepstakes|microsoft|prize|premio)/;
const notTaken =
  /\b(?:colgo|hung up|sent nothing|sent no money|paid nothing|no (?:les? )?(?:dio|mando|pago) nada|no cayo|(?:did not|didn'?t) (?:send|give|pay|buy|fall)|nothing was (?:sent|lost|paid)|no money (?:was )?(?:sent|lost))\b/;

const longAgo =
  /^[^.;]{0,40}(?:\bdecades ago\b|\bhace decadas\b| in (?:'[0-2]\d|19\d\d|20[01]\d|202[0-4])\b)(?![^.;]*\b(?:still|again|since then he|ongoing)\b)/;
const money = /\b(?:money|cash|checks?|\$|savings|pension|ssi|card|cards|jewelry|rings?)/;

const putAway = /^ in (?:the|her|his) (?:drawer|purse|desk|box|folder|file|safe|basket)\b/;

/** "robbed of food stamps on the bus": a theft by nobody who is close. */
const byStranger =
  /\b(?:on the (?:bus|train|street|subway)|at (?:the|a) (?:shelter|mission|bus stop|gas station|store|laundromat)|mugged|purse snatch\w*|en el (?:camion|bus|metro))\b/;
