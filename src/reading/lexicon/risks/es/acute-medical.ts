import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const acuteMedical: RiskPhrases = {
  except: `
    (llame|llamar|llamen|llamara|marque|marcar) al 911 (si|en caso|por),
    se (corto|quemo) (el|la|los|las) (brazo*|pierna*|muneca*|mano*),
    (ambulancia|paramedicos) (fue|vino|llego|fueron|era|es) (por|para) (su|el|la|un|una) (vecin*|herman*|mama|papa|ti*|
    espos*|amig*|abuel*|primo*|suegr*|cunad*),
    si (le|la|lo) (sube|sale|da|duele|empeora|tiene) ...,
    (llame|llamo|llamamos|llamar|marque) (al)? 911 (for|para|por|a) (un|una|a)? (welfare|bienestar|wellness|chequeo
      de|verificacion|revision),
    911 ... (welfare|wellness) check,
    (llame|llamo|llamaron|marque) al 911 ... (policia|oficiales|sheriff|patrulla) (se lo|se
      la|lo|la|vino|llego|llegaron),
    (ensene|explique|repase|repasamos|aprendio|conoce|sabe|buscar|vigilar|platicamos|hablamos) (de|sobre)?
      (los|las)? (signos|senales|sintomas) de ...`,
  words: `
    (esta|sigue|entro|lo metieron|la metieron) (en|a) (cirugia|quirofano|terapia intensiva),
    (no|apenas|casi no|ya no) (puede|podia|pudo|logra|logro) (respirar|hablar|tragar|caminar del dolor|mover
      (el|la|los|las|un|su)|orinar|obrar|retener|sostenerse|pararse del dolor),
    (ya no|no) se (mueve|movia) (el|su) bebe, (le cuesta|se le dificulta|batalla para|lucha por)
      (respirar|hablar|tragar|mover|orinar), no siente (las|los|el|la|un) (pierna*|brazo*|mano*|pie*|lado|cara),
    no ha mojado (el|un|ni un)? panal*, ve borroso, (vista|vision) borrosa de repente,
    (presion|azucar|glucosa) (le subio|subio|llego|amanecio) (a|hasta|en) (18#|19#|2#0|20#|21#|22#|3##|4##|5##),
    (va|fue|iba|vamos|voy) (a|para|rumbo a) (la sala de|urgencias|emergencia*),
    dolor de pecho, dolor en el pecho, falta de aire, dificultad para respirar, le cuesta respirar,
    no puede respirar, convulsion*, derrame, inconsciente, se desmayo, desmayo, sangrado, sangrando, fiebre,
    ambulancia, llamo al 911, llame al 911, llamamos al 911, infeccion, infectad*, lo llevaron al hospital,
    la llevaron al hospital, llevado al hospital, llevada al hospital, fue a emergencia*,
    fue a la sala de emergencia*, neumonia, vomit*, hinchazon, presion muy alta, azucar (en|de)? (3|4|5|6)#,
    deshidrat*, fractura*, ataque al corazon, infarto, confusion nueva,
    (subio|aumento|gano) # (libras|kilos|lbs) en,
    (pierna*|pie*|tobillo*|cara|mano*|barriga|brazo) (muy|mas|esta|estan)? hinchad*,
    (habla|hablando) raro, (cara|boca) (chueca|torcida|caida|de lado), no se le entiende,
    (confundid*|desorientad*) (desde|hoy|de repente|no sabe|y), de repente (confundid*|debil*|sin),
    (herida|incision|operacion|cirugia|pie) (esta|muy|se ve)? (caliente|roja|abierta|infectad*|con
      pus|supura*|huele|se abrio|sangra*|hinchada|negra),
    pus, supura*,
    (38|39|40|41|102|103|104|101) (de)? (temperatura|grados|fiebre),
    calentura, escalofrios, temblando (de|y con), oxigeno (en|al|a|de) (7|8)#,
    (sangre|sangro|sangra) (en|por|de|al), (vomita|vomito|vomitando|vomitos), no retiene,
    dolor (fuerte|muy fuerte|intenso|insoportable|de cabeza muy|de estomago fuerte),
    opresion en el pecho, le duele el pecho, (falta|faltaba|falto) (el|de) (aire|aliento),
    (le falta|le faltaba) (el)? aire, no (puede|podia) (respirar|mover|hablar|despertar),
    (llamaron|llamo|llame|llamamos|hablaron|marco|marcaron|vino|llego|llegaron) (al|a la|el|a|los|la)?
      (911|ambulancia|paramedicos),
    (lo|la) (internaron|hospitalizaron|ingresaron|operaron de emergencia|llevaron en ambulancia),
    perdio el conocimiento, no (responde|reacciona|despierta), inconscient*,
    se (rompio|quebro|fracturo) (el|la|un|una)
      (cadera|brazo|pierna|muneca|tobillo|costilla*|pie|hombro|hueso|nariz),
    se (pego|golpeo) (en)? la cabeza, convulsiono, ataque (de asma|al corazon|epileptico), infart*, embolia,
    coagulo, reaccion alergica fuerte, se ahog*, dolor* de parto, se le rompio la fuente, deshidratad*,
    morad* de los labios, labios morados, azucar alta, temperatura (de #|alta),
    (presion|azucar|glucosa) (muy|bien) (alt*|baj*), (presion|azucar|glucosa) por las nubes,
    (presion|azucar|glucosa) (en|de) ((18|19|20|21)#|(3|4|5|6)#),
    (lo llevaron|la llevaron|lo mandaron|la mandaron|vayan|vaya|llevado|llevada|ingresado|ingresada|internad*|otra
      vez) (a|en) (urgencias|emergencia*|la sala de emergencia*|terapia intensiva|cuidados intensivos),
    azucar (en|de|arriba de|a) (3|4|5|6)#, la (azucar|glucosa) (en|de|a) (3|4|5|6)#, glucosa (en|de) (3|4|5|6)#,
    no reconoce a (nadie|su|sus|la), (cara|boca) ... de lado, no despierta bien, presion (18|19|2)#/#,
    presion (180|190|200|210|220|230)/#,
    (le|me) (duele|dolia|arde) (mucho|bastante|fuerte|muy fuerte) (el|la)
      (pecho|estomago|cabeza|brazo|barriga|espalda),
    (le|me) duele el pecho,
    (pie|pierna|dedo|dedos|herida|mano|talon) (se le)? (esta|estan|se puso|se pone|poniendo|muy|ya)?
      (negr*|morad*|azul*|verde|supur*|infectad*|gangren*),
    no (retiene|aguanta|tolera) (nada|la comida|liquidos|el agua),
    (esta|anda|amanecio|desperto) (desorientad*|confundid*|delirando|muy debil|sin fuerzas),
    se (desvanecio|desplomo|desmayo), (vomitando|vomita|vomito) (sangre|todo|desde|toda),
    (no puede|no podia|sin poder) (orinar|obrar|tragar|pasar (comida|saliva)) ...,
    (lo|la) (encontre|encontraron|vi|halle|hallaron|vieron) (muy|todo|toda|bien)?
      (palid*|morad*|desmayad*|ardiendo|sudando|azul) ...,
    (saturando|satura|saturacion|oxigeno|spo2) (a|en|de|al)? (7|8)#,
    azucar (a|arriba de|sobre|como en|en los)? (3|4|5|6)#, (tos|tose|vomito|popo|orina|excremento) con sangre,
    no ha (orinado|obrado|hecho (del bano|pipi|popo)) (desde|en|hace|x),
    (ulcera|llaga|escara) ... (abiert*|infectad*|grado #|etapa #|sacro|talon|espalda),
    se quemo (la|el|las|los) (mano|brazo|pierna|cara|pie|manos) (feo|mucho|bien feo|muy feo|gravemente|con
      (aceite|agua)),
    (fue|fuimos|fueron|vaya|corrio|lo mando|la mando|la mande|lo mande|los mande|lo mande a|mandado|mandada) a (la
      sala de)? (urgencias|emergencia*)`,
};
