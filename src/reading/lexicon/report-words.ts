import type { Phrases } from './lexicon.ts';

/** How a language says that somebody else is the source of what is told. */
interface ReportWords {
  /** Behind a person: what follows is theirs. Denials are left out: what they reach is not told as so. */
  readonly tells: Phrases;
  /** In front of a person: what stands around is theirs. */
  readonly according: Phrases;
  /** The worker's own eyes, or what ends another's telling. */
  readonly own: Phrases;
}

const english: ReportWords = {
  tells: `
    says, said, saying, states, stated, stating, reports, reported, reporting, rpts, rptd, told me, told this, told
    (worker|writer|cw|sw|us|staff), tells me, tells (worker|writer|cw|sw), disclosed, discloses, disclosing, admits,
    admitted, admitting, claims, claimed, alleges, alleged, endorses, endorsed, endorsing, explained, explains, shared,
    shares, mentioned, mentions, thinks, believes, believed, heard, worried, worries, concerned, called, called in, called
    back, called (to)? (say|report), phoned, texted, txtd, emailed, wrote, writes, lvm, left vm, complained, complains,
    described, describes, noted, suspects, fears, acknowledges, acknowledged, confirmed, confirms, verified, informed,
    warned, advised, revealed`,
  according: `
    per, according to, acc to, reported by, report by, as told by, told by, stated by, disclosed by, alleged by, informed by,
    notified by, confirmed by, via, report from, call from, text from, email from, vm from, voicemail from, heard from, learned
    from`,
  own: `
    but, however, worker (observed|saw|noted|smelled|found|heard), writer (observed|saw|noted|smelled|found|heard), cw
    (observed|saw|noted|smelled), sw (observed|saw|noted|smelled), i (observed|saw|noted|smelled|found|heard|noticed), this
    (worker|writer) (observed|saw|noted|smelled), observed, smelled, smells of, saw, noticed, ua, uds, tested, found, visible,
    on arrival, denies, denied`,
};

const spanish: ReportWords = {
  tells: `
    dice, dijo, dicen, reporta, reporto, refiere, refirio, menciona, menciono, conto, cuenta, comento, comenta, afirma, afirmo,
    indico, indica, admite, admitio, explico, explica, me conto, me dijo, informo, informa, declaro, declara, manifesto, revelo,
    confirmo, confirma, llamo, me llamo, escribio, texteo, aviso, me aviso, denuncio, alega, cree, piensa, sospecha, teme, escucho,
    oyo, reconoce, reconocio, se queja, nos dijo`,
  according: `
    segun, de acuerdo (a|con), por reporte de, reportado por, informado por, llamada de, mensaje de, confirmado por`,
  own: `
    pero, sin embargo, observe, vi, note, se observa, se observo, se observan, yo vi, encontre, la trabajadora (observo|vio|noto),
    el trabajador (observo|vio|noto), huele, olia, dio positivo, prueba, niega, nego`,
};

export const reportWords: readonly ReportWords[] = [english, spanish];
