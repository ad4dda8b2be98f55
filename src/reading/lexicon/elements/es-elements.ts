import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';
import { spanishAdultElements } from './es-adult.ts';
import { spanishBehavioralElements } from './es-behavioral.ts';
import { spanishChildElements } from './es-child.ts';
import { spanishDischargeElements } from './es-discharge.ts';
import { spanishReentryElements } from './es-reentry.ts';

/** Spanish words that answer what a practice area asks, and those that keep words from being an answer. */
export const spanishElements: ElementLexicon = {
  elements: {
    ...spanishChildElements,
    ...spanishAdultElements,
    ...spanishDischargeElements,
    ...spanishBehavioralElements,
    ...spanishReentryElements,
  },
  except: `
    sola en (la)? casa, solo en (la)? casa, vive (sola|solo), marcas de (ropa|autos|nacimiento), dejo sola, dejaron
    solos, dejo solos, fracciones, lesiones personales, abogado de lesiones`,
  told: `
    dice, dijo, dicen, dijeron, reporta, reporto que, refiere, menciono, conto, comento, segun, afirma, indico,
    explico, me conto, alega, denuncia que, cree, piensa, niega, nego, escucho, se queja, informo que, queja de,
    reporte de`,
  unreal: `
    ver si, saber si, solo si, si se, si hay, si tiene, si esta, si puede, si la, si lo, si toma, si llama, si el, si
    su, si no, en caso de, a menos que, deberia, debe, deben, puede, pueden, podria, podrian, podra, quiere, quisiera,
    intente, trate de, trato de, intento, necesita, necesito, hay que, tiene que, tengo que, voy a, va a, vamos a, van
    a, pedi, pidio, le pedi, le pidio, le aconseje, le dije que, se le recordo, se le pidio, meta de, la meta es,
    importancia de, pendiente, plan:, no se sabe si, no esta claro si, hable sobre, hablamos sobre, platicamos sobre,
    reglas de, cuando, antes de, hasta que, prometio, quedo de, espera, riesgo de, pregunte si, se le pregunto si,
    preocupada por, preocupado por`,
  elsewhen: `
    (visita|vez|semana|mes|ano) pasad*, la ultima (visita|vez), ultima visita, visita anterior, la proxima
    (visita|vez|semana), proxima visita, proxima vez, el proximo mes, manana, hace (anos|meses|# anos|# meses|dos
    anos|un ano|tiempo), antes tenia, de nino, de nina, historial de, antecedentes de, en el pasado, previamente,
    anteriormente, en 20#, cuando era`,
};
