import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const unseen = `
  que (ella|el|yo|nadie|nosotros|uno|la enfermera|la mama)? (mas)? (no)? (puede|puedo|pueden|podemos)? (ve|veo|ver|
    vemos|oye|oigo|oir|existe|existen|esta|estan|hay)`;
const kin = `mama|papa|esposo|esposa|hermano|hermana|hijo|hija|abuela|abuelo|marido|madre|padre`;

export const psychosis: RiskPhrases = {
  except: `
    (dejo de|dejaron de|ya no|nunca) (oir|escuchar|oye|escucha) (las|unas|mas|esas)? voces,
      se (oyen|escuchan|oian) voces ...,
    (remision|ausencia|sin evidencia) (de)? (psicosis|sintomas psicoticos|alucina*|delirio*),
    (puede|podria|pueden|podrian) (causar|dar|provocar) (alucina*|psicosis|paranoia|delirio*),
    voces (desaparecieron|se fueron|ya no|se calmaron|pararon),
    voces (de (los|las|sus|unos|gente|personas|vecinos)|altas|bajas|adentro|dentro|en la casa),
    en voces, (se)? (oian|escuchaban|oyeron) voces, ve cosas (positiv*|buen*|mejor*), (persiguen|persigue) los,
    (hablando|habla|hablaba) sol* (conmigo|con), (rie|riendo|riendose) sol* (con|viendo),
    (control|centro) de envenen*, (con|piensa|quiere|planea|pensado) (en)? envenenar (a)? (su|la|el|los) ...,
    habla sol* (con (su|el|la) *|en (ingles|espanol|casa|terapia)),
    (no|ni|sin|ya no|tampoco|nunca) (oye|escucha|ve|oia|oir|ver|escuchar|oyendo|viendo) (voces|cosas|sombras) ...,
    (no|ni|sin|ya no|tampoco|nunca) (oye|escucha|ve|oia|oir|ver|escuchar|oyendo|viendo) (voces|cosas|sombras)`,
  words: `
    psicosis, psicotic*, oye voces, escucha voces, oyendo voces, escuchando voces, voces, alucina*, alucinaciones,
    delirio, delirios, paranoi*, ve cosas, cree que la persiguen, cree que lo persiguen, lo persiguen,
    la persiguen, le (meten|echan|ponen) (gas|veneno|algo en), envenen*,
    (alguien|algo|personas|gente) que no (esta|estaba|existe|estan|hay),
    escucha (cosas|que lo|que la|voces|a dios), le leen la mente, le roban los pensamientos, fuera de la realidad,
    camaras escondidas, mensajes ocultos, persecucion, brote psicotico,
    (tele|television|radio|voces|dios|diablo|espiritus) ... le (habla*|manda*|dice*|grita*),
    (oye|escucha) la voz de (su|la|el|dios|alguien|una|un|unos) ...,
    oye (cosas|voces|a dios), oye que (lo|la) llaman, ve (sombras|muertos|demonios|cosas|al diablo),
    oye a (su|dios|alguien|gente|personas|una|un), impostor*,
    las voces (le|lo|la|aumentaron|volvieron|ordenan|mandan),
    (contesta|responde|habla) (a|con) (personas|gente|alguien) que no,
    (lo|la|me|les) (vigilan|espian|envenen*|estan siguiendo|estan vigilando|quieren envenenar|quieren matar),
    (lo|la|me|los) siguen (por|a todas|unos|unas|carros|agentes|hombres|todo|en la calle),
    (le|me) (pusieron|metieron|implantaron) (un)? chip,
    chip en (la|el|su) (cabeza|cerebro|brazo|cuerpo|diente|muela|oido|mano),
    (cree|dice|piensa|jura|insiste) (que|q) (el|ella)? (es|soy) (dios|jesus|cristo|el mesias|un profeta|la virgen|el
      diablo|un angel|el hijo de dios|hijo de dios),
    (habla|hablaba|hablando|contesta|responde) (con|a) (gente|personas|alguien|ninos) (que|q) no
      (esta*|hay|existe*|se ve*),
    (gente|personas|alguien) q no (esta*|hay|existe*),
    le (ponen|pusieron|meten|metieron|conectan|echan|echa|echaron)
      (cables|chips|veneno|microfonos|camaras|gas|brujeria),
    le (robaron|roban|sacaron|quitaron|cambiaron) (los|el|la|sus) (organos|cerebro|sangre|pensamientos|alma),
    (siente|ve) (animales|bichos|gusanos|insectos|hormigas) ..., delirante*,
    trabaja para (el|la) (fbi|cia|gobierno), el gobierno (lo|la) (sigue|vigila|espia|graba|controla),
    camaras en las paredes,
    (oye|escucha|dice) que (le|lo|la) (gritan|hablan|llaman|insultan|ordenan) (desde|en|por|de) (la|el|las|los)
      (tele|television|radio|pared*|techo|ventilas|cabeza),
    (ve|veia|oye|oia|escucha|siente|habla con|platica con|mira) ... (que no (hay|existe*|esta*|son)|que nadie (mas)?
      (ve|oye|mira|escucha)),
    (vecin*|fbi|cia|gobierno|policia|extraterrestres|ellos|alguien) ...
      (leen|lee|roban|roba|controlan|controla|graban|graba) (la mente|los pensamientos|el pensamiento|sus
      pensamientos|todo lo que piensa),
    oye a (su|el|la) ... (muert*|difunt*|fallecid*),
    (le|la|lo|me) (quieren|estan|andan) (envenenando|envenenar|siguiendo|persiguiendo|grabando|vigilando|espiando),
    camaras en (la|el|los|las|su|sus) (pared*|dientes|cabeza|tele|focos|techo|cuarto),
    hombres en (la|las) pared*,
    (habla|hablando|hablaba|platica|platicando|contesta|contestando|discute|discutiendo|pelea|grita|gritando|rie|
      riendose|responde)
      (sol*|con|a|al) (alguien|gente|personas|una|un|un hombre|una mujer|ninos|una nina|un nino|algo|las|los)? ...
      ${unseen},
    (ve|veia|mira|miraba|oye|oia|escucha|escuchaba|siente) (a)?
      (gente|personas|alguien|un|una|hombres|mujeres|ninos|animales|cosas|sombras|voces|insectos|bichos|la
      cara|caras) ... ${unseen},
    (ve|veia|mira|miraba|oye|oia|escucha|escuchaba|siente) (a)?
      (gente|personas|alguien|un|una|hombres|mujeres|ninos|animales|cosas|sombras|voces|insectos|bichos|la
      cara|caras) ... (en (las|la) (pared|paredes|ventana|techo)|que (le|lo|la)
      (hablan|habla|dicen|siguen|sigue|ordenan|grita*|insulta*|llama*|mira*)),
    (tapo|tapando|cubrio|pego|forro|puso) ... (cinta|papel|periodico|aluminio|cartones|cobijas|sabanas|toallas)? ...
      (enchufes|contactos|camaras|ventanas|espejos|la tele|television|rejillas|ventilas|detector*) (para que|porque)
      ...,
    (cree|dice|piensa|jura|asegura|insiste|segun|convencid*) (en)? (que|q) ... (lo|la|los|le|les|me|nos)
      (espian|siguen|vigilan|graban|escuchan|persiguen|envenenan|quieren (matar|envenenar|hacer dano|robar
      los)|estan (espiando|siguiendo|grabando|escuchando|envenenando|vigilando|persiguiendo)|leen|controlan|ponen
      (algo|veneno)|echan (algo|veneno|polvo*)|mandan (mensajes|senales)|hablan (por|desde) (la|el)),
    (cree|dice|jura|insiste|asegura) que (su|la|el)
      (mama|esposa|esposo|vecin*|comida|agua|enfermer*|doctor*|tele|radio|telefono|hija|hijo) (es un|no es|esta
      envenenad*|tiene (veneno|camaras|microfonos)|le (habla|manda)|lo (graba|vigila)|la (graba|vigila)) ...,
    (las|unas|oye|oia|escucha|esas) voces ... (dicen|dice|otra vez|volvieron|mandan|ordenan|mas
      fuerte*|regresaron|insultan|gritan|peor*|diario|en la noche),
    (la tele|el radio|la radio|la television|el telefono) (le|lo|la) (habla|manda|dice|esta
      (hablando|mandando)|vigila|graba),
    (habla|hablaba|hablando|platica|platicando|discute|discutiendo) sol* (y|todo el|toda la|en (el|la)
      (cuarto|calle|pasillo|noche|parada)|de noche|otra vez|desde),
    se (rie|reia|esta riendo) (sol*|de la nada),
    (cree|dice|piensa|jura|asegura|esta convencid*) (que|q) ... (le|la|lo|les)
      (leen|escuchan|graban|vigilan|controlan|envenenan|persiguen|espian|siguen|pusieron|roban) (la mente|los
      pensamientos|un chip|camaras|microfonos|veneno|por (la|las|el|los) (tele|pared*|radio|celular)|con camaras)
      ...,
    (cree|dice|piensa|jura) (que|q) es (dios|jesus|cristo|el mesias|un profeta|el diablo|la virgen|un angel|el
      elegido) ...,
    (ve|viendo|mira|mirando) (a)? (sombras|muertos|espiritus|gente|personas|bichos|animales|ninos|caras|cosas)
      (que|q|en (la|el|las|los)|donde|por) (no|pared*|techo|noche|cuarto) ...,
    (habla|hablando|contesta|platica|discute|pelea) (con|a) (la|el|los|las|gente de|gente en|personas de)
      (tele|television|radio|pared|paredes|espejo|muertos|espiritus|la tele),
    (vecin*|gente|alguien|hij*|ellos) ... (mete|meten|echa|echan|avienta|pone|ponen|manda)
      (gas|veneno|quimicos|rayos|brujeria|humo) ...,
    (delira|delirando|alucina|alucinando),
    (habla|hablando|hablaba|rie|riendo|discute|discutiendo) sol* (en|todo|por|con|toda|a gritos),
    (ve|mira|habla con|platica con) (a)? su (${kin}) (muert*|difunt*|fallecid*)`,
  findings: `
    hablando sol*, respondiendo a voces, hablaba sol*,
    (hablando|hablaba|se reia|riendose|riendo|rie|contestaba|contestando|murmurando|gritando|discutiendo)
      (solo|sola|a solas|al aire|a la pared|a alguien que)`,
};
