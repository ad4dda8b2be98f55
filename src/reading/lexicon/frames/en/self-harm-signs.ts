import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const marks = `
  cut, cuts, burn, burns, burn marks, burn mark, lighter burns, cig burns, cigarette burns, scratches, scratch
  marks, scratch, scabs, lines, slices, slashes, slash marks, razor marks, gashes, gash, welts, lacs, lac,
  laceration*, sores, wounds, wound, gouges, carvings, marks, mark, bite marks, bruises, bruise, bald spot*,
  bald patch*, puncture*, abrasion*, injur*, scrapes, ligature mark*`;
const urge = `
  urge, urges, craving, cravings, craves, want, wants, wanted, wanting, need, needs, needed, feels like, feeling
  like, felt like, feel like, tempted, thinking about, thinking of, thought about, thoughts of, thoughts about,
  impulse, impulses, compulsion, desire, feels the need, felt the need, threatens, threatened, threatening, gonna,
  going to, about to, plans, planning, wishes, itching, fights the urge, struggling with urges, said (he|she) would,
  will, would`;
const selfMade = `
  (he|she|i|client|youth|teen|girl|boy|child|that) (he|she|i)? (had|has)? (made|did|caused|inflicted|put|gave|
  carved|done) (it|them|those|these|that|all|with|when|there|herself|in|after|last|on|to|using|because|over|over
  the|this)?, made (by|with) (himself|herself|a|the|an|his|her|own), (self|self-) (done|made|inflicted|harm*),
  caused by (himself|herself|self|own|his own|her own), by (himself|herself|self), (by|of|at) (his|her) own (hand|
  hands|doing), from (cutting|burning|scratching|biting|picking|head banging|banging|hitting (himself)|self harm*|
  self-harm*|self injur*|hair pulling|a razor|razor|her nails|his nails), did (this|it|that|them) (to)? (himself|
  herself), does (this|it|that|them) to (himself|herself), does it (when|to|because|after|at), admits (to)?
  (cutting|making|doing|burning|having made), admitted (to)? (cutting|making|doing|burning), admitted (he|she) (did|
  made|does), says (he|she) (did|made|does) (it|them|this), on purpose, deliberate*, intentional*, denies anyone
  (else)? did`;

/** English: the marks and things that tell of self-harm, the urge to it and the falling back. */
export const englishSelfHarmSigns: RiskFrames = [
  [
    'self_harm',
    [
      { parts: [marks, selfMade], loose: true },
      {
        parts: [
          `
            showed, shows, showing, lifted, lifts, rolled up, pulled up, revealed, revealing, hides, hiding, hid,
            covers, covering, covered, concealing, wears, wearing, long sleeves, hoodie, bracelets, bandages,
            bandage, bandaids, band-aids, gauze, wrapped`,
          `
            (fresh|new|recent|red|healing|self-inflicted|parallel|deep|superficial|thin|multiple|several)? (cuts|
            slashes|lacerations|cut marks|burn marks|razor marks|self harm *|self-harm *), (to)? bleed, cutting`,
        ],
        loose: true,
      },
      {
        parts: [
          urge,
          `
            (to|of|about)? (just)? (self harm|self-harm|selfharm|self injure|self-injure|cut (himself|herself|again|
            tonight|right now|now|when|her *|his *|so|and|after|because|today|to feel)|burn (himself|herself|her|
            his)|hurt (himself|herself)|harm (himself|herself)|bleed|scratch (himself|herself|her *|his *)|punish
            (himself|herself)|slice (up|himself|herself|her *|his *)|cut up|stab (himself|herself|his *|her *)|bang
            (his|her) head|hit (himself|herself)|carve *), (of|about)? (cutting|self harm*|self-harm*|self harming|
            self injury|hurting (himself|herself)|harming (himself|herself)|burning (himself|herself|her *|his *)|
            slicing *|bleeding)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            back to, returned to, went back to, gone back to, relapsed on, relapsed with, relapse of, relapsed into,
            restarted, resumed, started, still, engaging in, engaged in, caught, admits to, admitted to, disclosed,
            denies stopping, increase in, more, increased, episodes of, incidents of, incident of, episode of, bouts
            of, admits, reports, reported, observed`,
          `
            (the)? (blade|razor|cutting|self harm|self-harm|self harming|burning (himself|herself)|scratching
            (himself|herself)|self injury|self-injury|self injurious *|sib|parasuicidal *|nssi|hair pulling|skin
            picking|head banging|self mutilation)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            hurt, harm, harms, harmed, injury, injuries, injure, injured, injures, abuse, abuses, damage, violence,
            aggression, pain, cruelty`,
          `(to|toward|towards|upon|against|on) (self|himself|herself|own body|his own body|her own body)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            keeps, kept, has, had, found, hid, hides, hidden, carries, caught with, caught, hiding, stashes,
            stashed, discovered, took, saved`,
          `
            (a|the|some|broken|contraband|bloody|her|his|#|two|several)? (bloody|dirty|broken|pencil|contraband|
            razor)? (razor blade|razor blades|blade|blades|razor|razors|sharpener blade|sharpener|glass|shards|
            scalpel|lancets|box cutter)`,
          `
            (used|uses) it (on|to|mon*|tue*|wed*|thu*|fri*|sat*|sun*|last|yesterday|today|again|when|this), two new
            cuts, new cuts, fresh cuts, blood, bloody, cut marks, cuts, cutting, (with|and) blood, self harm*, to
            cut, marks on (his|her) ..., in (toilet paper|tissue|tissues|a sock|gauze|a bloody)`,
        ],
        loose: true,
      },
      {
        parts: [
          `
            swallowed, swallows, swallowing, ingested, inserted, inserts, inserting, reinserted, ingests, eats, ate,
            swallow`,
          `
            (a|an|the|some|another|#|two|several|more|broken|pieces of|handle of a|part of a|his|her)? (foreign
            (body|bodies|object|objects)|spoon|spoons|spoon handle|fork|utensil*|razor*|blade*|battery|batteries|
            glass|magnets|screw|screws|bolt|bolts|coins|hair clip|paper clip*|paperclip*|staple|staples|earring*|
            pen|pens|pencil*|toothbrush|needle|needles|nail clippers|nails|key|light bulb|plastic|metal|tacks|
            thumbtack*|zipper|hinge|spring|lighter)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            dirt, feces, saliva, objects, fingers, pen, pencil, needle, things, tampering, tampers, messing,
            picking, rubbing, contaminating, manipulating`,
          `
            (in|into|with|at) (his|her|the) (own)? (wound|wounds|incision|picc|picc line|central line|iv|port|stoma|
            trach|surgical site|line|g-tube|catheter|dressing|stitches|graft)`,
          `
            so (it|he|she) (will|would|does|can|would not) ..., on purpose, deliberate*, intentional*, to (make|
            keep|get|stay|infect|delay) ..., himself, herself, again`,
        ],
        loose: true,
      },
    ],
  ],
];
