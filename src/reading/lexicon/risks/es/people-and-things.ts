import { medicineNames } from '#reading/lexicon/medicine-names.ts';

export const medicine = `
  medicin*|medicamento*|pastilla*|receta*|inyeccion|tratamiento|inhalador*|${medicineNames}|medicina*|inyeccion*|
  insulina`;
