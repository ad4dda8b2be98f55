import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const violenceThreat: RiskPhrases = {
  words: `
    esperar afuera, quemar (la casa|el lugar|todo), (lo|la|los|me|te) (iba a|va a|voy a|van a) (esperar
    afuera|golpear|pegar|madrear|partir|romper la cara), (avento|arrojo|lanzo|tiro) (una|un|la|el|las|los)?
    (silla*|cosas|objetos|plato*|mesa|botella*|piedra*), (le|les|me|te) (iba|va|van|voy|iban) a
    (partir|romper|reventar|madrear|meter un|disparar|balacear) ..., (me|te|le|les|lo|la) (va|iba|voy|van|iban) a
    (partir|romper|reventar|madrear|golpear|pegar|esperar) (la (cara|madre)|el hocico|afuera|todo)?,
    (lo|la|los|las|me|nos) (amago|amenazo|encaro|correteo) ..., (va|van|voy|iba|iban|quiere|quieren|vamos) a?
    (quebrar|quebrarle|quebrarles|romper|romperle|partir|partirle|reventar|reventarle|tumbar|tumbarle|dar|darle|meter|meterle)
    (su)? (la (cara|madre|cabeza|boca|nariz)|el (hocico|brazo|cuello)|los (dientes|huesos)|las
    (piernas|patas|costillas)|madre|una (golpiza|paliza|madriza|lec*)|un
    (balazo|tiro|plomazo|golpe|cuchillazo|fierrazo)|de (golpes|balazos)|plomo|piso), (le|les|me|te|lo|la|los)
    (va|van|voy|iba|quiere) a? (ir muy mal|pesar|quebrar|matar|tumbar|madrear|golpear|pegar|hacer
    pagar|arrepentir|buscar en|esperar (afuera|a la salida)|caer|echar (bala|a su gente|los perros)),
    (quemar|quemarle|quemarles|prenderle fuego a|balacear|tumbar|volar) (la|su|el|esa|ese)
    (casa|carro|troca|apartamento|oficina|escuela|edificio|iglesia|clinica|lugar|negocio|tienda|traila|corte|albergue),
    (rompio|quebro|pateo|tumbo|destrozo|golpeo) (la|una|el|un|las|los)
    (puerta|ventana|pared|mesa|silla|tele|espejo|vidrio|vidrios|muebles)
    (de|del|a|porque|cuando|otra|con|y|en|enojad*)?, (me|le|lo|la|nos|les) (va|iba|van|voy) a
    (rajar|reventar|quebrar|romper|partir|dar|tronar) ..., (lo|la|los|me|le) (va|iba|van|voy) a
    (rajar|reventar|tronar|madrear|golpear|esperar afuera|agarrar a)`,
};
