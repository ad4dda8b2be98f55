import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const arrestOrViolation: RiskPhrases = {
  words: `
    arrest*, lo arrestaron, la arrestaron, detenid*, revoc*, (lo|la|le)
    (agarro|agarraron|detuvo|detuvieron|arrestaron|arresto|paro|levanto|levantaron) (la)?
    (policia|migra|ice|sheriff|anoche|ayer), (se)? (quito|corto|rompio|manipulo) (el|su)
    (grillete|brazalete|gps|monitor), manejar (tomado|borracho|ebrio|sin licencia|intoxicado), (fianza|bajo fianza),
    (esta|sigue|estuvo|quedo|cayo|estan) (encerrad*|detenid*|preso|presa|presos|arrestad*|en la carcel|en el
    condado|tras las rejas), (se)? (lo|la|los)
    (llevo|llevaron|agarro|agarraron|detuvo|detuvieron|levanto|levantaron|encerraron|encerro|arrestaron)
    (la|los|el|ice)? (policia|policias|sheriff|migra|oficial*|cherif|po|tres|dos|anoche|ayer|por),
    (falto|fallo|faltado) a (#|dos|tres|varias|varios|sus|las|los|la) (pruebas|tests|ua|citas|reportes|clases
    ordenadas|audiencia), (lo|la|los|las) (agarro|agarraron|levanto|levantaron|pesco|encerro|subio|paro) (la|el)?
    (policia|migra|patrulla|ice|chota|cherif|sheriff|oficial), (lo|la|los|las)
    (detuvo|detuvieron|arrestaron|arresto|esposaron|encarcelaron|encerraron pres*),
    (esta|sigue|cayo|cayeron|quedo|fue a dar) (en el|al|en la|en|a la) (bote|carcel|tambo|corralon|condado|juvenil),
    (salio|salir|se fue|saliendo) del (condado|estado|pais) sin (permiso|autorizacion|pase|avisar),
    (informe|aviso|peticion|reporte) de violacion ...`,
};
