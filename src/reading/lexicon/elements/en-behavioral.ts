import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';

const didNot = "(did not|didnt|didn't|unable to|could not|couldnt|couldn't|cannot|not able to)";
const takesNot =
  "(not taking|stopped taking|quit taking|refusing|refuses|refused|off|out of|ran out of|skipping|skips|has not taken|hasnt taken|hasn't taken|not compliant with|noncompliant with|non-compliant with|does not take|doesnt take|doesn't take|will not take|wont take|won't take|stopped)";
const meds =
  '(meds|med|medication|medications|rx|rxs|prescription|prescriptions|pills|insulin|psych meds|antidepressant|antipsychotic|injection|abilify|lithium|zoloft|invega|seroquel|buprenorphine|suboxone|methadone)';
const somebody =
  '(his|her|their|the|all|all his|all her|all the|all of his|all of her|new|discharge|both|scheduled|prescribed)';

/** English words that answer what behavioral health asks. */
export const englishBehavioralElements: ElementLexicon['elements'] = {
  suicide_asked: [
    {
      denied: 'asked_denied',
      words: `
        SI, si/hi, hi/si, si or hi, si and hi, si/hi/avh, si/hi/ah/vh, si & hi, suicidal ideation*, suicidal
        thoughts?, suicidality, suicidal, suicide, thoughts of suicide, thoughts of self-harm or suicide, any si,
        thoughts of killing (himself|herself|self), wanting to die, wish to be dead, thoughts of death`,
    },
    {
      so: 'asked_denied',
      words: `
        (denied|denies|denying|neg for|negative for|neg|without|w/o|no) si, si (denied|neg|negative|absent),
        (c-ssrs|cssrs|columbia) (neg|negative|was negative|screen negative|done neg|low risk|completed neg|0),
        (neg|negative) (c-ssrs|cssrs|columbia)`,
    },
    {
      so: 'asked_present',
      words: `
        (endorses|endorsed|endorsing|reports|reported|admits|admitted|admits to|positive for|pos
        for|expressed|expresses|voiced|having|discloses|disclosed|continues to
        have|ongoing|current|active|passive|fleeting|chronic)
        (having|current|passive|active|some|fleeting|daily|ongoing|to|vague)? (SI|si|suicidal ideation*|suicidal
        thoughts?|thoughts of suicide|thoughts of killing), (si|suicidal ideation*) (present|w/ plan|with plan|w/o
        plan|without plan|no plan|with intent|without intent), (is|was|feels|feeling|still|actively) suicidal, wants
        to die, wants to kill (himself|herself|self|themself), (c-ssrs|cssrs|columbia) (positive|pos|was positive|high
        risk|moderate risk)`,
    },
    {
      so: 'not_asked',
      words: `
        (si|suicide|suicidality|suicidal ideation|si/hi) (was)? not (asked|assessed|addressed|screened|discussed),
        ${didNot} (ask|assess|screen) (about|for)? (si|suicide|suicidality|suicidal ideation|si/hi),
        (c-ssrs|cssrs|columbia) not (done|completed)`,
    },
  ],
  homicide_asked: [
    {
      denied: 'asked_denied',
      words: `
        HI, si/hi, hi/si, si or hi, si and hi, si & hi, si/hi/avh, si/hi/ah/vh, homicidal ideation*, homicidal
        thoughts?, homicidality, homicidal, thoughts of (harming|hurting|killing) (others|anyone|anybody|someone|other
        people), suicidal or homicidal ideation*, suicidal or homicidal thoughts?, suicidal/homicidal ideation*`,
    },
    {
      so: 'asked_denied',
      words: `
        (denied|denies|denying|neg for|negative for|neg|without|w/o|no) (si or|si and|si &)? hi, hi
        (denied|neg|negative|absent)`,
    },
    {
      so: 'asked_present',
      words: `
        (endorses|endorsed|endorsing|reports|reported|admits|admitted|admits to|positive for|pos
        for|expressed|expresses|voiced|having|discloses|disclosed) (having|current|active|some|fleeting|to)?
        (HI|homicidal ideation*|homicidal thoughts?|thoughts of killing), (is|was|feels|feeling|actively) homicidal,
        wants to kill (his|her|him|them|someone|somebody), (hi|homicidal ideation*) (present|w/ plan|with
        plan|toward|towards)`,
    },
    {
      so: 'not_asked',
      words: `
        (hi|homicidal ideation|si/hi) (was)? not (asked|assessed|addressed|screened|discussed), ${didNot}
        (ask|assess|screen) (about|for)? (hi|homicidal ideation|si/hi)`,
    },
  ],
  medication_taking: [
    {
      so: 'yes',
      words: `
        (taking|takes|took|compliant with|adherent to|adherent with|consistent with|med compliant|stable on|continues
        on|continues|back on|remains on|on) ${somebody}? ${meds} (as prescribed|daily|every
        day|regularly|consistently|as directed|as ordered|w/o issue|without issue|nightly|on time),
        (taking|takes|compliant with|adherent to|adherent with|consistent with|continues to take|reports taking)
        ${somebody}? ${meds}, (med|medication|meds) (compliant|adherent|compliance good|adherence good), no missed
        doses, (has not|hasnt|hasn't|have not|denies) (missed|missing|missing any|missed any) (a|any)?
        (dose|doses|meds)`,
    },
    {
      so: 'no',
      words: `
        ${takesNot} ${somebody}? ${meds}, (missed|missing|skipped|skipping) (#|two|three|several|some|a few|a
        couple|a|many|his|her|last)? (#|days of|of|evening|morning)? (doses|dose|meds|pills), (med|medication|meds)
        (noncompliant|non-compliant|nonadherent|non-adherent), ${meds} (not being taken|not taken)`,
    },
    {
      so: 'not_applicable',
      words: `
        (no|not on) (any|current|psych|psychiatric)? (meds|medications) (prescribed|at this time|currently|ordered)?,
        (is|was|takes|currently) not prescribed (any)? (meds|medication|medications), not on (any)?
        (meds|medications), no current (meds|medications)`,
    },
  ],
  substance_use: [
    {
      denied: 'asked_denied',
      words: `
        (any|recent|current|illicit|illegal)? (substance use|drug use|alcohol use|etoh use|substance abuse|drug or
        alcohol use|alcohol or drug use|drugs or alcohol|alcohol or drugs|etoh or drugs|use of drugs|use of
        alcohol|substances|cravings or use|relapse|relapses|using), etoh, drugs/alcohol, alcohol/drugs`,
    },
    {
      so: 'asked_denied',
      words: `
        (denies|denied|denying) (any|recent|current)? (use|drinking|using|drug use|etoh),
        (remains|stays|staying|reports being|has been|is|maintaining|maintains|continues|still)
        (sober|clean|abstinent|sobriety), # (days|weeks|months|yrs|years) (sober|clean), clean and sober, no
        (substance|drug|alcohol|etoh) use, (has not|hasnt|hasn't) (used|drank|had a drink|been drinking)`,
    },
    {
      so: 'asked_present',
      words: `
        (admits|admitted|admits to|admitted
        to|reports|reported|endorses|endorsed|disclosed|discloses|acknowledged|states he|states she)
        (to|recent|daily|ongoing|some|current)? (using|drinking|use|relapse|relapsing|relapsed|used|drank|drug
        use|alcohol use|etoh use|substance use|smoking weed|smoking
        marijuana|cocaine|meth|heroin|fentanyl|opioid|thc|cannabis) (use)?, relapsed, (used|using)
        (meth|cocaine|heroin|fentanyl|crack|opioids|pills|thc|weed|marijuana|k2|alcohol), (drinking|drank)
        (daily|again|last night|# beers|beer|vodka|heavily|on weekends|every day), (smoking|smokes|smoked)
        (weed|marijuana|meth|crack|thc|cannabis)`,
    },
    {
      so: 'not_asked',
      words: `
        (substance use|drug use|use|alcohol use) (was)? not (asked|assessed|discussed|addressed|screened), ${didNot}
        (ask|screen|assess|discuss) (about|for)? (substance use|drug use|use|alcohol|drugs|etoh)`,
    },
  ],
  mental_status: [
    {
      so: 'no_concerns',
      words: `
        (mse|mental status|mental status exam) (is|was|were)? (wnl|unremarkable|normal|within normal limits|intact|no
        concerns|stable|at baseline), (at|appears at|is at|was at) baseline, (mood|affect) (is|was)?
        (euthymic|bright|stable|full range|appropriate|good|congruent|calm), (calm|pleasant|alert) (and|&)?
        (cooperative|pleasant|oriented|engaged), (appeared|appears|presented|presents|was|is|seemed)
        (calm|stable|euthymic|well groomed|well-groomed|alert and oriented|oriented x3|oriented x4), (thought
        process|speech) (is|was)? (linear|logical|clear|normal|goal directed|goal-directed|wnl), a&ox3, a&ox4, a&o x3,
        a&o x4, alert and oriented x3, alert and oriented x4, good eye contact`,
    },
    {
      so: 'concerns',
      words: `
        (affect|mood) (is|was)?
        (flat|blunted|labile|depressed|anxious|irritable|dysphoric|low|constricted|sad|tearful),
        (flat|blunted|labile|depressed|anxious|irritable|dysphoric) (affect|mood), responding to internal stimuli,
        (speech|thought process) (is|was)? (pressured|tangential|disorganized|slurred|rapid|circumstantial),
        (pressured|tangential|disorganized|slurred) (speech|thoughts?|thought process),
        (appeared|appears|presented|presents|was|is|seemed|looked)
        (disheveled|agitated|paranoid|manic|disorganized|delusional|guarded|tearful|withdrawn|depressed|anxious|confused|hypervigilant),
        (paranoid|delusional) (thoughts|statements|ideation|content), (hearing|hears) voices`,
    },
    {
      so: 'not_assessed',
      words: `
        (mse|mental status|mental status exam) (was)? not (assessed|done|completed|performed), ${didNot}
        (assess|complete|do) (the|an)? (mse|mental status)`,
    },
  ],
  plan_goal_addressed: [
    {
      so: 'yes',
      words: `
        (worked on|worked toward|worked towards|addressed|focused
        on|reviewed|discussed|processed|practiced|targeted|met|progress on|progress toward|progress towards|tx plan
        reviewed) (the|his|her|their|tx|treatment|plan|care plan|isp)? (tx|treatment|plan|care
        plan|isp|sobriety|housing|employment|recovery)? (goal|goals) (#|one|two|1a|of|re)?, (goal|goals) (#|one|two)?
        (was|were)? (addressed|worked on|reviewed|discussed|updated|met), (goal|tx goal|plan goal) # (addressed|worked
        on|reviewed|discussed|progressing|met), goal # :, (tx|treatment|care) plan (was)? (reviewed|updated)`,
    },
    {
      so: 'no',
      words: `
        (goal|goals|tx plan|treatment plan) (was|were)? not (addressed|reviewed|discussed|worked on), ${didNot}
        (address|work on|review|get to|discuss) (the|his|her|their|any|tx|treatment)? (plan|tx|treatment)?
        (goal|goals), no (goals|goal|plan goal|tx goal) (addressed|worked on|reviewed)`,
    },
  ],
  engagement: [
    {
      so: 'engaged',
      words: `
        (was|is|very|fully|actively|well|remained|appeared|seemed) (fully|actively|very|well|more)?
        (engaged|receptive|participatory|involved|open and engaged), (responded|responds|responding) (well|positively)
        (to)?, (active|good|full) (participation|engagement), (participated|engaged) (fully|actively|well), receptive
        to (intervention|feedback|skills|coping skills|session|treatment|support), (open|receptive) to
        (feedback|intervention|skills)`,
    },
    {
      so: 'partly_engaged',
      words: `
        (somewhat|partially|minimally|partly|a little|only partly|intermittently)
        (engaged|receptive|participated|responsive|involved), (participated|engaged)
        (minimally|somewhat|partially|briefly), (minimal|limited|some) (engagement|participation|response)`,
    },
    {
      so: 'not_engaged',
      words: `
        not (engaged|receptive|participating|responsive|interested in session), (was|is|remained|appeared)
        (disengaged|unengaged|unreceptive|resistant|unwilling to engage), (refused|declined|would
        not|wouldnt|wouldn't|did not|didnt|didn't) (to)? (participate|engage|respond|talk in session), (no|poor)
        (engagement|participation|response)`,
    },
  ],
  service_declined: [
    {
      so: 'yes',
      words: `
        (declined|declines|refused|refuses|turned down|not interested in|does not want|doesnt want|doesn't
        want|rejected) (the|a|any|all|offer of|referral to|referral for|to attend|further|to go to)?
        (referral|referrals|service|services|group|groups|iop|php|residential|detox|peer support|therapy|med
        eval|medication eval|psych eval|case management|mat|aa|na|inpatient|treatment|housing program|vocational
        services|crisis services|respite)`,
    },
    {
      so: 'no',
      words: `
        (no|none of the) services (were|was)? (declined|refused), (accepted|accepts|agreed to|agrees to) (all)?
        (offered)? (services|referrals|all services|all referrals), did not decline any services`,
    },
  ],
};
