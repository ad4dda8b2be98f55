/** Medicines by name, for both languages: what is stopped, missed or run out of is often called by its name alone. */
export const medicineNames = `
  abilify|aripiprazol*|risperdal|risperidon*|zyprexa|olanzapin*|seroquel|quetiapin*|haldol|haloperidol|invega|clozaril|
  clozapin*|
  geodon|latuda|vraylar|lithium|litio|depakote|lamictal|tegretol|keppra|dilantin|zoloft|sertralin*|prozac|fluoxetin*|
  lexapro|celexa|
  wellbutrin|effexor|cymbalta|trazodone|trazodona|remeron|buspar|adderall|ritalin|concerta|vyvanse|strattera|clonidin*|
  gabapentin*|
  suboxone|subutex|sublocade|methadone|metadona|vivitrol|naltrexon*|antabuse|insulin|insulina|metformin*|glipizide|
  ozempic|
  trulicity|jardiance|lantus|humalog|novolog|lisinopril|losartan|amlodipin*|metoprolol|carvedilol|hydrochlorothiazide|
  hctz|lasix|
  furosemid*|spironolactone|digoxin|amiodarone|eliquis|xarelto|warfarin*|coumadin|plavix|aspirin*|lipitor|
  atorvastatin*|statin|
  synthroid|levothyroxine|levotiroxina|prednison*|albuterol|inhaler*|inhalador*|advair|symbicort|spiriva|nebulizer*|
  blood thinner*|water pill*|heart pill*|bp pill*|bp meds?|psych meds?|anticoagulante*|antibiotic*|abx|eye drops|
  namenda|aricept|
  sinemet|biktarvy|lai|hiv meds?|tb meds?|birth control|guanfacin*|intuniv|focalin|rexulti|caplyta|cogentin|
  benztropin*|hydroxyzin*|vistaril|lorazepam|ativan|clonazepam|klonopin|
  buprenorphin*|acamprosat*|morphine|morfina|oxycodone|hydrocodone|dilaudid|tramadol|keflex|amoxicillin|januvia|
  farxiga|mounjaro|basaglar|tresiva|
  glargin*|entresto|bumex|torsemid*|valsartan|diltiazem|brilinta|clopidogrel|apixaban|simvastatin*|rosuvastatin*|
  omeprazol*|levodopa|donepezil|
  memantin*|topamax|vimpat|depo|genvoya|truvada|lactulos*|levofloxacin*|tamoxifen|methotrexate|humira|bactrim|cipro|
  doxycyclin*|azithromycin|z-?pack|augmentin|penicillin|cephalexin|prednisolone|steroids|potassium pill*|flomax|
  tamsulosin|ambien|zolpidem|lyrica|
  pregabalin|paxil|lunesta|prazosin|propranolol|atenolol|aldactone|crestor|protonix|pantoprazole|singulair|trelegy|
  breo|flovent|pulmicort|epipen*|
  glimepirid*|levemir|toujeo|victoza|prograf|tacrolimus|trileptal|phenobarbital|paliperidon*|aristada|prolixin|
  fluphenazin*|perphenazin*|ziprasidon*|
  lurasidon*|bupropion|venlafaxin*|duloxetin*|mirtazapin*|escitalopram|citalopram|enalapril|glibenclamida|captopril|
  percocet|norco|xanax|coreg|
  toprol|zestril|norvasc|lopressor|cozaar|diovan|zocor|pravastatin*|glucophage|actos|hydralazin*|imdur|isosorbid*|
  ranexa|pradaxa|sertraline|celexa|
  tenormin|micardis|benicar|nifedipin*|verapamil|metolazon*|midodrin*|flecainid*|sotalol|allopurinol|colchicin*|
  famotidin*|pepcid|zofran|reglan|senna`
  .trim()
  .replace(/\s*\n\s*/g, '');
