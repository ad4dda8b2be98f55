import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const weapon: RiskPhrases = {
  except: `
    (pistola|arma|rifle|escopeta|cuchillo) ... ya (la|lo) (vendio|entrego|tiro|regalo|empeno), ya vendio (la|el|su) (pistola|arma|rifle),
    (corta|corto|cortan|cortarse|cortaba) ... navaja,
    cuchillo* de (plastico|mesa|untar|pan|chef), arma* (los)? (muebles|mueble|juguetes|cajas|estantes|camas), se arm*
    de (paciencia|valor), pistola* de (agua|juguete|silicon|clavos|mentira|plastico), armas de juguete, cuchillo de (mantequilla|
    cocina), navaja de rasurar,
    arma un (rompecabezas|mueble), fuerza* armada*, arma (rompecabezas|legos|bloques|torres), se arma de,
    (bala|balas) de (goma|salva), cuchillo y tenedor, (cuna|cama|mesa|mueble|silla|tienda) ... armada,
    (armas|arma|pistola|pistolas|rifle|rifles|escopeta|cuchillos) ... (guardad*|bajo llave|con llave|en (la|una)
      caja fuerte|vendid*|vendio|entreg*|retirad*),
    (vendio|entrego|regalo|se deshizo de|devolvio) (el|la|las|los|su|sus)?
      (arma*|pistola*|rifle*|escopeta*|cuchillo*|navaja*) ...,
    (baile|juego|dibujo|dibujos|pistola|pistolas) de (pistola*|espada*|juguete),
    con un (bate|bat|palo|martillo|tubo) (de (beisbol|juguete|plastico)|nuevo|para (jugar|arreglar|construir))`,
  words: `
    (herida*|heridas|impacto*) (de|por) (bala|arma|disparo*|cuchillo|navaja|machete), balead*, a punta de (pistola|
    cuchillo|navaja),
    (disparo|disparando|dispararon|disparos|balazo*|tiros) (al aire|a la|al|contra|desde|hacia|en la|en el|afuera),
    casquillo*, cargador* (con|de) balas,
    (le|me|les|nos) (quitaron|quito|decomisaron|hallaron|encontraron) (un|una|el|la|unas)? (cuchillo|navaja|pistola|
    arma|punta|filero|machete|cuete|tijeras|picahielo|manopla),
    (puso|pone|pego|apreto|acerco) (un|una|unas|el|la|las)? (cuchillo|navaja|tijeras|pistola|machete|vidrio|punta|
    desarmador|botella) (en|a|contra) (el|la|su)? (cuello|garganta|cabeza|cara|pecho|panza|espalda|costillas),
    (saco|levanto|alzo|blandio|agarro) (un|una|unas|el|la)? (martillo|tubo|palo|bate|hacha|tijeras|desarmador|botella|
    machete|piedra) (y|contra|para|a|hacia) (lo|la|le|se|su|el|amenaz*|al) ...,
    arma, armas, pistola, cuchillo, navaja, rifle, escopeta, machete, arma de fuego, revolver, municiones, balas,
    cartuchos, punal, bate bajo, arma blanca, arma* larga*, granada*, manopla*,
    (anda|andaba|llego|vino|salio|va|venia|hombre|persona|sujeto|mano|iba) armad*,
    (esta|estaba) armad* (y|con), armad* con (un*|pistola*|cuchillo*|rifle*|machete*), robo a mano armada, rifles,
    escopetas, pistolas, machetes, navajas, cuete en, cuete cargado,
    (amenazo|amago|ataco|corto|pico) con (unas|un|una)
      (tijeras|cuchillo|martillo|tubo|palo|bate|botella|desarmador|navaja|piedra|hacha|fierro|vidrio),
    (salio|abrio|vino|llego) (la puerta)? con un (bate|palo|tubo|machete|hacha|fierro),
    con un (bate|palo|tubo|hacha|fierro) en la mano,
    (trae|traia|carga|cargaba|anda con|andaba con|guarda|tiene|tenia|saco|enseno|encontraron|hallaron|vi)
      (un|una|el|la|su)? (cuete|fusca|fierro|filero|charrasca|punta|picahielo|pico de
      hielo|cuchillos|hacha|martillo|bate) (en|bajo|debajo|junto|cerca|al lado|para|por) ...,
    duerme con (un|una|el|la) (cuchillo|pistola|machete|martillo|bate|navaja|tijeras|palo|tubo),
    (con|saco|trae|traia|tenia|tiene|carga|cargaba|guarda|guardaba|escondio|esconde|enseno|mostro|apunto con|amenazo
      con) (un|una|el|la|su)? (cuete|fusca|fierro|filero|charrasca|nueve|treinta y
      ocho|calibre|38|22|45|9|9mm|cuerno|ar|picahielo|picahielos|hacha|bat|bate|tubo|martillo|desarmador|tijeras|
      garrote)
      (en|a|debajo|bajo|en la|al|para|y|cargad*|cuando|por|de),
    (calibre) (22|25|38|40|45|9|380|12), (9|nueve) milimetros,
    (escuadra|cuerno de chivo|arma hechiza|arma cargada|fusca),
    (llego|vino|salio|entro|persiguio|correteo|siguio|amenazo|pego|golpeo|ataco|se le fue) ... con (un|una|el|la|su)
      (machete|cuchillo|hacha|tubo|bate|bat|palo|martillo|botella|piedra|fierro|navaja|pistola|rifle|escopeta|
      desarmador|tijeras|sarten|ladrillo)`,
};
