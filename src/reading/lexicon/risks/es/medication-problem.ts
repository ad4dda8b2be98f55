import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const medicine = `
  (medicin*|medicamento*|pastilla*|receta*|inyeccion|tratamiento|inhalador*|abilify|aripiprazol*|risperdal|risperidon*|zyprexa|olanzapin*|seroquel|quetiapin*|haldol|haloperidol|invega|clozaril|clozapin*|geodon|latuda|vraylar|lithium|litio|depakote|lamictal|tegretol|keppra|dilantin|zoloft|sertralin*|prozac|fluoxetin*|lexapro|celexa|wellbutrin|effexor|cymbalta|trazodone|trazodona|remeron|buspar|adderall|ritalin|concerta|vyvanse|strattera|clonidin*|gabapentin*|suboxone|subutex|sublocade|methadone|metadona|vivitrol|naltrexon*|antabuse|insulin|insulina|metformin*|glipizide|ozempic|trulicity|jardiance|lantus|humalog|novolog|lisinopril|losartan|amlodipin*|metoprolol|carvedilol|hydrochlorothiazide|hctz|lasix|furosemid*|spironolactone|digoxin|amiodarone|eliquis|xarelto|warfarin*|coumadin|plavix|aspirin*|lipitor|atorvastatin*|statin|synthroid|levothyroxine|levotiroxina|prednison*|albuterol|inhaler*|inhalador*|advair|symbicort|spiriva|nebulizer*|blood
  thinner*|water pill*|heart pill*|bp pill*|bp meds?|psych meds?|anticoagulante*|antibiotic*|abx|eye
  drops|namenda|aricept|sinemet|biktarvy|lai|hiv meds?|tb meds?|birth
  control|guanfacin*|intuniv|focalin|rexulti|caplyta|cogentin|benztropin*|hydroxyzin*|vistaril|lorazepam|ativan|clonazepam|klonopin|buprenorphin*|acamprosat*|morphine|morfina|oxycodone|hydrocodone|dilaudid|tramadol|keflex|amoxicillin|januvia|farxiga|mounjaro|basaglar|tresiva|glargin*|entresto|bumex|torsemid*|valsartan|diltiazem|brilinta|clopidogrel|apixaban|simvastatin*|rosuvastatin*|omeprazol*|levodopa|donepezil|memantin*|topamax|vimpat|depo|genvoya|truvada|lactulos*|levofloxacin*|tamoxifen|methotrexate|humira|bactrim|cipro|doxycyclin*|azithromycin|z-?pack|augmentin|penicillin|cephalexin|prednisolone|steroids|potassium
  pill*|flomax|tamsulosin|ambien|zolpidem|lyrica|pregabalin|paxil|lunesta|prazosin|propranolol|atenolol|aldactone|crestor|protonix|pantoprazole|singulair|trelegy|breo|flovent|pulmicort|epipen*|glimepirid*|levemir|toujeo|victoza|prograf|tacrolimus|trileptal|phenobarbital|paliperidon*|aristada|prolixin|fluphenazin*|perphenazin*|ziprasidon*|lurasidon*|bupropion|venlafaxin*|duloxetin*|mirtazapin*|escitalopram|citalopram|enalapril|glibenclamida|captopril|percocet|norco|xanax|coreg|toprol|zestril|norvasc|lopressor|cozaar|diovan|zocor|pravastatin*|glucophage|actos|hydralazin*|imdur|isosorbid*|ranexa|pradaxa|sertraline|celexa|tenormin|micardis|benicar|nifedipin*|verapamil|metolazon*|midodrin*|flecainid*|sotalol|allopurinol|colchicin*|famotidin*|pepcid|zofran|reglan|senna|medicina*|inyeccion*|insulina)`.trim();

