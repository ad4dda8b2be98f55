import type { ContactMode } from '#domain/contact.ts';
import {
  careWords,
  communityPlaces,
  facilities,
  homes,
  houses,
  offices,
  officesOfCare,
  ownOffices,
  wards,
} from '#reading/lexicon/place-nouns.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import type { Span } from '#reading/reading.ts';

export interface Placed {
  readonly mode: ContactMode;
  readonly span: Span;
}

/**
 * Where the worker went or saw somebody, by the build of the clause: a deed of the worker's, a preposition and a noun for a
 * place, whatever else the place may mean elsewhere ("saw her at the hospital at 10", "stopped by the police station").
 */
export function findPlacesMet(page: Page, clause: Span): Placed[] {
  const text = page.plain.slice(clause.start, clause.end);
  const deed = ownDeed.exec(text) ?? firstPerson.exec(text);
  if (!deed || breaks.test(deed[0].replace(/\w+$/, ''))) return [];
  const from = deed[0].length;
  const rest = text.slice(from, from + (breaks.exec(text.slice(from))?.index ?? text.length));
  const taken = takenTo.test(deed[0]);
  return everyMatch(placePhrase, rest).flatMap((match) => {
    const mode = modeOf(match.groups ?? {});
    const start = clause.start + from + match.index;
    const isDeedsOwn = taken || !goal.test(rest.slice(0, match.index));
    return mode && isDeedsOwn ? [{ mode, span: { start, end: start + match[0].trimEnd().length } }] : [];
  });
}

export const timeWords =
  "today|yesterday|yest|ayer|hoy|anoche|this|last|late|early|earlier|am|pm|morning|afternoon|evening|night|nite|noon|midday|tonight|at|around|about|on|a|las?|el|esta|manana|tarde|noche|mon(?:day)?|tues?(?:day)?|wed(?:s|nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lun|mar|mier|jue|vie|sab|dom|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirty|fifteen|forty|past|half|quarter|o'clock|first|then|later|next|after|that|finally|also|and|so|ok|okay|just|well|um|uh|y|luego|despues|tambien|entonces|pues|[0-9:./-]+[ap]?m?";
const going =
  'went|gone|drove|stopped|swung|dropped|popped|headed|walked|came|made it|got|rode|biked|arrived|ran|responded|fui|fuimos|pase|pasamos|llegue|llegamos|acudi|maneje|regrese|volvi|entre';
const seeing =
  'saw|seen|met|visited|sat|spent|caught|found|observed|interviewed|checked|joined|toured|shadowed|helped|assisted|taught|coached|supported|supervised|read|did|held|had|worked|practiced|reviewed|ate|gave|delivered|brought|left(?! (?:an? |another |my )?(?:vm|v/m|voicemail|voice|message|msg)(?![a-z]))|set|vi|vimos|visite|visitamos|estuve|estuvimos|encontre|deje|dejamos|ayude|entregue|repase|me reuni|nos reunimos|nos vimos|me encontre|me sente|me junte';
const taking =
  'took|drove|transported|accompanied|escorted|walked|brought|rode|gave|ride|went along|went|lleve|llevamos|acompane|acompanamos|transporte';

