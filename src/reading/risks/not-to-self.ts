import type { RiskFlag } from '#domain/contact.ts';

/** Whether words of harm to oneself tell of harm to or by another, of drink withdrawn, of an accident. `words` stand between `lead` and `rest`. */
export function isNotToSelf(flag: RiskFlag, words: string, lead: string, rest: string): boolean {
  if (flag === 'suicidal_ideation')
    return (
      (/^dts$/.test(words) && drinkWithdrawn.test(lead + rest)) ||
      (/\bkill (?:him|her)self$/.test(words) && bidden.test(lead)) ||
      (/ born$/.test(words) && wishOfParent.test(lead + words)) ||
      (/\b(?:gun|knife) (?:to|against) (?:her|my)\b/.test(words) && byHim.test(lead)) ||
      (/\bcar$/.test(words) && /^ batter/.test(rest)) ||
      (/\bplan\b/.test(words) && /(?:\bhi|homicidal(?: ideation)?) $/.test(lead)) ||
      (/\bkill$/.test(words) && another.test(rest)) ||
      (/\bideation$/.test(words) &&
        /^ (?:to|of) (?:kill|hurt|harm|stab|shoot|murder)(?!ing| (?:him|her|them|my)?sel)/.test(rest)) ||
      (/^si$/.test(words) && (/^:? (?:no|neg\w*|none)(?:[,/.;]|$)/.test(rest) || toBeAsked.test(lead))) ||
      (/\bfeet under$/.test(words) && /\b(?:wants?|put|see) (?:him|her|them|that \w+|the \w+) $/.test(lead)) ||
      (/\bbag$/.test(words) && threatToWriter.test(lead + words)) ||
      (/^threaten\w* to (?:drown|hang|shoot|burn)$/.test(words) && another.test(rest)) ||
      (/vivir/.test(words) &&
        /\bsu (?:espos[oa]|marido|herman[oa]|amig[oa]) (?:ya )?$/.test(lead) &&
        /\b(?:murio|fallecio)\b/.test(rest))
    );
  return (
    flag === 'self_harm' &&
    ((/^(?:swallow|se trago)/.test(words) && smallChild.test(lead)) ||
      (/\bburning (?:with|w\/|up)$/.test(words) && /^ (?:a )?(?:high )?fever/.test(rest)) ||
      (/^ligature/.test(words) && /^ (?:marks? )?(?:on )?(?:both )?ankles/.test(rest)) ||
      /^cuts on (?:his|her|their) (?:face|lips?|cheeks?|forehead|chin|nose|scalp|knees?|knuckles|back)\b/.test(
        words + rest,
      ) ||
      (/^quemaduras/.test(words) && /^[^.;]{0,30}\b(?:menor|nin[oa]|bebe)\b/.test(rest)) ||
      (/quem[oa]|pego|golpeo/.test(words) &&
        /\b(?:mama|papa|padrastro|madrastra|novio|abuel[oa]|ti[oa]|marido|espos[oa]) $/.test(lead)) ||
      (/^se quema$/.test(words) && /^ (?:la |el )?(?:basura|lena|comida|carbon|papel)/.test(rest)) ||
      (/^self harm/.test(words) && /\b(?:ct|cl|pt|client)'s (?:sister|brother|friend|cousin|roommate) $/.test(lead)) ||
      (/\b(?:cut|burn)/.test(words) && attacked.test(lead)) ||
      (meaning.test(words) && atAnother.test(words + rest)) ||
      (cutFinger.test(words + rest) && atTheStove.test(words + rest)))
  );
}

/** "DTs overnight, moved to step-down": the shakes, and no danger to self. */
const drinkWithdrawn =
  /\b(?:overnight|detox\w*|ciwa|alcohol|etoh|withdraw\w*|medical|ativan|librium|shak\w+|drink\w*|drank|icu|step-?down|seiz\w*)\b/;

/** "Dad told the girl to kill herself" is abuse; voices that say it are heeded. */
const bidden =
  /\b(?:mom|mother|mo|dad|father|fa|bf|boyfriend|husband|ex|stepdad|stepmom|kids|peers|classmates|brother|sister) (?:\w+ )?(?:told|tells?|telling|dared|urged) (?:\w+ ){1,2}to (?:go )?$/;
const wishOfParent =
  /\b(?:mom|mother|mo|grandma|aunt|stepmom)\b[^.;]*\bshe wish\w* he\b|\b(?:dad|father|fa|grandpa|uncle|stepdad)\b[^.;]*\bhe wish\w* she\b/;
const byHim =
  /\b(?:bf|boyfriend|husband|ex|partner|stepdad|dad|father) (?:\w+ )?(?:(?:put|puts|held|holds|pointed|pressed) )?(?:a |the )?$/;
const another = /^ (?:someone|somebody|people|a |an |his |her |your |my |the |him\b|them\b|her$|mom|dad)/;
const toBeAsked = /\b(?:will|to|should) (?:ask|screen|assess|check|re-?assess) (?:\w+ )?(?:about|for|re|on) $/;
/** "Told me next time I'd be leaving in a bag". */
const threatToWriter =
  /\btold (?:me|us|worker|wkr)\b[^.;]*\b(?:i'd|id|i would|i'll|i was|i am|i'm) (?:be|going|gonna)\b/;

const smallChild = /\b(?:child|kid|baby|infant|toddler|nin[oa]|bebe) $/;
/** "Bf cornered mom and burned her arm": whoever attacked did it too, unless another stands between. */
const attacked =
  /\b(?:bf|boyfriend|husband|wife|ex|gf|partner|stepdad|dad|mom|son|nephew|roommate) (?:cornered|grabbed|pinned|held|attacked|pushed|choked|dragged)\b(?:(?!\b(?:so|then|later|after|since|now|because|bc|he|she|cl|pt|client|who)\b)[^.;])*$/;
/** Wanting or threatening to cut what is no part of the own body. */
const meaning = /^(?:threaten\w*|would|will|wants?|wanted|needs?|gonna|going to|about to|plans|planning)\b/;
const atAnother =
  /\b(?:cut|stab|burn|slash|slit|scratch) (?:her|his|their) (?!(?:\w+ ){0,3}(?:arms?|wrists?|legs?|thighs?|skin|hands?|stomach|belly|throat|neck|body|forearms?|ankles?|veins?|hips?|face|chest|self|again|tonight)\b)|^threaten\w* to (?:cut|slash) (?:her|his) face\b/;
const cutFinger = /\bcut (?:his |her |a |the )?(?:thumb|finger|fingertip|pinky)\b/;
const atTheStove =
  /\b(?:slicing|chopping|making|cooking|opening|washing dishes|mandoline|box ?cutter|soup|dinner|onions?|vegetables|bagel)\b/;
