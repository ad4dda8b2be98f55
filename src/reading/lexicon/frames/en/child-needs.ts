import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { minders, youngsters } from '#reading/lexicon/risks/en/people-and-things.ts';

const refuses = `
  refuses, refused, refusing, declines, declined, wont, won't, will not, has not, hasnt, hasn't, have not, havent,
    haven't, did not, didnt, didn't, does
  not, doesnt, doesn't, do not, dont, don't, never, not, isnt, isn't, is not, are not, arent, aren't, stopped, quit,
    fails to, failed to, failing to, neglects
  to, neglected to, forgets to, ignores, ignored, no showed, no-showed, no shows, missed, misses, missing, skipped,
    skips, skipping, cancelled, canceled, delayed, withheld, withholds, too high to, too drunk to, unwilling to`;
const cares = `
  medical care|medical treatment|medical attention|treatment|insulin|seizure meds|seizure medicine|seizure medication|
    inhaler|inhalers|antibiotics|
  chemo|chemotherapy|transfusion|surgery|meds|medication|medications|medicine|shots|breathing treatments|nebulizer|
    feeds|tube feeds|formula|oxygen|appts|
  appointments|appt|visits|follow ups|follow up|follow-up|followups|checkup|checkups|well visits|well child|dentist|
    dental|neurology|cardiology|pulmonology|gi|
  endocrine|endo|oncology|specialist|eye doctor|glasses|hearing aids|immunizations|vaccines|therapy|ot|speech`;

