import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const acuteMedical: RiskPhrases = {
  words: `
    (no|apenas|casi no|ya no) (puede|podia|pudo|logra|logro) (respirar|hablar|tragar|caminar del dolor|mover
    (el|la|los|las|un|su)|orinar|obrar|retener|sostenerse|pararse del dolor), dolor de pecho, no puede respirar,
    fiebre, ambulancia, llame al 911, vomit*, (pierna*|pie*|tobillo*|cara|mano*|barriga|brazo) (muy|mas|esta|estan)?
    hinchad*, (cara|boca) (chueca|torcida|caida|de lado), (confundid*|desorientad*) (desde|hoy|de repente|no
    sabe|y), pus, (vomita|vomito|vomitando|vomitos), (falta|faltaba|falto) (el|de) (aire|aliento), (le falta|le
    faltaba) (el)? aire, no (puede|podia) (respirar|mover|hablar|despertar),
    (llamaron|llamo|llame|llamamos|hablaron|marco|marcaron|vino|llego|llegaron) (al|a la|el|a|los|la)?
    (911|ambulancia|paramedicos), labios morados, (lo llevaron|la llevaron|lo mandaron|la
    mandaron|vayan|vaya|llevado|llevada|ingresado|ingresada|internad*|otra vez) (a|en) (urgencias|emergencia*|la
    sala de emergencia*|terapia intensiva|cuidados intensivos), (cara|boca) ... de lado,
    (esta|anda|amanecio|desperto) (desorientad*|confundid*|delirando|muy debil|sin fuerzas),
    (saturando|satura|saturacion|oxigeno|spo2) (a|en|de|al)? (7|8)#`,
};
