/** Verbs by which one tells whose deed a clause is; the pattern language is that of regular expressions. */

/** Forms that only somebody who acts has: "went", "fell"; with a noun in front it is that one's deed. */
const active =
  "was|were|wasn'?t|weren'?t|is|are|isn'?t|aren'?t|am|has|have|had|hasn'?t|hadn'?t|got|gets?|went|goes|took|takes|gave|gives|fell|falls|ran|runs|ate|drove|threw|broke|woke|wakes|slept|sleeps|began|begins|became|quit|knew|thinks|thought|felt|feels|says|said|tells|states|reports|wants|needs|denies|stole|shot|bit|hit|hurt|hurts|spent|stood|sat|flew|grew|drank|drinks|swore|tore|wore|chose|froze|hid|rode|rose|sang|sank|swung|knocks|starts?|ends|closes|opens|expires|stops|works|lives|stays|does|did|didn'?t|doesn'?t";
/** Forms that are as often what was done to somebody: "msg left", "kids seen". */
const either =
  'left|met|held|told|made|kept|sent|found|lost|put|set|cut|shut|bought|brought|built|caught|heard|paid|read|sold|taught|won|[a-z]{3,}ed';
export const actives = `(?:${active})`;
export const verbs = `(?:${active}|${either})`;

/** Words between the one who acts and the verb. */
export const beforeVerb =
  "(?:also|just|then|already|again|finally|still|never|always|only|really|even|both|all|not|now|maybe|probably|recently|has|have|had|been|was|were|is|are|did|didn'?t|got|gets?|being|be)";

/** Who acts when it is not the worker. */
export const others =
  "(?:he|she|they|it|who|which|that|there|somebody|someone|he's|she's|they're|it's|there's|hes|shes|theyre|its|theres)";

/** Deeds toward the worker, whoever does them: coming, answering, telling. */
export const toward =
  '(?:came|comes|arrived|showed|show|answered|replied|responded|wrote|called|calls|phoned|telephoned|texted|messaged|emailed|reported|reports|checked|signed|agreed|met|joined|attended|walked|opened|spoke|talked|told|picked|invited|let|asked|shared|disclosed|handed|confirmed|returned|requested|pregunto|aviso|confirmo|vino|vinieron|llego|llamo|contesto|respondio|firmo|abrio|recibio)';

/** Verbs whose form says that somebody else acted: "llevaron", "tenía". */
export const terceras =
  'fue|fueron|tuvo|tuvieron|dijo|dijeron|hizo|hicieron|estuvo|estuvieron|puso|pusieron|trajo|trajeron|pudo|quiso|supo|dio|dieron|estaba|estaban|esta|estan|tiene|tienen|era|eran|hay|habia|[a-z]{2,}(?:aron|ieron|aban?|yeron)';
/** Verbs of the worker's own: "fui", "hablamos". */
export const primeras = 'fui|hice|tuve|estuve|puse|vine|traje|pude|vi|[a-z]{2,}(?:amos|imos)';

/** The worker, to whom or at whose place something was done: "showed me", "to my office", "asked by text". */
export const towardWorker =
  '(?:me|us|my|our|here|writer|worker|nos|mi|conmigo|aqui|(?:to|in|into|by|at) (?:the )?(?:office|ofc|lobby)|a la oficina|en la oficina|(?:by|via|over|on|por|x) (?:the |el )?(?:text|phone|e-?mail|vm|voicemail|zoom|video|tel|telefono|mensaje|correo))';
