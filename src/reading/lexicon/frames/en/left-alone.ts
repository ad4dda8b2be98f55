import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { asListed, dependent, elder, helper, kin, staff } from '#reading/lexicon/risks/en/elders-and-carers.ts';

const carers = asListed(`${kin}|${helper}|${staff}|husband|wife|they`);

/** English: an adult who cannot be alone left so: nobody there, asleep or drunk, left in the wet, dropped,
  abandoned. */
export const englishLeftAlone: RiskFrames = [
  [
    'adult_abuse_neglect',
    [
      {
        parts: [
          asListed(`${helper}|${staff}|son|daughter|dtr|niece|nephew|family`),
          `left, leaves, leaving, keeps, kept`,
          `(${elder}) in (the|a|his|her)? (wheelchair|w/c|geri chair|recliner|chair|bed|bedpan) (#|for #|all day|all night|
            overnight|for hours|hours) ... (w/o|without|not|no|never|wet|soiled)`,
        ],
        beside: true,
      },
      {
        parts: [
          asListed(`${helper}|${staff}|son|daughter|dtr|niece|nephew|family`),
          `not giving, isnt giving, is not giving, are not giving, arent giving, not feeding, not turning, not changing,
            not bathing, has not turned, have not turned, hasnt turned`,
          `(${elder}|his|her) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `short staffed, understaffed, short-staffed, one aide for, no staff, not enough staff, no aides,
            one cna for`,
          `residents, resident, pt, client, av, beds, clients, briefs`,
          `wet, soiled, unfed, unattended, fell, wandering, waiting, no care, not fed, not changed, until, crying,
            for hours, call lights`,
        ],
        loose: true,
      },
      {
        parts: [
          asListed(dependent),
          `(was|is|were|being|gets|got|been|found|has been|had been)? (left|home|found|staying|kept) (all)? (alone|
            by (herself|himself)|unattended|unsupervised|in wheelchair|in bed|in chair)`,
          `from, since, all, over, until, till, for (#|two|three|several|hours|days|the|a|over|most), while,
            with (a|no|only|just|nothing), on, daily, every, overnight, weekend, in, again`,
        ],
        loose: true,
      },
      {
        parts: [
          carers,
          `(went|gone|goes|left|leaves|took off|takes off|flew|traveling|out of town|away|on vacation|on a cruise|
            on a trip|moved out|drives|drove)`,
          `(${dependent}|${elder}|her) ... (had|has|have|with|w/|left|was|is|home|stayed) (no one|nobody|no help|
            no care|no food|alone|unattended|by (herself|himself)|unsupervised|without care)`,
        ],
        loose: true,
      },
      {
        parts: [
          asListed(`${helper}|${staff}|agency|son|daughter|niece|nephew|family`),
          `never shows, never shows up, never showed, never came, never comes, no show, no showed, no-showed,
            has not come, hasnt come, hasn't come, has not been, hasnt been, hasn't been, did not show, didnt show,
            did not come, didnt come, stopped coming, quit coming, stopped showing, quit showing, walked off,
            walked out, quits without, left early, leaves early, leaves after, shows up late, does not show,
            doesnt show`,
          `(av|cl|client|pt|she|he|mom|dad|resident|mrs *|mr *|ms *) ... (w/o|without|no|wet|soiled|in bed|stuck|
            hungry|unfed|not eaten|no one|alone|on the toilet|unable|since), agency (knew|aware), in # days,
            for # days, in (several|three|four|five|days) (days)?, (in bed|wet|soiled|sheets|unfed|stuck) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          asListed(`${helper}|${staff}|paid *`),
          `found asleep, was asleep, asleep, sleeping, napping, drunk, intoxicated, high, smelled of alcohol,
            smells of alcohol, passed out, nodding off, nodded off, on her phone, on his phone, on the phone,
            watching tv, out in her car, out in his car, in her car, playing video games, hungover, vaping,
            outside smoking, out smoking`,
          `while, on shift, on duty, at work, on the job, unattended, on his shift, on her shift, (av|cl|client|pt|
            resident|mrs *|mr *|mom|dad|she|he) (was|is|lay|sat|on|in|wet|wandered|fell|unattended|alone|out|left|
            not|needed|calling)`,
        ],
        loose: true,
      },
      {
        parts: [
          `dropped, drops, dropping, let fall, spilled, knocked`,
          `(${elder}|her)`,
          `told no one, told nobody, did not report, didnt report, never reported, not reported, no report,
            did not tell, didnt tell, never told, no incident report, hid it, covered it up, denies it,
            said nothing, left (her|him) ..., on purpose, and laughed, twice, again`,
        ],
        loose: true,
      },
      {
        parts: [
          `dropped, drops, left, leaves, dumped, abandoned, ditched, brought, sent`,
          `(${elder}|her)? (off)? (here|there|in|at|to) (the|our|an)? (er|ed|hospital|emergency room|emergency dept|
            emergency|bus station|shelter|clinic|police station|lobby|curb|steps)`,
          `fake (phone|number|name|address), wrong number, drove off, drove away, left without, refuses to (pick|
            come|take), will not (pick|come|answer|take), wont (pick|come|answer|take), not answering,
            not returning calls, phone disconnected, phone off, nobody answers, no one answers, they moved,
            and left, and disappeared, never came back, by (family|caregiver|son|daughter|group home|facility|
            nephew|niece), (with|and) no (contact|number|papers|name)`,
        ],
        loose: true,
      },
      {
        parts: [
          `sat, sits, sitting, lay, lies, lying, laying, left, found, covered, caked, soaked, slept, sleeping, kept`,
          `(in|with|w/) (her|his|their|own|the same|dried|old|a)? (own)? (dried|wet)? (feces|urine|stool|waste|pee|
            poop|bm|excrement|soiled diaper|wet diaper|dirty diaper|wet bed|soiled bed|wet sheets|soiled sheets|
            wet brief|soiled brief|vomit|beds)`,
          `(${kin}|${helper}|${staff}|husband|wife|call light|nobody|no one|for hours|for # hours|all night|all day|
            all weekend|until) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `wet, soaked, soaked through, soiled, saturated, cath bag not emptied, same diaper, same brief,
            same depends, same clothes, wet beds, soiled beds, dirty diapers, catheter bag, cath bag,
            colostomy bag, foley bag, ostomy bag, wound, dressing`,
          `(until|till|since|from|for) (#|noon|morning|monday|mon|tues|wed|thurs|fri|sat|sun|the|last|yest|late|
            over|two|three|several|hours|days|a week|weeks|friday|saturday|sunday|overnight) ..., (never|
            not) (emptied|changed|cleaned|been changed|been emptied), full ..., overflowing, bursting, still on,
            on (her|him)? (from|since)`,
          `nobody, no one, noone, staff, short staffed, aide, family, caregiver, son, daughter, niece, nephew,
            facility, snf, alf, residents, had not, hadnt, hasnt, hadn't, not emptied, not changed, discharge,
            discharged, night shift`,
        ],
        loose: true,
      },
      {
        parts: [
          `maggots, matted hair, hair matted, overgrown nails, severely dehydrated, severe dehydration,
            malnourished, malnutrition, emaciated, skin and bones, dehydrated, underweight, lost # lb*,
            lost # pounds, down # lb*, weighs # lb*, gangrene, gangrenous, black heels, sores, bedsores, filthy,
            sodium #, septic, infected wound, smelled of urine, smells of urine, smelling of urine, reeks of urine,
            dried stool, dried feces, caked stool`,
          `(lives|live|living|home) (with|w) (her|his|a)? (${kin}|${helper}) ..., (${kin}|${helper}|snf|alf|
            facility|group home|agency|hh) (forgets|in next room|in the next room|upstairs|home|gets paid|paid to|
            never|did not|didnt|does not|doesnt|was home|is home|wont|refuses|refused|says (she|he) (forgot|is too|
            was too)|gives|gave|feeds|denies|in charge) ..., (as|is) (paid)? (${helper}), (son|dtr|daughter|niece|
            nephew)'s care, (son|daughter|niece|nephew) (is)? (the|as|paid|sole|only) caregiver ...,
              nobody turns (her|him), no one turns (her|him), suspects neglect`,
        ],
        loose: true,
        either: true,
      },
    ],
  ],
];
