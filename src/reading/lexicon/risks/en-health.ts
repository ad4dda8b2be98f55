import type { RiskLexicon } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

/** English risk words: medicine, health, falls. */
export const englishHealth: Pick<RiskLexicon, 'medication_problem' | 'acute_medical' | 'fall'> = {
  medication_problem: {
    except: `
      no med* (changes|issues|concerns|problems|errors|side effects|needed), no (meds|medication*|insulin)
      (issues|concerns|problems|changes|needed|allerg*), (out of pocket), off (the|her|his)? phone, no (dose)
      (changes|missed), no shots? (needed|due), no pill* (missed|missing), no new (meds|side effects), stopped
      (the|his|her)? (metoprolol|lisinopril|lasix|meds|medication*|warfarin|eliquis|antibiotic*|metformin|med)?
      (per|by) (dr|md|pcp|doctor|doc|the doctor|cardiology), (pcp|dr|md|cardiology|cards|doctor|np|doc|psychiatrist|prescriber|surgeon|hospital) (stopped|d/c'd|dc'd|held|discontinued) (the|his|her)? (meds|med|${medicineNames}), (stopped|d/c'd|dc'd|discontinued) by
      (dr|md|pcp|doctor|the), no (side effects|side-effects), given (med|meds|medication*) (as|per), taking
      (#|two|2|both) (classes|courses|buses), no oxygen needed, (stopped|held|discontinued|d/c'd|off|quit|stopped
      taking) (the|his|her)? (${medicineNames}) (per|by|as per|on dr*)`,
    words: `
      not taking (his|her|the|their|any)?
      (meds|med|medication*|insulin|pills|psych|bp|lithium|abilify|suboxone|rx|prescri*), stopped taking
      (his|her|the)? (meds|medication*|pills|psych|lithium|insulin|rx), stopped (his|her)
      (meds|medication*|pills|psych|lithium|insulin), off (his|her) meds, off meds, off (his|her)
      (lithium|abilify|psych meds), out of (his|her|the)?
      (meds|medication*|insulin|suboxone|pills|lithium|inhaler*|rx|bp), ran out of (his|her|the)?
      (meds|medication*|insulin|pills|suboxone|lithium|inhaler*|bp), missed (his|her|the)?
      (meds|dose*|medication*|injection|pills|# doses|several doses|insulin|inj|shot), missed # (doses|days of meds),
      missing doses, missing meds, missed (two|three|2|3|4|5) doses, missed doses, skipping (his|her)?
      (meds|doses|medication*|insulin|pills), skips (his|her)? (meds|doses), skipped (his|her)? (meds|dose*), med
      error*, medication error*, double dos*, double-dos*, wrong dose, nonadheren*, non-adheren*, nonadherent,
      noncompliant (w/|with) meds, non-compliant (w/|with) meds, med noncompliance, hasnt picked up (his|her|the)?
      (meds|rx|insulin|medication*|prescription*|script*|refill*), hasn't picked up (his|her|the)?
      (meds|rx|insulin|medication*|prescription*|script*|refill*), not picked up ... (meds|rx|insulin|medication*),
      didnt (pick up|fill|get) (his|her|the)? (meds|rx|insulin|medication*|prescription*|script*), didn't (pick
      up|fill|get) (his|her|the)? (meds|rx|insulin|medication*|prescription*|script*), cant afford (his|her|the)?
      (meds|insulin|medication*|rx|inhaler*|copay*), can't afford (his|her|the)?
      (meds|insulin|medication*|rx|inhaler*|copay*), rx (not|never) (filled|picked|sent|called),
      (meds|rx|prescription|script) (not|never) (filled|picked up|delivered|ordered), confused about (his|her|the)?
      (meds|pills|medication*|doses), mixing up (his|her)? (meds|pills), refus* (his|her|to take)?
      (meds|medication*|insulin|injection|pills), refused (meds|medication*|injection), side effects, side-effects,
      taking double, took double, taking (old|expired|wrong|extra|her husband's|someone else's) (meds|pills), expired
      meds, taking both old and new, not been taking (his|her)? (meds|medication*), meds (are|were)?
      (lost|stolen|missing|wrong|mixed), lost (his|her) meds, no meds, hasnt taken (his|her|any)?
      (meds|medication*|insulin|pills), hasn't taken (his|her|any)? (meds|medication*|insulin|pills), duplicate
      (meds|rx|bottles), pill count (off|short|wrong), allergic reaction to, meds stolen, without (his|her)
      (meds|insulin), (cant|can't|cannot) (afford|pay for) ... (meds|med|medication*|rx|insulin|prescription*|copay*),
      not picking up ... (insulin|meds|rx|medication*|prescription*), not filling ... (rx|meds|prescription*),
      (cutting|splitting|cuts|splits|halving|breaking) (his|her|the|their)? ... in half, in half to
      (make|stretch|save), (rationing|stretching|saving|spacing out|hoarding|cheeking|spitting out|selling|giving
      away|sharing|flushing|throwing away|hiding|palming) (his|her|the|their|out)? ...
      (meds|med|pills|insulin|medication*|eliquis|suboxone|inhaler*|doses|rx), (pillbox|pill box|pill
      organizer|mediset|blister pack|pill pack|bubble pack|planner|pill bottle*|bottles) ... (full|still
      full|untouched|not touched|unopened|unused|empty|mixed up|wrong|days missed|has pills), more than prescribed,
      less than prescribed, (pharmacy|cvs|walgreens|rite aid|walmart|drugstore) ...
      (never|not|didnt|didn't|doesnt|doesn't|hasnt|hasn't|out of|wont|won't|says no|no)
      (got|get|received|receive*|have|has|fill*|filled|stock|refill*|rx|script*), (insurance|medicaid|plan)
      (wont|won't|doesnt|doesn't|didnt|didn't|denied|stopped|not) (cover*|pay*|approve*)? (for)? (his|her|the)?
      (meds|med|insulin|medication*|rx|drug|inhaler*|script), (dont|don't|doesnt|doesn't|didnt|didn't|not)
      (know|understand|sure|remember*|clear) ... (meds|pills|which pill*|what to take|how to take|how
      much|doses|insulin|medication*), (mixed|mixes|mixing|confus*|mixed up) (up)? (his|her|the|am and
      pm|about|w/|with|on)? (meds|pills|doses|insulin|medication*|am meds|bottles),
      (dizzy|drowsy|nausea*|rash|shaky|sleepy|groggy|tremors|sick|constipated|hives|weight gain|stiff) (from|since
      starting|after starting|on|w/|with) (the|new|his|her)? (new)?
      (med|meds|pill*|medication*|dose|shot|injection|antibiotic*|statin|insulin|seroquel|haldol|lithium),
      (bad|adverse) reaction, overmedicated, oversedated, (wrong|old|expired|duplicate|discontinued|two different|2
      different) (meds|med|pills|dose|bottle*|insulin|medication*|rx|script*|prescription*), late for (her|his)?
      (shot|injection|dose), cant (open|read) (the|her|his)? (bottle*|label*), (trouble|difficulty|problem*|issue*)
      (w/|with|getting|taking|affording|filling|managing|swallowing) (his|her|the|all)?
      (meds|med|medication*|pills|insulin|rx|refill*), side effect, prior auth denied,
      (taking|took|takes|using|giving|gave|doubling) (double|twice|extra|wrong|too much|half|both|someone else's|his
      wife's|her husband's|old) ... (pills|tabs|dose*|meds|insulin|units), (taking|takes|took) (#|two|three|half) ...
      (instead of|by mistake|than prescribed), (taking|takes|took) (#|two|three) ... (morning and nite|morning and
      night|am and pm|at once) instead, (meds|med|medication*|pills|insulin|rx|script|prescription|refill*)
      (not|never|still not|hasnt|hasn't|havent|haven't|arent|aren't|isnt|isn't|werent|weren't|wasnt|wasn't|not yet)
      (been)? (filled|picked up|delivered|ordered|called in|sent|approved|covered|refilled|at pharmacy|ready|taken),
      (meds|medication*|pills|insulin|rx|prescription|inhaler|refill*) (is|are|was|were)? (missing|expired|gone|too
      expensive|denied|on backorder|backordered|ran out), (out of|missed|skipped|skipping|ran out of|hasnt had|hasn't
      had|not had|hasnt taken|hasn't taken|off|stopped|stopped taking|quit taking|quit|not
      taking|refuses|refusing|refused|forgets|forgot|forgetting|wont take|won't take) (his|her|the|all|any|taking|to
      take|all her|all his)?
      (meds|med|medicine*|medication*|insulin|pills|pill|lasix|eliquis|suboxone|methadone|lithium|zyprexa|risperdal|abilify|seroquel|haldol|invega|clozapine|metformin|metoprolol|lisinopril|warfarin|coumadin|xarelto|depakote|zoloft|prozac|lexapro|keppra|inhaler*|antibiotic*|psych
      meds|bp meds|prednisone|plavix|blood thinner*|water pill*|eye drops), no
      (insulin|inhaler*|suboxone|methadone|lasix|eliquis|lithium) (x|since|for|in|left), (missed|overdue for)
      (her|his|the)? (shot|injection|lai|invega|monthly injection), (didnt|didn't|did
      not|hasnt|hasn't|havent|never|not) (pick|picked|filled|fill|get|gotten|start|started) (up)? (the|his|her)?
      (antibiotic*|abx|meds|rx|script|prescription|insulin|inhaler*|refill*|pain meds|eliquis|medicine), copay too
      high, (taking|took) (his|her|the)? (old|previous|both) ... (plus|and|w/|with|on top of) (the|his|her)? new
      (one|meds|med|rx)?, (insurance|medicaid|plan|pharmacy) (denied|rejected|wont cover|won't cover) (the|his|her)?
      (eliquis|insulin|meds|med|medication*|rx|script|xarelto|ozempic|inhaler*|refill*|suboxone|invega|zyprexa),
      (had|has had|been) (none|no (meds|insulin|pills|doses)) (for|in|x) # (days|wks|weeks),
      (needs|need|requires|awaiting|waiting on|pending) (a)? (prior auth*|pa) (for|from|on)?, (hasnt|hasn't|has
      not|havent|didnt|didn't|did not|not) (pick|picked) up ...
      (clozaril|clozapine|zyprexa|abilify|seroquel|risperdal|lithium|haldol|invega|depakote|eliquis|xarelto|lasix|metformin|suboxone|methadone|lamictal|latuda|insulin|inhaler*),
      (out of|ran out of|run out of|missed|misses|missing|skipped|skipping|skips|hasnt had|hasn't had|not had|hasnt
      taken|hasn't taken|has not taken|didnt take|didn't take|off|stopped|stopped taking|quit|quit taking|not
      taking|not been taking|refuses|refusing|refused|forgets|forgot|wont take|won't take|cant afford|can't
      afford|cant get|can't get|unable to get|hasnt picked up|hasn't picked up|never picked up|didnt pick up|never
      filled|hasnt filled|hasn't filled) (his|her|the|all|any|taking|to take|a dose of|doses of|# doses of|#
      doses|some)? (${medicineNames}), (no showed|no show|no-show|missed|late|overdue) (for)? (his|her|the)?
      (lai|injection*|inj|shot|depot), (lai|injection|shot|depot) (is|was)? (overdue|past due|late|missed),
      (hospital|hosp|dr|doctor|pcp|surgeon|office|md|clinic) ... (never|not|didnt|didn't|forgot to) (sent|send|called
      in|call in|order|ordered) (the|his|her)? (scripts|script|rx|meds|prescription*|orders|insulin),
      (takes|taking|took) (only)? half (of)? (his|her|the|a)? ... (pill*|dose*|meds|tab*|insulin), (hasnt|hasn't|has
      not|havent) (dosed|injected|refilled), empty (insulin)? (pens|inhaler*|vials|pill bottles), (taking|takes|took)
      (#|two|double) of (everything|each|them all), doubl* up on (his|her|the)? *,
      (dizzy|rash|sick|nausea*|drowsy|hives|itchy|shaky|vomiting|diarrhea|sleepy|groggy|ronchas)
      (since|from|after|w/|with|on) (a|the|her|his)? (new|changing|switching|starting|increase*)
      (med|meds|abx|antibiotic*|pill*|dose|medication*|inhaler|patch|injection), (mixed|mixes|mixing) up (am &
      pm|am/pm|am and pm|morning) ..., (w/o|without) (scripts|script|rx|prescriptions|her scripts|his scripts), no
      refills (left|remaining), (pharm|pharmacy|cvs|walgreens|rite aid|walmart)
      (wont|won't|refus*|cant|can't|unable|didnt|wouldnt|will not) (to)? (fill|refill|dispense|release),
      (med|meds|medication) list (doesnt|doesn't|not|didnt) match*, (skip*|missed|out of|refus*) (her|his)?
      (chemo|bp|water|heart|pain|psych|seizure) (pills|meds|pill), (splitting|halving|cutting|rationing|stretching)
      (her|his|the|their)? (pills|pill|meds|tabs|insulin|doses), (taking|using|took|giving) (expired|leftover)
      (antibiotic*|abx|meds|pills|insulin), (took|taking|takes|given|gave|using) (his|her)?
      (wifes|wife's|husbands|husband's|moms|mom's|dads|dad's|sisters|sister's|friends|friend's|roommates|roommate's|neighbors|neighbor's)
      (pill*|meds|med|insulin|inhaler|antibiotic*|medication*), (glucometer|inhaler|insulin pump)
      (broken|broke|lost|not working|missing|out of strips), half (of)? the course, (taper|dosing|regimen) (is)?
      confus*, (out of|ran out of) (the|her|his|liquid|oral)? (morphine|oxycodone|hydrocodone|guanfacine|oxygen|test
      strips|strips|ensure|dilaudid|fentanyl patch*|pain
      meds|ativan|lorazepam|clonazepam|klonopin|tramadol|percocet|norco)`,
  },
  acute_medical: {
    except: `
      diabetic (diet|shoes|teaching|education|supplies|eye|foot), stroke (in|hx|history|2), infection control, seizure
      (meds|disorder|precautions), readmission risk, readmission rate*, (face|mouth) (to face), hx of (mi|cva|dvt|pe),
      f2f, (er|ed|hospital) (follow up|f/u|follow-up|discharge|records|sw|social worker|bed
      avail*|d/c|dc|notes|rn|nurse|bill*|visits? (none|0|zero)), (go|going|went|come|back) (to|from) (the)?
      (ed|er|hospital|hosp) (appt|class*|clinic|for (pt|therapy|appt|follow up|f/u|labs)|f/u|meeting|to
      (meet|visit|see|pick|drop|sign|get)), (met|visit*|saw|seen|bedside) ... (at|in) (the)? (er|hospital|hosp), when
      to (call|go) (911|to (the)? (er|ed|hospital)), loc (a&o|intact|ok), pe (class|teacher|gym), (s/p|post|recovering
      from|since (his|her|the)|after (his|her|the|a)|after|dc'd for|dc'd after|discharged after|discharged for|d/c'd
      for|rehab for|rehab after|here for) (l|r|left|right|recent)? (stroke|cva|mi|heart attack|chf exacerbation|copd
      exacerbation|pneumonia|sepsis|hip fracture|hip
      fx|fx|fracture|dka|uti|infection|surgery|seizure*|concussion|broken (hip|leg|arm|wrist)), icu
      (waiting|nurse|sw|team|rn|stay|social|staff), (knows|know|knew|reminded|instructed|understands|aware|reviewed)
      (him|her|pt|cl|them|wife|dtr|family)? (to|when to) call (911|ems), call 911 (if|for any|when|in case|w/ any|with
      any), passed out (flyers|food|papers|handouts|snacks|cards|candy),
      (taken|sent|brought|transported|went|going|walked|transferred) (him|her|cl|pt)? (to|into) (the)?
      (er|ed|hospital|psych*|crisis) (on a|on|for (a)? (psych*|crisis|eval*|mental|suicid*|si|hold)|under)
      (hold|5150|1013|pink slip|baker|10-day|72|302|m1)?, (hip|ankle|femur|wrist|leg|arm|knee)? (fx|fracture)
      (repair|surgery|fixation|precautions|rehab|orif|clinic|follow up|f/u|healing|healed),
      (cabin|spring|hay|night|baby|gold|saturday night) fever, fever (pitch|dream), stroke of
      (luck|midnight|genius|noon), brush stroke*, swelling with (pride|joy), bleeding (heart|money|edge), heart attack
      burger, sob (story|stories), (began|started|continued) to sob, edema (resolved|gone)`,
    words: `
      chest pain*, sob, short of breath, shortness of breath, trouble breathing, difficulty breathing, cant breathe,
      can't breathe, stroke, seizure*, unresponsive, unconscious, passed out, syncop*, fainted, bleeding, sepsis,
      septic, called 911, 911 called, ems called, called ems, ambulance, taken to (er|ed|the er|the ed|hospital), sent
      to (er|ed|the er|the ed|hospital), went to (er|ed|the er|the ed), rushed to, heart attack, fever, o2 (sat)? low,
      bg (of)? (3|4|5|6)#, blood sugar (of|was|is)? (3|4|5|6)#, bp (of|was|is)? (18|19|20|21|22|23)#, infected,
      infection, wound (is)? (red|draining|open|dehiscen*|infected|smells), swelling, dehydrat*, vomiting, uti,
      altered mental status, ams, acute confusion, new confusion, pneumonia, gained # ?(lbs?|pounds)
      (in|since|overnight|this week|over), wt up #, readmit*, back in (the)? hospital, facial droop, face droop*,
      diabetic (coma|shock|crisis|emergency), hypoglyc*, hyperglyc*, (severe|bad|second degree|2nd degree|third
      degree|3rd degree) burn*, fracture*, broken (hip|arm|leg|wrist), head injury, concussion, ems transported,
      transported by ems, transported to (er|ed|hospital|the hospital), ems took, hip fracture, hip fx, fx, gained #
      (lbs|pounds|lb|kg) (in|since|overnight|this week|over),
      (legs|leg|feet|foot|ankles|ankle|face|hands|abdomen|belly|arm|calf) (is|are|was|very|more|both)?
      (tight|swollen|swelling|puffy|swelled|edema*|red and hot|hot and red|purple|numb|cold and blue),
      (cant|can't|cannot|unable to|couldnt|couldn't) (lie|lay|sleep) flat, edema*, (face|mouth|smile|eye|lip|one side)
      (is|was|looks|looked|looking)? (crooked|droop*|drooped|drooping|twisted|uneven|lopsided|weak|numb),
      (slurr*|garbled) (speech|words), (not|isnt|isn't|wasnt) making (any)? sense,
      (new|sudden|more|very|increased|suddenly|acutely|newly) (confus*|disorient*|weakness|numbness|letharg*|short of
      breath|sob|drowsy), (incision|wound|surgical site|site|stump|foot
      ulcer|cut|stitches|sutures|staples|port|picc|cath site) (is|was|looks|looked|looking|very|has|w/|with)?
      (hot|red|warm|oozing|draining|drainage|opened|open|pus|yellow|green|smell*|infected|swollen|bleeding|dehisc*|split|black|angry),
      (oozing|pus|purulent|foul|drainage from|foul smelling), (temp|fever|t|temperature) (of|was|is|at|up to)?
      (100|101|102|103|104|105|38|39|40), o2 (sat*|sats|sat was|at|in|of|dropped|down)? (to|in|the|was|at)? (7|8)#,
      (sats|sat|spo2|pulse ox) (of|at|in|was|were|down|dropped|to|the)? (to|the)? (7|8)#, (bp|blood pressure)
      (is|was|of|at|up|low|very low|dropped|high)? (at|to)? (18|19|20|21|22|23|7|8)#/#, (bg|bs|blood
      sugar|sugar|glucose|sugars|fsbs) (is|was|of|at|up|over|in|running|read|reads|reading|above)? (to|the|in|at)?
      (the)? ((3|4|5|6)#|hi|high|low|(3|4|5|6)0s|(3|4|5|6)00s), (blood|bleeding) (in|from|when|while) (his|her|the)?
      (stool|urine|vomit|nose|incision|wound|rectum|mouth|gums|coughing), (coughing|vomiting|throwing
      up|spitting|passing|peeing) (up)? (blood|clots), (black|tarry|bloody) (stool*|urine|vomit), (throwing up|threw
      up|puking|vomited|cant keep|can't keep) (anything|food|all|down|x#|several|since|again|meds)?, (cant|can't|not)
      keep (anything|food|fluids|water) down, (severe|worst|sudden|bad|extreme|crushing|unbearable)
      (pain|headache|abdominal pain|chest|stomach pain|belly pain|back pain), chest (is)?
      (tight|tightness|pressure|hurts|hurting|heaviness|heavy|discomfort), pain in (his|her)? (chest|left arm|jaw),
      heart (racing|pounding|skipping|rate 1#), (hr|pulse) (of|was|is)? (1#0|13#|14#|15#), emergency (surgery|room),
      (911|ems|ambulance|paramedics|squad|rescue) (was|were)? (called|came|responded|took|on scene|en
      route|activated|arrived|transported|there), (call|calling|dialed|phoned|called|i called) 911,
      (struggling|fighting|gasping) (to|for) (breathe|breath|air), winded, cant catch (his|her) breath, can't catch
      (his|her) breath, (broke|broken|fractured|cracked|dislocated) (her|his|a)?
      (hip|arm|leg|wrist|ankle|ribs|rib|shoulder|nose|elbow|pelvis|collarbone|foot|hand|finger|jaw|back|neck),
      (hit|bumped) (his|her) head, (allergic reaction|anaphyla*|hives all over|throat closing), choking on, choked on,
      (asthma) attack, (severe|acute) (asthma|illness|distress|pain|withdrawal), (er|ed|icu|ccu) (last nite|last
      night|this am|today|by ambulance|via ems), dka, dvt, cva, TIA, not (his|her|at) baseline, (afib rvr|chf
      exacerbation|copd exacerbation|exacerbation|copd flare|flare up|blood clot*|clot in|cellulitis|gangrene|c
      diff|kidney failure|liver failure), (taken|sent|rushed|transferred|brought|drove (him|her|pt)) (back)? (to|into)
      (the)? (er|ed|icu|hospital|emergency|emergency room|urgent care|hosp), (back|readmitted) (in|to) (the)?
      (hosp|icu), in (the)? icu, (collapsed|blacked out|lost consciousness|fainting|out cold|not responding|wouldnt
      wake|wouldn't wake|hard to wake|couldnt wake|couldn't wake|difficult to arouse|lethargic|blue lips|not
      breathing|stopped breathing|gasping|wheezing|struggling to breathe), preterm labor, (chills|rigors), in (the)?
      hospital again, back in (the)? hosp, c/o cp, cp (w/|radiat*|x#|since|this|on exertion|at rest|10/10|and sob),
      cp/sob, sob/cp, seized (up|at|for|during|again|x#|on the|this|last|yest*|twice|#), burned badly, seizing,
      convuls*, water broke, ruptured membranes, (slurring|slurred) ... (weak*|numb*|droop*), (r|l|right|left)
      (arm|side|leg|face|hand) (weak*|numb*|droop*|limp), hospitalized (w/|with|last|yest*|since|over|today),
      (severe|bad|intense) (abd|abdominal|flank|stomach) pain, (lips|fingers|toes|nailbeds) (are|were|is|was)?
      (turning|turned)? (blue|purple), no bm (x|#|in|for|since), febrile, code blue, rapid response called, intubat*,
      heart rate 1#`,
  },
  fall: {
    except: `
      (cord|stump|tooth|teeth|scab*|button|wheel|screen|cast|bandage|patch|tag|sign|call|phone|dressing|clip|brace|door|price*|numbers|score*|grades) (fell|falls|falling) (off|out|down)?,
      (sugar|sugars|bg|bp|glucose|temp|temperature|fever|weight|inr|o2|sats|hgb|a1c|level|levels|rate|pressure|pulse|count|attendance|income|hours) (has|have|had|is|was|readings)? (fell|falls|fall|falling|fallen),
      fall risk, fall precautions, fall prevention, fall asleep, fell asleep, falling asleep, fell behind, falling
      behind, fell through, fall through, this fall, last fall, in the fall, fell apart, falling apart, fall apart,
      fell off the wagon, fall* (back|through|in love|out of|short|under|within|into place|off to
      sleep|semester|break|break|clothes|coat|weather|festival|classes), (fell|falls) (out (w/|with)|for (a|the)
      scam|on (deaf|hard times)|short|in love|behind|into|victim|to (dtr|daughter|son)), winter and fall, falls
      (under|within), no one on the floor,
      (played|playing|plays|play|sat|sitting|tummy time) on (the)? floor, fall (20#|quarter|term),
      (fell|falls|fall|fallen|falling) (thru|to the side|to pieces|on the same), slipped and
      (used|drank|smoked|relapsed|had a), get (back)? up (for|in time|this am|early|on time|in the am|at),
      (may|might|could|will|would|'ll|doesnt|doesn't|wont|won't) fall, 0 falls, zero falls, slipped in
      (a|her|his|the)? (question|comment|that|remark|joke), (tripped|trips) (the|a)? (breaker|alarm|wire|circuit),
      falls (church|due|creek|city|prevention|risk|assessment|screen*), rent falls,
      (niagara|twin|sioux|wichita|cedar|idaho|great|klamath|river|water) falls, fallen
      (angel*|behind|through|asleep|out|apart|short|in love), falling (leaves|snow|grades|numbers|rain|temps), fall
      (leaves|craft*|decor*|colors|fest*|activit*|schedule|registration|enroll*|sports|soccer|season|party|picnic|intake|carnival),
      fell (ill|sick)`,
    words: `
      fell, fall, falls, fallen, found on (the)? floor, slipped and, slipped in, tripped, near fall, near-fall,
      falling, (legs|knees|leg|knee|hip|ankle|walker) (gave|buckled|went out|slid out|tipped|caught),
      (#|two|three|several|a|another|few|couple|recent|more) (tumble*|spill*|falls), took a
      (tumble|spill|fall|header|nosedive), lost (his|her) (balance|footing), (missed|misjudged) (a|the) step, lowered
      to (the)? floor, face planted, faceplant*, wiped out (on|in), hit the (floor|ground), slid (out of|off) (the)?
      (bed|chair|wheelchair|w/c|recliner|couch|toilet|commode), went down (in the
      (shower|kitchen|bathroom|yard|tub|hall|driveway)|hard|on the (stairs|steps|ice|floor)|the (stairs|steps)), went
      (to the (ground|floor)), (found|laying|lying|ended up|landed) (him|her|them|pt|cl|mom|dad|client)? (on|down on)
      (the)? (bathroom|kitchen|bedroom|living room|garage|cold|shower)? (floor|ground),
      (slipped|slid|tripped|stumbled|rolled) (in|on|off|over|getting|coming|down), tumbled, (couldnt|couldn't) get
      (back)? up, on the floor (all night|for hours), found down, on (the)? floor when (i|we|worker|aide|hha|ems)
      (arrived|got there|came|entered), (lost|losing|loses) (her|his|their)? (balance|footing),
      (rolled|rolls|slid|slipped) (oob|out of (the|his|her)? (bed|chair|crib|recliner|wheelchair|w/c)), down for #
      (hrs|hours|min*), went down (in|on) (the)? (hallway|hall|shower|kitchen|bathroom|stairs|steps|lobby|parking
      lot|ice), (assisted|lowered|eased|guided) to (the)? (floor|ground), assisted fall, glf,
      (dropped|slid|sank|crumpled|collapsed|slumped) to (the)? (floor|ground)`,
  },
};
