import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { youngsters } from '#reading/lexicon/risks/en/people-and-things.ts';

/** English: a child left alone, with nobody fit to mind it, or for good. */
export const englishChildLeftFrames: RiskFrames = [
  [
    'child_abuse_neglect',
    [
      {
        parts: [
          `(${youngsters}|minors)`,
          `left, leaves, found, home, sleeping, asleep, wandering, wandered, walking, crying, unattended, locked,
            sitting, playing, crawling, roaming, riding, discovered, abandoned, fending, crossing, running, in care,
            in the care, in charge, on their own, by himself, by herself, by themselves`,
          `(home|at home)? (alone|all alone|unattended|unsupervised|by (himself|herself|themselves)|on (his|her|
            their) own|with no (one|adult|adults|sitter|supervision|grown up)|w/ no (one|adult|adults|sitter)|without
            (an|any)? (adult|adults|supervision|sitter)|w/o (an)? (adult|adults|supervision)|no adult|no adults|no
            caretaker|no caregiver|no supervision|no parent|for (himself|herself|themselves)|with nobody|nobody
            watching|nobody tending|no one (watching|around|home)|nobody (home|around|there|at home|looking)|the
            (street|streets|highway|road|parking lot) (alone|in a diaper|barefoot|naked|at|looking|late|by)) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `left, leaves, leaving, leave, forgot, forgets, dumped, dumps, dropped, drops, ditched, abandoned, abandons,
            sends, sent, put`,
          `(the|his|her|their|a|my|all|both|two|three|#)? (own|little|older|younger|two|three|#|oldest|youngest|
            sleeping|sick|newborn|premature)? (${youngsters}) (asleep|sleeping|strapped|crying|sick|alone|sitting|
            locked)?`,
          `(alone|unattended|unsupervised|by (himself|herself|themselves)|overnight|all (day|night|weekend)|with (a|
            an|the|her|his)? (stranger|strangers|drunk|known|sex offender|registered|confused|demented|dealer|older|
            #yo|# yo|# year|sibling|8|9|10|neighbor drunk)|in (a|the|his|her|an)? (hot|parked|running|locked|cold)?
            (car|van|truck|vehicle|crib|tub|bathtub|motel|hotel|apartment|apt|house|trailer|car seat|nicu|hospital|
            casino)|at (a|the|an)? (bus stop|bus station|hospital|motel|hotel|laundromat|store|police station|fire
            station|casino|shelter|stranger's|park)|with no (one|adult|food|sitter|plan|supervision)|without (a|an|
            any)? (sitter|adult|food|supervision|plan)|w/o (a|an|any|suction)? (sitter|adult|food|supervision|plan|
            suction|nurse)|while (she|he|they|mom|dad|mother|father|parents) (goes|went|works|work|worked|shopped|
            drank|drinks|partied|parties|ran|gambled|was|were|is|slept|got|used|left|buys|bought|shops)|to go (buy|
            get|out|drink|party|use|to the|score|work|gamble|see))`,
        ],
      },
      {
        parts: [
          `(mom|mo|mother|moc|bm|bio mom|dad|fa|father|foc|parents|parent|caretaker|guardian)`,
          `left, leaves, dropped, dumped, abandoned, leaving,
            vanished`,
          `(days|weeks|wks|days ago|weeks ago|wks ago|months ago|since) ... , (and|but)? (has|have|had)? (not|n't)?
            (been (seen|heard|back|reached)|returned|come back|called), hasnt (been|come|returned|called|visited),
            hasn't (been|come|returned|called|visited), not (been|come|returned|called|visited|back), cant be reached,
            can't be reached, cannot be reached, could not be reached, couldn't be reached, no contact since, without
            the (kids|children|baby), without (him|her|them), without a plan, no caretaker, no caregiver, no plan for
            (the)? (kids|child|him|her|them), with no plan, without making arrangements, never came back, not heard
            from, wont return, whereabouts unknown`,
        ],
        loose: true,
      },
      {
        parts: [
          `(4|5|6|7|8|9|10|11|four|five|six|seven|eight|nine|ten) (yo|yr old|year old|year-old|y/o|yr|years old), #yo,
            girl, boy, oldest, older sister, older brother, sister, brother, child, daughter, son, kid, oldest child`,
          `cooks, cares for, caring for, raising, raises, watching, watches, babysits, babysitting, in charge of,
            left in charge of, parenting, takes care of, taking care of, tends, feeds, minds, looking after, looks
            after, responsible for`,
          `(the|her|his|their|a|three|two|four)? (newborn|infant|baby|babies|siblings|sibs|toddler|twins|little ones|
            younger (kids|siblings|ones|brothers|sisters)|kids|children)`,
          `while, overnight, all night, all day, alone, when mom *, mom parties, every night, every day, mom (parties|
            works|sleeps|drinks|uses|is), at the bar, parents *, until *, after school`,
        ],
        loose: true,
      },
      {
        parts: [
          `(${youngsters})`,
          `in care of, in the care of, left with, left w/, watched by, babysat by, in charge of`,
          `(a|an|the|their|her|his)? (#|8|9|10|eight|nine|ten|seven|six|confused|demented|drunk|intoxicated|
            registered|blind|bedbound|stranger|unknown|sex)`,
        ],
        beside: true,
      },
      {
        parts: [
          `lack of supervision, inadequate supervision, poor supervision, improper supervision, no supervision`,
          `(toddler|kids|children|child|baby|infant|#yo|# yo|boy|girl|minor|young|son|daughter|report|reported|
            allegation|concern|twins)`,
        ],
        either: true,
        loose: true,
      },
    ],
  ],
];
