import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const unsafeHome: RiskPhrases = {
  words: `
    cucarachas, ratas, ratones, moho, cables (expuestos|pelados), ventana* rota*, excremento*,
    (piso|techo|escalera|escaleras|pared|barandal|porche|balcon) (de la|del)? ...
    (hundid*|roto|rota|rotas|caid*|podrid*|se cae|se esta cayendo|flojo|con hoyos|agujer*),
    (enchufe*|cable*|contacto*|alambres) ... (chisp*|quemad*|pelad*|expuest*|sueltos), (no
    (sirve|funciona|hay|tienen)|sin|descompuest*) (el|la|los|las)?
    (estufa|refrigerador|bano|inodoro|calenton|calentador|calefaccion|boiler|detector*|alarma de
    humo|cerradura|puerta), basura hasta (la*|el), hasta el techo, moho (negro|en), (sin|no
    (hay|tiene|tienen|sirve|funciona)) (el|la)?
    (aire|ac|estufa|refri|refrigerador|bano|calentador|calenton|detector*), (olor|peste) (fuerte|mucho|feo)? (a|de)
    (amoniaco|orines|heces|gas|moho|drenaje|podrido|cloaca|excremento|basura|popo|humedad|gas natural|cigarro y
    basura), (no hay|no tiene|no tienen|sin|falta|faltan|no sirve|no sirven|no funciona|no funcionan|descompuest*)
    (el|la|los|las|ningun|ninguna)?
    (detector*|alarma*|extintor|calefaccion|calenton|heater|boiler|bano|excusado|inodoro|taza|regadera|estufa|refri|refrigerador|puerta*|chapa*|cerradura*|barandal*|pasamanos|piso|ventana*|vidrio*|mosquitero*|reja|cuna|tuberia*|drenaje|lavabo|agua
    caliente|abanico*|aire), (cables|alambres|cable|contactos|enchufes)
    (sueltos|pelados|colgando|expuestos|quemados|por todos|al aire|viejos|cruzando),
    (basura|cajas|periodicos|ropa|cosas|trastes|bolsas) (amontonad*|apilad*|por todos lados|por todas partes|por
    doquier|tirad*|hasta|acumulad*|tapando|bloqueando|no dejan),
    (rata|ratas|raton|ratones|cucaracha|cucarachas|chinches|viboras|alacranes)
    (en|por|corriendo|caminando|muert*|debajo), (cucarachas|ratas|ratones|basura|moho|heces|chinches) (por|en)
    (todos|todas|toda|todo) ...`,
};
