import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const hurting = `
  kill|hang|shoot|drown|suffocate|strangle|gas|poison|off|end|delete|unalive|do away with|string up|electrocute`;
const self = `himself|herself|themselves|self|myself|hisself|theirself`;
const life = `
  life|his life|her life|my life|his own life|her own life|my own life|their own life|own life|it all|it|things|
  everything|all of it`;
const alive = `
  carrying on|pressing on|holding on|hold on|hang on|hanging on|push on|pushing on|alive|living|live|be alive|be
  here|being here|being alive|go on|going on|keep going|keep living|continue|continuing|exist|existing|be around|
  stay alive|staying alive|wake up|waking up|get up anymore|stick around|keep trying|breathe|breathing|see tomorrow|
  be in this world|be on this earth|remain alive|carry on|stay`;
const wants = `
  want, wants, wanted, wanting, wish, wishes, wished, wishing, would like, longs, longing, desire, desires, hopes,
  hoping, prays, praying, ready, rather, prefers, craves, urge, urges, wanna, thinking, thought, thoughts, thinks,
  ideation, ideations, fantasizes, fantasizing, fantasies, dreams, daydreams, talks, talking, talked, speaks, spoke,
  speaking, contemplating, contemplates, contemplated, considering, considers, considered, plans, planning, planned,
  plan, intends, intending, threatens, threatened, threatening, threats, vowed, vows, swears, swore, tempted,
  obsessed, ruminating, ruminates, ruminations, preoccupied, picturing, imagining, imagines, visualizes, impulse,
  impulses, compelled, feels like, felt like, feeling like, mentioned, mentions, mentioning, joked, jokes, joking,
  statements, comments, remarks, spoken, said (he|she) (would|will|might|may|could|was)`;

