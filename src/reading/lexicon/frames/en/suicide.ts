import { choicesOf } from '#reading/lexicon/choices.ts';
import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { dullingMedicines } from '#reading/lexicon/medicine-names.ts';

const tool = `
  suicide|suicidal|suicidality|asq|c-ssrs|cssrs|c ssrs|columbia|sbq-r|sbq|safe-t|phq9 #9|phq-9 #9|item 9|item nine|
  question 9|q9|si|self harm|self-harm`;
const test = `
  risk screen|risk screening|screen|screener|screening|risk assessment|assessment|assess|risk|scale|severity|
  questions|questionnaire|items|item|score|level|lethality`;
const high = `positive|pos|high|moderate|mod|elevated|severe|imminent|acute|concerning|flagged|severe|mod-high|yes|+`;
const self = `himself|herself|themselves|self|myself|hisself|theirself`;
const where = `
  bridge|overpass|roof|rooftop|balcony|ledge|cliff|pier|dam|water tower|parking garage|parking deck|parking
  structure|window|#th floor|#rd floor|#nd floor|top floor|highrise|high rise|building|tower|quarry|railing|garage
  roof|stairwell|viaduct|trestle|crane|billboard|ravine|gorge`;
const vehicle = `
  train|trains|traffic|oncoming traffic|bus|buses|truck|trucks|semi|semis|car|cars|subway|metro|trolley|light rail|
  18 wheeler|big rig|highway|freeway|interstate`;
const purpose = `
  on purpose, purposely, intentional*, deliberate*, to die, hoping to (die|get hit|be hit|be killed), wanting to
  (die|get hit|be hit|end), trying to (die|get hit|be hit|get killed|kill|end), so (he|she) would (die|get hit|not),
  said (he|she) wanted (to|it), wanted to be hit`;
const pillsTaken = `
  ${choicesOf(dullingMedicines)}|pills|pill|tablets|tabs|meds|insulin|(heart|sleep|sleeping|pain|bp|
  nerve|psych) (pills|meds)`;

