import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const overdose: RiskPhrases = {
  words: `
    sobredosis, se (trago|tomo) (como|unas|casi|todo el|todas las|un monton de|un puno de|medio)?
    (1|2|3|4|5|6|diez|quince|veinte|treinta|cuarenta|cincuenta|frasco|muchas|demasiadas) ...
    (pastillas|pildoras|tylenol|ibuprofeno|medicinas|frasco)?, (le|lo|la)
    (pusieron|dieron|aplicaron|echaron|revivieron) (con)? narcan, (morado|morada|azul) en el, sobredos*, lo
    revivieron, la revivieron, (lo|la) (encontraron|hallaron|encontro) (azul|morad*|sin respirar), (tuvieron
    que|le)? (dieron|pusieron|echaron|aplicaron) (dos|tres|#|una|un)? (dosis de)? (narcan|naloxona), (le|lo|la|les)
    (tuvieron que)? (pusieron|dieron|aplicaron|echaron|rociaron|poner|dar|aplicar|dimos|puso|dio|echo)
    (dos|tres|#|una|un|el|la|varias)? (dosis (de|d))? (narcan|naloxona) *, (se)?
    (tomo|trago|tomaron|comio|ingirio|bebio) (un|una|el|la|todo|toda|medio|media|todas|como|mas de|casi)?
    (frasco|bote|puno|monton|botella|caja|tira|las
    pastillas|pastillas|#|veinte|treinta|quince|diez|muchas|demasiadas) (de|d)?
    (las|sus|pastillas|pildoras|medicinas|tylenol|ibuprofeno|clonazepam|cloro|aspirinas|para dormir|la presion|su
    mama|su abuela|juntas) *, (le|lo|la|les) (tuvieron que|tuvimos que)?
    (pusieron|dieron|aplicaron|echaron|rociaron|poner|dar|aplicar|dimos|puso|dio|echo|aplico|administraron|administrar|hicieron)
    ... (narcan|naloxona), (dos|tres|cuatro|#|varias) (dosis (de|d))? (narcan|naloxona|narcans), (narcan|naloxona)
    (x#|y (desperto|reacciono|volvio|revivio)|en (el bano|la ambulancia|el lugar|la escena)|nasal|# veces|dos
    veces), (se|me)? (tomo|tome|trago|trague|ingirio|comio|tomaron) (casi|como|mas de|unas|unos|hasta)?
    (#0|#5|1#|2#|3#|4#|5#|6#|7#|8#|9#|diez|doce|quince|veinte|treinta|cuarenta|cincuenta|muchas|muchisimas|demasiadas|un
    monton de|un puno de|un punado de|todas las|todo el frasco de|todo un frasco de|un frasco de|el frasco de|medio
    frasco de|una tira de|la caja de|una caja de|quien sabe cuantas) (sus|mis|las|los)?
    (pastillas|pildoras|tabletas|capsulas|medicinas|medicamentos|tylenol|paracetamol|ibuprofeno|aspirinas|benadryl|abilify|aripiprazol*|risperdal|risperidon*|zyprexa|olanzapin*|seroquel|quetiapin*|haldol|haloperidol|invega|clozaril|clozapin*|geodon|latuda|vraylar|lithium|litio|depakote|lamictal|tegretol|keppra|dilantin|zoloft|sertralin*|prozac|fluoxetin*|lexapro|celexa|wellbutrin|effexor|cymbalta|trazodone|trazodona|remeron|buspar|adderall|ritalin|concerta|vyvanse|strattera|clonidin*|gabapentin*|suboxone|subutex|sublocade|methadone|metadona|vivitrol|naltrexon*|antabuse|insulin|insulina|metformin*|glipizide|ozempic|trulicity|jardiance|lantus|humalog|novolog|lisinopril|losartan|amlodipin*|metoprolol|carvedilol|hydrochlorothiazide|hctz|lasix|furosemid*|spironolactone|digoxin|amiodarone|eliquis|xarelto|warfarin*|coumadin|plavix|aspirin*|lipitor|atorvastatin*|statin|synthroid|levothyroxine|levotiroxina|prednison*|albuterol|inhaler*|inhalador*|advair|symbicort|spiriva|nebulizer*|blood
    thinner*|water pill*|heart pill*|bp pill*|bp meds?|psych meds?|anticoagulante*|antibiotic*|abx|eye
    drops|namenda|aricept|sinemet|biktarvy|lai|hiv meds?|tb meds?|birth
    control|guanfacin*|intuniv|focalin|rexulti|caplyta|cogentin|benztropin*|hydroxyzin*|vistaril|lorazepam|ativan|clonazepam|klonopin|buprenorphin*|acamprosat*|morphine|morfina|oxycodone|hydrocodone|dilaudid|tramadol|keflex|amoxicillin|januvia|farxiga|mounjaro|basaglar|tresiva|glargin*|entresto|bumex|torsemid*|valsartan|diltiazem|brilinta|clopidogrel|apixaban|simvastatin*|rosuvastatin*|omeprazol*|levodopa|donepezil|memantin*|topamax|vimpat|depo|genvoya|truvada|lactulos*|levofloxacin*|tamoxifen|methotrexate|humira|bactrim|cipro|doxycyclin*|azithromycin|z-?pack|augmentin|penicillin|cephalexin|prednisolone|steroids|potassium
    pill*|flomax|tamsulosin|ambien|zolpidem|lyrica|pregabalin|paxil|lunesta|prazosin|propranolol|atenolol|aldactone|crestor|protonix|pantoprazole|singulair|trelegy|breo|flovent|pulmicort|epipen*|glimepirid*|levemir|toujeo|victoza|prograf|tacrolimus|trileptal|phenobarbital|paliperidon*|aristada|prolixin|fluphenazin*|perphenazin*|ziprasidon*|lurasidon*|bupropion|venlafaxin*|duloxetin*|mirtazapin*|escitalopram|citalopram|enalapril|glibenclamida|captopril|percocet|norco|xanax|coreg|toprol|zestril|norvasc|lopressor|cozaar|diovan|zocor|pravastatin*|glucophage|actos|hydralazin*|imdur|isosorbid*|ranexa|pradaxa|sertraline|celexa|tenormin|micardis|benicar|nifedipin*|verapamil|metolazon*|midodrin*|flecainid*|sotalol|allopurinol|colchicin*|famotidin*|pepcid|zofran|reglan|senna)`,
};
