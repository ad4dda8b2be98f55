import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { persons } from './the-law.ts';

/** Who may be looked for, as a list. */
const who = persons.replaceAll('|', ',');

/** From where somebody is gone, or did not come back. */
const bases = `home|house|apartment|apt|trailer|room|unit|ward|floor|hospital|ed|er|lobby|building|facility|snf|alf|al|
  memory care|nursing home|group home|placement|foster home|fh|kin home|kinship home|shelter|program|residential|rtc|
  halfway house|crc|ccc|work release|center|rehab|detox|csu|crisis unit|crisis bed|psych unit|sober house|sober living|
  sober home|school|day program|van|bus|camp|hotel|motel|board and care|grp home|campus|yard|dorm|cottage|respite|
  visit|job site|work site|park|mall|store|walmart|clinic`;

/** English risks of somebody nobody can find, by who is gone from where and who looks for whom. */
export const englishWhereaboutsFrames: RiskFrames = [
  [
    'whereabouts_unknown',
    [
      {
        parts: [
          `lost track of, lost sight of, lost all contact with, lost touch with, no way to reach or find,
            cant keep track of, have not been able to track, trying to track down, still trying to find,
            still trying to locate, still looking for, out looking for, trying to find, trying to locate,
            searching for, hunting for, on the lookout for`,
          who,
        ],
        beside: true,
      },
      {
        parts: [
          `unaware of, not aware of, no knowledge of, unsure, uncertain, mystery, anybody's guess, anyone's guess,
            cant determine, could not determine, cannot determine, unable to determine, unable to confirm,
            unable to verify, trying to determine, could not establish, unable to establish, undetermined, unknown,
            unk, not known, unclear, do not know, dont know, does not know, did not know, didnt know, no one knows,
            nobody knows, nobody seems to know, not told, wasnt told, no idea, no clue, not a clue, havent a clue,
            no earthly idea, cant say, could not say, cannot tell us, cant tell me, could not tell me,
            could not tell us, no info on, no information on, not sure, noone can tell us, no one can tell,
            nobody can tell, has not been told, in the dark about`,
          `where * (is|was|are|were|went|has gone|could be|might be|may be|now|stays|lives|resides|landed|slept|
            sleeps|ended up|wound up|moved|ran|goes|disappeared|took|spends|has been|is|he|now), where (the|his|a|
            my) * (is|was|are|went|has|lives|stays|could), where * * (is|was|are|went|has|lives|stays|now resides),
            where he now *, (his|current|present|the|exact|cls|her) (whereabouts|location|current location|
            present location|current address|whereabout)`,
        ],
      },
      {
        parts: [
          `current location, present location, whereabouts, exact location, location, destination,
            current whereabouts, present whereabouts, where he is, where he went, present address, current address,
            new address, living situation`,
          `(is|are|was|were|still|remains|remain|currently|of cl|of the *|of *|at this time)? (not|
            un) known (to)? ..., (is|are|was|were|still|remains|remain|currently|of cl|of the *|of *)? (a mystery|
            unknown|unk|unclear|undetermined|undisclosed|anyone's guess|anybody's guess|not disclosed|
            never disclosed|unconfirmed|unverified|withheld|kept from us|kept secret|a secret)`,
        ],
        beside: true,
      },
      {
        parts: [
          `will not, wont, refuses to, refused to, refusing to, would not, wouldnt, unwilling to, declined to,
            declines to, not willing to, did not, didnt`,
          `say, tell, disclose, reveal, give, share, divulge, give up`,
          `where he (is|took|went|has|is staying|is living|moved|put|keeps|is keeping|lives|stays|at|be), where (the|
            his|my) * (is|are|went|was), where * (is|are|went|at), his whereabouts, the whereabouts, (the|his|childs|
            kids|avs) location, which (state|facility|shelter|home)`,
        ],
      },
      {
        parts: [
          `took, removed, moved, taken, has taken, picked up, checked out, drove, flew, placed, relocated,
            transferred, hid, hiding, hidden, carried off, sent, signed out, disappeared with, went off with,
            left with, vanished with`,
          `undisclosed, an unknown, unknown place, unknown location, secret location, won't say where,
            wont say where, will not say where, refuses to say, refused to say, refuses to disclose, wont disclose,
            won't disclose, would not disclose, not saying where, no one knows where, nobody knows where,
            did not say where, didnt say where, without saying where, wont tell us where, wouldnt say where,
            would not say where, gives no address, gave no address, no address given, out of state somewhere,
            parts unknown`,
        ],
        loose: true,
      },
      {
        parts: [
          `search, manhunt, search party, ground search, area search, search and rescue, code green, code adam,
            code silver, code yellow, code walker, code pink, missing person alert, endangered alert,
            be on the lookout, attempt to locate`,
          `(is|was|has|been|still)? (under way|underway|ongoing|continues|continuing|launched|activated|dispatched|
            exhausted|came up empty|turned up nothing|called|no luck|still on|issued|paged|for (him|missing|
            the missing|the (boy|girl|youth|teen|resident|client)|cl|av|pt))`,
        ],
        beside: true,
      },
      {
        parts: [
          `cannot, could not, unable to, not able to, has not been able to, have not been able to,
            havent been able to, hasnt been able to, failed to, no luck trying to, still cant, we cant, they cant,
            family cant, nobody can, no one can, nobody could, no one could, efforts to, attempts to, cant seem to,
            trying and failing to, couldnt`,
          `find, locate, track down, trace, reach or find, find or reach, reach or locate, contact or locate, track,
            pin down, lay eyes on, be reached or located, be located or reached, be traced, be tracked down,
            be found`,
          `${who}, anywhere, at any *, at last *, at his (address|apt|house|home|usual*|job|mothers|sisters),
            at address*, either parent, to serve, welfare check *`,
        ],
      },
      {
        parts: [
          `did not, didnt, never, has not, hasnt, havent, have not, failed to, yet to, wasnt, was not`,
          `return, returned, returning, come back, came back, make it back, made it back, show back up, report back,
            reported back, check back in, checked back in, get back, got back, arrive, arrived, turn up, turned up,
            been back, come in, came in, show up, showed up, show, back`,
          `(from|to|at|by|in) (a|the|his|her|their|our|last|an)? (weekend|home|day|overnight|job|job search|smoke|
            work|medical|court|doctor|dr|8 hr|8 hour|# hr|# hour|supervised|unsupervised|community|approved)? (pass|
            leave|furlough|home pass|break|search|outing|walk|home visit|${bases})`,
        ],
      },
      {
        parts: [
          `signed out, checked out, went out, let out, on pass, out on pass, left for, went to work, left for work,
            left for school, went for a walk, walked to, headed to, stepped out, stepped outside, went outside,
            out for, left with, dropped off at, dc'd to, discharged to, was headed, on his way to, put on a bus,
            boarded, got on a bus, got on the bus, took the bus, took a cab, in a cab, in an uber, left on foot,
            stormed off, walked away, drove away, drove off, biked off`,
          `failed to return, never returned, did not return, didnt return, not back, overdue, has not returned,
            hasnt returned, not returned, has not come back, hasnt come back, did not come back, didnt come back,
            never came back, never got home, never got there, never made it, never arrived, never showed, still out,
            still gone, not home yet, still not home, not seen since, not been seen, no sign of, nobody has seen,
            no one has seen, no one knows, nobody knows, has no record of him, no record of him, no trace,
            not been heard from`,
        ],
        loose: true,
      },
      {
        parts: [
          `never arrived, never showed up, did not arrive, didnt arrive, never made it, never got, never turned up,
            did not show up, never checked in, no record of him, never reached`,
          `has not seen, hasnt seen, havent seen, have not seen, not seen, nobody, no one, phone off, phone is off,
            no idea where, dont know where, where he is, whereabouts, not heard, no word, cant find,
            unable to locate, missing, unknown, where she was headed, where he was headed`,
        ],
        loose: true,
      },
      {
        parts: [
          `bed, his room, her room, room, cot, bunk, crib, tent, dorm bed, sleeping bag, campsite`,
          `(was|is|found|were)? (empty|found empty|vacant|abandoned|not slept in|gone from * spot|
            gone from usual * spot|gone from the)`,
          `window, security, no one, noone, nobody, at #, at bed check, at bedcheck, at rounds, rounds, at count,
            at check, this am, this morning, at dawn, when, search*, missing, cant locate, can't locate, cannot,
            gone, by morning, no sign, police, screen off, screen out`,
        ],
        loose: true,
      },
      {
        parts: [
          `confused, disoriented, dementia, demented, alzheimer*, psychotic, manic, delirious, elderly, nonverbal,
            non-verbal, autistic, unsteady, sundowning, forgetful`,
          `walked out, left, got out, drove off, drove away, drove, slipped out, wandered, walked off, exited,
            strayed, gone, missing, out alone, got lost, lost`,
          `police, pd, 911, search*, not found, not been found, not seen, overhead, code, missing person, alert,
            never, cant be found, cannot be found, they look, looking for, nobody, not returned, not back,
            has not returned, not come back, still, dogs, k9`,
        ],
        loose: true,
      },
      {
        parts: [
          `packed, packed up, packed his bags, packed his things, packed his stuff, cleared his room out,
            cleared out, cleaned out his room, cleaned out his locker, took his things, took his stuff,
            took all his *, took his belongings, grabbed his things, grabbed his bag, loaded up, moved out, moved`,
          `is gone, and gone, was gone, are gone, all gone, in the night, overnight, during the night,
            while everyone slept, while staff *, before staff *, without a word, w/o a word, no goodbye,
            with no word, left no word, and left, and disappeared, and vanished, and took off, and no one,
            and nobody, without notice, told no one, told nobody, left nothing behind, not said where,
            never said where, gone by morning`,
        ],
        loose: true,
      },
      {
        parts: [
          `gone, moved, left, took off, relocated, cleared out, moved away, fled, ran`,
          `neighbors think, neighbor thinks, landlord thinks, ll thinks, neighbors believe, someone said maybe,
            maybe (texas|mexico|florida|california|out of state|to|in|with), possibly (to|in|texas|mexico|florida|
            out of state|with), rumor *, rumored, rumors, word is, supposedly, might have gone, may have gone,
            could be in, might be in, may be in, perhaps in, thinks maybe, somewhere`,
        ],
        loose: true,
      },
      {
        parts: [
          `left, walked out, eloped, left ama, took off, ran, slipped out, discharged himself`,
          `isnt home, not home, not at home, isnt at home, never got home, never made it home, never came home,
            hasnt seen him, has not seen him, havent seen him, no one has seen, nobody has seen, cant find him,
            cannot find him, isnt answering anyone, location not known, location unknown, whereabouts`,
        ],
        loose: true,
      },
      {
        parts: [
          `no longer, moved out, moved, evicted, put out, kicked out, checked out, vacated, not living, isnt staying,
            not staying, doesnt live, does not live, does not stay, doesnt stay, hasnt stayed, not there`,
          `knows where, know where, knew where, no idea, no clue, no new address, no forwarding, not known, unknown,
            whereabouts, nobody has, no one has, where he landed, where he went, where he is, where he moved,
            no other address, no other contact, no contact info`,
        ],
        loose: true,
      },
      {
        parts: [
          `escaped, escaped from, walked away from, walked off from, walked off, walked away, ran from, ran off from,
            took off from, slipped away from, slipped out of, slipped away, strayed from, strayed,
            wandered away from, wandered out of, drifted off from, bolted from, broke out of, jumped out of,
            sneaked out of, snuck out of, ran out of, absent from, u/a from, ua from, unauthorized absence from,
            missing from, went missing from, gone from, disappeared from, vanished from, lost from, separated from`,
          `(the|his|a|our)? (*)? (${bases}|custody|community corrections|jail|supervision|stop|unit during *|
            transport|caregiver|group)`,
          `during, at large, still, since, last night, last nite, overnight, not found, no one, nobody, before,
            this am, this morning, sat*, sun*, mon*, tues*, wed*, thurs*, fri*, yest*, per, again, x#, when, while,
            without permission, w/o permission, and has not, and never, police, search*, in the, after, at # *,
            at #am, at #pm, #am, #pm, around, whereabouts, unknown, not back`,
        ],
        loose: true,
      },
      {
        parts: [
          `locator, parent locator, fpls, skip trace, skip tracing, accurint, clear search, diligent search,
            dil search, absent parent search, database search, lexisnexis, people search, due diligence`,
          `no hits, no match*, nothing, neg, negative, no results, no leads, no new address, came up empty,
            exhausted, unsuccessful, ongoing, started, initiated, underway, under way, opened, for mo, for fa,
            for mom, for dad, for mother, for father, for parents`,
        ],
        loose: true,
      },
      {
        parts: [
          `moved out, moved away, moved, left, took off, snuck out, cleared out, gone, went off, split`,
          `(doesnt|doesn't|does not|dont|don't|didnt|didn't|did not|cant|can't|couldnt|wouldnt|wont) (know|say|tell|recall) (me|us)? where`,
        ],
        loose: true,
      },
      {
        parts: [
          `checked out, moved out, moved, left, gone, cleared out, vacated, took off, took the kids, packed up, slammed out, stormed out`,
          `(phone|number|line|cell|# is) (is|was)? (now)? (disconnected|dc|d/c'd|dc'd|d/c|not in service|out of service|cut off|off), (has|have|had)? (looked|searched|checked) everywhere`,
        ],
        loose: true,
      },
    ],
  ],
];
