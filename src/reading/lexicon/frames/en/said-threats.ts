import type { RiskFrames } from '#reading/lexicon/lexicon.ts';
import { persons } from '#reading/lexicon/risks/en/people-and-things.ts';

const anyPerson = persons.replaceAll('|', ',');

/** English threats as they are spoken and what follows them: what is said of a harm to come, who was charged with one. */
export const englishSaidThreats: RiskFrames = [
  [
    'violence_threat',
    [
      {
        parts: [
          `swore, vowed, vows, swears, promised, promises, promising, said, says, warned, texted, posted, yelled,
            screamed, told ..., states, stated, wants, threat*, voicemail*, message*`,
          `(to|that)? (he'd|hed|he'll|she'd|she'll|they'd|theyd|he would|he will|she would|she will|to|he is going to|i'm going
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
