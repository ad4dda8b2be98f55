import type { RiskLexicon } from './lexicon.ts';

type Needs = Pick<
  RiskLexicon,
  | 'self_neglect'
  | 'unsafe_home'
  | 'housing_loss'
  | 'food_insecurity'
  | 'utility_shutoff'
  | 'medication_problem'
  | 'acute_medical'
  | 'fall'
  | 'whereabouts_unknown'
  | 'arrest_or_violation'
>;

/** English risk words: home, food, power, medicine, health, whereabouts, the law. */
export const englishNeeds: Needs = {
  self_neglect: {
    words: `
            self neglect*, self-neglect*, not bathing, hasnt bathed, hasn't bathed, not bathed, not showered, hasnt
            showered, hasn't showered, unkempt, malodorous, disheveled, poor hygiene, wearing same clothes, same
            clothes, not caring for (self|himself|herself), not eating, stopped eating, refusing to (eat|bathe), not
            eaten, hasnt eaten, hasn't eaten, soiled (clothes|clothing), strong body odor, body odor, hygiene (is)?
            (poor|declining|worse), lost # ?lbs?, weight loss, not drinking, no longer bathing, urine soaked,
            incontinent and`,
  },
  unsafe_home: {
    words: `
        unsafe home, home unsafe, unsafe (living)? conditions, hoard*, cluttered, clutter, roach*, bed bugs, bedbugs,
        infest*, rats, mice, rodent*, mold, moldy, feces on, feces, no working smoke, no smoke (detector*|alarm*),
        smoke detector* (not working|missing|broken), exposed wir*, broken (window*|stairs|steps|lock|railing), hole
        in (the)? (floor|ceiling|roof|wall), ceiling (leak*|collapsed|caved), no heat, no running water, no water,
        filthy, trash everywhere, garbage everywhere, fire hazard*, carbon monoxide, gas leak, condemned, unsanitary,
        home (was|is)? (filthy|dirty|unsafe), space heater, blocked (exit*|egress|doorway), paths blocked,
        uninhabitable, sewage, no ac, furnace (broken|out|not working), heat (is|was)? (out|off|broken|not working),
        meds within reach, unsafe sleep, co-sleep*, cosleep*, stove on, left stove on, no toilet, raw sewage, loose
        railing, roof leak*, oven for heat, floor rotted`,
  },
  housing_loss: {
    words: `
          evict*, eviction notice, homeless*, losing (his|her|their|the) (apt|housing|home|apartment|place), lost
          (his|her|their|the)? (apt|housing|home|apartment|place|lease), kicked out, kicked (him|her|them) out, put
          out, asked to leave, has to leave by, must leave by, has to be out, notice to (quit|vacate), 30 day notice,
          30-day notice, foreclos*, couch surfing, couchsurfing, sleeping in (his|her|their|the) (car|truck|van),
          living in (his|her|their|a|the) (car|truck|van|tent|street), sleeping (outside|rough|on the street), no
          place to (stay|go|live), nowhere to (stay|go|live), no housing, nowhere to, behind on rent, back rent, owes
          ... rent, lease (not|wont|won't) (be)? renew*, nonrenewal, lockout, locked out of (his|her)
          (apt|apartment|home|house), unhoused, staying in (his|her) car, terminated from (housing|section), shelter
          exit, section 8 (terminated|cut), (wont|won't|not|isnt|isn't) (renew|renewing) (his|her|their|the)? lease,
          refuses to renew`,
  },
  food_insecurity: {
    except: `no food insecur*, no food issues, no food concerns, no food stamps (issues|problems)`,
    words: `
          no food, out of food, food insecur*, not enough food, little food, no groceries, fridge (is|was)?
          (empty|bare|nearly empty|almost empty|near empty), empty fridge, bare fridge, nothing to eat, ran out of
          food, running out of food, hungry, skipping meals, skips meals, food stamps (cut|stopped|ran
          out|lost|ended), snap (cut|stopped|ran out|lost|closed|ended|terminated), pantry (is)? (empty|bare), no
          formula, out of formula, going without food, cupboards (bare|empty), low on food, not much food, low on
          formula, formula low, snap benefits (cut|stopped|ended)`,
    findings: `fridge (was|is)? (empty|bare|nearly empty), empty fridge, empty cupboards`,
  },
  utility_shutoff: {
    words: `
        shutoff*, shut off notice, shut-off*, shut off, disconnect notice, disconnection notice,
        (electric*|power|gas|water|lights|utilities|heat|pge|utility) (is|was|are|were|got|being|getting|may be|might
        be|to be|about to be|will be)? (shut off|shutoff|cut off|cut|off|disconnected|turned off), no
        (electric*|power|lights|gas|running water|water|heat|hot water), lights (are|were)? out, power out, past due
        (electric*|utility|gas|water|power|pge), utility (shut|cut|disconnect)*, without
        (power|electric*|heat|water|lights), shut off pending`,
  },
  medication_problem: {
    words: `
          not taking (his|her|the|their|any)?
          (meds|med|medication*|insulin|pills|psych|bp|lithium|abilify|suboxone|rx|prescri*), stopped taking
          (his|her|the)? (meds|medication*|pills|psych|lithium|insulin|rx), stopped (his|her)
          (meds|medication*|pills|psych|lithium|insulin), off (his|her) meds, off meds, off (his|her)
          (lithium|abilify|psych meds), out of (his|her|the)?
          (meds|medication*|insulin|suboxone|pills|lithium|inhaler*|rx|bp), ran out of (his|her|the)?
          (meds|medication*|insulin|pills|suboxone|lithium|inhaler*|bp), missed (his|her|the)?
          (meds|dose*|medication*|injection|pills|# doses|several doses|insulin|inj|shot), missed # (doses|days of
          meds), missing doses, missing meds, missed (two|three|2|3|4|5) doses, missed doses, skipping (his|her)?
          (meds|doses|medication*|insulin|pills), skips (his|her)? (meds|doses), skipped (his|her)? (meds|dose*), med
          error*, medication error*, double dos*, double-dos*, wrong dose, nonadheren*, non-adheren*, nonadherent,
          noncompliant (w/|with) meds, non-compliant (w/|with) meds, med noncompliance, hasnt picked up (his|her|the)?
          (meds|rx|insulin|medication*|prescription*|script*|refill*), hasn't picked up (his|her|the)?
          (meds|rx|insulin|medication*|prescription*|script*|refill*), not picked up ...
          (meds|rx|insulin|medication*), didnt (pick up|fill|get) (his|her|the)?
          (meds|rx|insulin|medication*|prescription*|script*), didn't (pick up|fill|get) (his|her|the)?
          (meds|rx|insulin|medication*|prescription*|script*), cant afford (his|her|the)?
          (meds|insulin|medication*|rx|inhaler*|copay*), can't afford (his|her|the)?
          (meds|insulin|medication*|rx|inhaler*|copay*), rx (not|never) (filled|picked|sent|called),
          (meds|rx|prescription|script) (not|never) (filled|picked up|delivered|ordered), confused about
          (his|her|the)? (meds|pills|medication*|doses), mixing up (his|her)? (meds|pills), refus* (his|her|to take)?
          (meds|medication*|insulin|injection|pills), refused (meds|medication*|injection), side effects,
          side-effects, taking double, took double, taking (old|expired|wrong|extra|her husband's|someone else's)
          (meds|pills), expired meds, taking both old and new, not been taking (his|her)? (meds|medication*), meds
          (are|were)? (lost|stolen|missing|wrong|mixed), lost (his|her) meds, no meds, hasnt taken (his|her|any)?
          (meds|medication*|insulin|pills), hasn't taken (his|her|any)? (meds|medication*|insulin|pills), duplicate
          (meds|rx|bottles), pill count (off|short|wrong), allergic reaction to, meds stolen, without (his|her)
          (meds|insulin), (cant|can't|cannot) (afford|pay for) ...
          (meds|med|medication*|rx|insulin|prescription*|copay*), not picking up ...
          (insulin|meds|rx|medication*|prescription*), not filling ... (rx|meds|prescription*)`,
  },
  acute_medical: {
    except: `
      diabetic (diet|shoes|teaching|education|supplies|eye|foot), stroke (in|hx|history|2), infection control, seizure
      (meds|disorder|precautions), readmission risk, readmission rate*`,
    words: `
    chest pain*, cp, sob, short of breath, shortness of breath, trouble breathing, difficulty breathing, cant breathe,
    can't breathe, stroke, seizure*, unresponsive, unconscious, passed out, syncop*, fainted, bleeding, sepsis,
    septic, called 911, 911 called, ems called, called ems, ambulance, taken to (er|ed|the er|the ed|hospital), sent
    to (er|ed|the er|the ed|hospital), went to (er|ed|the er|the ed), rushed to, heart attack, fever, o2 (sat)?
    (#|low), sats (in the)? #, bg (of)? (3|4|5|6)#, blood sugar (of|was|is)? (3|4|5|6)#, bp (of|was|is)?
    (18|19|20|21|22|23)#, infected, infection, wound (is)? (red|draining|open|dehiscen*|infected|smells), swelling,
    dehydrat*, vomiting, uti, altered mental status, ams, acute confusion, new confusion, pneumonia, gained # ?lbs?,
    wt up #, readmit*, back in (the)? hospital, facial droop, diabetic, hypoglyc*, hyperglyc*, burn on, fracture*,
    broken (hip|arm|leg|wrist), head injury, concussion, ems transported, transported by ems, transported to
    (er|ed|hospital|the hospital), ems took, hip fracture, hip fx, fx`,
  },
  fall: {
    except: `
      fall risk, fall precautions, fall prevention, fall asleep, fell asleep, falling asleep, fell behind, falling
      behind, fell through, fall through, this fall, last fall, in the fall, fell apart, falling apart, fall apart,
      fell off the wagon`,
    words: `
        fell, fall, falls, fallen, found on (the)? floor, slipped and, slipped in, tripped, near fall, near-fall,
        falling`,
  },
  whereabouts_unknown: {
    words: `
        whereabouts unknown, whereabouts (are|is)? unknown, missing person, mia, awol, ran away, runaway, run away, on
        the run, absconded, abscond*, eloped, elopement, gone missing, went missing, cant be located, can't be
        located, unable to locate, unknown whereabouts, not been seen (since|in|for), hasnt been seen, hasn't been
        seen, no one has seen, nobody has seen, nobody knows where, no one knows where, moved out (w/o|without|no) ...
        (address|forwarding), no forwarding address, didnt come home, didn't come home, never came home, left
        placement, not returned to, left facility ama, utl, couldnt locate, couldn't locate, has not been seen, dont
        know where, don't know where, missing since, missing from placement, in the wind,
        (hasnt|hasn't|havent|haven't|not) seen ... (in|since|for), (hasnt|hasn't|not) been heard from, not heard from
        (him|her), nobody has heard`,
  },
  arrest_or_violation: {
    except: `
          cardiac arrest, respiratory arrest, sanctioned activity, patient rights violation*, hipaa violation*, lease
          violation*`,
    words: `
          arrest*, re-arrest*, rearrest*, violat*, vop, technical violation, violation of (probation|parole), revoc*,
          revoked, warrant*, bench warrant, picked up on (a)? warrant, booked into, in jail, locked up, incarcerated,
          new charge*, charged (w/|with), cited, police contact, dui, dwi, tampered (w/|with), cut (off)? (his|her)?
          (gps|ankle|monitor|bracelet), missed curfew, curfew violation, out past curfew, broke curfew, failed to
          (report|appear|register), fta, failure to (report|appear|register), absconded, abscond*, in custody, jailed,
          new arrest, detained, sanction, no contact order (violated|violation), back in jail, contact w/ police,
          shoplifting, missed (his|her)? report, in (county|city|state)? (jail|prison|custody), booked`,
    findings: `contraband found, found contraband`,
  },
};
