import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';
import { meaning } from './meant-threats.ts';

const dear = `
  dog|dogs|cat|cats|pet|pets|bird|birds|parrot|fish|horse|truck|truck keys|car|car keys|bike|motorcycle|guitar|
  tools|jewelry|records|ring|rings|wedding ring|watch|things|stuff|belongings|collection|coins|coin collection|
  books|medals|fishing gear|xbox|ps5|playstation|parakeet|laptop|art|savings|furniture|everything`;

/** Deeds by which somebody takes leave: one alone is everyday, two together are not. */
const farewell = `(gave|giving|given|gives|give|giving out|been giving) (away)? (his|her|my|all his|all her|all of his|all of her) (${dear}) (away|to|and|n|&|+) ..., (gave|giving|gives|been giving) away (all)? (his|her|my|all his|all her) (${dear}), (gave|gives|giving) (a|the|his|her)? (neighbor|brother|sister|friend|friends|roommate|cousin|peer|nephew|niece|son|daughter|neighbors) (his|her) (${dear}), (handed|hands|handing|passed|passing) out (all)? (his|her) (${dear}), (signed|signing) (his|her) (${dear}) over, (rehomed|surrendered) (his|her) (${dear}), (wrote|writing|writes|left|leaving|leaves|written|has) (out)? (a|his|her|long|good bye|farewell|goodbye)? (letter|letters|notes|cards|note|letter each) (to|for) (his|her|each|both|all|every|everyone|everybody|family|loved) ..., said (bye|goodbye|his goodbyes|her goodbyes|good bye) to (folks|everyone|everybody|all|his|her|people) ..., saying (bye|goodbye|his goodbyes|her goodbyes), hugged (every|everyone|everybody|all|each) ..., deleted (his|her|all) (socials|accounts|instagram|ig|photos|pics|facebook|social media)`;
const orders = `will (is|was|laid|left|sitting|out)? (on|out on) (the|his|her) (table|counter|desk|bed|fridge), (updated|changed|made|redid|wrote) (his|her|a) will, wrote out who gets what, who gets what, (paid|paying) off (all)? (his|her) (bills|debts|loans), (bought|picked|picked out|paid for|prepaid|purchased|ordered) (his|her|a|out a|out his|out her) (own)? (cemetery|burial|grave)? (plot|casket|coffin|urn|hymns|headstone|grave|burial), (planned|planning|paid for) (his|her) (own)? funeral, cleaned out (his|her|the) (house|locker|closet|desk|apt|garage|room), (told|tell|tells|asked|said|says) ... take care of (his|her|my|the) (mom|mama|kids|babies|baby|dog|cats|mother|sister|brother), (just|so|real|bone) tired, tired of (it all|everything|fighting|living|life|all of it), at peace, (wont|won't|doesnt|doesn't|not gonna|will not) (see|need|be needing|make it to) (it|them|him|her|christmas|xmas|spring|summer|next|another|the) ..., asked (who|if) ... (feed|keep|take) (his|her) (dog|cats|cat|kids)`;
const plus = (...lists: readonly string[]) => lists.join(', ');

