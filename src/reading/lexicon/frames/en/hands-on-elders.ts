import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import {
  asListed,
  blow,
  body,
  dependent,
  elder,
  helper,
  kin,
  staff,
} from '#reading/lexicon/risks/en/elders-and-carers.ts';

const handsOn = asListed(`${kin}|${helper}|${staff}`);
const spot = `bed|beds|bed rail|bedrail|rail|rails|chair|chairs|wheelchair|w/c|recliner|couch|sofa|toilet|commode|
  geri chair|post|radiator|table|bedpost|mattress|crib|gurney`;
const lockup = `room|bedroom|back room|spare room|back bedroom|basement|attic|closet|garage|shed|cellar|bathroom|
  house|apartment|trailer|porch|kennel|cage|camper|car|utility room|laundry room`;

/** English: hands laid on those cared for, ties and locks, unwanted touch. */
export const englishElderHandFrames: RiskFrames = [
  [
    'adult_abuse_neglect',
    [
      { parts: [handsOn, asListed(blow), `(${elder}) ...`], beside: true },
      {
        parts: [
          handsOn,
          asListed(blow),
          `(her|his|their|the resident's|residents|mom's|dad's|grandma's|av's|
        client's|mr *|mrs *|ms *|mr. *|mrs. *|ms. *) (${body})`,
        ],
        beside: true,
      },
      {
        parts: [
          `hit, slapped, smacked, whacked, backhanded, punched, kicked, choked, strangled, struck, beaten, beat up,
            clobbered, walloped, pinched, bitten, spit on, spat on, dragged, yanked, jerked, shoved, manhandled,
            roughed up, hurt, bruised, thrown, slammed, whipped, whooped, swatted, thumped, tackled, knocked down,
            knocked around, elbowed, poked, scratched, spanked, assaulted, attacked, shaken, held down, sat on,
            dragged, forced down, pushed, pushed down, grabbed, threatened, yelled at, screamed at, cussed out,
            mistreated, abused, neglected, handled roughly, restrained, tied up, terrorized, bullied, tormented,
            starved`,
          `by (her|his|their|the|a|an|two|three|several|one of the|one of his|one of her|cl's|client's|mom's|
            another)? (own|adult|paid|live-in|live in|older|younger|oldest|drunk|new|night)? (${kin}|${helper}|
            ${staff})`,
        ],
      },
      {
        parts: [
          `tied, ties, tying, strapped, straps, strapping, bound, roped, chained, handcuffed, cuffed, zip tied,
            belted, duct taped, taped, restrained, restrains, restraining, lashed, (was|is|are|left|kept|found|her|him) buckled, fastened, tethered,
            wrapped`,
          `down, (to|in|into|onto) (the|a|her|his|their)? (${spot}) ..., up in (the|a|her|his)? (${spot}) ...`,
        ],
        beside: true,
      },
      {
        parts: [
          `lock, locks, padlock, padlocks, hook, hook and eye, latch, deadbolt, bolt, chain, hasp, door handle,
            doorknob, knob,
            sliding bolt`,
          `(on|from|to)? (the)? outside (of)? ..., (put)? on backwards, outside of (her|his|av's|cl's|the) (bedroom|
            room|door) ..., on (the)? outside`,
        ],
      },
      {
        parts: [
          `confined, shut, shuts, locked, locks, locking, lock, penned, trapped, barricaded, bolted, isolated,
            imprisoned, banished, made to sleep, makes him sleep, makes her sleep, has him sleep, has her sleep,
            keeping her, keeping him, keeps him, keeps her, kept him, kept her, kept mom, keeps mom, keeps dad`,
          `(in|to|inside|into) (the|a|an|her|his|their|that)? (own)? (dark|cold|unheated|hot|small|
            tiny)? (${lockup}) ... (w/|with|without|while|when|all|and|outside|no|for|upstairs|alone|bucket|
            mattress|so|at night|day|days|hours)`,
        ],
        beside: true,
      },
      {
        parts: [
          `confined, locked up, locked away, penned, trapped, imprisoned, held prisoner, kept prisoner, locked in,
            shut in, shut up in, caged, kept locked, keeps him locked, keeps her locked, makes him sleep,
            makes her sleep, made to sleep`,
          `(in|to|inside|into)? (the|a|an|her|his|their|that)? (own|back|spare)? (dark|cold|unheated|hot|small|
            tiny)? (basement|attic|closet|garage|shed|cellar|back room|back bedroom|bedroom|room|cage|kennel|
            utility room|laundry room|spare room|porch|camper)`,
        ],
        beside: true,
      },
      {
        parts: [
          `pulled, pulls, pulling, yanked, yanks, grabbed, grabs`,
          `(her|his|the resident's|mom's|dad's) (hair|ear|ears|beard) (and|when|so|out|hard|until|because|during|
            while|for|after|in)`,
        ],
        beside: true,
      },
      {
        parts: [
          asListed(`${kin}|${helper}|${staff}|they`),
          `(keeps|kept|locks|locked|leaves|left|makes|made|put|puts|lock|keep) (${elder}|her) (locked|stand|
            standing|sit|sitting|sleep|sleeping|out|outside|outdoors|shut)`,
          `out, outside, in the (rain|cold|snow|sun|heat|yard|hall|hallway|corner|garage|shed|basement|dark),
            on the (porch|floor|steps|concrete), up, in`,
        ],
        beside: true,
      },
      {
        parts: [
          asListed(`${helper}|${staff}|another resident|male resident|maintenance man|janitor`),
          `groped, gropes, groping, fondled, fondles, fondling, molested, molests, molesting, raped, rapes`,
          `(${elder})`,
        ],
      },
      {
        parts: [
          `groped, fondled, molested, raped, sexually touched, inappropriately touched, touched inappropriately,
            touched sexually, sexually assaulted, sexually abused, felt up`,
          `by (her|his|the|a|an|another|other|male|one of the)? (male|night|older|female)? (${helper}|${staff}|
            ${kin}|resident|patient|roommate)`,
        ],
        beside: true,
      },
      {
        parts: [
          `sexual assault, sexual abuse, sexual contact, rape, molestation, sane exam, sane, rape kit,
            vaginal bruising, vaginal bleeding, genital bruising, vaginal tear, anal tear, std, sti`,
          `(of|on) (a|an)? ... (#yo|# yo|#y|resident|elder*|demented|old woman), (care home|nursing home|nh|snf|alf|
            group home|facility|memory care|resident|caregiver|aide|staff|employee) ..., sane exam done, (dementia|
            bedbound|nonverbal)`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          asListed(`${kin}|${helper}|${staff}|he|she`),
          `throws, threw, throwing, hurls, hurled, chucks, chucked, flings, flung, slings, pours, poured, dumps,
            dumped, spits, spit, spat, blows smoke, spraying, sprays, sprayed`,
          `(at|on|over|in) (${elder}|her) *, (at|on|over) (her|him) and, (her|his) (food|plate|dinner|supper|
            coffee) (on|at|in|over) ..., (dishes|plates|cup|food|things|stuff|shoes|water|coffee|remote|a *) (at|on|
            over) (${elder}|her)`,
        ],
        beside: true,
      },
      {
        parts: [
          asListed(dependent),
          `(being|getting|gets|is|was|been) (hit|slapped|smacked|beaten|beat|kicked|choked|shoved|mistreated|abused|
            hurt|drugged|locked|tied|starved|bullied|punished|yelled at|screamed at|left|neglected)`,
        ],
        loose: true,
      },
    ],
  ],
];
