import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';

/** Spanish plain words of arrest, of people gone, of weapons and threats, and their harmless uses. */
export const spanishDanger: PartialRiskLexicon = {
  homicidal_ideation: {
    words: `
      (dice|dijo|jura|siente|confiesa|admite) (que|q) (lo|la|los|las) (quiere|quisiera|va a|puede) (ver muert*|matar|desaparecer del mapa),
      (ganas|ideas|pensamientos|impulsos|deseos) de (matar|hacerle dano|hacerles dano|lastimar|acabar con|ahorcar|apunalar|envenenar) (a|al|lo|la|los|las)? ..., (piensa|suena|fantasea|imagina) (en|con|que) (matar|mata|ahorca|ahorcar|apunala|le da un tiro) ...`,
    except: `(me|lo|la|le|nos) mata(n)? (de)? (el|la|los|las|la risa|risa|aburrimiento)? (dolor|espalda|rodilla*|calor|trabajo|pies|cabeza|hambre|tristeza|soledad|risa|frio|tos)`,
  },
  violence_threat: {
    words: `
      si ... ... (la|lo|los|las|te) (mata|matan|mato|quiebra|parte|truena|revienta|entierra|quema|apunala|balacea), (le|te|les) (parte|rompe|quiebra|revienta|vuela) (la|el|los|las) (cara|cabeza|hocico|madre|huesos|piernas|cuello),
      se (va|iba|van) a acordar de (mi|el|ella|nosotros|ellos|todos), (me|le|la|lo|nos|les) (la|las) (va|van|iba|vas|iban) a pagar, (va|vas|van|iba) a pagar (por)? (esto|todo|caro|cara), (ya)? (vas|va|van|iba) a ver (quien|lo que|como),
      (le|les|me|nos) (levanto|levanta|alzo|alza) (la mano|el puno|los punos|el baston|el palo), (lo|la|los|las|me|nos) (amago|amenazo|encaro|correteo) ..., (tiro|tira|lanzo|solto|trato de dar|quiso dar|intento dar|le tiro|me tiro) (un|unos)? (golpe|golpes|punetazo*|trancazo*|patada*|manotazo*),
      (quiso|trato de|intento|queria) (pegarle|golpear|golpearlo|golpearla|ahorcar|morder|atacar|apunalar) ...`,
    except: `amenaz* ya (se mudo|se fue|no vive|murio|no viene|se murio|esta (lejos|preso|presa)) ..., (antes|ya no) (lo|la|le|me)? amenaz*, antes (queria|quiso|le daban ganas de) (pegar*|golpear*|lastimar*) ...`,
  },
  weapon: {
    words: `
      (trae|traia|carga|cargaba|anda con|andaba con|guarda|tiene|tenia|saco|enseno|encontraron|hallaron|vi) (un|una|el|la|su)? (cuete|fusca|fierro|filero|charrasca|punta|picahielo|pico de hielo|cuchillos|hacha|martillo|bate) (en|bajo|debajo|junto|cerca|al lado|para|por) ..., duerme con (un|una|el|la) (cuchillo|pistola|machete|martillo|bate|navaja|tijeras|palo|tubo)`,
    except: `(armas|arma|pistola|pistolas|rifle|rifles|escopeta|cuchillos) ... (guardad*|bajo llave|con llave|en (la|una) caja fuerte|vendid*|vendio|entreg*|retirad*), (vendio|entrego|regalo|se deshizo de|devolvio) (el|la|las|los|su|sus)? (arma*|pistola*|rifle*|escopeta*|cuchillo*|navaja*) ..., (baile|juego|dibujo|dibujos|pistola|pistolas) de (pistola*|espada*|juguete)`,
  },
  whereabouts_unknown: {
    words: `
      (anda|andan|estan|esta|sigue|siguen|ando) (buscandol*|buscando a (su|el|la|los|mi)|tratando de (localizar|encontrar)*), (#|varios|tres|dos|cuatro|cinco) (dias|noches|semanas) sin (noticias|saber|aparecer|llegar|verl*|dar senales), sin (noticias|rastro|saber nada) (de|del|desde) ..., sin noticias, no (lo|la|los|las) (encuentran|encuentra|encontramos|localizan|localiza|hallan|han encontrado|han visto|ha visto|encontraron),
      se (salio|fue|escapo|fugo|brinco|largo) (de|del|por|la|con) ... y (no|nadie) (ha|han|lo|la|sabe|regresa|regreso|volvio|aparece) ..., (no ha|no han) (vuelto|aparecido|regresado|dado senales|llegado) (desde|a (la|el|su)? casa|al (albergue|programa|hogar|grupo|shelter|refugio)), (se salio|se escapo|se fugo|se brinco|se largo) (de|del|la|por) (la|el)? (casa|albergue|shelter|programa|hogar|escuela|refugio|hospital|barda|ventana|cerca),
      (reporte|reportaron|reporto|reportada|reportado|lo reportaron|la reportaron) (de|como)? (desaparecid*|persona desaparecida|perdid*|fugad*), alerta (plateada|amber|silver), nadie (lo|la|los|las) ha visto, (no contesta|telefono apagado|celular apagado) y (no esta|nadie)`,
    except: `no (lo|la|los|las) (encuentra|encuentran) (util|necesari*|facil|bien|mal) ..., (no (ha|han) (vuelto|regresado|llegado)) (a (tomar|beber|usar|fumar|pelear|caer|consumir)|el cheque|el correo|la carta|la medicina|el resultado) ..., (no ha) (llegado|vuelto|regresado) (el|la|los|las|su) (cheque|correo|carta|medicin*|resultado*|tarjeta|papel*|dolor|fiebre)`,
  },
  arrest_or_violation: {
    words: `
      (lo|la|los|las) (agarro|agarraron|levanto|levantaron|pesco|encerro|subio|paro) (la|el)? (policia|migra|patrulla|ice|chota|cherif|sheriff|oficial), (lo|la|los|las) (detuvo|detuvieron|arrestaron|arresto|esposaron|encarcelaron|encerraron pres*),
      (esta|sigue|cayo|cayeron|quedo|fue a dar) (en el|al|en la|en|a la) (bote|carcel|tambo|corralon|condado|juvenil), cayo pres*, (esta|sigue|quedo) (pres*|detenid*|encerrad*|fichad*), (tiene|le salio|hay|salio|giraron|sacaron|pidio|pidieron) (una|la)? orden (de)? (arresto|aprehension|detencion|pendiente|captura),
      (violo|rompio|quebro|incumplio) (la|su|las|el) (probatoria|probacion|libertad condicional|condiciones|condicion|orden|toque|parole|arresto domiciliario) ..., (le)? (pusieron|dieron|levantaron|metieron) (un|unos|otro|nuevos|mas)? (cargo|cargos|multa|ticket|infraccion) (por|de|nuev*)`,
    except: `(antes|hace (#|muchos|unos|varios|dos|diez|cinco) anos|en (19|20)#|de joven) ... (estuvo|fue|lo|la) ... (pres*|arrest*|carcel|detenid*), (no|sin|nunca) ... (arresto*|cargos|orden de arresto|violaciones), su (primo|prima|hermano|amigo|tio|vecino) ... (cayo|esta|lo|fue) ...`,
  },
};
