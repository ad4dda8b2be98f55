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

/** What calms, numbs or dulls, and what stands in every cabinet: taken by the handful it poisons. */
export const dullingMedicines = `tylenol, advil, ibuprofen, motrin, aleve, benadryl, nyquil, aspirin, sleeping pill*,
sleep meds, sleeping meds, pain pills, pain meds, painkillers, nerve pills, oxy*, percs, percocet*, norco*, vicodin,
hydrocodone, morphine, methadone, dilaudid, tramadol, fent*, xanax, xannies, bars, benzos, klonopin*, klonipin,
ativan, valium, lorazepam, clonazepam, ambien, trazodone, seroquel, gabapentin*, flexeril, soma, antidepressant*,
wellbutrin, effexor, zoloft, prozac, lithium, insulin, blood pressure pills, heart pills`;

/** Medicine in any English word for it or by its name, to be the thing of a frame. */
export const medicines = `
  med, meds, medicine*, medication*,
  (psych|heart|bp|hiv|seizure|pain|sleep|nerve|adhd|asthma|thyroid|water|sugar|pressure|
  cholesterol|diabetes|diabetic|anxiety|allergy|stomach|reflux|cold|cough|maintenance|rescue|home|daily|am|pm|hs)
  (meds|med|pill|pills|
  medicine), pill, pills, tablet*, tabs, capsule*, caplet*, lozenge*, suppositor*, injection*, injectable*, inj, shot,
  shots, depot, patch, patches,
  inhaler*, neb, nebs, nebulizer*, breathing treatment*, treatments, puffs, spray, eye drops, ear drops, drops, syrup,
  cough syrup, cream, ointment,
  gel, drip, infusion*, chemo, pens, vial, vials, dose, doses, script, scripts, rx, rxs, prescription*, refill*,
  blister pack*, bubble pack*, pill pack*,
  psychotropic*, antipsychotic*, antidepressant*, stimulant*, mood stabilizer*, benzo*, sedative*, painkiller*,
  opioid*, anticoagulant*, thinners,
  statins, diuretic*, steroid*, hormones, antivirals, controller, epi-pen, test strips, glucose tabs, tylenol,
  ibuprofen, benadryl, melatonin,
  cough medicine, cold medicine, ${medicineNames.replaceAll('|', ', ')}`
  .trim()
  .replace(/\s*\n\s*/g, ' ');
