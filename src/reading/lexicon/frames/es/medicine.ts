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
          `olvido, olvida, olvidan, olvidaron, olvidado, se le olvida, se le olvido, se le paso, dejo, dejaron,
          ha dejado, dejado, suspendio, abandono, interrumpio, corto, paro, se salta, se salto, se brinca, brinco,
          salto, falto a, fallo, perdio, perdieron, tira, tiro, tiraron, tirando, esconde, escondio, esconden,
          escondido, escupe, escupio, guarda, vende, vendio, vendiendo, cambia, cambio, comparte, compartio, raciona,
          parte, partio, partiendo, corta, divide, estira, reparte, dobla, doblo, duplico, confunde, confundio,
          confundiendo, revuelve, revolvio, mezcla, mezclo, mezclando, equivoco, se equivoca (de|con),
          se niega a (tomar|ponerse|recibir|usar), niega, rechaza, rechazo, rehusa, reusa, le robaron, robaron, robo,
          roba, le quitaron, quitaron, quita, le tiraron, se le acabo, se le acabaron, se acabo, se acabaron, acabo,
          se le terminaron, se le termino, se quedo sin, quedo sin, anda sin, esta sin, sigue sin, lleva * sin, sin,
          fuera de, ran out de, out de, se le perdio, se le perdieron, se le cayo, le falta, le faltan, faltan, falta`,
          `(de)? (tomar|tomarse|darle|dar|ponerle|poner|ponerse|recoger|surtir|usar|llevarle|comprar|administrar|
          inyectarse|aplicarse)? (la|las|el|los|su|sus|con la|con las|con sus|con el|a su|a la|de la|de las)?`,
          medicina,
        ],
        beside: true,
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
          `mareo*, maread*, nausea*, vomita*, sueno, duerme, dormid*, ronchas, salpullido, sarpullido, comezon,
          hinchad*, temblor*, tiemblan, tiembla, temblando, babea, babeando, diarrea, estrenid*, tieso, tiesa,
          inquiet*, subio de peso, engordo, boca seca, pesadillas, moretones, zombi`,
          `desde que, despues de que, cuando`,
          `(le)? (subieron|cambiaron|aumentaron|empezaron|pusieron|dieron|recetaron|bajaron|empezo|inicio) (la|el|con|
          a|otra|una|las)?`,
        ],
      },
      {
        parts: [
          `frasco*, pastillero, botella* de pastillas, botes de pastillas, bote* de medicina, blister*, cajitas`,
          `vencid*, caducad*, mezclad*, revuelt*, vacio*, sin etiqueta, sin abrir, sin tocar, llen*, intact*,
          equivocad*, tirad*, desordenad*`,
        ],
      },
      {
        parts: [
          `salio, lo soltaron, la soltaron, lo dieron de alta, la dieron de alta, lo mandaron, la mandaron, llego,
          dejaron salir, libre, alta`,
          `sin`,
          medicina,
        ],
      },
      {
        parts: [
          `(para|pa) (los|las|la|el|sus|su)?`,
          medicina,
          `no (le|les|me)? (alcanza|alcanzo|hay|tiene|queda|ajusta),
          (las|los|la|lo) (parte|corta|divide|raciona|brinca|estira)`,
        ],
        loose: true,
      },
      {
        parts: [
          `lleva, tiene, van, pasaron, hace, ya`,
          `(#|un|una|dos|tres|cuatro|cinco|varios|varias|unos|unas) (dia|dias|semana|semanas|mes|meses) (sin|que no)
          (se|le)? (ella|el|ellas|ellos|la|tomar*|toma*|usar*|pone*|poner*|surtir*)`,
          `${medicina}, nada porque, sin ella, sin el, la, las`,
        ],
        loose: true,
      },
      {
        parts: [medicina, `(lleva|tiene|van|anda|esta)`, `sin (ella|el|ellas|ellos|tomar*)`],
        loose: true,
      },
    ],
  ],
];
