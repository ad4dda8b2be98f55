import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

const stuff = `
  rope|noose|belt|cord|extension cord|pills|meds|bottle of pills|gun|pistol|revolver|shotgun|rifle|razor|razor
  blade|blade|knife|sheet|sheets|bedsheet|hose|charcoal|plastic bag|helium|insulin|note|note written|letters|letter`;

/** English: what somebody gets ready, sets or gives up in order to die. */
export const englishSuicideMeans: RiskFrames = [
  [
    'suicidal_ideation',
    [
      {
        parts: [
          `
            tired, done, had enough, nobody left, alone, lonely, no reason, hopeless, burden, sick of it, in pain,
            since (his|her) (wife|husband|son|daughter|mom) died, useless, life`,
          `
            (might|could|thinking of|thinks of|about to|gonna|going to|will|would|may|may just|might just|thought
            of|ready to) (use|using|get|getting|go get|reach for|turn to|eat|try) (the|his|her|my) (.38|.22|.45|38|
            9mm|gun|pistol|revolver|shotgun|rifle|rope|pills|razor|glock|barrel|old gun)`,
        ],
        loose: true,
      },
      {
        parts: [
          `${stuff.replaceAll('|', ', ')}, sheets torn, torn sheets, torn sheet, bed sheets, strips of sheet`,
          `
            (was|were|is|are)? (picked out|laid out|lined up|counted out|set out|set aside for|braided|knotted|
            fashioned into|tied into|made into|twisted into|hidden for|ready for (when|the)|by (his|her) bed just in
            case|on (his|her) lap|tied to (the|a) (beam|rafter*|bunk|vent|door|tree|closet|ceiling|fan|pipe)|tied
            (in|up in) the (garage|basement|closet|attic|shed|barn)|hanging from (a|the) (beam|rafter*|tree|ceiling|
            pipe|vent|fan)|over the (beam|rafter*))`,
          `
            rope, noose, no date, date, in rows, in piles, night, tonight, loop, goodbye, to die, plan, observation,
            watch, when, and (a|the)? (note|letter), under (the|his|her) mattress, on the (table|bed|nightstand|
            counter), note, crying, drinking, (roommate|wife|mom|staff|co|husband|son|daughter|sister|cellie|he|she)
            (walked|found|came|cut|stopped|took)`,
        ],
        loose: true,
      },
      {
        parts: [
          `
            will, ashes, burial, funeral, casket, headstone, plot, obituary, hymns, pallbearers, passwords,
            insurance papers, bank papers, deed, affairs in order`,
          `
            (is|was|'s|be|im|i'm|will be|he's|hes|shes|she's) ending (it|things|all), (end|ending) (it|things)
            (this|on|by|before|tonight|tomorrow|soon|after), (wont|will not|not) be (here|around|alive) (by|after|
            for|much|next|on), (be gone|be dead|be over|dead by|gone by) ...`,
        ],
        loose: true,
      },
      {
        parts: [
          `
            bought, buys, buying, got, purchased, ordered, picked up, brought home, keeps, has, found, borrowed,
            asked for, hand me, stole, obtained`,
          `
            (a|the|some|his|her|more|that|new)? (length of|piece of)? (rope|noose|gun|pistol|shotgun|rifle|handgun|
            ammo|bullets|razor blades|helium|charcoal|hose|insulin|sleeping pills|pills|belt|knife)`,
          `
            what (it|its|it's) (was|is)? for, for (himself|herself) (so|to|because), to (use on|kill|hang|shoot|end)
            (himself|herself|self|his life|her life|it all), to (die|do it|finish it), and (his|her) plan, with a
            plan, misery, (said|says|told) (it|he|she) (was|is|would) (for|to|use|going|end|be over), for when,
            goodbye, to do it`,
        ],
        loose: true,
      },
      {
        parts: [
          `picked, chose, chosen, set, selected, decided on, has, marked, figured out, knows, settled on`,
          `(a|the|out a|out the|his|her)? (date|day|place|spot|method|time|hour|tree|beam|bridge)`,
          `
            to (die|end|do it|kill|jump|hang|go), and (the|a|his|her)? (place|method|spot|time|date|note|means|
            plan), their anniversary and, for (dying|his death|her death|the attempt|his suicide|her suicide), where
            (he|she) (will|would|wants to) (die|do it|jump|hang)`,
        ],
        loose: true,
      },
    ],
  ],
];
