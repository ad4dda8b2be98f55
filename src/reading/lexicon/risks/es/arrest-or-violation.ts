import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const arrestOrViolation: RiskPhrases = {
  except: `
    (record|registro|copia) de arrestos, (orden|warrant) (de arresto)? (era|fue|es) de (otr*|un tocayo), orden de arresto era de,
    (po|agente|oficial|juez|jueza) le quito (el|su) (grillete|brazalete|gps|monitor),
    se (lo|la) llevo (la|el|su) (ambulancia|mama|papa|abuela|familia|tia|trabajadora),
    (policia|policias|patrulla) (vino|llego|entro) ... ... (no hubo|no arrest*|sin arrest*|no se llev*) ...,
    esposad* (legal*|felizmente),
    (visit*|vi|vimos|entrevist*|hable|llamada|reunion|sesion|contacto|cita) ... (en|a|de|con) ... (carcel|prision),
    (fui|fuimos) a la (carcel|prision), fianza (de|del) (renta|apartamento),
    (preso|presa) (del|de la) (sueno|panico|miedo|ansiedad), detenid* en (el)? trafico,
    revoc* (el|la|su|los)? (poder|permiso|consentimiento|licencia|autorizacion|firma),
    (antes|hace (#|muchos|unos|varios|dos|diez|cinco) anos|en (19|20)#|de joven) ... (estuvo|fue|lo|la) ...
      (pres*|arrest*|carcel|detenid*),
    (no|sin|nunca) ... (arresto*|cargos|orden de arresto|violaciones),
    su (primo|prima|hermano|amigo|tio|vecino) ... (cayo|esta|lo|fue) ...,
    nadie (fue|salio|quedo|resulto)? (arrestad*|detenid*|preso), (no hubo|sin) (arresto*|detenid*|cargos),
    no (lo|la|los) arrestaron`,
  words: `
    arrest*, lo arrestaron, la arrestaron, detenid*, detuvieron,
    viol* (la|su)? (probatoria|libertad|condicional|condiciones|toque),
    violacion de (probatoria|libertad|condiciones), violo (la|su|el|las), orden de arresto, en la carcel,
    encarcelad*, revoc*, nuevos cargos, nuevo cargo,
    no se presento a (reportarse|la corte|su oficial|probatoria),
    fuera del toque de queda,
    (lo|la|le) (agarro|agarraron|detuvo|detuvieron|arrestaron|arresto|paro|levanto|levantaron) (la)?
      (policia|migra|ice|sheriff|anoche|ayer),
    encerrad* desde,
    (llego|regreso|salio) ... (despues|pasado|fuera) (del|de su|el) toque de queda,
    (rompio|violo|no cumplio|falto a|se salto|incumpl*) (el|la|su|sus|con|con el|con la) (toque|toque de
      queda|probatoria|condicion*|libertad|orden|reglas|servicio comunitario|corte),
    (se)? (quito|corto|rompio|manipulo) (el|su) (grillete|brazalete|gps|monitor),
    (salio|dio|orina) (suci*|positiv*) ... (oficial|juez|po|violacion|probatoria),
    no (se presento|fue|llego|asistio|se reporto) (a|con|ante) (la corte|su oficial|el juez|corte|audiencia|la
      audiencia|su audiencia|probatoria|reportarse|el oficial),
    orden de (arresto|aprehension|captura), dejo de reportarse, (no|sin) (se ha reportado|reportarse),
    manejar (tomado|borracho|ebrio|sin licencia|intoxicado),
    (policia|policias) (lo busca|la busca|lo anda buscando|se lo llevo|se la llevo),
    se lo llevo la policia, citatorio,
    (robo|robar|robando) (en|a|de) (la|una|el) (tienda|walmart|mercado|carro),
    salio del estado sin, (fianza|bajo fianza), de regreso a la carcel, a la carcel, en prision,
    contacto con la victima,
    (cargo|cargos) (nuev*|de (robo|asalto|posesion|agresion|drogas|manejar)|por
      (robo|asalto|posesion|agresion|drogas|manejar)),
    (nuevo|otro) (arresto|cargo), esta (preso|presa|presos),
    (esta|sigue|estuvo|quedo|cayo|estan) (encerrad*|detenid*|preso|presa|presos|arrestad*|en la carcel|en el
      condado|tras las rejas),
    multa por (manejar|conducir|posesion|alcohol),
    (oficial|juez|po|fiscal|corte) ... (revoc*|violacion|emitio (una)? orden|pidio (la)?
      (revocacion|orden|captura)|va a (reportar*|violar*)|reporto (una)? violacion),
    (falto|faltado) a (su|la|una|#)? (cita|citas|reporte|corte|audiencia) (con|de|ante)? ...
      (oficial|probatoria|corte|condicional|juez),
    (llego|regreso|entro) (tarde|despues|pasado) (del|de su|al|a su) toque de queda,
    lo agarraron (manejando|robando|vendiendo|con), (lo|la|los) volvieron a (encerrar|arrestar|detener|agarrar),
    (lo|la) (metieron|metio|llevaron|regresaron) a la (carcel|prision),
    no se ha (presentado|reportado) (con|a|ante) (su|la|el) (oficial|po|corte|juez|probatoria|agente),
    (reporte|reportes|informe|cargo|audiencia|aviso|papeles) (de|por) violacion (por|listo|de (la)?
      (probatoria|libertad|condicional)|a la),
    (se)? (lo|la|los)
      (llevo|llevaron|agarro|agarraron|detuvo|detuvieron|levanto|levantaron|encerraron|encerro|arrestaron)
      (la|los|el|ice)? (policia|policias|sheriff|migra|oficial*|cherif|po|tres|dos|anoche|ayer|por),
    (oficial|po|juez|jueza) (lo|la|le) (va a)? (violo|violar|revoco|revocar|sanciono|encerro|encerrar|dio orden),
    (falto|fallo|faltado) a (#|dos|tres|varias|varios|sus|las|los|la) (pruebas|tests|ua|citas|reportes|clases
      ordenadas|audiencia),
    (tiene|hay|salio|le sacaron|pidio|pidieron) (una|la)? orden de (arresto|aprehension|captura),
    (lo|la|los|las) (agarro|agarraron|levanto|levantaron|pesco|encerro|subio|paro) (la|el)?
      (policia|migra|patrulla|ice|chota|cherif|sheriff|oficial),
    (lo|la|los|las) (detuvo|detuvieron|arrestaron|arresto|esposaron|encarcelaron|encerraron pres*),
    (esta|sigue|cayo|cayeron|quedo|fue a dar) (en el|al|en la|en|a la) (bote|carcel|tambo|corralon|condado|juvenil),
    cayo pres*, (esta|sigue|quedo) (pres*|detenid*|encerrad*|fichad*),
    (tiene|le salio|hay|salio|giraron|sacaron|pidio|pidieron) (una|la)? orden (de)?
      (arresto|aprehension|detencion|pendiente|captura),
    (violo|rompio|quebro|incumplio) (la|su|las|el) (probatoria|probacion|libertad
      condicional|condiciones|condicion|orden|toque|parole|arresto domiciliario) ...,
    (le)? (pusieron|dieron|levantaron|metieron) (un|unos|otro|nuevos|mas)? (cargo|cargos|multa|ticket|infraccion)
      (por|de|nuev*),
    (salio|salir|se fue|saliendo) del (condado|estado|pais) sin (permiso|autorizacion|pase|avisar),
    no (carga|cargo|cargaba|ha cargado|trae|traia) (el|su) (grillete|gps|brazalete),
    (informe|aviso|peticion|reporte) de violacion ...,
    (alerta|alertas) (de|del|en el) (grillete|gps|brazalete|zona),
    (multa|cita|citatorio|citacion|infraccion) (y|en|por|a|de) (cita|corte|pelear|manejar|robar|tomar|la corte),
    (cita|citatorio) en (la)? corte por,
    (no (regreso|llego|volvio|estaba)) ... (antes del|a tiempo para el|para el|al|en el) toque (de queda)?,
    (no (regreso|llego|volvio)) a (la casa|su casa|la casa de transicion|tiempo|el programa) (de|antes del) ...
      (del)? toque (de queda)?,
    (despues|pasado|violo|rompio) (del|el) toque (de queda)?,
    no se (reporto|ha reportado|presento|reporta) (con|ante|a) (su|la|el)? (oficial|po|probatoria|agente|corte|juez)`,
};