const suicidal: RiskFrames[number] = [
  'suicidal_ideation',
  [
    { parts: [farewell, plus(farewell, orders)], loose: true },
    {
      parts: [
        `rather, sooner, prefer, prefers, better off, wish, wishes, wished, next time, belong, belongs, should be, oughta be, carry me out, carry him out, leave (here|this place)?, leaving (here|this place)?, come outta here, going out, go out, i'll be, ill be, (just|yall can|u can|you can) (put|throw|lay) me, wants to be, want to be, ready to be`,
        `(in|under) (the|a)? (dirt|ground|grave|graveyard|cemetery|box|pine box|coffin|casket|urn|body bag|bag|morgue), six ft under, buried, cremated, (dead|in the dirt) than, pushing up daisies, ashes, feet first`,
      ],
      beside: true,
    },
    {
      parts: [
        meaning,
        `(walk|walking|drive|driving|jump|jumping|leap|step|stepping|run|running|ran|lie down|lay down|laying down|swim|swimming|wade|wheel|roll|steer|swerve|swerving) (out|right|straight|off)? (into|in front of|off|out into|out in|off of) (the|a|that|of|of a|of the)? (river|ocean|canal|sea|bay|water|traffic|freeway|highway|interstate|train|tracks|bridge|overpass|roof|tree|truck|semi|bus|dam|cliff|pier|parking deck|garage|road|ditch|median|oncoming traffic), (eat|swallow|bite) (a|the|my|his|her) (bullet|gun|barrel|9mm|pistol), (punch|cash) (in)? (my|his|her) (own)? (ticket|chips), (meet|see) my maker, (end|delete|rope|neck|finish) (myself|himself|herself), (just)? (stop eating|slip away|fade away|not wake|bleed out|go to sleep|fall asleep) and (be done|stay|not|never|die|be over|let it) ..., (lie|lay|laying|lying|sit|sitting|sleep) (down)? (on|across) the (train|railroad|rr|rail)? (tracks|track|rails), (hang|hanging|shoot|shooting|drown|drowning|cut|gas|off|end|starve|starving) (myself|himself|herself)`,
      ],
      beside: true,
    },
    {
      parts: [
        `hoarding, hoards, hoarded, stockpiling, stockpiled, stashing, stashed, stashes, squirreling, squirreled away, saving up, hiding, hid`,
        `(pills|oxy|oxys|percs|meds|insulin|morphine|tabs|tylenol|benzos|xanax|patches|fentanyl patches|${medicineNames})`,
        `for (when|the day|if) (i|he|she|it|things|the) ...`,
      ],
      loose: true,
    },
    {
      parts: [
        `shoulda, should have, should've, shouldve, wish, wishes, wished, why didnt, why didn't`,
        `(yall|you|they|doc|the doctor|doctor|medics|ems|he|she|u|somebody|nobody|staff)? (just)? (let|left|leave) (me|him|her) (die|bleed|bleed out|go|there|drown|be|lay|alone to die|on the floor), (never|not|hadnt|hadn't|didnt|didn't|had not) (have)? (found|find|saved|save|stopped|stop|revived|revive|brought|bring) (me|him|her)`,
      ],
    },
    {
      parts: [
        `by the time, when, before, if, after`,
        `(u|you|yall|anyone|someone|they|she|mom|he|ya) (all)? (read|reads|get|gets|see|sees|find|finds|hear) (this|my note|my letter|me|my body|the note)`,
        `(ill|i'll|i will|im|i'm|i|itll|it'll|it will) (be)? (gone|dead|already|wont|too late|over|at peace|not be) ...`,
      ],
      loose: true,
    },
    {
      parts: [
        `gun, pistol, revolver, rifle, shotgun, barrel, glock, .38, .22, 9mm, handgun, nine, piece, knife, blade, razor, box cutter`,
        `in (his|her|my) (own)? mouth, (to|at|against|up to) (his|her|my) own (head|temple|throat|neck|chest|wrist|wrists), under (his|her|my) (own)? chin, to my (head|temple|throat|wrist|wrists|neck)`,
      ],
      beside: true,
    },
    {
      parts: [
        `put, wrapped, tied, looped, had, has, slipped, hung, with, w/, tightened, found with, found w/`,
        `(a|the|his|her|phone|call|bed|oxygen|iv|lamp|extension)? (cord|rope|sheet|belt|wire|scarf|noose|shoelace|shoelaces|call light|cable|tubing|leash|strap|bag)`,
        `(around|round|on|over) (his|her|my) (own)? (neck|throat|head)`,
      ],
      beside: true,
    },
    {
      parts: [
        `took, taking, swallowed, ingested, downed, ate, drank, chugged, overdosed, od'd, od, oded, overdose, injected, gave himself, gave herself, shot up`,
        `# (of|tabs|xanax|ativan|benadryl|tabs|caps) ..., handful, fistful, bottle, bottles, tabs, tablets, capsules, pill, xanax, ativan, benadryl, ${medicineNames.replaceAll('|', ', ')}, pills, meds, tylenol, advil, insulin, bleach, antifreeze`,
        `on purpose, intentional*, deliberate*, purposely, to die, meant it, meant to (die|kill|end|sleep|go), wanted (it over|out|to sleep|it to|it all|to be done|to end|to go), (shoulda|should have|shouldve|should've|wish|wishes) ... (took|taken|worked|take|died|finished|whole|bottle|more), (wish*|mad|upset|sorry|angry|disappointed) (it|that|he|she|i) (hadnt|hadn't|didnt|didn't|had|was|were)? (worked|work|lived|survived|woke|woke up|wake up|saved|found|alive|failed), trying to (die|end it|sleep forever)`,
      ],
      loose: true,
    },
    {
      parts: [
        `on purpose, intentional, intentionally, deliberately, deliberate, purposeful`,
        `overdosed, overdose, od, od'd, took (a|the|all|#) ...`,
      ],
      beside: true,
    },
    {
      parts: [
        `wants, wanted, want, needs, just wants, only wants, needed`,
        `(it|everything|it all|the pain|the noise|all of it|this|the hurt|the voices|my head|her head|his head) to (just)? (stop|end|be over|quit) (for good|forever|for ever|for real|permanently), (it|everything|it all) (to be|to just be)? over for good, out of (life|this world|here for good|this life|it all)`,
      ],
      beside: true,
    },
  ],
];

export const englishDespairFrames: RiskFrames = [suicidal];
