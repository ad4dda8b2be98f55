import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';

const didNot = "(did not|didnt|didn't|unable to|could not|couldnt|couldn't|cannot|not able to)";
const meds =
  '(meds|med|medication|medications|rx|rxs|prescription|prescriptions|pills|insulin|psych meds|antidepressant|antipsychotic|injection|abilify|lithium|zoloft|invega|seroquel|buprenorphine|suboxone|methadone)';
const somebody =
  '(his|her|their|the|all|all his|all her|all the|all of his|all of her|new|discharge|both|scheduled|prescribed)';

/** English words that answer what medical discharge asks. */
export const englishDischargeElements: ElementLexicon['elements'] = {
  medication_obtained: [
    {
      so: 'yes',
      words: `
        (picked up|got|obtained|received|has|filled|have) ${somebody}? (new|discharge)? ${meds} (in hand|at home|from
        pharmacy|filled|delivered)?, ${meds} (were|was|are|is|all)? (picked up|filled|obtained|delivered|received|in
        hand|in the home|at bedside|delivered to bedside|in place|here), meds to beds (done|completed)`,
    },
    {
      so: 'no',
      words: `
        (has not|hasnt|hasn't|did not|didnt|didn't|unable to|could not|couldnt|couldn't|have not|havent|haven't|not
        able to|cannot|cant|can't) (yet)? (picked up|pick
        up|gotten|get|got|obtained|obtain|filled|fill|afford|received|receive|have) ${somebody}? (new|discharge)?
        ${meds}, ${meds} (were|was|are|is)? not (yet)? (picked up|filled|obtained|delivered|received|in
        hand|available|ready), ${meds} (on)? back order, no meds (at|in) (the)? home, does not have ${somebody}?
        ${meds}, doesnt have ${somebody}? ${meds}, doesn't have ${somebody}? ${meds}, still (waiting on|waiting
        for|without|needs) ${somebody}? ${meds}, ${meds} awaiting (prior)? auth*`,
    },
    {
      so: 'not_applicable',
      words: `
        no (new)? (meds|medications|prescriptions) (ordered|prescribed|needed), no new
        (meds|medications|prescriptions)`,
    },
  ],
  teach_back: [
    {
      so: 'understood',
      words: `
        (teach-back|teach back|teachback) (was|were)?
        (done|completed|complete|successful|good|correct|accurate|ok|positive|demonstrated|performed) (with|w/)?
        (success|good understanding)?, (good|successful|accurate|correct|completed|did) (teach-back|teach
        back|teachback), (able to|could) (teach back|teach-back|repeat back|say back|explain back|state back),
        (repeated|explained|stated|said|taught) (it|the plan|plan|instructions|everything|meds|them|med schedule)?
        back (correctly|accurately|in own words)?,
        (verbalized|verbalizes|verbalised|states|demonstrates|demonstrated|voiced|expressed) (good|full|clear)?
        understanding, understands (the)? (plan|instructions|dc instructions|discharge plan|discharge instructions|med
        schedule|care plan)`,
    },
    {
      so: 'not_understood',
      words: `
        (unable to|could not|couldnt|couldn't|cannot|cant|can't|was not able to) (teach back|teach-back|repeat
        back|say back|explain back|state|explain|repeat|verbalize) (the)? (plan|instructions|meds|med
        schedule|understanding|warning signs|wound care)?, (teach-back|teach back|teachback) (was)?
        (failed|unsuccessful|incorrect|poor|incomplete|not successful), failed (teach-back|teach back|teachback),
        (does not|doesnt|doesn't|did not|didnt|didn't) understand (the|his|her|their)? (plan|instructions|meds|dc
        instructions|discharge plan|discharge instructions|med schedule), confused (about|re|regarding)
        (the|his|her|their)? (meds|instructions|plan|discharge plan|med schedule|doses|discharge instructions)`,
    },
    {
      so: 'not_done',
      words: `
        (teach-back|teach back|teachback) (was)? (not done|not completed|deferred|not attempted|not performed),
        ${didNot} (do|complete|attempt|get to|perform) (the)? (teach-back|teach back|teachback), no (teach-back|teach
        back|teachback) (done|completed)?`,
    },
  ],
  warning_signs: [
    {
      so: 'yes',
      words: `
        (reviewed|went over|discussed|taught|educated on|covered|rev'd|explained|gave|knows|aware
        of|listed|verbalized|states|can state|stated|named|able to name|able to state) (the|all|her|his)?
        (chf|copd|stroke|infection|sepsis)? (warning signs|red flags|danger signs|s/s of infection|signs of
        infection|when to call), (warning signs|red flags|danger signs) (were|was)? (reviewed|discussed|gone
        over|covered|explained|taught|understood), knows (when to call|who to call)`,
    },
    {
      so: 'no',
      words: `
        ${didNot} (review|go over|discuss|cover|get to) (the)? (warning signs|red flags|danger signs), (warning
        signs|red flags|danger signs) (were)? not (reviewed|discussed|covered|gone over)`,
    },
  ],
  services_accepted: [
    {
      so: 'accepted',
      words: `
        (accepted|accepts|agreed to|agrees to|consented to|agreeable to|in agreement with) (the|all|having|start)?
        (home health|hh|hha|services|home pt|pt/ot|home pt/ot|snf|rehab|home care|home nursing|vna|dme|walker|home
        oxygen|oxygen|meals on wheels|skilled nursing|hospice|palliative), (services|home
        health|hh|dme|walker|hospital bed|oxygen|snf bed) (were|was|is|are)? (accepted|delivered|in place|set
        up|started|start of care done), (hh|home health|vna) (soc|start of care) (done|completed)`,
    },
    {
      so: 'declined',
      words: `
        (declined|declines|refused|refuses|turned down|does not want|doesnt want|doesn't want|rejected)
        (all|any|the|to have|to go to)? (home health|hh|hha|services|home pt|pt/ot|home pt/ot|snf|rehab|home care|home
        nursing|vna|dme|walker|home oxygen|oxygen|meals on wheels|skilled nursing|hospice|palliative), (services|home
        health|hh|dme|walker|snf) (were|was|is|are)? (declined|refused|turned down)`,
    },
    {
      so: 'none_ordered',
      words: `
        no (services|home health|hh|dme|equipment|home services) (were)? (ordered|needed|indicated|required), services
        not (ordered|needed)`,
    },
  ],
  doctor_visit: [
    {
      so: 'booked',
      words: `
        (pcp|doctor|cardiology|surgeon|specialist|primary care) (f/u|follow up|follow-up) (booked|scheduled|made|set|confirmed),
        (pcp|doctor|dr|cardiology|cards|surgeon|specialist|primary care|follow-up|follow up|f/u|hospital follow
        up|post-op|ortho) (f/u|follow up|follow-up)? (appt|appointment|visit|appts|appointments) (is|was|are|with dr
        *)? (booked|scheduled|made|set|confirmed|in place|sched|schd), (booked|scheduled|made|confirmed|has|have|set
        up) (a|the|his|her|an|their)? (pcp|doctor|dr|cardiology|surgeon|specialist|primary care|follow-up|follow
        up|f/u|post-op|ortho) (f/u|follow up|follow-up)? (appt|appointment|visit|appts|appointments),
        (pcp|cardiology|surgeon|specialist|f/u) (appt|appointment|visit)
        (on|for|is|at|mon|tue|tues|wed|thu|thurs|fri|#/#|this)`,
    },
    {
      so: 'not_booked',
      words: `
        no (pcp|doctor|follow-up|follow up|f/u|cardiology|specialist|primary care) (appt|appointment|visit)
        (yet|scheduled|booked|made|set)?, (pcp|doctor|follow-up|follow up|f/u|cardiology|specialist)
        (appt|appointment|visit) (is|was)? not (yet)? (booked|scheduled|made|set|confirmed), no pcp, (has
        not|hasnt|hasn't|did not|didnt|didn't|unable to|could not|couldnt|couldn't|cant|can't) (yet)?
        (made|make|book|booked|schedule|scheduled|get|gotten) (a|the|his|her|an)? (pcp|doctor|follow-up|follow
        up|f/u|cardiology|specialist) (appt|appointment|visit), needs (a)? (pcp|f/u|follow up|follow-up|cardiology)
        (appt|appointment)`,
    },
    {
      so: 'not_applicable',
      words: `
        no (f/u|follow up|follow-up) (appt|appointment|visit) (needed|required), (f/u|follow up|follow-up)
        (appt|appointment|visit) not (needed|required)`,
    },
  ],
  caregiver_able: [
    {
      so: 'yes',
      words: `
        (daughter|son|wife|husband|spouse|mother|mom|sister|caregiver|cg|niece|partner|family|aide)
        (is|are|was|feels)? (able|willing and able|able and willing|comfortable|competent|confident|capable)
        (to|of|with)
        (provide|help|assist|manage|care|caring|do|giving|give|providing|handling|the|wound|transfers|dressing),
        (daughter|son|wife|husband|spouse|mother|mom|sister|caregiver|cg|niece|partner|aide) (demonstrated|return
        demonstrated|return-demonstrated|showed) (the|correct|safe|good)? (wound care|dressing
        change*|transfer*|injection*|technique|care|insulin|tube feeds?), caregiver (able|trained|capable|competent),
        caregiver training (done|completed|complete)`,
    },
    {
      so: 'no',
      words: `
        (daughter|son|wife|husband|spouse|mother|mom|sister|caregiver|cg|niece|partner|family|aide)
        (is|are|was|feels|states she is|states he is)? (not able|unable|overwhelmed|not comfortable|not
        willing|unwilling|not capable|not up) (to|with|by|of)?
        (provide|help|assist|manage|care|do|give|the|lift|transfers),
        (daughter|son|wife|husband|spouse|caregiver|cg|niece|family) (cannot|cant|can't|can not|could not)
        (provide|help|assist|manage|care|lift|do|give|stay), no caregiver (at home|in the home|available|identified)?,
        caregiver (overwhelmed|unable|not able|unavailable)`,
    },
    {
      so: 'not_applicable',
      words: `
        no caregiver (needed|required), (does not|doesnt|doesn't) need (a)? caregiver, caregiver not
        (needed|required), lives alone and independent, independent with all (adls|care)`,
    },
  ],
  transport: [
    {
      so: 'arranged',
      words: `
        (transport|transportation|ride|rides|medical transport|medicaid transport|cab|wheelchair
        van|paratransit|ambulance|logisticare|modivcare|lyft|uber|van) (is|was|to appt|to pcp|home|to dialysis)?
        (is|was)? (arranged|set up|scheduled|booked|confirmed|in place|set|secured), (arranged|booked|scheduled|set
        up|confirmed|secured) (a|the|medical|medicaid|his|her|for)?
        (transport|transportation|ride|rides|cab|wheelchair van|paratransit|ambulance|van),
        (daughter|son|wife|husband|niece|neighbor|friend|sister|family|brother) (will|is going to|to|can)
        (drive|drives|transport|take) ... (appt|appointment|home|pcp|dialysis)`,
    },
    {
      so: 'not_arranged',
      words: `
        no (transport|transportation|ride|way to get) (home|to appt|to pcp|to|for|to the|available|arranged|yet)?,
        (transport|transportation|ride) (is|was)? not (yet)? (arranged|set up|scheduled|booked|confirmed), (has
        no|without|lacks) (transport|transportation|a ride|ride), (transport|transportation|ride) (fell
        through|cancelled|canceled|denied|pending|no-showed|no showed)`,
    },
    {
      so: 'not_applicable',
      words: `
        (drives|drove) (himself|herself|self|themselves), (transport|transportation|ride) not needed, no
        (transport|transportation) needed`,
    },
  ],
};
