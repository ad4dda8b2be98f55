import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { asListed, elder, helper, kin, staff } from '#reading/lexicon/risks/en/elders-and-carers.ts';

/** English: hard words and threats of those who care, visitors kept out, stories that do not fit,
  and the fear of it all. */
export const englishFearOfCarers: RiskFrames = [
  [
    'adult_abuse_neglect',
    [
      {
        parts: [
          `concern, concerns, concerned, worried, uneasy, worry`,
          `(about|w/|with|over|re) (how|the way)`,
          `(she|he|they|(${kin}|${helper}|${staff}|wife|husband)) (treats|talks to|speaks to|handles|cares for|
            is treating|treat|is treated|is being treated|was treated|being treated|are treated) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          asListed(`${kin}|${helper}|${staff}|she|he|they`),
          `calls, called, calling, tells, told, telling, says, said, saying, screams, yells, screamed, yelled`,
          `(${elder}|her) (a|an|is|should|to|that|he is|she is|she should|he should|she's|he's|you|youre|
            you're)? ... (worthless|useless|stupid|retard*|crazy|dummy|idiot|moron|burden|old cow|old hag|old fool|
            old bag|old bat|pig|filthy|stinks|disgusting|good for nothing|trash|vegetable|a waste|bitch|
            hurry up and die|should die|better off dead|go die|already die|just die|wish (you|she|he) (were|was|
            would)|shut up|shut it|rot), names`,
        ],
        beside: true,
      },
      {
        parts: [
          `scared, afraid, terrified, fearful, frightened, petrified, fears, in fear, intimidated, nervous around,
            uneasy around, dreads, leery`,
          `(of|by|when) (her|his|the|their|my|what (her|his|the)?)? (own|live-in|live in|adult|oldest|youngest|
            night|new)? (${kin}|${helper}|${staff}) ..., (going|go|being sent|sent|to return|return) (back)? (there|
            to (the|that)? (home|facility|snf|nursing home|group home|house|him|her|son|dtr|daughter)) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `begs, begged, begging, pleads, pleaded, pleading, cried, crying, asked me, asks me, tearful, wept,
            refuses`,
          `(not|dont|don't|do not) (to|let)? (be|go|going|get|send|make|leave|let|have)? (sent|her|him|me|tell|
            leave|them)? ... (back|home|there|son|daughter|caregiver|aide|facility|nursing home|alone with|leave|
            tell him|tell her)`,
          `hurt, hurts, hit, hits, mean, scared, afraid, shakes, shaking, caregiver, son, daughter, aide, staff,
            they`,
        ],
        loose: true,
      },
      {
        parts: [
          `looks at, looked at, looking at, glances at, glanced at, checks with, waits for, turned to`,
          `(her|his|the)? (${kin}|${helper}|husband|wife) (first)?`,
          `before (each|every|any|she|he|answering|speaking|talking|responding|saying)`,
        ],
        beside: true,
      },
      {
        parts: [
          asListed(`${kin}|${helper}|husband|wife|facility`),
          `answers, answered, answering, speaks, spoke, speaking, talks, talked, wont leave, won't leave,
            would not leave, refused to leave, refuses to leave, hovers, hovered, never leaves, interrupts,
            does all the talking, did all the talking, insisted on staying`,
          `(every|all|all the|each|my)? (question|questions)? (for|over) (${elder}|her), (her|him|us|me|av|cl|pt|
            client) alone (with)? ..., side, the room (during|so|while|when|for|to let), every question`,
        ],
        beside: true,
      },
      {
        parts: [
          asListed(`${kin}|${helper}|${staff}|husband|wife`),
          `wont, will not, would not, refuses to, refused to, does not, did not, never, doesnt, isnt, not`,
          `(let|letting|lets|allow|allows|allowing|permit) (any|the|her|his|a|my|our|other)? (visitors|visitor|
            anyone|anybody|us|me|aps|worker|apsw|nurse|visiting nurse|home health|hh|hospice|therapist|pastor|
            friends|church|neighbors|neighbor|family|sisters|police|meals on wheels|mow|volunteers|ombudsman|doctor|
            ${elder}|her) (to)? (in|inside|see|speak|talk|visit|come|call|near|have|into|go|out|leave|use|alone|eat|
            sit|answer|get)`,
        ],
        beside: true,
      },
      {
        parts: [
          asListed(`${kin}|${helper}|${staff}|husband|wife|ap|perp`),
          `(story|stories|explanation|account|version|explanations|accounts) (of)? ... (keeps|kept|changes|changed|
            changing|does not|did not|doesnt|didnt|dont|do not|not|isnt|inconsistent|vague|implausible)`,
          `changing, changes, match, matching, fit, add up, make sense, consistent, line up, explain, inconsistent,
            vague, implausible, x2, x3`,
        ],
        loose: true,
      },
      {
        parts: [
          `bruise, bruises, bruising, fracture, fx, marks, mark, injury, injuries, burn, burns, scald, scalds,
            welts, black eye, split lip, cuts, scratches, swelling, handprint, thumbprint, fingerprints, broken *,
            skin tears, cut`,
          `(${kin}|${helper}|${staff}|husband|wife) ... (grabbed|did it|did this|did that|put her in|put him in|
            could not explain|cant explain|couldnt explain|cannot explain|has no explanation|no explanation|
            does not know how|dont know how|doesnt know how|has no idea how|gives no|smokes|unable to explain|
            offered no), no (good|plausible|clear)? explanation, nobody can explain, no one can explain,
            says ask my *, not consistent with, inconsistent with, does not match, doesnt match, where (her|his|
            the)? ... grabbed ..., (in|at)? (diff|different|various|varying|multiple) stages ..., pt shakes (her|
            his) head, caretaker present, in the shape of ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `hears, heard, hearing, overheard, overhears, listens to, witnessed, saw, seen, watched, video of,
            camera shows, camera caught, on camera, footage of, video shows, footage shows`,
          `(${kin}|${helper}|${staff}|the old (man|woman|lady)|the elderly (man|woman)|him|her|av|resident|mrs *|
            mr *|someone)`,
          `yelling, screaming, crying, cry, hitting, slapping, thuds, thumps, begging, being hit, help, pleading,
            whimpering, slap, hit, push, shove, drag, kick, slamming, banging, shaking, striking, yanking,
            berating, cursing`,
        ],
      },
    ],
  ],
];
