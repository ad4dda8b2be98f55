import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const medicine = `medicina*|medicamento*|pastilla*|tratamiento|inyeccion*|insulina|${medicineNames}`;
const strikes = `pego|pega|golpeo|golpea|empujo|empuja|ahorco|jalo|jalonea|jaloneo|pateo|patea|cacheteo|cachetea|avento|arrastro|agarro del|estrangulo|mordio|amenaza|amenazo|zarandeo|aporreo`;
const woman = `esposa|mujer|novia|pareja|concubina|companera|senora|ex`;

/** Spanish risk words as typed in a hurry: who left off, saw, struck or withheld what. */
export const spanishBrief: PartialRiskLexicon = {
  violence_threat: {
    words: '',
    except: `(victima*|sobreviviente*|consejeria|prevencion|programa|clase*|taller|grupo|terapia|refugio) (de|por|para|contra|sobre|en) (la|victimas de)? violencia`,
  },
  arrest_or_violation: {
    words: '',
    except: `nadie (fue|salio|quedo|resulto)? (arrestad*|detenid*|preso), (no hubo|sin) (arresto*|detenid*|cargos), no (lo|la|los) arrestaron`,
  },
  medication_problem: {
    except: `(ano|anos|ayer no) dejo (la|el) *, dejo (la|las|el|los) (${medicine}) (en|con|para|encima|a la|al), tomo de mas ... ahora no`,
    words: `
      (dejo|ha dejado|suspendio|abandono|paro|corto|no toma|no tomo|no ha tomado|no se toma|no quiere) (de)? (tomar|tomarse|ponerse|inyectarse)? (la|las|el|los|su|sus)? (${medicine}), (no|sin) (le|les|la|lo)? (han|ha)? (dan|dado|dieron|estan dando|esta dando|surtio|surten|surtieron|entregan|entrego) (la|las|el|los|su|sus)? (${medicine}),
      no (tiene|tienen|tenia|alcanza|le alcanza|hay) (dinero|con que|plata|feria)? (para|pa|de) (pagar|comprar|surtir)? (la|las|el|los|su|sus)? (${medicine}), (farmacia) no (le|les)? (ha)? (surtio|surtido|dio|tiene|entrego|quiso)`,
  },
  substance_use: {
    words: '',
    except: `(la|las|lo|los|se la|se las) toma (diario|diariamente|todos los dias|cada noche), tomo de mas (su|sus|la|las|el|los) (${medicine})`,
  },
  fall: {
    words: `(vio|vieron|vi|encontro|encontraron|oyo) (caer|caerse|caida|cuando se cayo|resbalar*|en el (piso|suelo)|tirad* en), (la|lo) (vio|vieron|encontro|encontraron|hallo|hallaron) (caer|caerse|tirad*|en el (piso|suelo)|resbalar*), (se resbalo|se tropezo|se fue de lado|se fue para atras|perdio el equilibrio|se le doblaron las (piernas|rodillas))`,
    findings: `(la|lo|le) (vio|vieron) (caer|caerse|resbalar*|caida), (la|lo) (encontro|encontraron|hallo|hallaron) (tirad*|en el (piso|suelo))`,
  },
  whereabouts_unknown: {
    words: `(se)? (desconoce*|ignora*|no se conoce) (el|su)? (paradero|ubicacion|domicilio), paradero (desconocido|desc|se desconoce|no se sabe), (ubicacion|domicilio) desconocid*`,
  },
  utility_shutoff: {
    words: `(sin|no hay|no tiene|no tienen) (elec|luz|electricidad|agua|gas|corriente) (desde|hace|en la casa|en su|en el|x), (le|les|nos) (van a)? (cortan|cortar|cortaron|desconectaron|quitaron|quitan) (la|el) (luz|agua|gas|corriente|servicio)`,
  },
  homicidal_ideation: {
    words: `(que|q)? (lo|la|los|las) (va|voy|iba|quiere|quisiera) (a)? (matar|apunalar|balacear|acuchillar|degollar), (quiere|quisiera|va a|piensa|dijo que va a) (matar|apunalar|acuchillar|dispararle|balacear) (a|al) ...`,
  },
  psychosis: {
    words: `(habla|hablando|contesta|platica|discute|pelea) (con|a) (la|el|los|las|gente de|gente en|personas de) (tele|television|radio|pared|paredes|espejo|muertos|espiritus|la tele), (vecin*|gente|alguien|hij*|ellos) ... (mete|meten|echa|echan|avienta|pone|ponen|manda) (gas|veneno|quimicos|rayos|brujeria|humo) ...`,
  },
  suicidal_ideation: {
    words: `(no (le)? (ve|veo|encuentra|halla|tiene)) (ya|el|ningun)? (caso|sentido|chiste|razon) (a|de|en|para) (vivir|seguir|la vida|su vida|estar), (carta*|nota*|mensaje*) de (despedida|adios), (se despidio|despidiendose) de (todos|sus|la familia)`,
  },
  domestic_violence: {
    except: `(le|la) (pega|pego) (la|las|los|el|un|una) (calcomania*|parche*|foto*|papel*|curita*|estampa*)`,
    words: `(${woman}) ... ... (el|cliente|cl|que|q)? la (${strikes}), (${woman}) ... ... le pego (ayer|anoche|otra|en la|con|cuando|enfrente|y), (y|que|q|el) la (empujo|golpeo|ahorco|jaloneo|cacheteo|pateo|estrangulo|arrastro) (el|anoche|ayer|hoy|otra|contra|enfrente|delante|cuando|antier)`,
  },
  adult_abuse_neglect: { words: '', except: `negligencia (propia|personal|de si mism*|del cuidador no)` },
  self_neglect: {
    words: `(negligencia|descuido|abandono) (propia|propio|personal|de si mism*), autonegligencia, auto negligencia, autodescuido, auto-negligencia`,
  },
  financial_exploitation: {
    findings: `(estado|estados|movimientos|recibos|registros) ((de|del) (cuenta|banco|la cuenta))? (muestra*|ensena*|indica*|dice*|confirma*) ... (retiro*|transferencia*|cheque*|pago*|cargos|$*|faltan*)`,
    words: `(le|les) (quita|quito|cobra|cobro|roba|robo|agarra|agarro|saca|saco|gasta|gasto) (el|la|su|todo el)? (cheque|pension|seguro|dinero|ssi|tarjeta|anillo|joyas)`,
  },
  unsafe_home: {
    words: `(fuma|fumando|cigarro*) ... (oxigeno|en la cama), (tanque|oxigeno) ... (junto|cerca|al lado) (a|de|del|al) (la)? (estufa|calenton|vela*|fuego), (cucarachas|ratas|ratones|basura|moho|heces|chinches) (por|en) (todos|todas|toda|todo) ..., (no hay|sin) (camino|paso|pasillo) (al|a la|para|hacia|libre) ...`,
  },
  housing_loss: {
    words: `(tiene|tienen|le dieron|les dieron|le da|les da) (hasta|plazo) (el|al|manana|fin) ... (pagar|salir*|irse|desocupar|mudarse), (atrasad*) ... (renta|alquiler|hipoteca|cuota*), (sale|salen|fuera|afuera) (el|para el) ... (si no paga*), (no tiene|sin) (lugar|casa|domicilio|vivienda|techo|cuarto) (para|a donde|donde|fijo|al salir)`,
  },
  acute_medical: {
    words: '',
    except: `(llame|llamo|llamamos|llamar|marque) (al)? 911 (for|para|por|a) (un|una|a)? (welfare|bienestar|wellness|chequeo de|verificacion|revision), 911 ... (welfare|wellness) check, (llame|llamo|llamaron|marque) al 911 ... (policia|oficiales|sheriff|patrulla) (se lo|se la|lo|la|vino|llego|llegaron)`,
  },
};