/** English: a child not fed, washed, schooled or taken to a doctor. */
export const englishChildNeedsFrames: RiskFrames = [
  [
    'child_abuse_neglect',
    [
      {
        parts: [
          `mother, mom, mo, father, dad, fa, parents, bm, parent, family, caretaker`,
          `refuses, refused, refusing, wont, won't, will not, unwilling, not willing, declines, not, kicked, put,
            threw, locked, tossed, turned, throws, kicks, puts`,
          `(to)? (pick up (him|her|them|the|his|their)|come get|take back|take (him|her|them) back|let (him|her|them)
            (back|in|come)|have (him|her) back|make (any|a) plan|plan for|allow (him|her) (home|back)|accept (him|
            her)|pick (him|her|them) up), (the|his|her|their|my|own|a)? (own)? (teen|teenager|youth|son|daughter|boy|
            girl|child|stepson|stepdaughter|#yo|# yo|him|me) out (in (the)? (cold|snow|rain|street|night)|at (night|
            #*|midnight)|of the (house|home|car)|without|w/o|after|for (being|talking|failing|getting)|and|again|
            last) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `(${minders}|she|he|they)`,
          refuses,
          `(to)? (give|given|giving|gave|get|gotten|getting|fill|filled|filling|refill|provide|provided|allow|consent
            to|seek|sought|obtain|administer|take|taken|bring|brought|follow up|followed|following|treat|treated|pick
            up|picked up|keep|attend|attended|schedule|scheduled|make|made|use|used)? (up (with|w/|on))? (the|her|his|
            their|any|child's|kid's|baby's|daughter's|son's|all|three|two|four|several|multiple|#|every|most)? (own|
            baby's|child's|daily|all|prescribed|last)? (${cares})`,
          `(for|to|of) (the|his|her|their|a|my)? (own)? (${youngsters}|child's|him|her|them|days|weeks|wks|months|a
            week|a month|# *), since *, in (weeks|months|days|#) *, (despite|in spite of) ..., says (prayer|god|it|
            hes|he), will heal, (baby|child|kid|kids|son|daughter|infant|toddler) ..., overdue, and (skipped|missed|
            no showed) ..., x#`,
        ],
        loose: true,
      },
      {
        parts: [
          `abscessed tooth, rotten teeth, rotting teeth, teeth rotted, teeth rotting, teeth decayed, tooth pain, lice,
            head lice, scabies, ringworm, cast, infected *, open sore*, untreated *, ear infection`,
          `(mother|mom|mo|parent|parents|dad|father|family|caregiver|they) (never|not|ignores|ignored|refuses|refused|
            hasnt|hasn't|has not|have not|wont|won't|didnt|didn't|did not|doesn't|doesnt|fails|failed) ..., untreated,
            overdue, not treated`,
        ],
        loose: true,
      },
      {
        parts: [
          `(${youngsters}|he|she|they)`,
          `eats, eating, eat, ate, begs, begging, beg, steals, stealing, hides, hiding, hoards, hoarding, fed, feed,
            digs, digging, sneaks, sneaking, scavenging, asks, searches, looking`,
          `(from|out of|in|through|for) (the|a|neighbor's|neighbors|school)? (neighbor's|neighbors|school|dumpster)?
            (trash|garbage|dumpster|dumpsters|can|trash can), dog food, cat food, (food|bread|snacks|crackers|
            lunches) (under|in|from) (his|her|the|their|other|classmates) ..., (classmates|neighbors|strangers|
            teachers|other kids|others) for (food|money|lunch|snacks|something), once a day, one meal, every other
            day, when (she|he|mom) remembers, only (at|when|if|once) ..., scraps, drywall, paper`,
        ],
      },
      {
        parts: [
          `(${youngsters})`,
          `starving, starved, emaciated, malnourished, severely underweight, underweight, skin and bones, dehydrated,
            ribs showing, gaunt, sunken eyes, losing weight, loses weight, lost weight, weight loss, not gaining,
            thin with, thin and, weighs, weight down, hungry, unfed, not fed`,
          `(mom|mother|mo|parents|dad|father|parent|fa|caregiver|family) (says|said|feeds|not|never|waters|missed|
            misses|refuses|wont|cant|can't|doesn't|high|using|forgets|is|was|has|spends|asleep|passed|sells|gone),
            missed all *, missed * appts, at home, hides *, hoards *, says he *, fed once *, only (fed|eats) *,
            locked *, no food *, at every visit, since coming home, ribs showing, sunken eyes, fridge empty, empty
            fridge, no formula, all the time, every day, always, cps *, neglect`,
        ],
        loose: true,
      },
      {
        parts: [
          `failure to thrive, ftt, poor weight gain, weight loss, malnourished, malnutrition, malnourishment,
            underfed, dehydration`,
          `(${youngsters})`,
        ],
        either: true,
      },
      {
        parts: [
          `(${youngsters})`,
          `filthy, unbathed, unwashed, caked in, covered in, caked with, covered with, crawling with, infested with,
            reeks of, reeking of, smells of, smelling of, smell of, smells like, stinks of, soaked in, lying in,
            laying in, sitting in, soiled, full of, wearing, in`,
          `(dirt|filth|feces|poop|urine|pee|lice|bites|flea bites|bug bites|bedbug bites|scabies|sores|vomit|his own|
            her own|own waste|dog hair|roaches|yesterday's diaper|same diaper|soiled diaper|same clothes|dirty
            clothes|wet diaper|a soaked diaper|a soiled diaper|a full diaper|soaked diaper)`,
        ],
      },
      {
        parts: [
          `diaper, diapers, diaper rash, crib, crib sheet, crib mattress, bottle, bottles, car seat`,
          `not changed, unchanged, hasnt been changed, hasn't been changed, wasnt changed, not been changed, soaked,
            soaking, raw, blistered, bleeding, open sores, dried, caked, curdled, spoiled, moldy, maggots, days old,
            since (yesterday|last|morning|friday|saturday|sunday|monday), for (hours|a day|two days|days),
            overflowing, full of feces, feces, urine soaked, full`,
        ],
        loose: true,
      },
      {
        parts: [
          `(${youngsters})`,
          `missed, misses, missing, absent, truant, truancy, out of school, not in school, not enrolled, unenrolled,
            never enrolled, not attending, not attended, has not been to school, hasnt been to school, hasn't been to
            school, kept home, kept out`,
          `(# days|# (of)? (the)? (last)? # days|half the *|most of the *|weeks|wks|months|since *|all year|this year|
            a year|for a year|chronic*|of school|from school|in any school) ... (mom|mother|mo|dad|father|parents|
            parent|refuses|gma|grandma|doesn't|doesnt|won't|wont|does not|asleep|no excuse|unexcused|cited|to babysit|
            to watch|to care)`,
        ],
        loose: true,
      },
      {
        parts: [
          `mother, mom, caregiver, parent, stepmom, mo`,
          `(making|make|makes|made|induc*|caus*|fabricat*|exaggerat*|poisoning|falsif*) (the|her|his)? (${youngsters}|
            symptoms|illness|child's) (sick|ill|symptoms|illness|seizures)?, symptoms (stop|stopped|resolve|resolved|
            disappear) when (she|mom|mother|he) ...`,
        ],
        loose: true,
      },
    ],
  ],
];