export const medicationProblem: RiskPhrases = {
  words: `
    (toma|tomando|toma la|se toma) ... viej* y (la|el|las|los) (dosis)? nuev*, dejo (sus|su|la|las|los|el)
    (medicinas|medicina|medicamentos|medicamento|pastillas), sin
    (medicinas|medicina|medicamentos|medicamento|insulina), doble dosis,
    (parte|corta|divide|raciona|estira|comparte|esconde|escupe|vende|tira|guarda) (la|las|su|sus|los)
    (pastilla*|medicina*|dosis|insulina|medicamento*), (farmacia|seguro|medicaid|medicare) ... (no|nunca)
    (recibio|tiene|tenia|surtio|cubre|cubrio|aprobo|pago|paga|mando|entrego|le dio), sin (su|sus|la|las|el|tomar
    (su|sus|la|las|el))? (medicin*|medicamento*|insulina|pastilla*|inhalador|litio|tratamiento|receta*), (no|ya
    no|dejo de|dejo|olvida|olvido|se le olvida|se le olvido|rechaza|rechazo|se niega a|suspendio|no quiere|no ha|no
    esta) (tomar|toma|tomo|tomando|tomado|usar|ponerse|se pone|inyectarse|recogio|recogido|surtido|entiende|sabe)?
    (como tomar|cuando tomar|cual|para que)? (su|sus|la|las|el|los)
    (medicin*|medicamento*|insulina|pastilla*|inyeccion|inhalador|litio|tratamiento|dosis|receta*|metformina|antidepresivo*|antipsicotico*),
    (toma|tomo|tomaba|tomando) (el doble|doble|la mitad|de mas|de menos|medicina* vencid*), (dejo de tomar|no
    toma|no ha tomado|no se ha tomado|no esta tomando|no se toma|no se ha inyectado|no se ha puesto|no se inyecta|no
    se pone|no ha podido (comprar|surtir|conseguir|recoger|pagar)|no pudo
    (comprar|surtir|conseguir|recoger|pagar)|no puede (comprar|surtir|conseguir|pagar)|se le acabo|se quedo sin|esta
    sin|no quiere tomar|no quiere tomarse|suspendio|olvido) (la|el|su|sus|las|los)?
    (abilify|aripiprazol*|risperdal|risperidon*|zyprexa|olanzapin*|seroquel|quetiapin*|haldol|haloperidol|invega|clozaril|clozapin*|geodon|latuda|vraylar|lithium|litio|depakote|lamictal|tegretol|keppra|dilantin|zoloft|sertralin*|prozac|fluoxetin*|lexapro|celexa|wellbutrin|effexor|cymbalta|trazodone|trazodona|remeron|buspar|adderall|ritalin|concerta|vyvanse|strattera|clonidin*|gabapentin*|suboxone|subutex|sublocade|methadone|metadona|vivitrol|naltrexon*|antabuse|insulin|insulina|metformin*|glipizide|ozempic|trulicity|jardiance|lantus|humalog|novolog|lisinopril|losartan|amlodipin*|metoprolol|carvedilol|hydrochlorothiazide|hctz|lasix|furosemid*|spironolactone|digoxin|amiodarone|eliquis|xarelto|warfarin*|coumadin|plavix|aspirin*|lipitor|atorvastatin*|statin|synthroid|levothyroxine|levotiroxina|prednison*|albuterol|inhaler*|inhalador*|advair|symbicort|spiriva|nebulizer*|blood
    thinner*|water pill*|heart pill*|bp pill*|bp meds?|psych meds?|anticoagulante*|antibiotic*|abx|eye
    drops|namenda|aricept|sinemet|biktarvy|lai|hiv meds?|tb meds?|birth
    control|guanfacin*|intuniv|focalin|rexulti|caplyta|cogentin|benztropin*|hydroxyzin*|vistaril|lorazepam|ativan|clonazepam|klonopin|buprenorphin*|acamprosat*|morphine|morfina|oxycodone|hydrocodone|dilaudid|tramadol|keflex|amoxicillin|januvia|farxiga|mounjaro|basaglar|tresiva|glargin*|entresto|bumex|torsemid*|valsartan|diltiazem|brilinta|clopidogrel|apixaban|simvastatin*|rosuvastatin*|omeprazol*|levodopa|donepezil|memantin*|topamax|vimpat|depo|genvoya|truvada|lactulos*|levofloxacin*|tamoxifen|methotrexate|humira|bactrim|cipro|doxycyclin*|azithromycin|z-?pack|augmentin|penicillin|cephalexin|prednisolone|steroids|potassium
    pill*|flomax|tamsulosin|ambien|zolpidem|lyrica|pregabalin|paxil|lunesta|prazosin|propranolol|atenolol|aldactone|crestor|protonix|pantoprazole|singulair|trelegy|breo|flovent|pulmicort|epipen*|glimepirid*|levemir|toujeo|victoza|prograf|tacrolimus|trileptal|phenobarbital|paliperidon*|aristada|prolixin|fluphenazin*|perphenazin*|ziprasidon*|lurasidon*|bupropion|venlafaxin*|duloxetin*|mirtazapin*|escitalopram|citalopram|enalapril|glibenclamida|captopril|percocet|norco|xanax|coreg|toprol|zestril|norvasc|lopressor|cozaar|diovan|zocor|pravastatin*|glucophage|actos|hydralazin*|imdur|isosorbid*|ranexa|pradaxa|sertraline|celexa|tenormin|micardis|benicar|nifedipin*|verapamil|metolazon*|midodrin*|flecainid*|sotalol|allopurinol|colchicin*|famotidin*|pepcid|zofran|reglan|senna|medicin*|medicamento*|pastilla*|receta*|inyeccion),
    sin (su|sus|la|las|el|los|tomar (su|sus|la|las|el|los))
    ${medicine},
    sin (tomarlo|tomarla|tomarlas|tomarlos|tomarselo|tomarselas|inyectarse|ponersela), (no|ya no) (se)?
    (toma|tomo|tomaba|ha tomado|esta tomando|pone|puso|inyecta|aplica) (bien)? (el|la|los|las|su|sus)
    ${medicine},
    (dejo|dejaron|suspendio|paro) (de tomar|de tomarse|de usar)? (el|la|los|las|su|sus)
    ${medicine},
    (no|nunca) (ha|han)? (podido|pudo|puede|alcanzo a|fue a) (comprar|surtir|recoger|pagar|conseguir)
    (el|la|los|las|su|sus)
    ${medicine},
    (no|nunca) (compro|surtio|recogio|consiguio|ha comprado|ha surtido|ha recogido|ha conseguido)
    (el|la|los|las|su|sus)?
    ${medicine},
    (se le|se me|se nos) (olvida|olvido|olvidan|olvidaron|acabo|acabaron|pasa|paso|pasaron)
    (tomar|tomarse|el|la|los|las|su|sus) ...
    ${medicine},
    (se)? (toma|tomo|tomaba|tomando|ha tomado|puso|inyecto|dio|dieron) (la|el|una|un)? (doble|triple) (de la)?
    dosis, no (entiende|entendio|entienden) (bien)? (para que (es|son)|como (tomar*|usar*|poner*))?
    (el|la|los|las|su|sus)
    ${medicine},
    (pastilla*|medicin*|medicamento*|receta*|insulina|tratamiento) ... (pero|y|aunque|mas)? (no|ya no|nunca|casi
    no|tampoco) (se)? (la|las|lo|los) (toma|tomo|tomaba|ha tomado|quiere tomar|quiere|esta
    tomando|usa|pone|puso|recogio|surtio|ha recogido|ha surtido), (dejo|ha dejado|suspendio|abandono|paro|corto|no
    toma|no tomo|no ha tomado|no se toma|no quiere) (de)? (tomar|tomarse|ponerse|inyectarse)?
    (la|las|el|los|su|sus)?
    ${medicine},
    no (tiene|tienen|tenia|alcanza|le alcanza|hay) (dinero|con que|plata|feria)? (para|pa|de)
    (pagar|comprar|surtir)? (la|las|el|los|su|sus)?
    ${medicine}`,
};
