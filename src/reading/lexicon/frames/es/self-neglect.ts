import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const washing = `
  (bana|banarse|bano|banado|lava|lavarse|lavado|asea|asearse|aseado|cambia|cambiarse|cambiado|limpia|limpiarse|limpiado|
    peina|peinarse|peinado|rasura|rasurarse|afeita|cepilla|cepillarse|cura|curarse|atiende|atenderse|cuida|cuidarse|
    arregla|arreglarse|ducha|ducharse|levanta de la cama|corta las unas)`;

/** Spanish: the body and its care let go, help turned away. */
export const spanishSelfNeglectFrames: RiskFrames = [
  [
    'self_neglect',
    [
      {
        parts: [
          `no se, ya no se, ni se, nunca se, casi no se, no quiere, ya no quiere, no se ha, dejo de, deja de, sin,
            se niega a, rehusa, rechaza, no puede, ya no puede, meses sin, semanas sin, dias sin, no le importa`,
          washing,
        ],
        beside: true,
      },
      {
        parts: [
          `higiene, aseo, aspecto, apariencia, cuidado personal, arreglo personal, aseo personal, higiene personal`,
          `(es|esta|muy|personal|bastante|anda)? (muy)? (mal|mala|malo|pobre|deficiente|pesim*|descuidad*|suci*|
            deteriorad*|desalinad*|abandonad*|empeora*|empeoro|nula|nulo|insuficiente|desaseado|desaseada|poca|escasa|
            preocupante)`,
        ],
        beside: true,
      },
      {
        parts: [
          `mala, mal, pobre, poca, poco, pesima, deficiente, nula, falta de, sin, no tiene, descuida, descuido,
            abandono, abandona, descuidando`,
          `(su|el|la)? (higiene|aseo|cuidado personal|apariencia|arreglo personal|aspecto|salud|diabetes|persona|
            aseo personal)`,
        ],
        beside: true,
      },
      {
        parts: [
          `dientes, unas, pelo, cabello, barba, ropa, piel, pies, manos, cara, sabanas, cama, colchon, panal, camisa,
            pantalon, bata, vestido, cuello`,
          `(sin|con|llen*|muy|tan|bien|esta|estan)? (lavar|cepillar|cortar|peinar|cambiar|suci*|mugros*|negr*|enredad*|
            piojos|mugre|excremento|orines|orina|podrid*|manchad*|apestos*|ties* de *|larguisim*|costras|comida seca|
            grasient*|grasos*)`,
        ],
        beside: true,
      },
      {
        parts: [
          `huele, huelen, oliendo, apesta, apestaba, olia, olor, mal olor, apestando, peste`,
          `(muy|bien|mucho|fuerte)? (mal|feo|a orina|a orines|a pipi|a excremento|a podrido|a sudor|a sucio|a mugre|
            a humedad y *|horrible|de su (cuerpo|ropa|persona)|corporal)`,
        ],
        beside: true,
      },
      {
        parts: [
          `se niega a, rechaza, rechazo, rehusa, rehuso, no acepta, no acepto, no quiere, no permite, no deja,
            no recibe, corre a, no admite, niega`,
          `(que|toda|todo|ninguna|ningun|la|los|las)? (nadie|ayuda|servicios|atencion medica|recibir ayuda|
            recibir atencion|cuidados|comer y *|comer ni *|que (la|lo|le) (banen|aseen|bane|limpien|curen|cure|ayuden|
            ayude|cambien|atiendan)|(la|lo|le) (bane|asee|cure|limpie|atienda|cambie) ...|tratamiento y *|ir al (doctor|
            medico|hospital) ... (infectad*|herida|llaga|ulcera|pie))`,
        ],
        beside: true,
      },
      {
        parts: [
          `no puede, ya no puede, incapaz de, no logra, no es capaz de, ya no se, no se`,
          `(valerse|vale|cuidarse|atenderse|mantenerse) (por)? (si|solo|sola|el|ella)? (mism*|solo|sola)? ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `no va al (doctor|medico|dentista), no quiere ir al (doctor|medico|hospital), no se atiende, no se trata,
            no se cura, rehusa atencion medica, rechaza atencion medica`,
          `(herida|llaga|ulcera|infectad*|infeccion|diabetes|gangrena|sarna|tumor|bolita|pie|pierna) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `come, comiendo, se alimenta, desayuna, toma, vive, se mantiene`,
          `(solo|solamente|nomas|puro|pura|puros|nada mas|de puro|a base de) (cafe|pan|galletas|te|cerveza|sopa|dulces|
            refresco|leche|papitas), de la basura, comida (podrida|echada a perder|descompuesta|vencida) ...`,
        ],
        beside: true,
      },
    ],
  ],
];
