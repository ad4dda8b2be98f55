import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const housingLoss: RiskPhrases = {
  words: `
    desalojo, desaloj*, la corrieron, lo corrieron, no tiene donde (vivir|quedarse|dormir|ir), durmiendo en
    (el|su|la) (carro|calle|coche), (se esta|se estan|esta|estan)? (quedando|durmiendo|viviendo|quedandose) en
    (su|el|la|un|una)
    (carro|camioneta|van|troca|coche|calle|parque|albergue|refugio|motel|tienda|puente|garaje|sofa|estacionamiento|cochera|auto),
    (orden|carta|corte|notificacion|aviso|demanda) de desalojo, (no tiene|sin|no tienen|no hay) (donde|lugar|a
    donde) (para)? (dormir|ir|quedarse|vivir|irse), (lo|la|los|las) (van a|quieren|esta|estan)?
    (echar|sacar|correr|corriendo|sacando|desaloj*|botar|echando|sacaron|botaron|pusieron en la calle),
    (corrieron|sacaron|echaron|botaron) (de|del) (la|su|el)? (casa|apartamento|cuarto|programa|albergue|vivienda),
    (les|le|nos) (dio|dieron|da|dan) (hasta|# dias|treinta dias|tres dias|un mes) (el|para) ...
    (salir*|desocupar*|irse|mudarse|entregar*|dejar),
    (casero|casera|dueno|duena|arrendador|hermana|hermano|mama|tia|tio|primo|hija|hijo|novio|novia|esposo|programa|albergue|suegra|cunada)
    (lo|la|los|las|nos) (corrio|corre|echo|echa|saco|saca|boto|bota|quiere fuera|quiere sacar|va a
    (sacar|correr|echar)), (no|ya no) (tiene|tienen|hay) (a)? donde (vivir|quedarse|dormir|ir|irse|quedar),
    (la|lo|los|las) (corrio|echo|saco|boto|corrieron|echaron|sacaron) (de|del) (la|su|el)?
    (casa|cuarto|depa|departamento|apartamento|trailer|programa) ...,
    (duerme|duermen|durmiendo|dormir|durmio|duermo|amanece|pasa la noche|pasa las noches|se queda) (en|afuera
    de|debajo de|bajo|atras de) (la|el|una|un|las|los|su)?
    (estacion|parada|terminal|banca|banqueta|plaza|iglesia|lavanderia|hospital|sala de
    espera|cochera|bodega|construccion|puente|tren|metro|monte|campamento|casa de campana|tienda|entrada|casa
    abandonada|parques|calles|carro*|troca|van), (corte|cita en (la)? corte|demanda|audiencia) ... (por|de) (la|el)?
    (renta|desalojo|alquiler), (no tiene|no tienen|no hay|sin|no tengo) (a)? (donde|adonde)
    (llegar|caer|meterse|regresar|irse|ir|volver|llevar), (tiene|tienen|le dieron|les dieron|le dio|les dio|nos dio)
    (#|tres|cinco|diez|quince|treinta|unos|hasta) ... (para|pa)
    (salir*|ir*|desocupar|desalojar|mudar*|entregar|dejar), (cambio|cambiaron) (la chapa|las chapas|la cerradura|las
    cerraduras|la llave|las llaves)`,
};
