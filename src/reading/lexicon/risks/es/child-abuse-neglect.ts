import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const young = `
  nino|nina|ninos|ninas|bebe|menor|menores|hijo|hija|hijos|hijas|hermanitos|hermanito|hermanita|chiquitos|gemelos|
  mayor|mas grande`;
const hijos = `bebe|nino|nina|ninos|ninas|hijo|hija|hijos|hijas|menor|menores`;

export const childAbuseNeglect: RiskPhrases = {
  except: `
    (mama|madre|papa|padre|ella|el) deja de comer ...,
    (le|la|lo) (pega|pego|pegaba|golpea|golpeo) a (la|su) (mama|madre|esposa|novia|mujer),
    (moreton|moretones) ... (futbol|jugando|se cayo|bicicleta|patineta),
    espinilla,
    (hable|hablamos|habl*|entrevist*|vi|vimos|platiqu*|reun*|sesion|estuve|jugue) ... (nin*|menor*|hij*) (a
      solas|sol*),
    sol* conmigo, deja sola un momento,
    (le pega|les pega) (fuerte|duro|bien) (al|a la) (beisbol|pelota|balon|trabajo),
    (vi|entreviste|entrevistamos|hable|hablamos|platique|observe|reuni) ... (${young}) ... (sol*|a solas|aparte),
    marca* de nacimiento, (mancha*|lunar|lunares) (mongolica*|de nacimiento)`,
  words: `
    bebe sacudid*, sindrome del (bebe|nino) (sacudido|zarandeado|maltratado), hemorragia* (en la retina|retinian*|de
      retina),
    abuso infantil, maltrato infantil, negligencia, abuso sexual, sospecha de (abuso|maltrato|negligencia),
    sospecho (abuso|maltrato|negligencia), le pego (al nino|a la nina|al menor|con),
    le pega (al nino|a la nina|con), le pegan, golpeo al (nino|menor|bebe), golpeo a la nina,
    le pego con (el|un|una)? (cinturon|cinto|correa|cable|palo|chancla),
    dejo (a)? (los)? (ninos|hijos) solos, ninos solos, nino solo, nina sola, bebe solo, solos en casa,
    sin supervision, remocion de emergencia, remocion, reporte a (la)? (linea|hotline), reporte de abuso,
    denuncia de (abuso|maltrato), lo deja sol*, la deja sol*, abuso,
    (mama|papa|madre|padre|padrastro|madrastra|abuela|abuelo|tio|tia|ninera|maestra|hermano) ... (le pega|le pego|le
      pegan|lo golpea|la golpea|lo golpeo|la golpeo|los golpea|les pega|lo jalonea|la jalonea|lo quemo|la quemo|lo
      sacude|lo patea|lo pateo|lo encierra|la encierra|los encierra|lo amarra|la amarra|lo cachetea|la toca|lo
      toca|la toco|lo toco|les grita y),
    porque (le|les|me) (pega|pegan|pego),
    (le|les|me) (pega|pego|pegan|pegaron|dio|da) (con|duro|a menudo|cuando|una
      nalgada|nalgadas|cachetadas|cintarazos|manazos|un golpe|en la cara|patadas),
    sin (un)? adulto*, ningun adulto,
    (lo|la|los|las) (encierra*|encerro|amarr*|deja* sol*|dejo sol*|hinca|hacen hincarse|dejan sin comer|deja sin
      comer),
    hincad* en, panal (sucio|orinado|sin cambiar), panales (orinados|sin cambiar),
    no (lo|la|los|le|les) (alimenta|da de comer|dan de comer|cambia el panal|banan|bana),
    desnutrid*, tocamientos, partes (privadas|intimas), denuncia (por|de), nuevo reporte,
    reporte (a la linea|de cps|por maltrato|por abuso), sospecha* de (maltrato|abuso|negligencia|golpes),
    quitaron a los ninos, los removieron, fueron removid*, (fractura|fracturas) ... (bebe|meses|sin explicacion),
    no coincide la historia, la explicacion no (coincide|cuadra), nalgadas con,
    golpead* por (la|el|su) (mama|papa|padrastro|madre|padre|madrastra),
    (encontraron|hallaron|dejaron|deja|dejan|andaba) ... (solo|sola|solos|solas)
      (en|toda|por|anoche|afuera|todo|sin),
    (dejo|dejaron|deja|dejan) sol* a (los|las|sus|su|el|la), (mano|dedos|cinto|cinturon) marcad* en,
    (ninos|ninas|nino|nina|menor|menores|hijos) (se quedan|se quedaron|estaban|estan|quedaron|andaban|andan) sol*,
    (deja|dejo|dejan) (a)? (los|las|sus) (ninos|hijos) con (desconocid*|extran*|cualquier*),
    (bebe|nino|nina|meses) ... fractura*, (le|les) dejo (marca*|moreton*),
    (le|les) (pego|pega|dio) (tan|muy|bien) (duro|fuerte), revelo (abuso|que lo toca|que la toca),
    (los|las|lo|la) (deja|dejo|dejan|dejaron|dejaba) (solo|sola|solos|solas|encerrad*|sin (comer|cuidado)|toda la
      noche|con extran*),
    (mama|papa|padrastro|madrastra|abuela|abuelo|tio|tia|ninera) (le|les|lo|la|los|las)
      (pega|pego|pegan|golpea|golpeo|quemo|pellizca|encierra|amarra|cachetea|nalguea|toca|toco|manosea),
    (le|les) (pega|pego|pegan|dio|dieron) (con)? (el|la|un|una)?
      (cinto|cinturon|chancla|cable|palo|vara|correa|cuchara|cargador|manguera),
    (llegan|llega|llego|llegaron) (a la escuela)? (suci*|mugros*|sin (banar|desayunar|comer)|con
      (moreton*|marcas|hambre)),
    (deja|dejo|dejan|dejaron|dejaba|dejando) (a)? (el|la|los|las|sus|su|al)? (${young}) (menor|pequeno|chiquit*|de #
      anos|de # meses)? (sol*|encerrad*|con (el|la) (de # anos|mayor|hermano|mas grande)|con un desconocido|toda la
      noche|sin (comer|comida|cuidado|nadie)|en el carro),
    (los|las|el|la)? (${young}) ... (estaban|estaba|se quedan|se queda|se quedaron|se
      quedo|andaban|andaba|pasan|pasaron|pasa|duermen|llevan|llevaban) (solos|solas|solo|sola|encerrad*|sin
      (adulto*|nadie|comer|supervision)|sin que nadie) *,
    (nadie|ningun adulto) (estaba|los cuida|las cuida|lo cuida|la cuida|cuidaba|en casa con|habia) *,
    (llega|llegan|llego|llegaron|va|van|viene|vienen|anda|andan) ... (a la escuela|a clases)? (suci*|con (la misma
      ropa|moreton*|golpes|marcas|hambre|piojos)|sin (banarse|banar|comer|desayunar|abrigo|zapatos)|golpead*),
    (le|les|lo|la|los|las|me)
      (pega|pegan|pego|pegaba|golpea|golpean|golpeo|quemo|quema|azota|azoto|sacude|sacudio|jalonea|jaloneo|cachetea|
        cacheteo|avienta|avento)
      (su|la|el) (mama|papa|padrastro|madrastra|abuela|abuelo|tio|tia|novio de|ninera|maestra|hermanastro) *,
    (mama|papa|madre|padre|abuela|padrastro) ... (dormid*|borrach*|drogad*|perdid*|inconsciente|tirad*) ...
      (bebe|nino|nina|ninos|hijos|menor) (llorando|sol*|gateando|en la cuna|afuera)?,
    (le|les|lo|la|me|los) (toca|toco|tocaba|manoseo|manosea|tocan) (abajo|sus partes|las partes|alli|ahi|los
      pechos|el cuerpo|cuando|de noche|en la noche|donde),
    no (lo|la|los|las|le|les) (ha|han|quiere|quieren) (llevado|llevar) (al|a la)
      (doctor|medico|hospital|dentista|escuela) ...,
    (los|las|dos|tres|sus) (ninos|ninas|hermanitos|hijos|hijas|chiquitos) ... (solos|solas|encerrados)
      (mientras|toda|hasta|desde|cuando|en la (casa|noche|tarde)|porque|por|todo),
    (dejo|deja|dejaron|abandono) (a)? (la|el|los|las|su|sus|al) (${hijos}) con ... (hace # (dias|semanas)|y no
      (vuelve|volvio|regresa|regreso|aparece)),
    (nunca|no) (vuelve|volvio|regresa|regreso) por (ellos|ellas|el nino|la nina|los ninos|la bebe|el bebe),
    (castigo|castiga|castigaron) con (la plancha|el cinto|cable|agua|golpes|el cable|una vara),
    (nino|nina|ninos|ninas|bebe|menor|menores|chiquito|chiquita) (de # (anos|meses)?)?
      (estaba|estaban|anda|andaba|andaban)? (solo|sola|solos|solas|desatendid*) (en|toda|todo|por|afuera) ...,
    (nino|nina|bebe|menor) de # (solo|sola) (en|por|toda|todo|afuera) ...`,
  findings: `
    (moreton|moretones|moreteado|moretes|marcas|quemadura|quemaduras|golpes) en (el|la|los|las|su|sus),
    moretones, marcas de (cinturon|correa|golpes), ojo (morado|hinchado), labio partido,
    (brazo|pierna|cara|espalda|ojo|mejilla) (morad*|golpead*|hinchad*|quemad*),
    (marca|marcas|moreton|moretones|moretes|golpe|golpes|mordida|mordidas|quemadura|quemaduras|chipote) (de|en|por)
      ...
      (cara|brazo*|pierna*|espalda|mano*|mejilla|ojo|ojos|cuello|cabeza|nalgas|oreja|pecho|estomago|frente|gluteos|
        muslo*),
    marca de (una|la) mano,
    (quemadura|quemaduras) (de|con|por) (cigarr*|plancha|agua caliente|encendedor|estufa),
    marcas de (cable|cinto|correa|chancla|dientes|dedos)`,
};
