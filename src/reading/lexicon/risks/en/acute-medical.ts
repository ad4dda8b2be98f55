import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

const urgent = `911|ed|er|the ed|the er|ems|urgent care|uc|emergency room|the emergency room`;

export const acuteMedical: RiskPhrases = {
  except: `
    call 911 (if|for),
    passed out on (the)? (couch|sofa|bed|recliner),
    bleeding (the|his) (brakes|lines|line|radiator),
    (volunteer*|works|working|job|interview*|shift*) (at|in|for) (the)? ...
      (er|ed|icu|hospital|burn unit|ambulance|trauma center), potassium (4|3|5),
      (ex|ex boyfriend|ex bf|ex husband|ex wife|friend|cousin|classmate|coworker) (had|has|having) (a|another)
      (seizure|stroke|heart attack),
    (psych|psychiatric|crisis|behavioral|mental health|detox) (emergency|er|ed|hospital|hosp|unit|hold|eval*|bed|ward),
    (panic|panics|anxious|scared|fear|afraid|worried|nervous) (about|of|abt) ... (er|ed|hospital|emergency room|
    ambulance),
    # (stitches|staples|sutures) (out|removed|came out), (stitches|staples|sutures) (were|are|came|taken|come)? out,
    (hand rail*|foot rest*|arm rest*|foot board|head board|leg rest*), (broken|broke|cracked) (nose piece|neck brace),
    (cpr|heimlich|epipen) (class|course|training|cert*|card|trained),
    diabetic (diet|shoes|teaching|education|supplies|eye|foot), stroke (in|hx|history|2), infection control,
    seizure (meds|disorder|precautions), readmission risk, readmission rate*, (face|mouth) (to face),
    hx of (mi|cva|dvt|pe), f2f,
    (er|ed|hospital) (follow up|f/u|follow-up|discharge|records|sw|social worker|bed
      avail*|d/c|dc|notes|rn|nurse|bill*|visits? (none|0|zero)),
    (go|going|went|come|back) (to|from) (the)? (ed|er|hospital|hosp) (appt|class*|clinic|for (pt|therapy|appt|follow
      up|f/u|labs)|f/u|meeting|to (meet|visit|see|pick|drop|sign|get)),
    (met|visit*|saw|seen|bedside) ... (at|in) (the)? (er|hospital|hosp),
    when to (call|go) (911|to (the)? (er|ed|hospital)), loc (a&o|intact|ok), pe (class|teacher|gym),
    (s/p|post|recovering from|since (his|her|the)|after (his|her|the|a)|after|dc'd for|dc'd after|discharged
      after|discharged for|d/c'd for|rehab for|rehab after|here for) (l|r|left|right|recent)? (stroke|cva|mi|heart
      attack|chf exacerbation|copd exacerbation|pneumonia|sepsis|hip fracture|hip
      fx|fx|fracture|dka|uti|infection|surgery|seizure*|concussion|broken (hip|leg|arm|wrist)),
    icu (waiting|nurse|sw|team|rn|stay|social|staff),
    (knows|know|knew|reminded|instructed|understands|aware|reviewed) (him|her|pt|cl|them|wife|dtr|family)? (to|when
      to) call (911|ems),
    call 911 (if|for any|when|in case|w/ any|with any), passed out (flyers|food|papers|handouts|snacks|cards|candy),
    (taken|sent|brought|transported|went|going|walked|transferred) (him|her|cl|pt)? (to|into) (the)?
      (er|ed|hospital|psych*|crisis) (on a|on|for (a)? (psych*|crisis|eval*|mental|suicid*|si|hold)|under)
      (hold|5150|1013|pink slip|baker|10-day|72|302|m1)?,
    (hip|ankle|femur|wrist|leg|arm|knee)? (fx|fracture)
      (repair|surgery|fixation|precautions|rehab|orif|clinic|follow up|f/u|healing|healed),
    (cabin|spring|hay|night|baby|gold|saturday night) fever, fever (pitch|dream),
    stroke of (luck|midnight|genius|noon), brush stroke*, swelling with (pride|joy), bleeding (heart|money|edge),
    heart attack burger, sob (story|stories), (began|started|continued) to sob, edema (resolved|gone),
    (blacked|passed) out (drinking|drunk|from drinking|after drinking|high),
    (saw|seen|met|visited|visit|see|staffed|spoke|talked|rounds|rounded|sat|meeting|conference|consult) ... in
      (the)? (icu|micu|sicu|ccu|ed|er),
    (dx|admitted|adm|hosp|hospitalized|surg|surgery|sx|orif|repair|here|rehab|rehabbing|recovering|snf|tx|treated)
      (for|w/|with|after|from|:)? (a|the|l|r|left|right|new|recent)? (stroke|cva|mi|hip fx|hip
      fracture|fx|fracture|pneumonia|sepsis|uti|chf|copd|dka|infection|cellulitis) (on|#|in|last|repair|early|back),
    (ted hose|stockings|ice|elevation|meds|wrap*) for (the|his|her)? swelling,
    (told|tells|advised|instructed|reminded|encouraged)
      (her|him|them|pt|cl|wife|dtr|son|husband|mom|caregiver|family)? (to)? call (911|ems),
    surgery for (a|the|l|r|left|right)? (hip|ankle|femur|wrist|leg|knee|arm)? (fx|fracture),
    dx (of)? (stroke|cva|chf|copd|fx|dka|pneumonia|sepsis|uti) (on|#),
    (called|call|calling|phoned|dialed|requested) (911|le|police|pd) (for|re|for a|4) (a)?
      (welfare|wellness|well|safety) (check|ck),
    911 ... (welfare|wellness|well being) (check|ck),
    (called|calling|call|dialed) (911|9-1-1) ... (police|pd|cops|le|officers|sheriff|deputies)
      (took|came|arrived|responded|transported|arrested|there|on|removed|picked),
    911 called ... (police|pd|cops|le|officers|sheriff|deputies) (took|came|arrived|responded|arrested|on),
    fever (last (week|month)|resolved|gone|broke),
    swelling (is|has|all)? (down|better|gone|less|improv*|resolv*|went down|much better|reduced|minimal),
    (not|no|isnt|wasn't|wasnt) responding to (internal|voices|stim*|redirect*|treatment|tx|calls|texts|my|our),
    responding to (internal|voices), (hosp|hospital|er|ed) (tour|volunteer*|job|shift),
    (wife|husband|spouse|sister|brother|niece|nephew|caregiver|cg|aide|driver|grandson|granddaughter|neighbor|friend|
    cousin|roommate)
      (is|was|still|back)? in (the)? (hospital|hosp|icu|er) ...,
    (rode|rides|ride|riding|drives|drove|works|working|job) (in|on|w/|with)? (the|an)? ambulance
      (for|as|class|co|company|crew|driver|job|hrs),
    ambulance (driver|job|class|company|crew|ride along|training),
    (sister|brother|mother|father|son|daughter|dtr|wife|husband|aunt|uncle|cousin|friend) of (pt|cl|client|the
      pt|the client) (is|was)? (in|at) (the)? (er|ed|hospital|hosp|icu) ...,
    (cant|can't|not) keep (doing|going|living|up|track|a job|an appt|the|still|quiet),
    (stroke|seizure|fever|infection|bleeding|pneumonia|sepsis|heart attack|asthma attack|asthma)
      (clinic|support|survivor*|unit|team|f/u|follow
      up|follow-up|followup|navigator|coordinator|education|log|protocol|action plan|walk|diary),
    to (call|dial|go to|contact|use|phone) (911|ems|the er|the ed|er|ed|ambulance)
      (for|if|w/|with|when|in|should|should any) ...,
    (joked|joking|jokes|kidding|laughed|lol|almost|nearly|about) ... (heart attack|stroke|seizure|coronary),
    (gave|give|gives|giving) (me|him|her|us|them) (a|another) (heart attack|stroke|coronary),
    (ambulance|er|ed|hospital|ems) (bill|bills|bill*|debt|copay|charge|charges|invoice|collections) ...,
    (labor|labour) (day|pool|union|board|force|law|dispute|cost*|ready|hall),
    in labor (history|court),
    (came|comes|coming) (up)? to (the)? (er|ed) (for work|to work|to see|for his shift|for her shift) ...,
    (in|at) (the)? (hospital|hosp) (w/|with|for) (a|the|his|her)?
      (visit|visiting|mom|mother|dad|father|dtr|daughter|son|wife|husband|baby|newborn|sw|nurse|rn|dr|doctor|pt|client|
      cl|team|work|job|training|volunteer*|discharge|dc|meeting|rounds|care
      conf*|friend|sister|brother|interp*|family|him|her|mgm|fm) ...,
    (police|pd|cops|le|deputies|officers|sheriff|po) (took|brought|transported|taking|drove|bringing)
      (him|her|cl|them|pt|mom) to ...,
    (ems|911|fire|squad|fd) ... lift assist*,
    (visit|visited|met|saw|seen|see|f2f|spoke|talked|sat|rounds|rounded) ... (in|at) (the)? (hospital|hosp|icu)
      (w/|with|for) ...,
    (cant|can't|cannot|couldnt|could not) keep (them|the kids|the baby|the boys|the girls|custody|a
      job|appts|living|doing)`,
  words: `
    (bounced|sent) back to (the)? (er|ed|hospital), (elephant|weight|brick|pressure|band) ... chest,
    # (stitches|staples|sutures) (at|in|to|on) (the)? (er|ed|urgent care|hospital|his|hand|arm|head|face|leg|chin|scalp),
    urine (is|was|all)? (bloody|brown|red|cola *),
    (cool|cold|pale|gray) and (clammy|sweaty), clammy, (ems|ambulance) (requested|dispatched|en route|summoned),
    (obvious|visible|possible) (break|fracture|deformity),
    (head|scalp|face|facial|deep|large) lac*, ribs pulling (in)?, retractions,
    (blue|gray|purple) around (the|his)? (mouth|lips), (fluid|water) (on|in|around) (his|the)?
      (lungs|lung|heart), # hospitalization*, (rvr|a fib with|afib with), direct admit*, burning up,
    (temp|temperature) (8#|90|91|92|93|94),
    (hr|heart rate|pulse|resps|resp rate|rr) (2#|3#|12#|13#|14#|15#|16#|17#|18#),
    (emergency|emergent|urgent|stat) (appendectomy|c section|csection|cesarean|hysterectomy|craniotomy|amputation|
    bypass|cath|laparotomy|colectomy|splenectomy|cholecystectomy|d&c|dialysis|transfusion|stent|operation|surgery|
    procedure|room),
    (lithium|digoxin|dig|tylenol|acetaminophen|dilantin|drug|iron|lead|salicylate|aspirin|alcohol|serotonin) (toxicity|
    toxic|poisoning|syndrome),
    (went into|in|into|having|gone into) (early|preterm|premature|active|full|false)? labor, miscarr*, ectopic,
    (pre)?eclampsia,
    hemorrhag*, (needs|wants|wanted|want) (him|pt|cl)? (to be)? admitted (today|now|tonight|asap|right|stat|from),
    (dr|doctor|pcp|md|np|nurse|surgeon|clinic|oncologist|cardiologist) (wants|wanted|ordered|orders|sent|sending|
    directed|told)
      (him|pt|cl)? (to be|to)? (admitted|go in now|hospital|the hospital|to the hospital|straight to|right to|be
      admitted),
    (nms|neuroleptic malignant*), (delirium tremens|dts), subdural, subarachnoid*,
    (brain|head|gi|internal|stomach|intestinal) (bleed|bleeding|hemorrhage),
    aneurysm, (pulmonary|lung) (embol*|clot*), pneumothorax, (collapsed|punctured) lung, chest tube, endocarditis,
    osteomyelitis, urosepsis,
    necroti*, gangren*, peritonitis, (bowel|intestinal) (obstruction|blockage|perforation),
    (renal|kidney|liver|respiratory|organ|acute heart)
      failure, cardiac arrest, (cardiac|heart) event, cholecystitis, hyperkal*, hyponatr*, rhabdo*,
      (sickle cell|pain|hypertensive|adrenal|thyroid)
      crisis, hypertensive (urgency|emergency), (status)? epilepticus, brain swelling, near drowning,
      smoke inhalation, (retinal|brain) hemorrhage*,
    (staph|mrsa|blood|bone|kidney|heart valve) (infection|in (the|his)), blood poisoning, septicemia, bacteremia,
    (took|had|having|has had|suffered|threw) (a|another|two|three|several|back to back|# )? (fit|fits|spell with
    shaking|convulsion*|stroke|mini stroke|mini-stroke|heart
      attack|seizure*|coronary) , had # (fits|seizures), (medics|paramedics|emts|emt|rescue|squad|life squad)
      (took|transported|came|called|en route|on scene|evaluated|worked on|treated|responded|arrived|revived|were
      called|had to),
    (medflight*|life flight*|lifeflight*|airlift*|air lift*|air evac*), (cardiac|code) (arrest|blue), revived by,
    (pulled|yanked|ripped|tore) out (his)? (own)? (trach|iv|picc|catheter|foley|feeding tube|g tube|peg|line|breathing
    tube),
    aspirated, (limb|leg|toe|foot|finger|fingers) (amputation|amputated|needs amputated|has to come off|had to be
    amputated),
    chest pain*, sob, short of breath, shortness of breath, trouble breathing, difficulty breathing, cant breathe,
    can't breathe, stroke, seizure*, unresponsive, unconscious, passed out, syncop*, fainted, bleeding, sepsis,
    septic, called 911, 911 called, ems called, called ems, ambulance, taken to (er|ed|the er|the ed|hospital),
    sent to (er|ed|the er|the ed|hospital), went to (er|ed|the er|the ed), rushed to, heart attack, fever,
    o2 (sat)? low, bg (of)? (3|4|5|6)#, blood sugar (of|was|is)? (3|4|5|6)#, bp (of|was|is)? (18|19|20|21|22|23)#,
    infected, infection, wound (is)? (red|draining|open|dehiscen*|infected|smells), swelling, dehydrat*, vomiting,
    uti, altered mental status, ams, acute confusion, new confusion, pneumonia,
    gained # ?(lbs?|pounds) (in|since|overnight|this week|over), wt up (3|4|5|6|7|8|9|1#|2#), readmit*, back in (the)? hospital,
    facial droop, face droop*, diabetic (coma|shock|crisis|emergency), hypoglyc*, hyperglyc*,
    (severe|bad|second degree|2nd degree|third degree|3rd degree) burn*,
    fracture*, broken (hip|arm|leg|wrist), head injury, concussion, ems transported, transported by ems,
    transported to (er|ed|hospital|the hospital), ems took, hip fracture, hip fx, fx,
    gained # (lbs|pounds|lb|kg) (in|since|overnight|this week|over),
    (legs|leg|feet|foot|ankles|ankle|face|hands|abdomen|belly|arm|calf) (is|are|was|very|more|both)?
      (tight|swollen|swelling|puffy|swelled|edema*|red and hot|hot and red|purple|numb|cold and blue),
    (cant|can't|cannot|unable to|couldnt|couldn't) (lie|lay|sleep) flat,
    edema*,
    (face|mouth|smile|eye|lip|one side) (is|was|looks|looked|looking)?
      (crooked|droop*|drooped|drooping|twisted|uneven|lopsided|weak|numb),
    (slurr*|garbled) (speech|words), (not|isnt|isn't|wasnt) making (any)? sense,
    (new|sudden|more|very|increased|suddenly|acutely|newly) (confus*|disorient*|weakness|numbness|letharg*|short of
      breath|sob|drowsy),
    (incision|wound|surgical site|site|stump|foot ulcer|cut|stitches|sutures|staples|port|picc|cath site)
      (is|was|looks|looked|looking|very|has|w/|with)?
      (hot|red|warm|oozing|draining|drainage|opened|open|pus|yellow|green|smell*|infected|swollen|bleeding|dehisc*|
      split|black|angry),
    (oozing|pus|purulent|foul|drainage from|foul smelling),
    (temp|fever|t|temperature) (of|was|is|at|up to)? (100|101|102|103|104|105|38|39|40),
    o2 (sat*|sats|sat was|at|in|of|dropped|down)? (to|in|the|was|at)? (7|8)#,
    (sats|sat|spo2|pulse ox) (of|at|in|was|were|down|dropped|to|the)? (to|the)? (7|8)#,
    (bp|blood pressure) (is|was|of|at|up|low|very low|dropped|high)? (at|to)? (18|19|20|21|22|23|7|8)#/#,
    (bg|bs|blood sugar|sugar|glucose|sugars|fsbs) (is|was|of|at|up|over|in|running|read|reads|reading|above)?
      (to|the|in|at)? (the)? ((3|4|5|6)#|hi|high|low|(3|4|5|6)0s|(3|4|5|6)00s),
    (blood|bleeding) (in|from|when|while) (his|her|the)?
      (stool|urine|vomit|nose|incision|wound|rectum|mouth|gums|coughing),
    (coughing|vomiting|throwing up|spitting|passing|peeing) (up)? (blood|clots),
    (black|tarry|bloody) (stool*|urine|vomit),
    (throwing up|threw up|puking|vomited) (anything|food|all|down|x#|several|since|again|meds)?,
    (cant|can't|cannot|not) keep (any)? (anything|food|fluids|liquids|formula|water|meds|it) down,
    (severe|worst|sudden|bad|extreme|crushing|unbearable) (pain|headache|abdominal pain|chest|stomach pain|belly
      pain|back pain),
    chest (is)? (tight|tightness|pressure|hurts|hurting|heaviness|heavy|discomfort),
    pain in (his|her)? (chest|left arm|jaw), heart (racing|pounding|skipping|rate 1#),
    (hr|pulse) (of|was|is)? (1#0|13#|14#|15#), emergency (surgery|room),
    (911|ems|ambulance|paramedics|squad|rescue) (was|were|just)? (called|came|pulled in|responded|took|on scene|en
      route|activated|arrived|transported|there),
    (call|calling|dialed|phoned|called|i called) 911, (struggling|fighting|gasping) (to|for) (breathe|breath|air),
    winded, cant catch (his|her) breath, can't catch (his|her) breath,
    (broke|broken|fractured|cracked|dislocated) (her|his|a)?
      (hip|arm|leg|wrist|ankle|ribs|rib|shoulder|nose|elbow|pelvis|collarbone|foot|hand|finger|jaw|back|neck),
    hit (his|her) head, (allergic reaction|anaphyla*|hives all over|throat closing), choking on, choked on,
    (asthma) attack, (severe|acute) (asthma|illness|distress|pain|withdrawal),
    (er|ed|icu|ccu) (last nite|last night|this am|today|by ambulance|via ems),
    dka, dvt, cva, TIA, not (his|her|at) baseline,
    (afib rvr|chf exacerbation|copd exacerbation|exacerbation|copd flare|flare up|blood clot*|clot
      in|cellulitis|gangrene|c diff|kidney failure|liver failure),
    (taken|sent|rushed|transferred|brought|drove (him|her|pt)) (back)? (to|into) (the)?
      (er|ed|icu|hospital|emergency|emergency room|urgent care|hosp),
    (back|readmitted) (in|to) (the)? (hosp|icu), in (the)? icu,
    (collapsed|blacked out|lost consciousness|fainting|out cold|not responding|wouldnt wake|wouldn't wake|hard to
      wake|couldnt wake|couldn't wake|difficult to arouse|lethargic|blue lips|not breathing|stopped
      breathing|gasping|wheezing|struggling to breathe),
    preterm labor, (chills|rigors), in (the)? hospital again, back in (the)? hosp, c/o cp,
    cp (w/|radiat*|x#|since|this|on exertion|at rest|10/10|and sob),
    cp/sob, sob/cp,
    seized (up|at|for|during|again|x#|on the|this|last|yest*|twice|#),
    burned badly, seizing, convuls*, water broke, ruptured membranes, (slurring|slurred) ... (weak*|numb*|droop*),
    (r|l|right|left) (arm|side|leg|face|hand) (weak*|numb*|droop*|limp),
    hospitalized (w/|with|last|yest*|since|over|today), (severe|bad|intense) (abd|abdominal|flank|stomach) pain,
    (lips|fingers|toes|nailbeds) (are|were|is|was)? (turning|turned)? (blue|purple),
    no bm (x|#|in|for|since), febrile, code blue, rapid response called, intubat*, heart rate 1#,
    (cant|can't|cannot|couldnt|unable to|trouble|hard to) catch* (his|her|my|a|their)? breath,
    (lips|nails|fingertips|toes) (are|is|was|were|look*)? (bluish|blue|purple|gray|grey|dusky),
    infected (toe|foot|leg|wound|finger|tooth|hand|sore|bite|cut),
    (running|spiked|spiking|hit|temp) (a|of|up to)? (100|101|102|103|104|105),
    (cannot|can't|cant|unable to|couldnt|couldn't|could not|isnt|not|hasnt|wont) (keep|kept|keeping)
      (anything|food|foods|fluids|water|liquids|meds|much|it|a thing)? down,
    (foot|feet|toe|toes|leg|hand|finger|fingers|wound|heel|stump|skin)
      (is|are|was|were|it's|its|looks|looked|looking|has|went|and it's|now)?
      (turning|turned|gone|going|went|getting)? (black|blue|purple|green|gray|grey|dusky|cold and),
    (turning|turned) (black|blue|purple) (and|&) (draining|cold|oozing|swollen|weeping|numb),
    (black|green|yellow|red) and (draining|oozing|weeping|hot|swollen),
    (draining|oozing|weeping) (pus|green|yellow|foul|blood),
    (green|yellow|foul|bloody|purulent) (drainage|discharge|pus),
    o2 (sat|sats)? (of|at|in the|is|was|down to)? (7|8)#, (sats|sat) (of|at|in the|down to|is|was)? (7|8)#,
    (bg|bs|fsbs|sugar|glucose) (of|is|was|at|over|>)? (3|4|5)##,
    (ribs|rib|hip|arm|leg|wrist|ankle|collarbone|nose|jaw|pelvis|femur) (is|was|are|were)?
      (broken|fractured|cracked|dislocated),
    somnolent, obtunded, (hard|difficult|not able|unable) to (rouse|arouse|wake),
    (cant|can't|cannot|couldnt) feel (his|her|the|l|r|left|right|one)? (leg|legs|arm|foot|feet|face|side|hand),
    swallowed (a|the|some|laundry)? (battery|coin|magnet*|bleach|pod|pods|razor*|nail|antifreeze|cleaner),
    (cough|coughing|coughs|stool|stools|urine|vomit|emesis|sputum|phlegm|pee|bm|bms|spit)
      (w/|with|has|had|up|streaked|tinged|positive for) (w/|with)? (bright red)? (blood|bloody|clots),
    (no|not|hasnt|hasn't|has not|havent|cant|can't|unable to) (urinat*|peed|pee|peeing|void|voided|voiding|urine
      output|uop|uo|bowel movement) (since|x#|in|for|all|yest*|today|#),
    (stage|stg|st) (2|3|4|ii|iii|iv|two|three|four) (pressure|decub*|sacral|coccyx|heel|bed)?
      (sore*|ulcer*|injur*|wound*|decub*|pi|pu|on|to|sacrum|coccyx|heel),
    unstageable,
    (new|open|infected|worsening) (pressure|decub*|bed) (sore*|ulcer*|injur*),
    decub*,
    (glucometer|meter|sugar|sugars|bg|bs|fsbs) (reads|read|reading|says|showing|just) (hi|lo|high|low|error),
    (not|isnt|isn't|cant|wont) keep* (bottle*|feeds|formula|milk|breast milk) down,
    sunken (fontanel*|soft spot|eyes),
    (at|in|to) (the)? (trauma (unit|bay|center)|burn (unit|center)|picu),
    critical (lab|labs|value|potassium|k),
    (baby|infant|newborn|toddler|kid|child|son|dtr|twin) ... (101|102|103|104|105|106),
    (baby|infant|newborn|toddler|child) ... (limp|floppy|lethargic|not waking|wont wake|not feeding|wont eat|turning
      blue),
    no wet diaper*, (# hrs|hours|day|days) (w/o|without|no) (a)? wet diaper*, wt (is|has)? (up|gain|gain of) (3|4|5|6|7|8|9|1#|2#),
    (up|gained) # ?(lb|lbs|kg|pounds) (in|since|x|over|from), (in|from) (an|the|his|her)? (er|ed|hospital|icu) bed,
    kidney stone*, gallstone*, appendicitis, diverticulitis, pancreatitis, meningitis, (dvt|blood clot) in,
    (surgery|surg|operated) emergently,
    (stomach|belly|abd|abdominal|chest|flank|head) pain (8|9|10)/10,
    (leg|calf|foot|arm|knee|finger|toe) hot and *,
    (sent|sending|send|directed|told|instructed|urged|taking|driving|drove|bringing|brought|took|transferred)
      (her|him|pt|cl|them|mom|mo|dtr|wife|family|child|baby|client|patient)? (to)? (go|seek|go in|go straight|go
      right|head|get)? (straight|right|over)? to (${urgent}),
    (went|gone|transported|taken|brought|left|leaving|tx|txp) (by|via|in|per|w/|with)
      (squad|ems|medics|rescue|ambo|life flight|lifeflight|helicopter|medflight|paramedics),
    (needed|had|having|needs|for|went for|rushed into|in for) (an)? (emergency|emergent|urgent)
      (surgery|c-section|procedure|appendectomy|transfusion|dialysis|operation),
    (seized|seizing|had a fit) (in|at|during|on|for|this|last|twice|again|x#|while|while|yest*),
    (new onset|new-onset|acutely|suddenly|increasingly|getting more|more and more)
      (confusion|confused|weak|weakness|disoriented|lethargic|drowsy|short of breath),
    (wont|won't|will not|wouldnt|wouldn't|would not|didnt|cant|can't|couldnt|could not|hard to|difficult to|unable
      to) (wake|wake up|rouse|arouse|be woken|be roused),
    (leg|calf|foot|arm|knee|ankle|finger|hand|toe|incision|wound|stump|breast|cheek|eye) (is|was|looks)?
      (all|very|really)? (hot|red|swollen) (and|&|hot|red) (hot|red|swollen|painful|hard|tender)?,
    palpitations, (fast|irregular|pounding) (heartbeat|heart beat|heart rate),
    (stomach|belly|abd|abdominal|back|chest|flank|head|leg|hip) (pain|ache) (is|of|at|was|rated)? (a)? (8|9|10)
      ?(/10|out of 10),
    (nose ?bleed*|nosebleed*) (x|for|since|that|wont|wouldnt|not|all),
    (diarrhea|the runs|throwing up|puking) (x|for|since|all|non ?stop),
    (contractions|contracting|in labor|went into labor|preterm labor|spotting|vaginal bleeding),
    (burned|burnt|scalded) (his|her)? (hand|arm|leg|foot|face|chest|hands|fingers)
      (badly|severely|bad|w/|with|on|in|pretty),
    (drain|trach|g-tube|gtube|g tube|peg|picc|catheter|cath|foley|line|feeding tube|ng tube) (came|pulled|fell|got
      pulled|is|was|yanked) (out|loose|dislodged|clogged|blocked),
    (drain|cath|catheter|foley|tube) (is)? (not|isnt|stopped) (draining|flowing),
    (in|at|to|back in|admitted to|still in) (the)? (hospital|hosp|icu) (w/|with|for|due to|bc of)
      (a|an|his|her|bad|low|high|double)? *,
    (swallowed|choked on|choking on|inhaled|ingested) (a|an|the|some)?
      (battery|magnet*|coin|bleach|cleaner|food|antifreeze|bone|tide pod|pill bottle),
    (poison control) (said|told|advised|says|wants|sent) ... (go|come|ed|er|eval*|in),
    (swallowed|ate|bit|drank) (a|the)? (dishwasher|laundry|tide|detergent|dish) (pod|pods|soap),
    (anaphyla*|throat (closing|swelling|closed up)),
    (bitten|bit) by (a|the)? (dog|snake|copperhead|spider|brown recluse|raccoon),
    (heat stroke|heatstroke|heat exhaustion|hypotherm*|frostbit*|carbon monoxide poison*)`,
};
