import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';
import { meaning } from './meant-threats.ts';

const kin = `
  wife|husband|mom|mama|mother|dad|father|son|daughter|baby|brother|sister|grandma|granny|grandpa|gma|spouse|kids|
  twin`;
const dear = `
  dog|dogs|cat|cats|pet|pets|bird|birds|parrot|fish|horse|truck|truck keys|car|car keys|bike|motorcycle|guitar|
  tools|jewelry|records|ring|rings|wedding ring|watch|things|stuff|belongings|collection|coins|coin collection|
  books|medals|fishing gear|xbox|ps5|playstation|parakeet|laptop|art|savings|furniture|everything`;

/** Deeds by which somebody takes leave: one alone is everyday, two together are not. */
const farewell = `(gave|giving|given|gives|give|giving out|been giving) (away)? (his|her|my|all his|all her|all of his|all of her) (${dear}) (away|to|and|n|&|+) ..., (gave|giving|gives|been giving) away (all)? (his|her|my|all his|all her) (${dear}), (gave|gives|giving) (a|the|his|her)? (neighbor|brother|sister|friend|friends|roommate|cousin|peer|nephew|niece|son|daughter|neighbors) (his|her) (${dear}), (handed|hands|handing|passed|passing) out (all)? (his|her) (${dear}), (signed|signing) (his|her) (${dear}) over, (rehomed|surrendered) (his|her) (${dear}), (wrote|writing|writes|left|leaving|leaves|written|has) (out)? (a|his|her|long|good bye|farewell|goodbye)? (letter|letters|notes|cards|note|letter each) (to|for) (his|her|each|both|all|every|everyone|everybody|family|loved) ..., said (bye|goodbye|his goodbyes|her goodbyes|good bye) to (folks|everyone|everybody|all|his|her|people) ..., saying (bye|goodbye|his goodbyes|her goodbyes), hugged (every|everyone|everybody|all|each) ..., deleted (his|her|all) (socials|accounts|instagram|ig|photos|pics|facebook|social media)`;
const orders = `will (is|was|laid|left|sitting|out)? (on|out on) (the|his|her) (table|counter|desk|bed|fridge), (updated|changed|made|redid|wrote) (his|her|a) will, wrote out who gets what, who gets what, (paid|paying) off (all)? (his|her) (bills|debts|loans), (bought|picked|picked out|paid for|prepaid|purchased|ordered) (his|her|a|out a|out his|out her) (own)? (cemetery|burial|grave)? (plot|casket|coffin|urn|hymns|headstone|grave|burial), (planned|planning|paid for) (his|her) (own)? funeral, cleaned out (his|her|the) (house|locker|closet|desk|apt|garage|room), (told|tell|tells|asked|said|says) ... take care of (his|her|my|the) (mom|mama|kids|babies|baby|dog|cats|mother|sister|brother), (just|so|real|bone) tired, tired of (it all|everything|fighting|living|life|all of it), at peace, (wont|won't|doesnt|doesn't|not gonna|will not) (see|need|be needing|make it to) (it|them|him|her|christmas|xmas|spring|summer|next|another|the) ..., asked (who|if) ... (feed|keep|take) (his|her) (dog|cats|cat|kids)`;
const burial = `(bought|picked|picked out|paid for|prepaid|purchased|ordered) (his|her|a|out a|out his|out her) (own)? (cemetery|burial|grave)? (plot|casket|coffin|urn|hymns|headstone|grave|burial), (planned|planning|paid for) (his|her) (own)? funeral, cleaned out (his|her|the) (house|apt)`;
const plus = (...lists: readonly string[]) => lists.join(', ');

