import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';

const didNot = "(did not|didnt|didn't|unable to|could not|couldnt|couldn't|cannot|not able to)";
const somebody =
  '(mom|mother|dad|father|parents|caregiver|son|daughter|aide|husband|wife|grandma|grandmother|boyfriend|niece|nephew)';
const wasNot = "(was not|wasnt|wasn't|not)";

/** English words that answer what child protection asks. */
export const englishChildElements: ElementLexicon['elements'] = {
  seen_alone: [
    {
      so: 'yes',
      words: `
        (spoke|talked|met|sat|visited|interview) ... (alone|privately|in private|one on one|one-on-one|1:1),
        (saw|seen|interviewed|interviewing) ... (alone|privately|in private|one on one|one-on-one|1:1|separately),
        (spoke|talked|met) ... separately, (spoke|talked|met|interviewed|seen|saw) ... (away from|apart from|out of
        earshot of) (mom|mother|dad|father|parents|caregiver|son|daughter|family|aide|others),
        (spoke|talked|met|interviewed|seen|saw) ... (without|w/o)
        (mom|mother|dad|father|parents|caregiver|son|daughter|family|aide|others) (present|there|in the room),
        private (interview|conversation|talk) (with|w/)`,
    },
    {
      so: 'no',
      words: `
        ${wasNot} (seen|interviewed) (alone|privately|in private), not alone at any time, ${didNot}
        (see|speak|talk|meet|interview) ... (alone|privately|in private), no (chance|opportunity|time) to
        (see|speak|talk|meet) ... (alone|privately|in private), ${somebody} (stayed|remained) (in the
        room|throughout|the whole time), ${somebody} (was|were)? (present|in the room) (throughout|the whole time|the
        entire time|for all of it|during the interview), ${somebody} ... (never left|did not leave|didnt leave|didn't
        leave|would not leave|wouldnt leave|wouldn't leave|refused to leave) (the room|us|us alone),
        (refused|would not|wouldnt|wouldn't) (to let|to allow|let|allow) (me|us|cw|worker) (to)?
        (see|speak|talk|meet) ... (alone|privately|in private)`,
    },
  ],
  in_residence: [
    {
      so: 'yes',
      words: `
        (seen|saw|visited|met|observed|hv|home visit) ... (at|in) (his|her|their|the child's|child's|the childs)
        (home|residence|house|apt|apartment|own home|bedroom|room), at (the)? (foster home|placement|kinship
        home|child's residence|child's home|family home), in the residence, at the residence, alone in
        (her|his|their) (bedroom|room), saw (the)? (kids'|kids|child's|children's) (room|rooms|bedroom|bedrooms)`,
    },
    {
      so: 'no',
      words: `
        (seen|saw|met|visited|observed|interviewed) ... (at|in) (the)? (school|daycare|day
        care|clinic|hospital|office|library|park|court|courthouse|mcdonalds|mcdonald's), not (seen)? (at|in) (the)?
        (home|residence)`,
    },
  ],
  safety_threats: [
    {
      so: 'none_seen',
      words: `
        no (immediate|present|active|current|imminent|new|other)? (safety threats?|safety concerns?|danger|safety
        issues?|threats to safety), child (is|was|appears|appeared)? safe, (child|children|kids|boys|girls|both|all)
        (are|were|appear|appeared|is|was|appears)? safe (in the home|at home|in placement)?, safety assessment
        (completed|done)? (neg|negative|no concerns|safe), assessed (as)? safe, found safe, home safe for (the)?
        (child|children|kids|baby), no safety (factors|risks) (identified|seen|noted|observed)?`,
    },
    {
      so: 'present',
      words: `
        (child|children|kids|baby) (is|are|was|were)? (unsafe|not safe), safety (threat|threats|concern|concerns)
        (present|identified|noted|observed|found|seen), (immediate|imminent|present) danger
        (identified|present|found|observed), assessed (as)? unsafe`,
    },
    {
      so: 'not_assessed',
      words: `
        ${didNot} (assess|complete|do) (for)? (the)? (safety|safety assessment|safety threats), safety not assessed,
        safety assessment not (done|completed)`,
    },
  ],
  marks_or_injuries: [
    {
      so: 'seen',
      denied: 'none_seen',
      words: `
        bruis*, welt, welts, scratch, scratches, (visible|suspicious|noticeable|observable|new|unexplained)
        (marks?|injur*), (injury|injuries) (seen|noted|observed|visible|found|present), marks (or|and|on) *,
        marks/bruises, black eye, burn mark*, cigarette burn*, burns, bite marks?, skin tear*, pressure
        (sore*|ulcer*|injur*), laceration*, (swollen|cut|split) (lip|eye), swelling, abrasion*, red marks?,
        handprint, visible marks`,
    },
    { denied: 'none_seen', words: `injur*` },
    { so: 'none_seen', words: `skin (clear|intact|check clear|check neg|clean and clear), no marks, free of marks` },
    {
      so: 'not_checked',
      words: `
        ${didNot} (check|look|assess|see|view|examine) ... (marks|bruises|bruising|injuries|skin|body), skin not
        checked, (marks|bruises|injuries|skin) (were)? not (checked|assessed|viewed|examined)`,
    },
  ],
  home_conditions: [
    {
      so: 'adequate',
      words: `
        (home|house|apt|apartment|residence|trailer) (is|was|were|appeared|looked|looks|appears|seemed|kept)?
        (very|fairly|mostly|reasonably)? (clean|tidy|neat|appropriate|adequate|well kept|well-kept|orderly|safe and
        clean|picked up|in good order), (clean|tidy|neat) (home|house|apt|apartment),
        (fridge|refrigerator|pantry|cupboards|cabinets|freezer) (is|was|were)? (full|stocked|well
        stocked|well-stocked), (full|stocked) (fridge|refrigerator|pantry), (plenty
        of|enough|adequate|sufficient|lots of) food (in|at|available)?, food in (the)?
        (home|house|fridge|pantry|kitchen|cupboards), (utilities|lights|power|heat|water) (are|is|were|was)? (all)?
        (on|working), (smoke detector|smoke detectors|smoke alarms?) (are|is|was|were)? (working|tested|in place),
        home conditions (are|were)? (adequate|appropriate|good|fine|ok|satisfactory|met minimum standards), no
        (home)? hazards (seen|noted|observed|in the home)?, meets minimum standards, (safe sleep|crib|pack n play)
        (in place|set up|observed)`,
    },
    {
      so: 'concerns',
      words: `
        (home|house|apt|apartment|residence|trailer|kitchen|bathroom|floor|floors)
        (is|was|were|appeared|looked|looks|still)? (very|extremely|so)?
        (dirty|filthy|messy|cluttered|unsanitary|unsafe|in disarray|not clean|infested|a mess),
        (dirty|filthy|cluttered) (home|house|apt|apartment|dishes|diapers), roach*, bed bugs, bedbugs, mice, rats,
        mold, (trash|garbage|feces|animal waste) (on|in|all over|everywhere|piled),
        (fridge|refrigerator|pantry|cupboards) (is|was|were)? (empty|bare|nearly empty|almost empty), empty fridge,
        no food (in|at)? (the)? (home|house|fridge)?, no (heat|power|running water|hot water|electricity|working
        smoke detector*), (power|heat|water|electricity|gas) (is|was)? (off|out|shut off|cut off), strong odor,
        smell of urine, smelled of urine, no (bed|beds|crib) for, exposed wir*, broken (window*|glass|stairs)`,
    },
    {
      so: 'not_checked',
      words: `
        ${didNot} (see|walk through|check|view|enter|go in|go inside|get in) (the)? (home|house|rest of the
        home|inside|kitchen|bedrooms), (home|house) not (seen|viewed|checked|walked through), stayed on (the)? porch`,
    },
  ],
  safety_plan: [
    {
      so: 'unchanged',
      words: `
        safety plan (is|was|remains|remained|still)? (unchanged|in place|in effect|being
        followed|followed|working|continues|current|reviewed and unchanged|the same), no (changes?|change) (to|in)
        (the)? safety plan, (following|followed|follows|abiding by) (the)? safety plan, (reviewed|rev'd|went over)
        (the)? safety plan (with|w/)? ... no changes?`,
    },
    {
      so: 'changed',
      words: `
        safety plan (was|is)? (changed|updated|revised|amended|modified|lifted|ended|closed|broken|violated),
        (changed|updated|revised|amended|modified|lifted|ended) (the)? safety plan, new safety plan (signed|made|put
        in place|completed|created)?, (signed|created|made|completed|put in place) (a|a new)? safety plan`,
    },
    {
      so: 'no_plan',
      words: `
        no (active|current|open)? safety plan (in place|needed|at this time|is in place|is needed|required)?`,
    },
  ],
  plan_progress: [
    {
      so: 'progress',
      words: `
        (good|great|steady|some|making|made|continues to make|showing|shows|excellent) (good|great|steady|some)?
        progress (on|with|toward|towards|in)? (the|her|his|their)? (case|service|tx|treatment|safety|parenting)?
        (plan|goals|services|classes)?, (attending|attended|completed|finished|graduated|enrolled in|started|engaged
        in) (all)? (parenting|dv|anger management|substance) (class|classes|group|groups|program|course), (compliant
        with|following|working|engaged in|on track with|working on) (the|her|his|their)? (case|service)
        (plan|services), (on track|up to date) (with|on) services, services (are)? going well`,
    },
    {
      so: 'no_progress',
      words: `
        (no|little|minimal) progress (on|with|toward|towards|in)? (the|her|his|their)? (case|service)?
        (plan|goals|services)?, ${didNot} (start|started|begin|enroll|attend) (in|the|any)?
        (services|classes|parenting class*|case plan services), (has not|hasnt|hasn't|have not|havent|haven't)
        (started|begun|attended|enrolled in|done) (any|the|in|her|his|their)? (services|classes|parenting
        class*|parenting|case plan|case plan services|groups), (not following|not working|not engaged in|not
        compliant with) (the|her|his|their)? (case|service)? (plan|services), dropped out of (services|parenting
        class*|the program)`,
    },
    {
      so: 'not_reviewed',
      words: `
        ${didNot} (review|discuss|go over|get to) (the)? (case|service) plan, (case|service) plan not
        (reviewed|discussed)`,
    },
  ],
  visitation: [
    {
      so: 'as_planned',
      words: `
        (visits|visitation|parenting time|family time|supervised visits) (are|is|have been|has
        been|continue|continues|still)? (going|gone|went)? (well|good|fine|regular|regularly|as scheduled|as
        planned|on schedule|consistent|consistently|without issue), (attends|attending|attended|made|makes|has
        made|never missed|has attended) (all|every|each) (of)? (her|his|their|the)? (supervised|weekly|scheduled)?
        (visits|visit|visitation), no missed visits, (has not|hasnt|hasn't|have not) missed (a|any)? (visits|visit),
        (consistent|regular) (with|w/) (visits|visitation), visit (occurred|took place|happened) as
        (planned|scheduled)`,
    },
    {
      so: 'missed',
      words: `
        (missed|skipped|no showed|no-showed|did not attend|didnt attend|didn't attend)
        (the|a|her|his|their|last|two|three|#|several|most|all|some)? (last|of the|of her|of his)?
        (two|three|#|supervised|weekly|scheduled|sunday|saturday|family)? (visit|visits|visitation|parenting
        time|family time), (visits|visitation) (are|is|have been|has been)?
        (inconsistent|irregular|sporadic|suspended|not happening|on hold)`,
    },
    {
      so: 'not_applicable',
      words: `
        (visits|visitation) not (ordered|applicable), no visitation (ordered|order), child (is|remains) in the home
        so no visits`,
    },
  ],
};
