import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';

const didNot = "(did not|didnt|didn't|unable to|could not|couldnt|couldn't|cannot|not able to)";

/** English words that answer what reentry asks. */
export const englishReentryElements: ElementLexicon['elements'] = {
  police_contact: [
    {
      denied: 'none',
      words: `
        (any|new|recent|further)? (arrests?|police contact|contact with police|contact w/ police|contact with law
        enforcement|contact w/ law enforcement|le contact|leo contact|law enforcement contact|new
        charges|run-ins|police involvement|legal issues|tickets), arrests/police contact, contact w/ pd, pd contact,
        arrested`,
    },
    {
      so: 'none',
      words: `
        (denies|denied|no) (any|new)? (police|law enforcement|le|leo|pd) (contact|contacts|involvement), (has
        not|hasnt|hasn't) (been arrested|had police contact|been stopped|been in trouble)`,
    },
    {
      so: 'reported',
      words: `
        (was|got|been|were) (arrested|stopped by police|pulled over|cited|picked up by
        police|detained|charged|ticketed|questioned by police), (new)? (arrest|charge|charges|citation)
        (on|for|last|in|reported|yesterday|this week), arrested
        (on|for|last|yesterday|this|sat|sun|mon|tue|wed|thu|fri|#/#), (police|law enforcement|le)
        (contact|came|stopped) (on|for|last|him|her|to|reported|this|yesterday|sat|sun|mon|tue|wed|thu|fri),
        (reported|reports|admits|admitted|disclosed) (a|an|new|having|recent|to)? (new)? (police contact|contact with
        police|contact w/ police|arrest|charge|citation|traffic stop|law enforcement contact)`,
    },
    {
      so: 'not_asked',
      words: `
        ${didNot} ask about (police contact|arrests|police|law enforcement), police contact not (asked|discussed)`,
    },
  ],
  ua_result: [
    {
      so: 'negative',
      words: `
        (ua|uas|uds|drug screen|drug test|urine|urine screen|urinalysis|breathalyzer|bac|oral swab|swab)
        (today|was|is|were|came back|results?|result was|collected and|done|given|tested)? (today|was|is|came back|on
        site|onsite)? (neg|negative|clean|clear|0.00|.000|0.000), (neg|negative|clean) (ua|uas|uds|drug screen|drug
        test|urine|urinalysis|breathalyzer|swab), (tested|tests) (neg|negative|clean), (all|all #) uas
        (neg|negative|clean)`,
    },
    {
      so: 'positive',
      words: `
        (ua|uas|uds|drug screen|drug test|urine|urine screen|urinalysis|breathalyzer|swab) (today|was|is|were|came
        back|results?|result was|collected and|done|given|tested)? (today|was|is|came back|on site|onsite)?
        (pos|positive|dirty|hot|presumptive positive|presumptive pos|failed) (for)?, (pos|positive|dirty|hot|failed)
        (ua|uas|uds|drug screen|drug test|urine|urinalysis|breathalyzer|swab), (tested|tests) (pos|positive|dirty|hot)
        (for)?, ua + for *, ua +, failed (ua|drug test|drug screen)`,
    },
    {
      so: 'not_tested',
      words: `
        (ua|uds|drug test|drug screen|urinalysis) (was|is)? (not done|not collected|not given|not taken|not
        completed|deferred|not administered|not due), no (ua|uds|drug test|drug screen)
        (today|done|collected|given|this visit|taken)?, ${didNot} (do|collect|take|give|administer|complete|provide)
        (a|the)? (ua|uds|drug test|drug screen), unable to (void|provide a sample|provide sample)`,
    },
  ],
  address_verified: [
    {
      so: 'yes',
      words: `
        (address|residence|home plan) (was|is|has been)? (verified|confirmed|checked and verified),
        (verified|confirmed) (his|her|their|the|current|new|cl's|client's)? (current|home|new)? (address|residence),
        home (visit|contact|check) (verified|confirmed) (residence|address), (lease|mail|id|utility bill)
        (seen|viewed|reviewed) (w/|with|showing) (address|his address|her address)`,
    },
    {
      so: 'no',
      words: `
        (address|residence) (was|is|has)? (not|unable to be|could not be|couldnt be) (been)? (verified|confirmed),
        (unable to|could not|couldnt|couldn't|did not|didnt|didn't) (verify|confirm)
        (his|her|their|the|current|new|cl's|client's)? (current|home)? (address|residence), address (does
        not|doesnt|doesn't) (match|exist), (does not|doesnt|doesn't|no longer) live (at|there)`,
    },
    { so: 'not_applicable', words: `address (verification)? not (needed|applicable|due), homeless so no address` },
  ],
  curfew: [
    {
      so: 'met',
      words: `
        (in|within|home by|keeping|kept|meeting|met|abiding by|following|complying with|compliant with|in compliance
        with|making|made) (his|her|their|the)? curfew, curfew (is|was|has been)? (kept|met|followed|being
        met|compliant|ok|good|no issues|no violations|verified), no curfew (violations?|issues?|problems?|alerts?),
        (has not|hasnt|hasn't|have not) missed curfew`,
    },
    {
      so: 'not_met',
      words: `
        (missed|broke|violated|violating|out past|out after|missing|breaking|late for|past) (his|her|their|the)?
        curfew, curfew (violation|violated|missed|broken|not kept|not met|not followed), (not|didnt|didn't|did not)
        (meeting|keeping|keep|make|meet|follow|following|in by|home by|within) (his|her|their|the)? curfew, # curfew
        (violations?|alerts?)`,
    },
    {
      so: 'not_applicable',
      words: `
        no curfew (condition|ordered|in place|at this time|currently)?, (off|not on) curfew, curfew
        (lifted|removed|not ordered|ended)`,
    },
  ],
  no_contact: [
    {
      so: 'met',
      words: `
        (abiding by|complying with|compliant with|following|in compliance with|obeying|keeping|respecting|honoring)
        (the|his|her)? (no contact|no-contact|nco|protective) (order|condition)?, no contact with (the)? victim, (no
        contact|no-contact|protective) order (is|was|being)? (followed|kept|complied with|obeyed|honored|in
        compliance), (no-contact|no contact) order (no issues|no violations), no violations? of (the)? (no
        contact|no-contact|protective) order, (has not|hasnt|hasn't|have not|has had no|denies any|denies|denied)
        (contacted|contact with|contact w/|had contact with|contacting) (the)? (victim|ex-wife|ex-gf|ex-girlfriend|ex)`,
    },
    {
      so: 'not_met',
      words: `
        (violated|broke|violating|in violation of|violation of|breached) (the|his|her)? (no
        contact|no-contact|nco|protective) (order|condition)?, (contacted|texted|called|went to see|had contact
        with|saw) (the|his|her)? victim, (no contact|no-contact|protective) order (was|is)?
        (violated|broken|breached|not followed)`,
    },
    {
      so: 'not_applicable',
      words: `
        no (no-contact|no contact|protective) (order|condition) (in place|ordered|on file)?, (no-contact|no contact)
        order (lifted|expired|dropped|not ordered), not subject to (a)? (no-contact|no contact) order`,
    },
  ],
  employment: [
    {
      so: 'working',
      words: `
        (working|works|employed|still works|still working|continues to work|hired) (full time|full-time|part
        time|part-time|ft|pt|at|for|# hrs|# hours|days|nights|steady|daily|as a|there), (paystub|paystubs|pay stub|pay
        stubs) (provided|seen|verified|reviewed|shown|turned in), (employment|job|work) (is|was)?
        (verified|stable|confirmed|going well|steady), (started|got|has|found|maintaining|maintains|keeps|kept)
        (a|his|her|new|the|his new|her new|a new|full time|a full time|a part time|part time)? (job|work|employment),
        (currently|is|remains|still) (employed|working)`,
    },
    {
      so: 'not_working',
      words: `
        (not working|unemployed|not employed|out of work|no job|laid off|got fired|was fired|without a job|still no
        job|has no job|not yet employed|still looking for work|looking for work|looking for a job|job hunting|job
        searching), (lost|quit|fired from|let go from) (his|her|the|their)? (job|work), (is|still|currently|was)
        (unemployed|not working|out of work|job hunting|looking for work)`,
    },
    {
      so: 'not_asked',
      words: `
        ${didNot} (ask|discuss|talk) about (employment|work|job), employment not (discussed|asked)`,
    },
  ],
  fees: [
    {
      so: 'current',
      words: `
        (fees|fines|restitution|supervision fees|court costs|payments|fines and fees|fees and
        restitution|fees/restitution) (is|are|were|was)? (current|up to date|paid|paid in full|on track|caught up|paid
        today|being paid|all paid|paid up|paid off), (current|up to date|caught up|paid up) (on|with)
        (his|her|all|the|supervision|court)? (fees|fines|restitution|payments|supervision fees|court costs),
        (paid|pays|made|paying) (his|her|all|the|a|# on|$# on|$#)? (on|toward|towards)? (his|her|the)? (supervision)?
        (fees|supervision fee|fines|restitution|restitution payment)`,
    },
    {
      so: 'behind',
      words: `
        (fees|fines|restitution|supervision fees|court costs|payments) (is|are|were|was)? (behind|not current|past
        due|overdue|owed|unpaid|delinquent|not paid|in arrears|not up to date), (behind|delinquent|not current|past
        due|not up to date|in arrears) (on|with|in) (his|her|all|the|supervision|court)?
        (fees|fines|restitution|payments|supervision fees|court costs), owes ($#|#)? (in|on)?
        (fees|fines|restitution|supervision fees|back fees), (has not|hasnt|hasn't|did not|didnt|didn't|have
        not|cannot|cant|can't|unable to) (paid|pay|paying) (his|her|any|the|on)? (supervision)?
        (fees|fines|restitution|fee|court costs)`,
    },
    {
      so: 'not_applicable',
      words: `
        no (fees|fines|restitution|fees or restitution|supervision fees) (owed|ordered|due|assessed)?,
        (fees|fines|restitution) (waived|not ordered|suspended)`,
    },
  ],
  conditions_checked: [
    {
      so: 'all_met',
      words: `
        (in|full|in full|remains in|is in) compliance with (all|conditions|his|her|all of)? (his|her)?
        (conditions|supervision|parole|probation|terms|all conditions|terms and conditions)?, (compliant|complying)
        with (all)? (his|her|the|of his|of her)? (conditions|supervision|terms|probation|parole|parole
        conditions|probation conditions|supervision conditions), (all|all other|all of his|all of her) conditions
        (are|were)? (met|being met|checked and met|followed|satisfied|current), (fully|all) compliant, no violations
        (noted|reported|of conditions|at this time|found)?, no new violations, meeting all (his|her|of his|of her)?
        (conditions|terms)`,
    },
    {
      so: 'some_not_met',
      words: `
        (not in compliance|out of compliance|noncompliant|non-compliant|not compliant|not complying|failed to comply)
        (with)? (all|his|her|the|some)? (conditions|supervision|terms|probation|parole)?,
        (violation|violated|violating|in violation of) (of|his|her|the)? (his|her|the)?
        (conditions|parole|probation|supervision|terms|condition), technical violation*, (some|one|two|several)
        conditions? (not met|are not met|is not met|were not met|was not met|violated), (violation report|vop|pv)
        (filed|submitted|written|issued)`,
    },
    {
      so: 'not_checked',
      words: `
        conditions (were)? not (checked|reviewed|discussed|verified), ${didNot} (check|review|go over|discuss|verify)
        (the|his|her|all|any)? conditions`,
    },
  ],
};
