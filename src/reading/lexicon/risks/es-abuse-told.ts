import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';

const pareja = `esposo|marido|novio|pareja|ex|esposa|novia|concubino`;
const hijos = `bebe|nino|nina|ninos|ninas|hijo|hija|hijos|hijas|menor|menores`;

/** Spanish words of abuse in short, as a worker takes them down. */
export const spanishAbuseTold: PartialRiskLexicon = {
  domestic_violence: {
    words: `
      (${pareja}) (me|le|la|lo) (grita|gritaba|humilla|insulta|amenaza|cela|corre de la casa|avienta cosas|pega|maltrata|tiene vigilad*), (la|lo) (humilla|corre de la casa|amenaza con quitarle los ninos), (maltrato|abuso|violencia) (verbal|emocional|fisic*|psicologic*|economic*) (de|por|del) (parte de|su|el|la)? (su)? (${pareja}),
      (me|la) (aventaron|aventaba|jaloneo|cachetea|cacheteo|pateo|ahorca) (mi|su|el) (${pareja})`,
  },
  child_abuse_neglect: {
    findings: `(quemadura|quemaduras) (de|con|por) (cigarr*|plancha|agua caliente|encendedor|estufa), marcas de (cable|cinto|correa|chancla|dientes|dedos)`,
    words: `
      (dejo|deja|dejaron|abandono) (a)? (la|el|los|las|su|sus|al) (${hijos}) con ... (hace # (dias|semanas)|y no (vuelve|volvio|regresa|regreso|aparece)), (nunca|no) (vuelve|volvio|regresa|regreso) por (ellos|ellas|el nino|la nina|los ninos|la bebe|el bebe),
      (castigo|castiga|castigaron) con (la plancha|el cinto|cable|agua|golpes|el cable|una vara)`,
    except: `marca* de nacimiento, (mancha*|lunar|lunares) (mongolica*|de nacimiento)`,
  },
  adult_abuse_neglect: {
    words: `
      (le|la|lo) (esconde|esconden|quita|quitan|niega|niegan) (la|el|las|los|su|sus) (comida|medicina*|pastillas|telefono|andador|lentes|baston), (hij*|niet*|sobrin*|nuera|yerno|cuidador*|herman*) (la|lo|le) (insulta|humilla|grita|empuja|jalonea|maltrata|esconde|amenaza)`,
  },
  financial_exploitation: {
    words: `
      (vacio|vaciaron|vacia|vaciando) (la|su|los|las|el|sus) (cuenta|cuentas|ahorros|banco|libreta|tarjeta), (poder|escritura*|papeles|titulo) sin que (ella|el|la senora|el senor) (supiera|sepa|entendiera|quisiera|se diera cuenta),
      (le|les) (robaron|robo|quitaron|sacaron) (la|el|su|los) (pension|cheque|seguro|ahorros|tarjeta|dinero), (le|les) (pide|piden|exige|exigen) dinero (diario|cada|todos|a cada rato|y si no), (vendio|empeno) (la|el|los|las|su|sus) (troca|carro|casa|herramienta*|joyas|muebles|camioneta|terreno) de (don|dona|su|la|el) *`,
  },
};