/** A verb of the past at the head of the clause, nobody but the worker in front of it. */
const ownDeed = new RegExp(
  `^\\W*(?:[a-z][a-z'. -]{1,25}: )?(?:(?:${timeWords})[\\s,-]+){0,9}(?:(?:i|we|(?:this )?(?:writer|worker)|me|la|lo|los|las|le|yo) (?:(?:also|then|just|both) )?)?(?:${going}|${seeing}|${taking}|f2f|(?:joint |jt )?(?:visit|visita|vst|intake|session|sesion|meeting|mtg|assessment|class|education|ed|teaching)(?: (?:w/|with|c/|con|a))?)(?![a-z])`,
);
const takenTo = new RegExp(`(?:${taking})$`);
/** "first is Caleb I saw him at school": in a run-on sentence the worker says who did it. */
const firstPerson = new RegExp(
  `^.*?[\\s,](?:i|we) (?:(?:also|then|just|both) )?(?:${going}|${seeing}|${taking})(?![a-z])`,
);
const breaks =
  /(?<![a-z])(?:about|abt|re|regarding|that|who|said|says|told|because|bc|since|per|q|que|porque|sobre|but|pero|he|she|they|it|which|where|referr\w*|ref'd|lives?|(?<!assisted )living (?:at|in|with|on|w)|stay\w*|(?<!(?:her|his|their|the|at) )works?|will|need\w*|want\w*|not|no|never|didn'?t|couldn'?t)(?![a-z])|[;(]/;
/** "went to get her ID at", "for her job at": the place is that of what is aimed at. */
const goal = /(?<![a-z])(?:for|from|para|de|of)(?: [a-z']+){1,3} ?$/;

const placeNoun = `${homes}|${offices}|${facilities}|${wards}|${communityPlaces}|${houses}`;
const det =
  "(?:the |a |an |his |her |their |my |our |this |that |la |el |los |las |su |sus |mi |un |una |cl's |pt's |d la |de la )";
const word =
  "(?!(?:at|in|on|to|for|with|w|of|and|or|the|a|by|from|then|i|we|me|en|con|para|y|de|del|around|today|this)(?![a-z']))[a-z0-9'&.-]+ ";
/** What stands between a preposition and the place: whose it is and which. */
export const whichPlace = `(?<det>${det}{0,2})(?<mods>(?:${word}){0,3}?)(?<head>${placeNoun})`;
const placePhrase = new RegExp(
  `(?<![a-z])(?<prep>@(?= ?)|(?:at|around|along|through|behind|under|in|inside|into|to|by|on|near|nr|outside|en|a|al|por|hasta)(?= )) ?(?<det>${det}{0,2})(?:(?<mods>(?:${word}){0,3}?)(?<head>${placeNoun})|(?<whose>(?:[a-z.]+ ){0,2}(?!there|it|that|what|he|she|let|who|here)[a-z]+'s(?=\\W*$| (?:at|on|around|about|today|yest|this|last|mon|tue|wed|thu|fri|sat|sun|with|w|from|for|to|and|then|i|we|re|hoy|ayer)(?![a-z])| [0-9])))(?![a-z'])(?<kind> (?:de (?:ancianos|reposo|retiro|salud|dia)|grupal|hogar)(?![a-z]))?(?=(?: (?:del|de la|de los|de) (?<of>[a-z]+))?)(?! (?:staff|nurse|manager|mgr|worker|counselor|social worker|sw|director|appt|appointment|meeting|mtg|hearing|bill|bus|house|home|apt|apartment|place|door|porch|office|center|ctr|station|room|unit|floor|clinic|program|lot|stop|store|shop))`,
  'g',
);

const isOneOf = (list: string) => {
  const whole = new RegExp(`^(?:${list})$`);
  return (text: string) => whole.test(text);
};
const isHome = isOneOf(homes);
const isOffice = isOneOf(offices);
const isFacility = isOneOf(facilities);
const isWard = isOneOf(wards);
const isCommunity = isOneOf(communityPlaces);
const isCare = new RegExp(`(?:^|[ -])(?:${careWords})$`);
const isOfficeOfCare = new RegExp(`(?:^| )(?:${officesOfCare})$`);
const isOwnOffice = isOneOf(ownOffices);
const isShop = /(?:mcdonald|wendy|denny|lowe|kohl|applebee|dunkin|hardee|arby|chili|trader joe)'s$/;
const isCareWordOwner = /(?:doctor|dr|dentist|pediatrician|vet|lawyer|attorney|therapist)'s$/;

/** What a noun for a place, with whose and which it is, says of the contact. */
export function modeOf(found: Readonly<Record<string, string | undefined>>): ContactMode | null {
  const { prep = '', whose, kind } = found;
  const mods = (found.mods ?? '').trim();
  const owner = (found.det ?? '').trim();
  const head = found.head ?? '';
  if (whose) {
    if (!/^(?:at|@|to|by|in|into|from)$/.test(prep)) return null;
    if (isShop.test(whose)) return 'community_visit';
    return isCareWordOwner.test(whose) ? null : 'home_visit';
  }
  if (isHome(head)) {
    if (kind || isCare.test(mods)) return 'facility_visit';
    // "went to bed in her kitchen" is no matter; "on home" is none.
    return prep === 'on' && !/porch|stoop|steps|doorstep|porche|yard|patio|driveway/.test(head) ? null : 'home_visit';
  }
  if (isOffice(head)) return officeOf(mods || officeOfWhom(found.of), owner);
  if (/^(?:farm|ranch|rancho)$/.test(head) && (/'s$/.test(mods) || /^(?:his|her|their|su)$/.test(owner)))
    return 'home_visit';
  if (isWard(head)) return mods || /\d/.test(owner) ? 'facility_visit' : null;
  if (isFacility(head)) return 'facility_visit';
  if (isCommunity(head)) return 'community_visit';
  if (isCare.test(mods)) return 'facility_visit';
  // "at his place", "at Sandoval's place"
  if (head === 'place') return /^(?:his|her|their|su|cl's|pt's)$/.test(owner) || /'s$/.test(mods) ? 'home_visit' : null;
  return mods ? 'community_visit' : null;
}

/** "la oficina de la consejera": whose it is stands behind; a person by name or a county is as good as none. */
const officeOfWhom = (whom = '') =>
  /^(?:consejer|director|doctor|doctora|orientador|maestr|psicolog|enfermer|trabajadora|medic|dentista|escuela|clinica|hospital)/.test(
    whom,
  )
    ? 'school'
    : /^(?:vivienda|beneficios|empleo|migracion|inmigracion|seguro|abogad|ayuda|desempleo|gobierno|servicios|renta|correos|licencias|impuestos|estampillas|welfare|medicaid|ssa|social)/.test(
          whom,
        )
      ? 'other'
      : '';

function officeOf(mods: string, owner: string): ContactMode {
  if (!mods) return /^(?:his|her|their|su)$/.test(owner) ? 'community_visit' : 'office_visit';
  if (isOfficeOfCare.test(mods)) return 'facility_visit';
  return isOwnOffice(mods) ? 'office_visit' : 'community_visit';
}