const suicidal: RiskFrames[number] = [
  'suicidal_ideation',
  [
    { parts: [farewell, plus(farewell, orders)], loose: true },
    { parts: [orders, farewell], loose: true },
    {
      parts: [
        burial,
        `(be|join|joining|see|seeing|go|going) (w/|with|to be with|to|to see)? ... (soon|by (christmas|xmas|spring|summer|thanksgiving|easter|new)|before (spring|summer|christmas|winter|easter))`,
      ],
      loose: true,
    },
    {
      parts: [
        `died, passed, passed away, buried, lost (his|her) (${kin}), widow*, late (${kin}), dead (${kin})`,
        `(i'll|ill|he'll|hell|she'll|will|gonna|going to|wants to|want to|ready to|plans to|rather|join|hes|shes) (be|go be|go|join|see|joining)? (w/|with)? (him|his wife|her husband|my husband|my wife|his mom|her mom|her mama|his mama|mama|my mama|her son|his son|my son|my baby|her baby|her daughter|his daughter|my daughter) ... (soon|again|by (christmas|xmas|spring|summer)|before (spring|summer|christmas|winter)|up there|in heaven), (cant|can't|doesnt want to|dont want to|no reason to|not worth) (live|go on|be here|living|going on) (w/o|without) (him|her)`,
      ],
      loose: true,
    },
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
        `(im|i'm|he's|hes|shes|she's) (walking|driving|jumping|stepping|going|wading|running) (right|straight|out)?`,
        `(into|in front of|off) (the|a|that)? (river|ocean|canal|sea|traffic|freeway|train|tracks|bridge|overpass|roof|dam|cliff|pier)`,
      ],
      beside: true,
    },
    {
      parts: [
        `looks at, looked at, look at, stares at, stared at, staring at, stood at, stood on, standing on, standing over, sat at, sits at, sat on, sat with, sits with, drives by, drove by, walks by, drove to, drives to`,
        `(the|a|his|her|that|of)? (train|trains|tracks|bridge|river|pills|pill bottle|bottle of pills|overpass|ledge|knife|knives|rope|beam|belt|razor|traffic|cliff|roof|roof edge|gun|dam)`,
        `(thinks|thought|wonder*|think|imagin*|pictur*) (why not|about it|abt it|how|what if|it would|of it|of jumping|about jumping|abt jumping|of ending|of going), why not, (be|so) easy, just do it, one step`,
      ],
      loose: true,
    },
    {
      parts: [
        `cl, ct, pt, teen, youth, client, he, she, him, her, son, dtr, stood, standing, stands, stand, sat, sitting, climbed, climbing, climbs, found, was, got, went, walked, walking, up, out, over, dangling, hanging`,
        `(on|onto|over|off|up on|out on|at) (the|a|an)? (edge of the|edge of a|side of the)? (side of)? (overpass|bridge|bridge rail|roof|ledge|railing|balcony|parking deck|cliff|dam|tracks|train tracks|water tower|parking garage)`,
        `(talked|pulled|brought|got|coaxed|grabbed|walked) (him|her|them) (back|down|off|in|away)? ..., threatening ..., threatened ..., crying, (police|pd|cops|cop|stranger|passerby|le|trooper|fire dept) (talked|pulled|got|brought|grabbed|coaxed), said (he|she) (wanted|was) ..., (saying|said) (goodbye|bye|sorry), to jump`,
      ],
      loose: true,
    },
    {
      parts: [
        `parked, lay, laid, laying, lying, sat, sitting, lie, knelt, stood, walked out, walking, found`,
        `(down)? (on|across|onto) the (train|railroad|rr|rail|metro|subway)? (tracks|track|rails)`,
      ],
      beside: true,
    },
    {
      parts: [
        `tied, knotted, looped, rigged, slung`,
        `(a|an|the|his|her|some)? (bedsheet|bed sheet|sheet|sheets|rope|belt|cord|extension cord|scarf|shoelaces|cable|noose|dog leash|leash|wire|robe tie)`,
        `(to|from|on|around|over|off) (the|a|his|her)? (shower|closet|ceiling|cell|bunk|top)? (rod|beam|fan|door|doorknob|rail|pipe|bunk|bar|bars|vent|rafter|rafters|hook|closet|banister|vent)`,
      ],
      beside: true,
    },
    {
      parts: [
        `sheet, sheets, bedsheet, rope, noose, cord, belt, shoelace, shoelaces, wire, ligature`,
        `(around|round) (the)? neck`,
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
        `how many, how much, asked how many, asked how much, asks how many, asking how many, asked the nurse how many`,
        `(of)? (the|his|her|my|those|these|them|moms|heart|sleep|sleeping)? ... (pills|pill|insulin|tylenol|meds|benadryl|units|xanax|trazodone|seroquel|morphine) ..., tylenol, units`,
        `(it|that|would|will) (would)? (take|takes|kill|do it|be enough|be fatal|die|od|overdose), to (die|od|overdose|not wake|end|kill)`,
      ],
    },
    {
      parts: [
        `shoulda, should have, should've, shouldve, wish, wishes, wished, why didnt, why didn't`,
        `(yall|you|they|doc|the doctor|doctor|medics|ems|he|she|u|somebody|nobody|staff)? (just)? (let|left|leave) (me|him|her) (die|bleed|bleed out|go|there|drown|be|lay|alone to die|on the floor), (never|not|hadnt|hadn't|didnt|didn't|had not) (have)? (found|find|saved|save|stopped|stop|revived|revive|brought|bring) (me|him|her)`,
      ],
    },
    {
      parts: [`songs, list, music, outfit, plans, playlist, dress, suit, hymns`, `for (my|his|her) (own)? funeral`],
      beside: true,
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
        `enough (of)?, plenty of, all my, whole bottle of, got the, i got, a stash of`,
        `(pills|insulin|meds|pain meds|pain pills|morphine|sleeping pills|tylenol|oxys|percs|rope|${medicineNames})`,
        `(put|set|laid|tucked) (up|back|by|aside|away), (saved|stored|lined|hid|stashed|counted|ready|hidden|piled) (up|away|out|to|for)? ..., to (do it|go to sleep|sleep for good|end it|never wake|not wake|finish|kill|take me|check out)`,
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
    {
      parts: [
        `cant do (this|it|life) (anymore|no more|any more), can't do (this|it|life) (anymore|no more|any more), cant take (this|it) (anymore|no more), can't take (this|it) (anymore|no more), no fight left, nothing left (in me|to give), im done (fighting|trying|w/ it all|with it all), im (so)? tired, tired (boss|of fighting|of it all|of everything|of being here|of trying)`,
        `(tell|let) (my|the|his|her|mama|mom|them|yall|everybody|everyone) ... (i|know i) (love*|loved|am sorry|m sorry|tried), (tell|let) (my|the|mama|mom|them|everyone) ... (im sorry|i'm sorry|sorry), goodbye, take care of (my|the) (babies|baby|kids|mom|mama|dog|son|daughter), (love|luv) (yall|you all|everyone) always, dont (look|come look|call|wait)`,
      ],
      loose: true,
    },
    {
      parts: [
        `goodbye, good bye, tell them bye, take care of my (babies|baby|kids|mom|mama|dog|son|daughter), tell (my|the) (kids|babies|boys|girls|mama|mom|son|daughter) ... (i love|i loved|im sorry|i'm sorry)`,
        `cant do (this|it|life) (anymore|no more|any more), can't do (this|it|life) (anymore|no more|any more), no fight left, (wont|won't) be (here|around), im (so)? tired, im done`,
      ],
      loose: true,
    },
  ],
];

export const englishDespairFrames: RiskFrames = [suicidal];
