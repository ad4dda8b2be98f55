import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { persons } from '#reading/lexicon/risks/en/people-and-things.ts';

const anyPerson = persons.replaceAll('|', ',');
/** Whom a caseworker's people strike outside the home: nobody's child, partner or ward. */
const outside = `
  staff, staffs, worker, workers, caseworker, caseworkers, case worker, case manager, cw, wkr, aide, aides, hha, cna,
  cnas, nurse, nurses, rn,
  rns, lpn, tech, techs, sitter, sitters, phlebotomist, transporter, doctor, dr, surgeon, psychiatrist, resident
  doctor, rt, ot, pt aide,
  therapist, counselor, sponsor, facilitator, coach, job coach, teacher, teachers, para, principal, vice principal,
  monitor, bus
  driver, driver, clerk, cashier, receptionist, front desk, security, guard, guards, officer, officers, deputy, co,
  cop,
  cops, police, bailiff, judge, gal, attorney, lawyer, po, paramedic, paramedics, emt, emts, medic, peer, peers, group
  member, member, members, participant, classmate, classmates, student, students, another (client|kid|boy|girl|
  patient|pt|child|teen|youth|person|one), other residents, other patients, other kids, other students,
  residents, tablemate, roommate, roommates, roomie, housemate, housemates, bunkmate, bunkie, cellmate, cellie, celly,
  inmate, inmates,
  neighbor, neighbors, stranger, strangers, customer, customers, coworker, coworkers, co-worker, boss, supervisor,
  manager,
  landlord, super, tenant, tenants, bystander, passenger, passengers, man, guy, guys, dude, dudes, woman, lady,
  visitor, visitors,
  foster mother, foster mom, foster dad, foster father, foster parent, foster parents, foster brother, foster sister,
  fm, fp, volunteer, volunteers,
  homemaker, meals driver, mow driver, mailman, delivery man, supervisor, visit supervisor, caregiver, caregivers,
  sister's boyfriend, mother's boyfriend`;
const blow = `
  hit|hits|hitting|punch|punches|punched|punching|slap|slaps|slapped|slapping|kick|kicks|kicked|kicking|shove|shoves|
  shoved|shoving|pushed|pushes|pushing|bit|bites|biting|scratched|scratches|scratching|choke|chokes|choked|choking|
  strangled|strangles|strangling|headbutt|headbutted|head butted|tackled|tackles|tackling|attack|attacked|attacking|
  assaults|assaulted|assaulting|struck|striking|elbowed|kneed|stomped|stomps|stomping|jumped|jumping|body slammed|
  bodyslammed|slammed|pinned|dragged|smack|smacked|smacks|smacking|clocked|socked|decked|sucker punched|
  sucker-punched|
  beat|beats|beating|pummeled|pummels|clawed|clawing|pinched|pinching|pinches|grabbed|grabs|grabbing|clotheslined|
  chased|chases|chasing|trampled|whipped|groped|groping|gropes|poked|pepper sprayed|maced|stabbed|stabs|stabbing|
  robbed|
  robs|mugged|pistol whipped|pistol-whipped|carjacked|beat up|beats up|beating up|ran up on|ran at|came at|comes at|
  went
  after|goes after|put hands on|putting hands on|puts hands on|laid hands on|laying hands on|got physical with|gets
  physical with|getting physical with|brawled with|fought with|fought|fights with|fighting with|scuffled with|
  tussled with|came to blows with|swung at|swung on|swings at|swings on|swinging at|swinging on|lunged at|lunges at|
  lunging at|charged at|charges at|charging at|rushed at|rushes at|spit on|spit at|spits on|spits at|spat at|spat on|
  spitting on|spitting at|kicked at|kicks at|swiped at|took a swing at|takes swings at|took swings at`;
const article = `(a|an|the|his|her|their|my|our|another|one|some|that|this|two|three|several|both|female|male)`;

/** What is thrown to hurt. */
const thrown = `
  chair|chairs|plate|plates|tray|bottle|bottles|rock|rocks|brick|bricks|coffee|hot coffee|water|boiling water|soup|
  cup|
  cups|mug|glass|lamp|table|desk|phone|remote|shoe|shoes|boot|book|books|food|urinal|bedpan|feces|urine|can|cans|pan|
  pot|knife|knives|fork|hammer|tool|tools|trash can|bin|box|bag|toy|toys|scissors|stapler|keyboard|monitor|ashtray|
  furniture|objects|things|stuff|items|punches|punch|fists|walker|cane|bike|vase|candle|jar|eggs|stick|pitcher`;

