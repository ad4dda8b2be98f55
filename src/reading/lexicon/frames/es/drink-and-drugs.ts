import { choicesOf } from '#reading/lexicon/choices.ts';
import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const medicina = `medicin*, medicamento*, meds, pastilla*, pildora*, tableta*, insulina, inyeccion*, tratamiento, receta*, inhalador*, antibiotico*, ${medicineNames.replaceAll('|', ', ')}`;
const trago = `alcohol, cerveza*, cheve*, chela*, caguama*, vino, licor, tequila, mezcal, ron, vodka, whisky, brandy, aguardiente, pisto, trago*, tragos, copas, botella, six, twelve, modelo*, coronas`;
const droga = `droga*, mota, marihuana, mariguana, cristal, hielo, meta, met, metanfetamina*, coca, cocaina, perico, crack, piedra, heroina, chiva, fentanilo, fenta, fent, meth, weed, spice, k2, pastillas azules, hongos, thinner, pegamento, pintura, vape, cera`;
const dia = `desde (la|el|en|muy|que|temprano|las|antes|hace|anoche|ayer|entonces|diciembre) *, desde temprano, desde (lunes|martes|miercoles|jueves|viernes|sabado|domingo), a diario, diario, diariamente, todos los dias, cada dia, todas las noches, cada noche, cada fin, los fines, todo el dia, toda la noche, hasta caerse, hasta perderse, hasta dormirse, a escondidas, otra vez, de nuevo, de mas, mucho`;

/** Spanish risks of drink, drugs and medicine, by who takes how much of what. */
export const spanishUseFrames: RiskFrames = [
  [
    'substance_use',
    [
      {
        parts: [
          `llego, llega, llegaba, vino, viene, se presento, aparecio, estaba, andaba, anda, regreso, encontre, encontraron, vi, manejando`,
          `tomado, tomada, borrach*, ebri*, intoxicad*, drogad*, hasta atras, hasta el gorro`,
        ],
      },
      { parts: [`toma, tomando, tomaba, bebe, bebiendo, beber, pistea, pisteando, se emborracha`, dia], beside: true },
      {
        parts: [
          `toma, tomando, tomo, tomar, tomaba, bebe, bebio, bebiendo, se toma, se tomo, se echa, se echo, echandose, se acaba, se acabo, trae, traia, esconde, escondia, compra, compro, olia, huele, oliendo, olor, aliento, tufo, latas, botellas, botes, envases`,
          `(a|de)? (${choicesOf(trago).replaceAll('*', '')}), (a|de)? (cervezas|chelas|cheves|caguamas), (#|dos|tres|cuatro|seis|doce|varias) (${choicesOf(trago).replaceAll('*', '')}), (#|dos|tres|cuatro|seis|doce|varias) (cervezas|chelas|cheves|caguamas)`,
        ],
        beside: true,
      },
      {
        parts: [
          `fuma, fumando, fumo, fumaba, fumar, se mete, se metio, metiendose, se inyecta, se inyecto, inyectandose, inhala, inhalando, inhalo, usa, usando, uso, usar, consume, consumiendo, consumio, compra, compro, comprando, vende, vendiendo, enganchad*, adict*, recayo, recaida, recayendo, prendid*, volvio, regreso, positivo, positiva, bolsita, bolsa, pipa`,
          `(a|al|a la|en|en la|con|con la|por|para|de)? (${choicesOf(droga).replaceAll('*', 's?')})`,
        ],
        beside: true,
      },
    ],
  ],
  [
    'overdose',
    [
      {
        parts: [
          `tomo, trago, ingirio, comio, se tomo, se trago, se comio, tomado, tragado`,
          `(como|unas|casi|mas de|todas)? (medio|media|todo el|todo un|el|un|un buen|demasiadas|demasiada|muchas|todas|monton|punado|puno|(1|2|3|4|5|6|7|8|9)#|quince|veinte|treinta|cuarenta|cincuenta) (de)? (frasco|bote|monton|punado|puno|caja|tira|blister)? (de)? (las|sus|los)?`,
          `pastilla*, pildora*, tableta*, tylenol, ibuprofeno, aspirina*, clonazepam, paracetamol, xanax, calmantes, medicina para dormir`,
        ],
        beside: true,
      },
      {
        parts: [
          `tomo, trago, ingirio, comio, le dieron, se puso`,
          `doble dosis, dosis doble, (las)? medicinas de toda la semana, las pastillas de toda la semana,
            el jarabe entero, todo el jarabe, todo el frasco`,
          `inconsciente, urgencias, hospital, ambulancia, no despertaba, intoxicacion, intoxicad*`,
        ],
        loose: true,
      },
    ],
  ],
  [
    'medication_problem',
    [
      {
        parts: [
          `lleva, tiene, van, ya van, anda, esta, paso, duro`,
          `(# (dias|semanas|meses)|dos (dias|semanas|meses)|tres (dias|semanas|meses)|una semana|un mes|varios dias|dias)? (sin|que no se toma|que no toma|que se quedo sin) (tomar|tomarse|ponerse)? (su|sus|la|las|el|los)?`,
          medicina,
        ],
        beside: true,
      },
      {
        parts: [
          `(no|nunca|ya no) (le|les) (da|dan|dio|ha dado|quiere dar|esta dando|compra|compro|surte|pone|puso), le (quita|quito|esconde|escondio|vende|vendio|roba|robo|niega)`,
          medicina,
        ],
        beside: true,
      },
    ],
  ],
];
