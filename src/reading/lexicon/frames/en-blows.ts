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
          `(broke|breaking|cracked|fractured|busted|split|bloodied|smashed|bashed|caved in|split open|knocked out)`,
          `(a|an|the|his|her|another)? (guy's|guys|man's|mans|woman's|peer's|peers|roommate's|roommates|cellmate's|
            resident's|residents|inmate's|staff's|staffs|officer's|coworker's|coworkers|neighbor's|neighbors|
            brother's|brothers|cousin's|cousins|boy's|girl's|kid's|student's|classmate's|stranger's|teacher's|nurse's|
            dude's|dudes|victim's|somebody's|someone's) (jaw|nose|arm|face|teeth|tooth|head|ribs|skull|lip|eye socket|
            finger|fingers|hand|orbital|cheekbone|eye)`,
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
          `slammed, slams, shut, closed`,
          `(the|a|his|her|car)? door on (my|his|her|worker's|the worker's|staff's|a|the) (hand|foot|arm|fingers|leg|
            worker*)`,
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
          `brawl*, scuffle*, fistfight*, tussled, punch out, traded blows, traded punches, exchanged blows, threw
            hands, squared up, duked it out, throw* down`,
          `with, w/, in, at, last, over, between, two, hurt, neighbor*, peer*, staff, the, and, another, yard, street`,
        ],
        loose: true,
      },
      {
        parts: [
          `threw, throw, throws, threw the, swung, took, takes, taking, took a, landed, throwing, trade*`,
          `(the|a)? (first|several|a few|wild|couple)? (punch|punches|swing|swipe|swat|swings) (at|on|and|in|then|
            when|over|toward|first|during|last|x#)?`,
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
      {
        parts: [
          `swore, vowed, vows, swears, promised, promises, promising, said, says, warned, texted, posted, yelled,
            screamed, told ..., states, stated, wants, threat*, voicemail*, message*`,
          `(to|that)? (he'd|he'll|she'd|she'll|they'd|he would|he will|she would|she will|to|he is going to|i'm going
            to|i will|i'll) (hurt|harm|attack|bash|injure|maim|come after|punch|slap|choke|jump on|mess up|rough up|
            scratch|smack|stab|shoot at|beat up|blow up|burn down|shoot up)`,
          `${anyPerson}, reporter, visit*, receptionist, client's, cl's, office, building, clinic, place, us, me`,
        ],
        beside: true,
      },
      {
        parts: [
          `(he'd|he'll|she'd|she'll|i'd|i'll|he would|she would|i will|they'd|they'll|i) be waiting for (him|you|them|
            the *|his *|her *|me), catch (him|you|them), see (you|him|them), handle (the|that|his) (witness|snitch|
            rat|victim), meet (you|him|them)`,
          `(in|at|by|behind) the (lot|parking lot|alley|street|corner|garage|gate|dark|door|back|bus stop|yard),
            outside, after (work|dark|shift|class|court|school), when (you|he|she|they) (clock|clocks|get|gets|come|
            comes|walk|walks), will not be talking, (no more|never) talking, himself, permanently`,
        ],
        loose: true,
      },
      {
        parts: [
          `(told|tells|texted|warned|said|says|messaged|wrote|yelled|screamed|voicemail*|posted)`,
          `(she|he|they|i|we) (know|knows|knew|found|will find|found out|looked up) (exactly)? where (they|you|he|she|
            i|we|the *|my *|his *|her *) (kids|family|kids|mother)? (live|lives|park|parks|work|works|sleep|sleeps|
            stay|stays|go to school)`,
        ],
      },
      {
        parts: [
          `next time (it|there|he|she|i), i (will not|would not) (miss|warn)`,
          `(will not|would not|isn't going to|is not going to)? be a (warning|threat|talk|joke|word), (will|would|
            'll) be (worse|real|for real|a bullet|blood), won't be (a)? *`,
        ],
        beside: true,
      },
      {
        parts: [
          `let, lets, set, turned, sic, sicced, sics, released, unleashed, sent`,
          `(the|his|her|their)? (pit bull|pitbull|pit|dog|dogs|rottweiler|pits|mastiff|shepherd|german shepherd)`,
          `(loose|out)? (on|at|after) (me|us|worker|the worker|staff|him|her|them|the *|caseworker|cw|neighbor*|nurse|
            aide)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(if|when|next time) (he|she|they|i|we|you|staff|the *) ... (again|back|away|here|him|her|them|off|out|down|
            it|house|door)`,
          `(somebody|someone|somebody's|someone's|people|everybody|everyone|yall|you|one of you) (is|are|was|were|
            will|would|is going to|gonna|'s|would be)? (be)? (getting|get|gets)? (hurt|dead|killed|die|shot|stabbed|
            cut|burned|a problem|problems|bleed|bleeding)`,
        ],
        loose: true,
      },
      {
        parts: [
          `get out, leave, stop, shut up, move, back off, back up, step back, try me, touch me, come closer, come
            near me, keep talking, say it again, do it again`,
          `(or|and) (i'll|ill|i will|i'm going to|imma|see|watch|find out|you'll|he'd|she'd|he'll|she'll) (make|hurt|
            hit|slap|cut|kill|beat|knock|show|break|smack|punch|what|see|choke|bust|throw)`,
        ],
        beside: true,
      },
      {
        parts: [
          `scratch, scratching, gouge, claw, poke, cut, rip, tear, bash, bust, smash, knock, cave, kick, bite, beat,
            punch`,
          `(my|your|his|her|their|the worker's|worker's|staff's|nurse's|husband's|wife's|somebody's|someone's|
            neighbor's|that *|ur) (eyes out|eye out|head in|skull in|face in|face off|teeth out|teeth in|head off|
            head open|throat out|brains in|brains out|nose in|ear off|finger off|lights out|ass|guts out)`,
        ],
        beside: true,
      },
      {
        parts: [
          `battery (on|against|charge*|chg), simple battery, aggravated battery, assault and battery, a&b, agg
            assault, aggravated assault, felony assault, simple assault, menacing, terroristic threats, terroristic
            threat*, criminal threats, strong arm robbery, armed robbery, robbery, attempted murder, malicious
            wounding`,
          `(on|against) (an|a|the)? (officer|deputy|co|guard|staff|nurse|peace officer|leo|police|elderly|minor|
            pregnant *|public servant|healthcare worker|roommate|stranger), (arrest*|booked|charge*|chg|filed|last
            night|today|yesterday|this week|saturday|sunday|monday|tuesday|wednesday|thursday|friday|sat|sun|mon|tue|
            tues|wed|thurs|thur|fri|new|pending|warrant|held|bond|picked up|arraign*)`,
        ],
        loose: true,
      },
      {
        parts: [
          `arrested for, booked for, booked on, picked up for, picked up on, charged with, charged w/, new charge of,
            new charges of, jailed for, in jail for, warrant for, held on, wanted for, cited for, violated for,
            terminated for, exited for, kicked out for, discharged for, banned for, banned from * for, fired for,
            suspended for, expelled for, written up for, wrote up for, in hole for, in seg for, lost bed for, barred
            for, removed for, asked to leave for, trespassed for, fired him for, fired her for`,
          `fighting, threatening, battery, robbery, robbing, violence, assault, assaulting, aggression, (a|physical)?
            (fight|fights|altercation), brawling, menacing, violent, aggressive, swinging on, putting hands on,
            (hitting|punching|choking|attacking|beating|beating up|stabbing|shooting|kicking|biting|shoving|pushing|
            slapping|spitting on|spitting at|jumping|headbutting|strangling|throwing * at) (a|an|another|the|some|two|
            his|her)? (man|guy|woman|kid|boy|girl|classmate|student|peer|peers|staff|teacher|coworker|roommate|
            resident|residents|neighbor|officer|co|guard|client|member|people|someone|somebody|stranger|cop|nurse|
            aide|driver|clerk|security|inmate|cellmate|dude|customer|boss|supervisor)`,
        ],
        beside: true,
      },
      {
        parts: [
          `(someone|somebody|they|guys|gang|men|two men|a man|man|rival*|dudes|people|ex|neighbor) (in a car)?`,
          `(shot at|shot up|shooting at|opened fire|fired at|fired on|fired shots|jumped|beat up|stabbed|came after|
            pulled a gun|ran up on|robbed)`,
          `${anyPerson}, cl's, client's, house, car, home, mom's, him and`,
        ],
        beside: true,
      },
      {
        parts: [
          `chest bump*, chest-bump*, got up on, towered over, stands over, standing over, stood over, blocked the
            door, blocking the door, blocks the door, cornered, raised chair, raised fist, raised hand, fist up,
            fists up, fists raised, fists balled, clenched fists, balled fists, raised his fist, raised her fist,
            flexed on`,
          `me, us, (scream*|yell*|curs*|cuss*) (at|in), threat*, with fists, make you, worker, staff`,
        ],
        loose: true,
        either: true,
      },
    ],
  ],
];
