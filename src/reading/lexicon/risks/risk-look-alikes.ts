import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

/** Harmless uses of the words of a risk, in both languages: a season, a class, a plan, a thing that is no person. */
export const riskLookAlikes: PartialRiskLexicon = {
  medication_problem: {
    except: `
      (pediatrician|peds|neuro|neurologist|allergist|specialist|endo|pulm|urologist|urgent care|dermatologist|rheum|cardio) (stopped|d/c'd|dc'd|held|discontinued|changed|switched) (the|his|her)? (meds|med|${medicineNames}),
      (off|quit|stopped|stop) (the|his|her|of)? (meds|med|${medicineNames}) (w/|with|under|thru|through) (the|his|her)? (dr|dr's|drs|md|md's|mds|doctor*|np|np's|psychiatr*|prescriber*|pcp|pcp's|team*),
      (taking|takes|on) both as (ordered|prescribed|directed),
      (took|taken|take|taking|takes|weaned|tapered|pulled|switched|changed|moved) (him|her|pt|cl|them) off ..., (doctor|dr|md|pcp|np|psychiatrist|prescriber|cardiologist|surgeon|nephrologist|oncologist|hospitalist) (has|have|had|already)? (stopped|discontinued|held|holding|changed|cut|lowered|halved|reduced|d/c'd|paused) ...,
      (med|meds|medication|dose) (appt*|appointment*|visit*|check*|mgmt|management|review*|clinic|eval*|class|group|rec|reconciliation|education|teaching),
      sin (doble|nuev*|cambio*|mas|otr*) ..., sin dosis (perdid*|olvidad*|faltant*), (stopped|stops|stopping) (by|in|at|over|off) ..., stopped by (cvs|walgreens|the) ...,
      (ran|run|running|came|drop*) off ..., (lost|loses) (weight|#) ..., (quit|stopped) (smoking|drinking|school|work|his job|her job) ...`,
  },
  substance_use: {
    except: `
      (using|used|uses|borrow*) (a|his|her|their)? (friend|friends|friend's|neighbor*|cousin*|sister*|brother*) (phone|car|wifi|address|shower|stove|computer|laptop|bathroom|kitchen|cell) ...`,
  },
  acute_medical: {
    except: `
      (uti|pneumonia|infection|flu|covid|bronchitis|cold|cellulitis|fever) last (month|week|year|spring|summer|fall|winter),
      (wish*|want*|hope*|pray*|better if|rather) ... (wouldnt|wouldn't|would not|not|never|didnt|didn't|dont|don't) wake ..., (fx|fracture|break) s/p ...,
      (porch|ceiling|roof|floor|stairs|steps|deck|wall|shed|trailer|shelf|bed) (has|had|is)? collapsed, (flu|fever|er|ed) (shot|clinic|season|policy), (fever|vomiting|vomit) free`,
  },
  overdose: {
    except: `(found|finds|has|had|w/|with) blue (pill*|tablet*|tab|tabs|bag*|m30*|powder|baggie*|bottle*)`,
  },
  fall: {
    except: `
      found ... (pill|pills|bag|bags|baggie*|needle*|bottle*|syringe*|foil|drugs) ... on (the|his|her)? (bathroom|kitchen|bedroom)? floor,
      (by|this|next|last|late|early|until|till|every|each|since|before|come|start of|end of|beginning of) (the)? fall (#*)?, in (the)? fall (of|semester|term|and), fall (clinic|class|classes|program|programs|term|hours|session|sessions|visit|visits|appt*|risk*|mat|mats|alarm|alarms|detection|pendant|button|conference|enrollment|start|routine|quarter|course|courses|training|workshop|league|ball|cleanup|clean up|chores)`,
  },
  arrest_or_violation: {
    except: `
      (19|20)# (arrest*|conviction*|charge*|felony|dui|dwi|violation*|case|warrant*), (speeding|parking|seat belt|seatbelt) ... (warning|ticket*), (stopped|pulled over) ... (speeding|warning|tail light|taillight|directions),
      (dui|dwi|owi) (class*|school|program*|course*|education|group*|treatment|counsel*|cert*|completion|packet|fees), (clase|clases|programa|curso|escuela|certificado) (d|de|del)? (dui|dwi|owi),
      warrant* (check*|search|clinic|amnesty|forgiveness|info|lookup|look up), warrant* req* (mon*|tues*|wed*|thurs*|fri*|by|next|tomorrow|tmrw), sanction* (hrg*|hearing*|date|grid|matrix|options|review), (hold on|hold off on|holding|holding off on|hold|avoid*|consider*|discuss*|possible|any|no|w/o|without) (a|the|any)? sanction*,
      (has|have|got|took|take|taking|had) (her|his|their) (statement|statements|report|number|info*|name|side|testimony|phone|plates|keys|prints|case),
      (violat*) (of)? (the|his|her|any|a)? (visit*|house|program|school|group|facility|center|shelter|motel|park|apartment|apt|building|camp|class*|office|library|dress|clinic|hospital)? (rule*|lease|policy|policies|rights|guideline*|code|agreement),
      (lock|locks|locking|locked) up (the|all|any|his|her|their|everything|meds|pills|rest|knives|guns|sharps) ..., (meds|pills|guns|gun|rifle|sharps|knives|rest|keys|alcohol|bleach) ... (lock|locked) up`,
  },
  whereabouts_unknown: {
    except: `
      (hasnt|hasn't|havent|haven't|not|nobody has|no one has) seen (a|an|any|much|one|it|that|this|those|these|bills|mail|money|statements|change|progress) ...,
      (pills|pill|oxys|oxy*|percs|xanax|meds|money|cash|keys|phone|check*|card|car|gun|dog|cat|jewelry|ring|tools|mail|papers|items|food|clothes|$*) (is|are|was|were|been|gone|went)? missing (since|from|for|x)?,
      (left|leaving) (a|me|her|him|them|my|word|another)? (vm|vms|voicemail*|message*|msg*|note|card|letter|flyer|text|number|packet|door hanger) ..., (left|leaving|gone|went) ... (w/o|without) saying (bye|goodbye|much|anything|hi|a word), left (work|school|at #*|early|the appt|the meeting|the office|the visit|court|class|group) ...`,
  },
  unsafe_home: {
    except: `
      (sees|seeing|hears|feels|feeling|picking at|swatting|swatting at|chasing|ve|viendo|siente|mira|mirando) ... (bugs|spiders|ants|snakes|insects|worms|rats|roaches|mice|bichos|aranas|hormigas|cucarachas|ratas|gusanos|viboras) ..., (trash|recycling|toy|laundry) (bin|bins|can|cans|bag|bags|day|pickup|basket*) ...,
      (mold|mildew|roaches|mice|rats|bedbugs|bed bugs|bugs|fleas|leak|leaks|hole|smell|clutter|trash|sewage) ... (is|are|was|were|has been|have been|been|all|now|its|it's) (all|now|finally|completely)? (gone|fixed|cleaned|cleared|removed|repaired|patched|sealed|treated|sprayed|exterminated|taken care of|replaced|painted)`,
  },
  self_neglect: {
    except: `
      (lost|down) # ?lbs? ... (on purpose|diet*|dietitian|exercis*|walking|gym|surgery|goal), lost weight ... (on purpose|diet*|dietitian|exercis*|walking|gym|goal),
      (left|leaves|leaving|kept|keeps|keeping) (her|him|mom|dad|pt|cl|them|av|resident|the resident) ... in ..., eating (one|1|a) meal a day (to|so|because|bc|till|until|since)`,
  },
  food_insecurity: {
    except: `
      (starving|starved|famished|hungry|ravenous) (after|from|when (he|she|they)) ...`,
  },
};
