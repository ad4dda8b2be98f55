import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicines } from '#reading/lexicon/medicine-names.ts';

const nots = `
  not|never|nobody|no one|none|hasnt|hasn't|has not|havent|have not|hadnt|had not|didnt|did not|doesnt|does not|dont|
  isnt|is not|
  wasnt|was not|arent|werent|were not|wont|will not|wouldnt|would not|cant|cannot|couldnt|could not|refus* to|refus*|
  declin* to|declin*|failed to|
  fails to|failing to|forgot to|forgets to|forgetting to|neglect* to|unable to|not able to|no longer|stopped|quit|no
  way to|no ride to|
  no money to|no time to|yet to|still waiting to|afraid to|scared to`;
const supplier = `
  pharmacy, pharm, pharmacist*, cvs, walgreens, rite aid, walmart, drugstore, mail order, insurance, medicaid,
  medicare, plan, part d, clinic,
  hospital, hosp, jail, prison, doc, facility, snf, shelter, program, rehab, detox, unit, school, group home,
  halfway house, staff, nurse, dr, doctor,
  md, np, pcp, psychiatrist, psych, prescriber, office, provider, surgeon, hospice, va, agency, placement,
  foster home, daycare, camp`;

/** English risks of medicine that does not get to who needs it: lost, stolen, not supplied, not handed out,
traded away. */
export const englishMedicineReach: RiskFrames = [
  [
    'medication_problem',
    [
      {
        parts: [
          `(${nots}) (been|being|always|really|even|ever|to|yet|is|has|have|was)? (give|gives|giving|given|administer*|
          dispens*|hand|handing|handed|provid*|draw up|drawing up|inject*|fill|fills|filling|filled|refill|refills|
          refilling|refilled|set up|setting up|pass|passing|passed|renew*|monitor*|watching|oversee*|overseeing|
          supervis*|reorder*|release|released|replac*|re-order*|restart*|resum*|continue|continued|continuing|
          transfer*|send|sent|bring|brought|locate|open|opened|touch|touched|squeeze|apply|applied|applying|measure|
          crush)`,
          medicines,
        ],
      },
      {
        parts: [
          `(${nots}) (let|letting|allow|allowing|allowed) (him|cl|kid|child|mom|dad|av|res|resident) (have|to have|
          take|to take|get|to get|keep|to keep|use|to use)?`,
          medicines,
        ],
        beside: true,
      },
      {
        parts: [
          `trade, trades, trading, traded, sells, sell, selling, sold, swap, swaps, swapping, swapped, barter*, pawn*,
          gives away, giving away, gave away, shares, loans, loaned, lends, diverts, diverted, diverting, crushing, crushes, rations, skimps on, stockpiles, hoards,
          hoarding, hoarded, hides, skips, splits, halves, doubles, triples, tripled, tripling, quadrupled, overuses,
          overusing, overused, misuses, misusing, misused, abusing, swipes, dumps, dumping, flushes, tosses, forgets,
          cheeks, weaned (him)self off, took (him)self off, tapered (him)self off, self-discontinued,
          self discontinued, self dc'd, self-dc'd, self tapered, self-tapered, cutting back on, cut back, slacking on,
          slacked off on, lax about, sloppy about`,
          medicines,
        ],
        beside: true,
      },
      {
        parts: [
          `stole, steals, stealing, stolen, robbed of, took off with, ran off with, walked off with, swiped, lifted,
          snatched, confiscated, confiscating, seized, threw away, threw out, tossed out, lost, loses, misplaced,
          misplaces, left behind, left without, forgot, cant find, couldnt find, tampering with, tampered with,
          messing with, swapping out, swapped out, replaced, diverting`,
          medicines,
        ],
        beside: true,
      },
      {
        parts: [
          medicines,
          `(got|were|was|been|is|are|all|have been|has been)? (just)? (stolen|lost|confiscated|thrown away|thrown out|
          tossed|destroyed|ruined|melted|frozen|flooded|seized|misplaced|swept up|left behind|lost in|lifted|
          backordered|on backorder|back ordered|out of stock|on shortage|on (national|nationwide) shortage|recalled),
          (left|still|stuck|locked up|locked|kept|held|sitting) (up)? (in|at|on|with) (his|the|a|an|some)? (property|
          jail|prison|shelter|hospital|hosp|bus|car|train|motel|hotel|old|ex|ex's|last|storage|locker|mailbox|lobby|
          trunk|dads|moms|friend*|sisters|camp|tent|evidence|booking|intake|store)`,
        ],
        beside: true,
      },
      {
        parts: [
          `lost, delayed, mixed up, messed up, screwed up, botched, short on, short of, out of, shorted,
          closed before, forgot, never got, never received, never sent, never called, turned (him|cl) away, wont,
          wouldnt, cant, couldnt, refused, denied, declined, rejected, stopped, held, holding, late with, behind on,
          ran out of, cut off, cut (him) off, dropped (him), wants, still working on, waiting on,
          filled (the)? (wrong|half|old|partial), sent (the)? (wrong|half|old|partial),
          gave (him|cl|pt)? (the)? (wrong|half|old|partial), dispensed (the)? wrong`,
          `(shipment|delivery|order|supply|bottle|box|auth|authorization|approval|coverage|pa) (of|for),
          (fill*|refill*|renew*|cover*|release|dispense|approve|prescribe|order|ship|deliver) (his|the|any|new|more)?,
          wrong, old`,
          medicines,
        ],
        beside: true,
      },
      {
        parts: [
          supplier,
          `lost, delayed, mixed up, messed up, screwed up, botched, out of, shorted, never got, never received,
          never sent, never called in, wont give, will not give, wouldnt give, cant get, doesnt have, does not have,
          did not have, doesnt carry, didnt send, did not send, forgot, forgot to send, held, holding, held up,
          stopped, denied, denies, rejected, refused, cut off, lost track of, wont cover, will not cover,
          doesnt cover, does not cover, stopped covering, no longer covers, not covering, wont pay for, ran out of,
          behind on, discontinued without, took away, gave (him|cl|pt|res)? (the)? wrong, filled wrong,
          filled the wrong, sent the wrong, not giving, isnt giving, never gave, hasnt given, didnt give, skipped,
          skips, missed, late with, late giving`,
          medicines,
        ],
        beside: true,
      },
      {
        parts: [
          `no, no current, no new, without a, w/o a, has no, between, lost (his), needs a new, needs a, waiting for a,
          cant find a`,
          `(psych)? prescriber, prescribers, med provider, (one|body) to prescribe, (one|body) to refill`,
          `${medicines}, bottle, out, runs out, empty, left, gone, none, lapsed`,
        ],
        loose: true,
      },
      {
        parts: [
          medicines,
          `(and|but|so)? (has|have|been|is|was|he's|she's|going|went|gone|now|pt|cl|had)? (been|going)? (without|out)
          (it|them|any|of it)? (for|x|since|#|all|over|almost|nearly|now|two|three|four|five|a few|several|a week|a
          month|about|till|until), (has|have|had) (been)? (none|nothing) (since|for|x|in|left|till|until)`,
        ],
        loose: true,
      },
      {
        parts: [
          medicines,
          `lapse, lapses, lapsed, interrupted, gap, last filled (in|over|back in|# mo*|# months|months ago),
          not filled (in|since|for), not been filled (in|since|for), hasnt been filled, never transferred,
          not transferred, did not follow, didnt follow, never made it (to|onto|home), did not come with,
          didnt come with, did not make it, didnt make it, not continued, was not continued, wasnt continued,
          not restarted, never restarted, never resumed, fell through the cracks, off the list, left off,
          still at the pharmacy, still at pharmacy, back on the shelf, put back, returned to stock, reversed,
          auto canceled`,
        ],
      },
      {
        parts: [
          `(delivery|shipment|meds to beds|mail order|package|order|courier) (of|for|from)?`,
          `(never|not|didnt|did not|hasnt|has not|lost|late|delayed|missing|stolen|failed|wrong)`,
          `${medicines}, empty handed, empty-handed, went home without`,
        ],
        loose: true,
      },
      {
        parts: [
          `left, leaves, forgot, lost, put, dropped, sat, been, was, were, lives in, no way to keep, no place to keep,
          nowhere to keep, no fridge for, no refrigerator for, cant keep, cannot keep, not keeping, isnt keeping,
          didnt keep`,
          medicines,
          `(out)? (in|on) (the|his|a|her)? (hot|freezing)? (car|sun|heat|truck|freezer|bus|train|counter|cab|uber|
          motel|shelter|jail|rain|window), refrigerated, in (the)? fridge, cold, cool, out overnight,
          out all (night|day|week|wk), at (the)? (shelter|motel|jail|exs|ex's|moms|hospital|old)`,
        ],
        beside: true,
      },
    ],
  ],
];
