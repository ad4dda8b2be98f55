import type { ElementLexicon } from '#reading/lexicon/lexicon.ts';

const didNot = "(did not|didnt|didn't|unable to|could not|couldnt|couldn't|cannot|not able to)";

/** English words that answer what adult protection asks besides. */
export const englishAdultElements: ElementLexicon['elements'] = {
  capacity: [
    {
      so: 'able_to_decide',
      words: `
        a&ox3, a&ox4, a&o x3, a&o x4, a&o x 3, a&o x 4, aox3, aox4, ao x3, ao x4, aaox3, aaox4, aaox 3, a/ox3,
        a/ox4, a/o x3, a/o x4, alert and oriented x3, alert and oriented x4, alert & oriented x3, alert & oriented
        x4, alert & oriented x 3, alert and oriented x 3, oriented x3, oriented x4, oriented x 3, oriented x 4,
        (has|had|retains|demonstrates|demonstrated|appears to have|found to have|shows) (full)?
        (decision-making|decision making|decisional)? capacity, capacity (is|was)? (intact|present|not in
        question|not in doubt|confirmed), able to make (his|her|their) own (decisions|choices|medical decisions),
        (makes|making) (his|her|their) own decisions, (able to|can) (state|explain|weigh) (the)? risks, (own
        decision maker|own decision-maker), (no|without) (concerns|concern|question|doubt) (about|re|regarding|of)
        (his|her|their)? capacity, capable of (making)? (his|her|their) own decisions`,
    },
    {
      so: 'in_doubt',
      words: `
        (lacks|lacked|lacking) (decision-making|decision making|decisional)? capacity, ${didNot} have
        (decision-making|decision making)? capacity, (does not|doesnt|doesn't) (have|appear to have)
        (decision-making|decision making|decisional)? capacity, capacity (is|was)? (questionable|in question|in
        doubt|unclear|impaired|diminished|declining), (questions?|concerns?|doubts?) (about|re|regarding|over)
        (his|her|their|client's|cl's)? capacity, oriented x1, oriented x 1, a&ox1, a&o x1, aox1, oriented to
        (self|person|name) only, (confused|disoriented) (about|to|as to) (date|day|time|place|the year|year),
        (unable to|cannot|could not|cant|can't|couldnt|couldn't) make (his|her|their) own (decisions|choices|medical
        decisions), capacity (eval|evaluation|assessment) (needed|requested|ordered|referred)`,
    },
    {
      so: 'not_assessed',
      words: `
        capacity (was)? not (assessed|evaluated|addressed|discussed), ${didNot} assess (for)? capacity`,
    },
  ],
  home_hazards: [
    {
      so: 'none_seen',
      words: `
        no (home|fall|trip|tripping|safety|fire|obvious|visible|new)? hazards? (seen|noted|observed|found|in the
        home|in home)?, home (is|was)? (safe|hazard free|hazard-free|free of hazards|clear of hazards|clean and
        safe|safe and clean), no (fall|trip|tripping|fire) (risks|hazards), (paths|pathways|walkways|hallways|exits)
        (are|were)? clear, grab bars (are)? (in place|installed), (home|house|apt|apartment) (is|was)? (very)?
        (clean|tidy|neat|uncluttered)`,
    },
    {
      so: 'present',
      words: `
        (fall|trip|tripping|fire|safety|home) hazards? (seen|noted|observed|found|present|identified|throughout|in),
        clutter*, hoarding, hoarded, loose (rug|rugs|railing|wires|carpet), throw rugs,
        (exits|doorways|pathways|hallways|paths|stairs) (are|is|were|was)? (blocked|obstructed), blocked
        (exit|exits|doorway|hallway), no (heat|power|running water|hot water|electricity|working smoke
        detector*|smoke detector*|smoke alarm*), (heat|power|water|gas|furnace|ac) (is|was|has been)? (off|out|shut
        off|cut off|broken|not working), exposed wir*, gas leak, mold, bed bugs, bedbugs, roach*, rats, mice, broken
        (stairs|steps|railing|window*), (home|house|apt|apartment) (is|was)? (very)?
        (dirty|filthy|unsafe|unsanitary|infested), stove left on, space heater (next to|near|by), spoiled food,
        feces, urine soaked, extension cords`,
    },
    {
      so: 'not_checked',
      words: `
        ${didNot} (see|walk through|check|view|enter|go in|go inside|get in) (the)? (home|house|rest of the
        home|inside|rest of the house), (home|house) not (seen|viewed|checked|walked through), stayed on (the)?
        porch, (hazards|home safety) not (checked|assessed)`,
    },
  ],
  risk_change: [
    {
      so: 'lower',
      words: `
        risk (level)? (is|has|appears)? (now)? (lower|reduced|decreased|less|down|lessened|improved) (than
        before|than last visit|since last visit|now)?, (lower|reduced|decreased|less) risk (than|now|since), risk
        (went|has gone|came|come) down`,
    },
    {
      so: 'same',
      words: `
        risk (level)? (is|remains|remained|appears|stays)? (unchanged|the same|same|same as before|no
        different|stable), no change in (the)? risk, risk (has)? not changed, risk (level)? (remains|remained|still)
        (low|moderate|medium|high)`,
    },
    {
      so: 'higher',
      words: `
        risk (level)? (is|has|appears)? (now)? (higher|increased|elevated|escalated|worse|greater|raised|up|gone up)
        (than before|than last visit|since last visit|now)?, (higher|increased|greater|escalating) risk
        (than|now|since), risk (went|has gone) up, risk escalating`,
    },
  ],
  money_control: [
    {
      so: 'client_alone',
      words: `
        (manages|handles|controls|managing|handling) (all)? (his|her|their|of her|of his)? (own)?
        (own|money|finances|bills|bank account|checkbook|accounts) (money|finances|bills|bank
        account|checkbook|accounts)?, (pays|paying) (his|her|their) own bills, (in control of|has control
        of|controls) (his|her|their) (own)? (money|finances|accounts), has (his|her) own (debit|bank) card`,
    },
    {
      so: 'someone_else',
      words: `
        (son|daughter|nephew|niece|grandson|granddaughter|caregiver|aide|payee|poa|husband|wife|sister|brother|neighbor|roommate|facility)
        (now|still|has|have)? (manages|handles|controls|holds|has|keeps|managing|handling|pays|took over|taken
        over|controlling) (all)? (of)? (his|her|their|the|client's|cl's)? (money|finances|bills|bank card|debit
        card|bank account|checkbook|ssi|social security|check|checks|accounts|atm card), (rep|representative)? payee
        (manages|handles|in place|pays), (does not|doesnt|doesn't|no longer)
        (manage|manages|control|controls|handle|handles|have access to) (his|her|their)? (own)?
        (money|finances|bills|accounts|account)`,
    },
    {
      so: 'not_asked',
      words: `
        ${didNot} (ask|discuss|talk|get to) ... (money|finances), (finances|money) not (discussed|asked|reviewed)`,
    },
  ],
  services_offered: [
    {
      so: 'accepted',
      words: `
        (accepted|accepts|agreed to|agrees to|consented to|consents to|open to receiving) (the|all|aps|in-home|in
        home|home|offered|referral for|a)? (services|meals|home care|homemaker|meals on wheels|respite|an
        aide|aide|help with meals|case management|adult day|home delivered meals), services (were|was)?
        (accepted|offered and accepted), (offered|offer) services (and|&) (he|she|they|cl|client)? accepted`,
    },
    {
      so: 'declined',
      words: `
        (declined|declines|refused|refuses|turned down|does not want|doesnt want|doesn't want|not interested
        in|rejected) (all|any|the|aps|offered|in-home|in home|home|offer of|further)? (aps|in-home|offered|of the)?
        (services|help|assistance|meals|meals on wheels|home care|homemaker|an aide|aide|respite|case
        management|adult day|home delivered meals), services (were|was)? (declined|refused|offered and
        declined|offered but declined|offered and refused|offered but refused)`,
    },
    {
      so: 'none_offered',
      words: `
        no services (were)? (offered|needed|indicated), ${didNot} offer (any)? services, services not
        (offered|needed)`,
    },
  ],
  police_report: [
    {
      so: 'made',
      words: `
        (police|le|law enforcement|sheriff) report (was|has been)? (made|filed|taken|completed|submitted),
        (filed|made|submitted|completed) (a)? (police|le|law enforcement|sheriff|sheriff's) report, (reported|report
        made|cross-reported|cross reported|referred) (it)? to (the)? (police|law
        enforcement|le|pd|sheriff|detective|sheriff's office), (police|law enforcement|le|pd|sheriff) (was|were)
        (notified|called|contacted), (notified|called|contacted) (the)? (police|law enforcement|pd|sheriff|le) (to
        report|and reported|and made|re|about|for)`,
    },
    {
      so: 'not_made',
      words: `
        no (police|le|law enforcement) report (made|filed|taken)?, (police|le|law enforcement) report not
        (made|filed|taken), ${didNot} (file|make) (a)? (police|le|law enforcement) report, (declined|refused|does
        not want|doesnt want|doesn't want) (to file|to make|to press)? (a)? (police report|charges), (police|law
        enforcement|le) (was|were)? not (notified|called|contacted)`,
    },
    {
      so: 'not_applicable',
      words: `
        (police|le|law enforcement) report (is)? not (needed|required|warranted|indicated|applicable)`,
    },
  ],
};