/** English: suicide as it is screened, guarded against and tried. */
export const englishSuicideFrames: RiskFrames = [
  [
    'suicidal_ideation',
    [
      {
        parts: [
          `(${tool}) (${test})?`,
          `
            yes (to|on|for) (item*|q*|#|wish*|all|both|first|passive|active|thoughts|want*), yes on *, endorsed
            (item*|#|q*|first|both|passive|active|wish*), pos (item*|on|for|#), (items|q|qs|questions) # (and|to|
            through|yes|pos) *`,
        ],
        loose: true,
      },
      {
        parts: [
          `(${tool}) (${test})?`,
          `
            (was|is|came back|=|:|scored|rated|at|on|score|came up|again|today|done|flagged|for|at intake|completed|
            in er|done and|and)? (${high}) (risk|for|at|today|per|on|x#|#|items|to|q|by)?, yes (to|on|for) (item*|
            q*|#|wish*|all|both|first|questions|lifetime|past month|passive|active|thoughts|want*), endors*, (items|
            q|q's|questions|qs) # ... (yes|pos|positive), scored (1|2|3|#) (on|and|today)?, #/# (positive|yes),
            triggered ..., prompted ..., red flag*, warranted (1:1|sitter|psych|hold)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            positive, pos, screened positive, failed, flagged, flags, + for, high, high on, high risk, elevated,
            imminent, acute, moderate to high, moderate, yes (to|on), yes, endorsed, endorses, endorsing, answered
            yes (to|on), nodded, marked yes, checked yes, circled`,
          `
            (for|on|for the|on the|to|the|of|risk of|risk for|at|when asked about|when asked re|to the|to wanting|to
            feeling)? (suicide|suicidal*|suicidality|asq|c-ssrs|cssrs|columbia|item 9|items # *|#9|question 9|q9|
            wishing to be dead|wish to be dead|wanting to be dead|wanting to die|better off dead|self-harm thoughts|
            si) (screen*|risk|questions|item*|thoughts|ideation)?`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            walked, walking, walks, ran, runs, running, stepped, stepping, jumped, jumping, leapt, leaped, lept,
            dove, darted, threw (${self}), lay, laid, laid down, lay down, rolled, drove, driving, crashed, swerved,
            steered, wandered, rode`,
          `
            (out)? (in front of|into|onto|on|out into|into the path of|off|off of|under|across) (a|an|the|his|her|
            that|moving|passing|an oncoming)? (${vehicle}|train tracks|tracks|river|lake|ocean|water|tree|wall|pole|
            median|guardrail|embankment|${where})`,
          purpose,
        ],
        loose: true,
      },
      {
        parts: [
          `
            would, will, gonna, going to, wants to, wanted to, tried to, trying to, threatened to, threatens to,
            threatening to, about to, ready to, planned to, plans to, planning to, vowed to, urge to, urges to,
            thought about, thoughts of, thinks of, thinking of, thinking about, thoughts about, yelled (he|she)
            would, attempted to, wishes (he|she) could, tempted to, started to, wanting to, might, might as well,
            should, could just, just, impulse to, dreams of, considering, considered`,
          `
            (step|jump|walk|run|leap|drive|throw (${self})|dive|dart|stepping|jumping|walking|running|leaping|
            driving|throwing (${self})|lying|laying|lie|lay|crash|crashing|swerve|swerving|go|going|fall|falling|
            climb|climbing|let go|letting go) (out|right|down|straight)? (in front of|into|onto|off|off of|from|out
            of|over|under|on) (a|an|the|his|her|that|this|moving)? (${vehicle}|train tracks|tracks|river|tree|wall|
            pole|${where}), let go, string up, string (himself|herself|it) up, hang it up for good, (hang|shoot|
            drown|gas|off) (${self})`,
        ],
        beside: true,
      },
      {
        parts: [`took, taking, take, takes, ended, ending, end`, `(his|her|my|their) own (life|lives)`],
        beside: true,
      },
      {
        parts: [
          `
            interrupted, aborted, thwarted, near fatal, near-fatal, serious, recent,
            survived an, survived a, survived (his|her), # days s/p, s/p, after, following, since
            (his|her), post`,
          `(suicide|sa|self)? (attempt|attempts), attempt on`,
          `
            (last|yesterday|today|tonight|mon*|tue*|wed*|thu*|fri*|sat*|sun*|#/#|this|roommate*|wife|husband|mom|
            dad|spouse|partner|staff|cut|by|with|pills|hanging|icu|er|ed|psych|inpatient|took|sitter|1:1|on a|in the)`,
        ],
        beside: true,
      },
      {
        parts: [
          `
            cannot do this, cannot do it, cannot take it, cannot take this, cannot go on, no more fight, nothing
            left, done with (it|this|everything), wants out, tired of (it all|fighting|this), sobbing, crying,
            hopeless`,
          `
            (sitting|sits|sat|alone|was|locked) (in|on|at|by|with) (the|a|his|her) (garage with|closed garage|
            bathtub with|bathroom with|tracks|bridge|roof|ledge|gun|pills|bottle of pills|rope|razor|knife|edge|car
            with the engine|car with a|parking deck|railing) *`,
        ],
        loose: true,
        either: true,
      },
      {
        parts: [
          `
            would, will, gonna, going to, threatened to, threatens to, plans to, planning to, planned to, wants to,
            wanted to, might, might just, could, could just, thinking of, thinks of, thought of, thought about, has
            thought about, thinking about, talks of, talks about, thoughts of, tempted to, vows to, about to, says
            to, if (he|she) could, swears (he|she) will, ready to`,
          `
            (swallow|swallowing|take|taking|down|downing|drink|drinking|eat|eating|use|using|gulp|inject|injecting|
            empty|chug) (all)? (the whole|a whole|the entire|an entire|whole|entire|every|all|all of|all (his|her|
            my|the|of (his|her|my|the|those|these))|the rest of (his|her|the)|(his|her|my|the) whole|(his|her)
            entire|a bottle of|the bottle of|a handful of|handful of|too many|enough) ... (bottle|bottles|
            ${pillsTaken}|supply|box|vial|pen), (drink|swallow|chug) (the)? (bleach|antifreeze|drano|poison|rat
            poison|cleaner)`,
        ],
        beside: true,
      },
    ],
  ],
];