/** English: not wanting to live, as it is said, asked for, written and left unpromised. */
export const englishDeathWishFrames: RiskFrames = [
  [
    'suicidal_ideation',
    [
      {
        parts: [
          `
            (no|not|cannot|does not|do not|did not|never|without|lost|lacks|see no|sees no|saw no|has no|find any|
            find no|finds no|what|whats|what is the|few|any|not much|little) ... (reason|reasons|point|pt|purpose|
            use|sense|meaning|cause|value) (in|to|for|of|why)`,
          `(${alive}|life|his life|her life|this life|any of this anymore|it anymore|any of it anymore)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            wants, want, wanted, wish, wishes, wished, hope, hopes, hoped, prays, prayed, praying, rather, prefers,
            fantasizes, thinks, thinking, thought`,
          `
            (sleep|asleep|to bed|lay down|lie down|close (his|her|my) eyes) ... (never|not|without) ... (wake|
            waking|wakes), (never|not|just not) (waking|wake|to wake) (up|again)?`,
        ],
      },
      {
        parts: [
          wants,
          `
            (of|about|to|on|with|that|how)? (${hurting}|${hurting.replaceAll('|', 'ing|')}ing|killing|hanging|
            shooting|drowning|ending|offing|unaliving) (${self}), (end|
            ending|take|taking|finish|finishing|ending of) (${life}) (tonight|today|soon|for good|all|anymore|this
            weekend|himself|herself|before|if|when|now), (take|taking|ending|end|taken) (his|her|my|their) (own)?
            life, (be|being) (dead|with (his|her|my) (dead|late)|six feet under|in the ground|in a grave|in (his|
            her) grave|no more), (not existing|nonexistence|ceasing to exist|not being alive|not
            being here|being gone for good)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            cannot, could not, unable to, not able to, will not, would not, does not, did not, refuses to, refused
            to, declined to, declines to, not willing to, unwilling to, hesitant to, not sure (he|she) can, not sure
            (he|she) could, unsure (he|she) can, unsure if (he|she) can, not agree to, no longer able to, failed to,
            wavered when asked to`,
          `
            contract (for|4) safety, cfs, contract for (his|her) safety, promise ... (safe|safety|live|alive|not
            hurt|not kill|not do anything), guarantee ... (safety|safe), keep (${self}) safe, keep self safe, commit
            to (safety|safety plan|staying safe|living|stay safe), say (he|she) (is|was|will be|would be|'d be)
            safe, say whether (he|she) would be safe, stay safe (tonight|alone|at home|if), maintain (own|his|her)?
            safety, be safe (alone|tonight|by (${self})|at home alone|if), answer whether (he|she) would be safe,
            trust (${self}) (alone|tonight|not|with|around|at|to), say (he|she) would be alive, remain safe`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            last time, last conversation, last call, last text, last visit, last christmas, last birthday, final
            time, last day, last goodbye, last hug`,
          `
            (he|she|you|u|they|i|we|yall|anyone|that (he|she|you|we|i)) (will|would|'ll|'d|are going to|gonna|going
            to|is going to|are gonna|are ever going to|ever|will ever|get to) (ever)? (hear|see|talk|speak|hug|be|
            have|celebrate) ..., (you|u|yall) (hear|see) (from)? me, on (this)? earth, alive`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            drew, draws, drawing, drawings, picture, pictures, sketch, sketched, sketches, painted, poem, poems,
            essay, story, wrote, writes, writing, journal, diary, notebook, posted, texted, lyrics, letter, note,
            carved, messaged, snap, snapchat, story on ig, google doc, status`,
          `
            (himself|herself|self|him|me|i|she|he|himself dead) (hanging|
            hanged|dead|dying|in a (coffin|grave|casket|noose)|bleeding out|with a (noose|gun|rope)|shooting|
            jumping|being dead|want* to (die|be dead|disappear|not)|not (existing|being alive|wanting)|should be
            dead|hates (being alive|living)|with (his|her) (wrists|throat) cut),
            (${wants.split(', ').slice(0, 4).join('|')}|hates) ... (die|to be dead|not exist|being alive|disappear
            forever), (tombstone|gravestone|own grave|own funeral|noose|hanging (body|girl|boy|figure|person))`,
        ],
        loose: true,
      },
      {
        parts: [
          `how many, how much, what dose, which pills, which of (his|her), lethal dose, what amount`,
          `pills, pill, meds, insulin, tylenol, units, tabs, tablets, of (his|her|these|those|them), it`,
          `
            to (end|die|kill|overdose|be lethal|not wake|never wake|sleep forever|finish|do it|be fatal|stop (his|
            her) heart) *, would (kill|do it|be fatal|be lethal|end|stop), be enough to *, lethal`,
        ],
      },
      {
        parts: [
          `
            asked, asks, asking, begged, begs, begging, wants, wanted, pleads, pleaded, told, tells, demands,
            requests, requested, give me, give (him|her), need, please`,
          `
            (something|anything|a shot|a pill|an injection|a needle|enough morphine|enough|help|somebody|someone|me|
            us|you|nurse|doctor|aide) ... (so (he|she|i) (would|will|can|do|does|could|could just) (not|never|die|
            sleep|go|slip)|(to|and) (end (it|things|his|her|my)|die|sleep forever|sleep for good|finish (him|her|
            me)|put (him|her|me) (down|out|to sleep)|kill (him|me)|help (him|me) (die|go)|lethal|speed it up)|
            lethal), to be put (down|out of (his|her|my) misery|to sleep), put (me|him) out of (my|his|her) misery,
            (shoot|kill|smother|end) (me|it for me), let (me|him) (die|go die|bleed out), stop saving (me|him),
            (help|assistance|assist) (with|in)? (dying|to die|die|ending (his|her|my))`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            wants to, wanted to, going to, gonna, would, will, 'll, ready to, wish to, wishes to, plans to, soon,
            should, about to, says (he|she) will, rather`,
          `
            (go|be|join|lie|lay|get|just go|go and be|go be)? (with|see|join|meet|beside|next to|go be with) (him|
            his|my|the lord|god|jesus)`,
          `(pistol|gun|revolver|rifle|shotgun|pills|rope|knife|razor|insulin|noose|loaded|bottle of)`,
        ],
        loose: true,
      },
      {
        parts: [
          `take, kill, shoot, drop, off, stab, smoke`,
          `first, out first, and`,
          `
            then (me|myself|himself|herself|kill (himself|herself|myself)|turn it on (himself|herself|me|myself)|end
            it|off (himself|herself|myself)|my own|do (myself|himself|herself)|join)`,
        ],
        loose: true,
      },
      {
        parts: [
          `
            hates, hate, hated, hating, despises, regrets, resents, cannot stand, cannot bear, sick of, over,
            exhausted by, angry about, mad about, disappointed about`,
          `
            (being alive|living|existing|waking up (every|alive|again)|having (survived|lived|woken)|surviving|still
            being (here|alive)|that (he|she) (is|was) (still)? alive|every day of (his|her) life|that (he|she)
            (survived|lived|woke))`,
        ],
        beside: true,
      },
      {
        parts: [
          `asked, when asked, asks, upon asking, screened, questioned`,
          `
            (about|re|regarding|if|for|of|whether|directly about)? (she|he)? (is|was|has|had|thinking of|having|
            feeling|thoughts of)? (suicide|suicidal|suicidal thoughts|suicidality|si|killing (himself|herself)|
            ending (his|her) life|harming (himself|herself)|wanting to die|wants to die|wanted to die)`,
          `
            nodded, nods, said yes, says yes, answered yes, admitted, endorsed, confirmed, did not deny, would not
            answer, refused to answer, would not deny, could not deny, teared up, began to cry, started crying,
            broke down, burst into tears, replied yes, acknowledged, shrugged and (cried|looked), looked away, went
            silent, got quiet and, said sometimes, said (every|all the|most) *, said (he|she) (is|was|has|does|did|
            had|thinks)`,
        ],
        loose: true,
      },
      {
        parts: [
          `
            going to, gonna, will, would, 'll, wants to, wanted to, plans to, planning to, ready to, about to,
            threatened to, might, might as well, just, gonna just, tonight, rather`,
          `
            (do|doing|finish|finishing) (myself|himself|herself|themselves) (in|off), finish it (himself|herself|
            myself|off|all|tonight|this|once|for good), do away with (himself|herself|myself), put an end to (it|it
            all|everything|(his|her|my) (life|misery|suffering)), (check|checking|opt|opting|bow|bowing) out (of
            (life|this life|this world)|for good|permanently|early), leave this (world|earth|life), go to (heaven|be
            with god|meet (my|his|her) maker), meet (my|his|her) maker, be in heaven (by|soon|tonight|this|with),
            not (see|make it to|live to see) (#|tomorrow|the|his|her|christmas|morning|next|another)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            talks, talked, talking, speaks, spoke, speaking, jokes, joked, joking, dreams, daydreams, visions,
            images, statements, comments, mentioned, mentions, rehearsed, rehearses, practiced, imagines, fantasies,
            fantasizing, posts, posted, urges, thoughts, ideas, flashes`,
          `
            (of|about|on|that)? (just)? (driving|jumping|walking|stepping|running|leaping|crashing|going|swerving|
            throwing (himself|herself)|lying|riding) (out|right|straight)? (off|into|in front of|under|over|onto)
            (a|an|the|that|his|her)? (cliff|bridge|overpass|traffic|train|train tracks|tracks|tree|wall|pole|truck|
            semi|bus|river|lake|ocean|roof|building|balcony|ledge|ravine|embankment|interstate|highway|canal|
            quarry), (of|about)? (hanging|shooting|drowning|gassing|killing|ending|offing|poisoning|suffocating)
            (himself|herself|self|themselves), (of|about)? (slitting|cutting) (his|her) (own)? (wrists|throat)`,
        ],
        beside: true,
      },
    ],
  ],
];
