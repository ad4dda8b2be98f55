import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';

const kin = `mama|papa|esposo|esposa|hermano|hermana|hijo|hija|abuela|abuelo|marido|madre|padre`;

/** Spanish risks of body and mind as they are said every day. */
export const spanishBody: PartialRiskLexicon = {
  acute_medical: {
    except: `(ensene|explique|repase|repasamos|aprendio|conoce|sabe|buscar|vigilar|platicamos|hablamos) (de|sobre)? (los|las)? (signos|senales|sintomas) de ...`,
    words: `
      se quemo (la|el|las|los) (mano|brazo|pierna|cara|pie|manos) (feo|mucho|bien feo|muy feo|gravemente|con (aceite|agua)), (fue|fuimos|fueron|vaya|corrio|lo mando|la mando|la mande|lo mande|los mande|lo mande a|mandado|mandada) a (la sala de)? (urgencias|emergencia*)`,
  },
  fall: {
    words: `
      (quedo|estuvo|paso) (tirad*|en el (piso|suelo)), (sufrio|tuvo|tuve|llevo|lleva) (una|un|dos|tres|varias|otra|#) (fuerte)? (caida*|caidon|golpe al caer), se (fue|cayo) de (espaldas|boca|lado|sentaderas|rodillas)`,
  },
  self_neglect: {
    words: `
      (vive|duerme|sentad*|acostad*) (entre|en) (su|sus|la|el)? (propi*)? (mugre|suciedad|basura|orines|excremento|heces), no (deja|permite) (que)? (le|la|lo)? (curen|curar|limpien|banen|revisen|cambien|entrar a la enfermera) *`,
  },
  psychosis: {
    words: `
      (delira|delirando|alucina|alucinando), (habla|hablando|hablaba|rie|riendo|discute|discutiendo) sol* (en|todo|por|con|toda|a gritos), (ve|mira|habla con|platica con) (a)? su (${kin}) (muert*|difunt*|fallecid*)`,
    except: `habla sol* (con (su|el|la) *|en (ingles|espanol|casa|terapia))`,
  },
  self_harm: {
    except: `se (quemo|corto) (la|el|las|los) (mano|manos|dedo|dedos|brazo|pie) (feo|con (aceite|agua|el comal|la olla|la sarten|el sarten)), se quemo (la|el) (comida|arroz|casa|mano y) *`,
  },
  violence_threat: {
    except: `(amenazo|amenaza|amenazaba) con (tirarse|aventarse|matarse|quitarse|cortarse|ahorcarse|colgarse|lastimarse)`,
  },
};
