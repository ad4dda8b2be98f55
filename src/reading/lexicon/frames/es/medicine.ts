import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const medicina = `
  medicin*, medicacion, medicamento*, meds, pastilla*, pastillita*, pildora*, tableta*, capsula*, comprimido*,
  insulina, inyeccion*, vacuna mensual,
  tratamiento*, receta*, dosis, inhalador*, bomba del asma, nebulizador*, gotas, gotitas, antibiotico*, jarabe*,
  parche*, crema, pomada, ampolleta*,
  suero, antidepresivo*, antipsicotico*, anticoagulante*, calmante*, somnifero*, analgesico*, suboxone, metadona,
  quimio, tiras, surtido, resurtido,
  (lo|la|las) (del|de la|para la|para el) (azucar|presion|corazon|tiroides|diabetes|dolor|nervios|asma|glaucoma),
  ${medicineNames.replaceAll('|', ', ')}`;
const nots = `no|ya no|nunca|jamas|casi no|todavia no|aun no|a veces no|nadie|tampoco`;

/** Spanish risks of medicine, by who does or lacks what and what the body does on it. */
export const spanishMedicine: RiskFrames = [
  [
    'medication_problem',
    [
      {
        parts: [
          `(${nots}) (se|le|les|lo|la|me|nos|se lo|se la|se los|se las)? (ha|han|habia|esta|estan|quiere|quiso|puede|
          pudo|pueden|podia|deja|dejan|dejo)? (toma|tomo|tomado|tomar|tomando|usa|usado|usar|pone|puso|poner|ponerse|
          puesto|inyecta|inyectado|inyectar|inyectarse|aplica|aplicado|aplicar|da|dan|dio|dieron|dado|dar|dando|darle|
          surte|surtio|surtido|surtir|surten|surtieron|recogio|recogido|recoger|compro|comprado|comprar|consigue|
          consiguio|conseguido|conseguir|encuentra|recibe|recibio|recibido|llego|llegan|llegado|tiene|tenia|alcanza|
          alcanzo|cubre|cubren|cubrio|autoriza|autorizaron|aprobo|entrego|entregaron|mando|mandaron|renovo|renovaron|
          renueva|receta|empezo|empezado|termino|terminado|traia|trajo|entiende|sabe|distingue|ve|lee|aguanta|tolera)`,
          medicina,
        ],
      },
      {
        parts: [
          `toma, tomo, tomaba, tomando, tomado, usa, usando, da, dio, dan, daba, dieron, pone, puso, inyecto, inyecta,
          pusieron, recibio, trae, traia`,
          `(el|la|las|los)? (doble|triple|mitad|de mas|demas|de menos|dos veces|vencid*|caducad*|ajen*|viej*|
          equivocad*|de otr*|que no son|que no eran|que no le toca*)`,
          medicina,
        ],
      },
      {
        parts: [
          `toma, tomo, tomaba, tomando, tomado, usa, usando, le da, le dio, le dan, le daba, le dieron, pone, puso,
          inyecto, inyecta`,
          medicina,
          `de (su|la|el|un|una|otra|otro) (espos*|marido|mama|papa|madre|padre|herman*|vecin*|amig*|hij*|abuel*|
          persona|comadre|compadre|ti*|suegr*|cunad*|sobrin*|niet*|nuera|yerno|paciente|residente|adulto*|nino*|
          companer*|novi*|pareja|patron*), de (adulto*|mas|menos|perro*|mas de la cuenta),
          que no (son|es|eran|era|le|debe|debia|toca*),
          (al doble|doble|dobles|dos veces|a deshoras|al reves|juntas|todas juntas|vencid*|caducad*|por error|por
          equivocacion|por la mitad|a la mitad|cuando (se|quiere|le|puede)|a veces)`,
        ],
      },
      {
        parts: [
          `se (inyecto|puso|tomo|dio|aplico|pone|toma|inyecta)`,
          `de mas, de menos, doble, el doble, dos veces, demasiad*, mucha, muy poca, la mitad`,
          medicina,
        ],
        beside: true,
      },
      {
        parts: [
          medicina,
          `(le|la|lo|les)? (cae|caen|cayo|cayeron|sienta|sientan|hace|hacen|hizo|pone|ponen|puso|da|dan|dio|marea|
          marean|tumba|tumban|duerme|duermen|provoca|provocan|enferma|atonta|atontan|hincha) (mal|muy mal|dano|sentir*|
          mucho|sueno|mareo*|nausea*|asco|vomito*|diarrea|ronchas|comezon|alergia|dolor*|temblor*|insomnio|pesadillas|
          estrenimiento|como zombi*),
          (le|la|lo) (marea|tumba|duerme|atonta|envenena|dana|pone (mal|enferm*|nervios*)),
          (a deshoras|a destiempo|a veces|a ratos|a medias|cuando (se acuerda|quiere|puede|le duele|se siente)),
          (estan|estaban|esta|estaba|siguen|sigue|hay|quedaron)? (revuelt*|mezclad*|vencid*|caducad*|tirad*|regad*|sin
          (tomar|abrir|tocar|surtir|usar)|llen*|intact*|escondid*|en la basura|en el piso),
          se (le)? (acabo|acabaron|perdio|perdieron|termino|terminaron|echo a perder|mojaron|quedaron|cayo|cayeron)`,
        ],
      },
      {
        parts: [
          medicina,
          `(y|pero|asi que|por eso|entonces)? (la|las|lo|los|ya)? (dejo|dejaron|tira|tiro|escupe|esconde|vende|
          suspendio|corto|paro|no (se)? (la|las|lo|los)? (toma|tomo|da|dan|quiere|ha tomado|llego|surtieron|encuentra)|
          a veces (si|no) (y|se))`,
        ],
        loose: true,
      },
      {
        parts: [
          `mareo*, maread*, nausea*, vomito, vomita, sueno, dormid*, ronchas, roncha, salpullido, sarpullido, comezon,
          hinchazon, hinchad*, alergia, alergic*, temblor*, tiemblan, tiembla, temblando, babea, babeando,
          dolor* de cabeza, diarrea, estrenid*, debil, tieso, tiesa, inquiet*, subio de peso, engordo, ganado peso,
          boca seca, pesadillas, confus*, reaccion, le salio*, moretones, zombi`,
          `con, por, desde, desde que, despues de, por culpa de, a causa de, debido a`,
          medicina,
        ],
      },
      {
        parts: [
          `frasco*, pastillero, botella* de pastillas, botes de pastillas, bote* de medicina, blister*, cajitas`,
          `vencid*, caducad*, mezclad*, revuelt*, vacio*, sin etiqueta, sin abrir, sin tocar, llen*, intact*,
          equivocad*, tirad*, desordenad*`,
        ],
      },
    ],
  ],
];
