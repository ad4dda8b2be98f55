import { languages } from '#reading/lexicon/lexicons.ts';
import { everyMatch } from '#reading/matches.ts';
import type { Page } from '#reading/normalise.ts';
import { has, words } from '#reading/words.ts';
import type { Piece } from './clauses.ts';

const pastWords = words(...languages.map((l) => l.past));

const clitic = '(?:(?:me|te|se|nos|le|la|lo|les|las|los) )+';
const presentOfOthers =
  'busco|traigo|trae|traen|llevo|lleva|llevan|llamo|llama|llaman|mando|manda|mandan|veo|ve|ven|visito|visita|entrego|entrega|entregan|pongo|pone|ponen|paso|pasa|pasan|recojo|recoge|recogen|muda|mudan|va|van|dan|da|cita|citan|saca|sacan|corta|cortan|instala|instalan|opera|operan|hace|hacen|envio|envia|envian|escribo|aviso|avisa|reviso|revisa|confirmo|confirma|intento|dejo|acompano|ayudo|marco|cierra|cierran|firma|firman|paga|pagan|devuelve|atiende|evalua|evaluan|entrevista|traslada|trasladan|repito|repiten|cambio|cambian|llevamos|vemos|toca';
/** "la trae el jueves", "le llamo pa reagendar", "se muda en dic". */
const presentOfTheirs = new RegExp(
  `^\\W*(?:(?:y|luego|hoy|manana|ya|entonces|mejor|pero|despues|ahora) )*(?:(?:[a-z'.]+ ){0,5}?(?:q|que) )?(?:no )?(?:(?:el|la|los|las|su|mi) [a-z]+ (?:[a-z]+ )?|(?:pt|ot|st|slp|np|pcp|rn|po|sw|apd|gal|dra?\\.? [a-z]+|mama|papa|abuela|staff) )?${clitic}(${presentOfOthers})(?![a-z])`,
);
/** "trato con la pgm", "reviso el viernes", "aviso a PO lunes": the worker's own present. */
const ownPresent =
  /^\W*(?:(?:y|luego|hoy|manana|ya|entonces|mejor|tmrw|tomorrow|pero) )*(?:(?:l[aeo]s?|se l[aeo]s?|nos) )?(voy|vamos|vuelvo|volvemos|regreso|paso|llamo|mando|busco|reviso|hablo|trato|intento|llevo|entrego|cierro|visito|confirmo|solicito|preparo|salgo|checo|coordino|pido|agendo|reagendo|sigo|termino|recojo|acompano|repito|aviso|veo|reporto|marco|escribo|texteo|envio|someto|averiguo|consulto|cito|programo|notifico|informo|completo|subo|firmo|presento|archivo|pongo|meto|dejo|traigo|investigo|verifico|pregunto|tramito|contacto|discuto|evaluo|documento|retomo|doy seguimiento|me comunico|me reuno|nos reunimos|nos vemos|llamamos|mandamos|pasamos|vemos|hablamos|reviso|revisamos|visitamos)(?![a-z])/;
/** "el casero viene el lunes", "award letter llega in 30 days". */
const presentThird =
  /^\W*(?:[a-z0-9'.]+ ){1,6}?(trae|traen|llega|llegan|viene|vienen|firma|sale|salen|entra|empieza|empiezan|comienza|abre|cierra|vence|opera|entrega|manda|recoge|paga|vuelve|regresa|llama|ponen|instalan|sacan|cortan|pasan|muda|termina|presenta|decide|revisa)(?![a-z])/;
/** "le hablo la otra semana": in Spanish the week that follows; no date, and no deed of the past. */
const otherWeek = /\b(?:la otra semana|el otro mes)\b/;
const purpose = /\b(?:pa|para|a) [a-z]+(?:ar|er|ir)(?:l[aeo]s?)?\b/;

/** "la verá", "escribiré", "mandarán": the accent tells the future of any verb; "preparé", "miré" are past. */
const futureTense = /(?<!\p{L})(\p{L}*(?:[aeií]r|[dbr]r)(?:é|án?)|\p{L}{2,}aremos)(?!\p{L})/gu;
const pastAlike =
  /^(?:(?:prep|p|decl|acl|rep|sep|comp|amp|disp|enc|aj)ar|(?:esp|op|consid|gen|recup|sup|ent|alt|lib|enum|acel|col|tol|coop|mod|canc|ref|int|prof|ing)er|(?:m|t|ret|g|adm|resp|asp|insp|susp|exp|conf|del|v)ir|b?orr|ah?orr|c(?:err)?|corr|agarr|cerr|desp?edr|cobr|abr|nombr|sobr|d)é$/;
/** How somebody will be is nothing to come, unless a day is named. */
const state = /^(?:ser|estar|habr|podr|tendr|querr|sabr|parecer)/;

/** Whether the form of a Spanish verb tells of something to come; `named` where a day ahead is named, or may be. */
export function foretellsInSpanish(page: Page, piece: Piece, text: string, named: boolean): boolean {
  if (isFutureTense(page, piece, named)) return true;
  const own = presentOfTheirs.exec(text) ?? ownPresent.exec(text);
  if (own?.[1] && !isAccented(page, piece, own[0].length))
    return (
      named ||
      otherWeek.test(text) ||
      (/o$/.test(own[1]) && piece.whens.length > 0) ||
      /^\W*(?:hoy|manana)\b/.test(text) ||
      (/o$/.test(own[1]) && purpose.test(text.slice(own[0].length)))
    );
  const other = named ? presentThird.exec(text) : null;
  return other !== null && !isAccented(page, piece, other[0].length) && !has(page, pastWords, piece.span);
}

function isFutureTense(page: Page, piece: Piece, named: boolean): boolean {
  const typed = page.typed.slice(piece.span.start, piece.span.end);
  return everyMatch(futureTense, typed).some(({ 0: verb, index }) => {
    const before = typed.slice(0, index);
    // "Sr. Ferrán": a capital within the clause is a name.
    if (/^\p{Lu}/u.test(verb) && /\p{L}/u.test(before)) return false;
    return !pastAlike.test(verb.toLowerCase()) && (named || !state.test(verb.toLowerCase())) && !unsure.test(before);
  });
}
/** "si vendrá", "no sabe cuándo verá", "no irá". */
const unsure =
  /(?<!\p{L})(?:no|nunca|si|sí|cu[aá]ndo|d[oó]nde|c[oó]mo|qué|qui[eé]n|mientras)(?: (?:se|le|la|lo|me|les|nos|él|ella))* $/iu;

/** "llamó", "pasé": the accent makes a past of it. */
const isAccented = (page: Page, piece: Piece, length: number) =>
  /[áéíóú]$/i.test(page.typed.slice(piece.span.start, piece.span.start + length));
