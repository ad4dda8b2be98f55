import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const psychosis: RiskPhrases = {
  words: `
    oye voces, voces, (alguien|algo|personas|gente) que no (esta|estaba|existe|estan|hay),
    (tele|television|radio|voces|dios|diablo|espiritus) ... le (habla*|manda*|dice*|grita*), (oye|escucha) la voz de
    (su|la|el|dios|alguien|una|un|unos) ..., oye (cosas|voces|a dios), impostor*, (contesta|responde|habla) (a|con)
    (personas|gente|alguien) que no, (habla|hablaba|hablando|contesta|responde) (con|a)
    (gente|personas|alguien|ninos) (que|q) no (esta*|hay|existe*|se ve*), (gente|personas|alguien) q no
    (esta*|hay|existe*), le (ponen|pusieron|meten|metieron|conectan|echan|echa|echaron)
    (cables|chips|veneno|microfonos|camaras|gas|brujeria), (ve|veia|oye|oia|escucha|siente|habla con|platica
    con|mira) ... (que no (hay|existe*|esta*|son)|que nadie (mas)? (ve|oye|mira|escucha)),
    (habla|hablando|hablaba|platica|platicando|contesta|contestando|discute|discutiendo|pelea|grita|gritando|rie|riendose|responde)
    (sol*|con|a|al) (alguien|gente|personas|una|un|un hombre|una mujer|ninos|una nina|un nino|algo|las|los)? ... que
    (ella|el|yo|nadie|nosotros|uno|la enfermera|la mama)? (mas)? (no)? (puede|puedo|pueden|podemos)?
    (ve|veo|ver|vemos|oye|oigo|oir|existe|existen|esta|estan|hay),
    (ve|veia|mira|miraba|oye|oia|escucha|escuchaba|siente) (a)?
    (gente|personas|alguien|un|una|hombres|mujeres|ninos|animales|cosas|sombras|voces|insectos|bichos|la cara|caras)
    ... (en (las|la) (pared|paredes|ventana|techo)|que (le|lo|la)
    (hablan|habla|dicen|siguen|sigue|ordenan|grita*|insulta*|llama*|mira*)), (las|unas|oye|oia|escucha|esas) voces
    ... (dicen|dice|otra vez|volvieron|mandan|ordenan|mas fuerte*|regresaron|insultan|gritan|peor*|diario|en la
    noche), (la tele|el radio|la radio|la television|el telefono) (le|lo|la) (habla|manda|dice|esta
    (hablando|mandando)|vigila|graba), (vecin*|gente|alguien|hij*|ellos) ...
    (mete|meten|echa|echan|avienta|pone|ponen|manda) (gas|veneno|quimicos|rayos|brujeria|humo) ...,
    (habla|hablando|hablaba|rie|riendo|discute|discutiendo) sol* (en|todo|por|con|toda|a gritos)`,
  findings: `
    hablando sol*, hablaba sol*, (hablando|hablaba|se
    reia|riendose|riendo|rie|contestaba|contestando|murmurando|gritando|discutiendo) (solo|sola|a solas|al aire|a la
    pared|a alguien que)`,
};