/** English blows and threats by who is struck, with what, and what is said of it. */
export const englishBlows: RiskFrames = [
  [
    'violence_threat',
    [
      { parts: [`(${blow}) ${article}? ${article}?`, outside], beside: true },
      {
        parts: [
          `headlock*, head lock, chokehold, choke hold, sleeper hold, (wrapped|put|puts|had|got) (his|her|their|both)
            (hands|arm|arms|belt|hand) around, (clawed|clawing|claws|swatted|swatting|swats|pawed|snapped|jabbed|
            jabbing) at`,
          `${anyPerson}, another, respiratory therapist, neck, throat`,
        ],
      },
      {
        parts: [
          `(be|been|was|were|got) pulled off, pulled (him|her|them) off, dragged off, pried off`,
          `peer, roommate, resident, classmate, inmate, staff, another (kid|student)`,
        ],
        beside: true,
      },
      {
        parts: [
          `ran, chased, drove, runs, chases`,
          `(worker|me|us|caseworker|nurse|aide|staff|officer) off (the|his|her)? (property|porch|land|lot|yard)`,
        ],
        beside: true,
      },
      {
        parts: [
          `smacked, slapped, knocked, kicked, swatted`,
          `(the|a|my|her|his)? (phone|clipboard|papers|tray|badge|radio|tablet) (out of|from) (the|his|her|my)?
            (tech's|tech|staff's|nurse's|aide's|worker's|my|his|her|officer's) (hand|hands)`,
        ],
        beside: true,
      },
      {
        parts: [
          `i'll, ill, i will, i, imma, ima, i'm gonna, im gonna, he'd, she'd, he'll, she'll, gonna, going to, would,
            will`,
          `(bust|break|smash|crack|snap|rip|tear|cave|bash|slash|slice|key) (ur|your|yall's|my|her|his|their|the *|yo|
            worker's|receptionist's|nurse's) (windshield|head|fingers|face|jaw|neck|arm|arms|legs|knees|nose|teeth|
            tires|car|windows|skull|hand|hands) (off|in|open|and|if|next|with|out|up|when|or)?`,
        ],
        beside: true,
      },
      {
        parts: [
          `(i|he|she|we|they) (know|knows) (what (you|u|she|he) (drive|drives)|when (you|u|she|he) (leave|leaves|get
            off|gets off|clock out)|your (car|truck|kids|schedule|plate)), (i'll|ill|i will|he'll|she'll|he'd|she'd)
            be (outside|here|there|waiting|right here) when (you|u|she|he|they)`,
          `security, pd, police, yelled, yelling, clock*, leave*, get off, come out, leaned, drive, drives, escort*,
            walk*, report*, told, kids, schedule, off, out, sup`,
        ],
        loose: true,
      },
      {
        parts: [
          `wrote, writes, carved, spray painted, painted, scratched, texted, posted, left, sent`,
          `you are dead, youre dead, you're dead, you will die, watch your back, i will kill, snitches die`,
        ],
        beside: true,
      },
      {
        parts: [
          `threatening, menacing`,
          `letters, letter, notes, note, texts, text, messages, message, emails, email, voicemails, voicemail, calls, posts`,
        ],
        beside: true,
      },
      {
        parts: [
          `threw, throws, throwing, throw, hurled, hurls, hurling, chucked, chucks, flung, flings, launched, tossed,
            tosses, lobbed, pelted, slung, dumped, splashed, poured, swung, swings, swinging`,
          `(a|an|the|his|her|their|hot|full|some)? (a|hot|full|glass|boiling|metal|meal|iv|food|dinner|lunch)?
            (${thrown})`,
          `(at|on|toward|towards|against|over|across|into) (a|an|the|his|her|my|our|another|one of the|two|visit|
            county)? (${persons}|me|us|car|county car|window|room|house|door|wall|visit supervisor|supervisor|sitter|
            sitters|phlebotomist|tech|techs|homemaker|facilitator|rt|transporter)`,
        ],
        beside: true,
      },
      {
        parts: [
          `slammed, slams, slamming, smashed, bashed, pounded, rammed, shoved, pushed, banged, grabbed, twisted, bent,
            yanked, squeezed, pinned, jerked`,
          `(bunkie's|roommate's|roommates|peer's|peers|staff's|staffs|nurse's|nurses|aide's|aides|therapist's|
            therapists|worker's|workers|officer's|man's|guy's|resident's|residents|neighbor's|cellmate's|teacher's|
            coworker's|tech's|techs|cna's|my|his brother's|her sister's|counselor's|doctor's|someone's) (head|arm|
            wrist|hand|face|hair|neck|finger|fingers|throat|shirt|leg|collar|badge|lanyard)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(fight|fights|fistfight|fist fight|fistfights|brawl|brawls|scuffle|scuffles|melee|altercation|altercations|
            physical altercation|fist-fight|tussle|shoving match|knife fight|dust up|dustup|physical confrontation)`,
          `broke out, at, in, with, w/, between, over, involving, on the, outside, last night, today, yesterday, this
            week, this morning, at school, at the, resulted, sent, started, club, shelter, house, unit, program,
            group, dayroom, hallway, yard, bus, bar, store`,
        ],
        beside: true,
      },
      {
        parts: [
          `kick, kicking, kicks, kicked, hit, hitting, hits, bite, biting, bites, bit, scratching, scratched,
            punching, punched, spitting, spit, slapping, slapped, pinching, pinched, swinging, swatting, clawing,
            grabbing, pulling hair, striking`,
          `(and|&|n)? (kick|kicking|kicks|kicked|hit|hitting|hits|bite|biting|bites|bit|scratching|scratched|punching|
            punched|spitting|spit|slapping|slapped|pinching|pinched|swinging|swatting|clawing|grabbing|pulling hair)
            (during|at|when|overnight|sitters|staff|nurses|aides|with|w/|on|in|while|techs|caregivers|para|peers|
            teachers|others|people|the|teacher*|nurse*|cna*|aide*)`,
        ],
        loose: true,
      },
      {
        parts: [
          `aggression, aggressive, violence, violent, assaultive, assaults, combative, combativeness, hostility,
            hostile, threats, threatening, menacing, belligerent, bullying, intimidat*`,
          `(to|toward|towards|against|with|w/|at|on) (the|a|his|her|other|another|female|male|night|all)? (staff|
            peers|peer|others|residents|patients|nurses|nursing|aides|techs|caregivers|family|me|worker|workers|women|
            strangers|teachers|students|classmates|siblings|roommates?|neighbors|people|everyone|anyone|sitters|
            officers|guards|front desk|clinic|office|coworkers|providers|doctors?)`,
        ],
        beside: true,
      },
    ],
  ],
];
