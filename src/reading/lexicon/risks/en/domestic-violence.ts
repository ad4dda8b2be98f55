import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { harmlessDeeds } from './harmless-deeds.ts';

const partner = `
  bf|boyfriend|husband|hubby|partner|ex|ex-husband|exhusband|spouse|wife|gf|girlfriend|fiance|paramour|stepdad|
  stepfather|dad|father|fa|baby daddy|kids dad`;
const mate = `
  bf|boyfriend|husband|hubby|partner|ex|ex-husband|exhusband|spouse|wife|gf|girlfriend|fiance|paramour|baby daddy|
  kids dad|husb`;
const mother = `
  mom|mo|mother|mama|mommy|her mother|his mother|her mom|his mom|my mom|the mother|their mother|their mom`;
const strikes = `
  hit|hits|hitting|shoved|shoves|shoving|pushed|pushes|pushing|slapped|slaps|slapping|punched|punches|punching|
  choked|chokes|choking|strangled|kicked|kicks|kicking|beat|beats|beating|threw|throws|throwing|grabbed|dragged|
  slammed|bit|burned|backhanded|smacked|headbutted`;

export const domesticViolence: RiskPhrases = {
  except: `
    (take|taking|took) all (his|her) (pills|meds),
    (choke|chokes|choked|choking) up ..., strangulated hernia,
    (squeezed|squeezes|held|holds|kissed|kisses|pats|patted) (his|her|my) hand*,
    (kicked|kicks|hit|hits|slapped|slaps|pushed|pushes|punched|grabbed|grabs|smacked|threw|beat) (the|a|an|his|her)?
      (bed brake|brake|call button|call light|button|mosquito|fly|bug|bed|bucket|tire|tires|can|switch|horn|snooze|
        pedal|alarm|box|surprise|high five*|high fives|rug|railing|rail|grab bar|clock|timer|elevator|light switch|
        lights|cabinet|counter) ...,
    (beat|beats) ... (at|in) (chess|bowling|cards|checkers|uno|dominoes|a race|golf|scrabble|pool|ping pong|trivia|
      spades|bingo) ..., strangled hernia, family violence (class*|group|course|prevention|program|unit),
    (work|works|working|job|trained|volunteers|hired|friend|sister) ... (as|is) (a|the)? dv advocate,
    (grabbed|grabs|caught|held|squeezed|squeezes|holding|took|pulled) (his|her|my|pt's|cl's)? ... (to
      (keep|stop|steady|help|support|lift|catch|comfort|reassure|walk)|so (he|she) (wouldn't|wouldnt|doesn't|doesnt|
        didn't|would not)) ...,
    (hit|hits|bumped|bit|burned|cut|scratched|broke|twisted|hurt|cracked|jammed) (his|her|their|my) (own)?
      (head|arm|hand|leg|foot|toe|finger|elbow|knee|hip|face|wrist|ankle|tongue|back|shoulder|shin|eye|nose|rib|ribs)
      (on|in|against|getting|when (he|she) (fell|tripped|slipped)|while|falling|cooking|working|trying|shaving|
        gardening|at) ...,
    (report|call|allegation|complaint|story) ... ... (was|is|turned out) (a|an|to be)? (mix up|mix-up|mixup|mistake|
      error|misunderstanding|false|another family),
    (abusive|violent|beat her|hit her|abused her|abuse) ... (in|during) (her|his) (teens|twenties|thirties|forties|
      20s|30s|teen
      years|first marriage|youth|childhood|early 20s),
    domestic (relations|court|travel|animal*|worker|help|partner|flight|adoption|abuse (class|group|hotline
      number)),
    (stalking|abuser) (class|group),
    dv
      (court|class*|group|course|certificate|cert|training|program|offender*|education|intervention|liaison),
    (scared|afraid|fearful) of (her|his)? ... (leaving|losing|dying|falling),
    ${harmlessDeeds},
    batterer's (intervention|class*|group|program), batterer* (intervention|class*|group|program), priors ... (dv|ipv|domestic),
    (works|working|job|hired|volunteers|volunteering|front desk|shift) ... (dv|domestic violence)
      (shelter|agency|program|hotline|advocate),
    (pushes|pushed|pushing) (her|his|the) (w/c|wheelchair|chair|cart|walker|stroller),
    (kicked|kicks|kicking|threw|throws|throwing|pushed) (him|her|them|me|us|cl) out (of)?,
    (afraid|scared) to (go|return|come) (home|back) (w/|with|to) (her|his|the)?
      (son|sons|dtr|daughter|grandson|nephew|niece|caregiver|granddaughter|brother|sister),
    (works|work|working|job|volunteer*|hired|shift|desk|intern*) ... (at|for|w/) (a|the)? (dv|domestic violence)
      (shelter|agency|hotline|center|program) ...,
    (late|deceased|dead) (husband|wife|bf|boyfriend|partner|spouse|gf|girlfriend|ex) (used to|would|always|had)?
      (hit|hits|beat|beats|choked|slapped|punched|kicked|pushed|shoved|hurt|abused|threatened) ...,
    (grew up|growing up) ... (seeing|watching|hearing|around|w/|with) ... ...
      (hit|beat|dv|violence|hitting|beating|fight) ...,
    (hx|memory|memories|history) of ... (hit|beat|hitting|beating|choked) ...,
    (divorced|separated|away|free|out|left) (from)? (her|his|the|an)? abuser ...
      (since|#|years|yrs|yr|ago|long|before),
    (divorced|left|free of|away from) (her|his|the)? (abuser|abusive (ex|husband|bf|marriage|relationship))
      (in|since|#|years|yrs|back|long) ...`,
  words: `
    (knocks|knocked|knocking|slaps|slapped|pushes|pushed|pushing|shoves|shoved|throws|threw|bats|smacks|smacked) (the|
      his)?
      (mom|mo|mother|wife|gf|girlfriend|me|mama|moc) around,
    (had|has|holding|held) (mom|mo|moc|mother|the mother|his wife|wife|his gf|gf|girlfriend) (pinned|on the (ground|
      floor)|in a (headlock|chokehold|choke hold)|by
      the (throat|hair|neck)|against the wall|up against),
    (granted|issued|got|received|obtained|filed|signed) (a|an|the)? (tro|ppo|pfa|epo|dvpo|dvro|protection order|ex
      parte|ex parte order|ex parte ppo) (for|against|vs|on|today|to|re)
      (her|the|his)? ..., (protection order|stay away order) (from|against|by|for|on) (her|his|the)? ...,
    abuse by (a|her|his|the|cl's)? (current|former|live-in|ex)? (bf|boyfriend|husband|wife|gf|girlfriend|partner|
      spouse|fiance),
    (cut|stabbed|hit|burned|struck|slashed|scratched|bitten) (with|w/) ... by (her|his|the|a) (bf|boyfriend|husband|
      wife|gf|girlfriend|partner|spouse|ex|fiance),
    victim (is|was)? (his|her|the)? (wife|gf|girlfriend|spouse|partner|ex|fiance|husband|bf|boyfriend),
    (admits|admitted|admitting) (to)? (hitting|slapping|punching|choking|pushing|shoving|striking|kicking|grabbing)
      (his|her)
      (wife|gf|girlfriend|husband|bf|boyfriend|partner|spouse|ex|fiance),
    dv, domestic violence, ipv, domestic abuse, intimate partner violence, intimate partner abuse, partner violence,
      partner abuse,
    spousal (abuse|battery|assault|violence|rape), marital (violence|rape), (assault|battery) on (a|his|her)? (family|
      household) member,
    (dating|teen dating|relationship|family) violence, battered (wife|woman|spouse|women), (raised|raises|lifted|
      lifts) (his|her) hand (to|at|against)
    (his|the|my)? (her|me|mom|mo|mother|wife|gf|girlfriend|husband|bf|partner),
    (busted|split|bloodied|blackened) hers? (lip|eye|nose|mouth|face|jaw),
    (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour) ...
      (hit|hits|choked|strangled|punched|pushed|shoved|slapped|beat|beats|kicked|grabbed),
    (fa|dad|father|he|stepdad) ... (hit|choked|strangled|punched|pushed|shoved|slapped|beat|kicked) (mo|mom|mother),
    dad (choked|strangled|punched) her, (he|dad|fa) (choked|strangled|punched|beat) her, choked her, strangled,
    strangulation, order of protection, op violation,
    hit by (bf|boyfriend|husband|partner|ex|spouse|gf|girlfriend),
    beat her up, abusive (relationship|partner|bf|husband|boyfriend),
    afraid of (bf|boyfriend|husband|partner|her ex|his ex|ex|her husband|her bf|her boyfriend),
    controlling (bf|husband|boyfriend|partner),
    (mo|mom|mother|she) ... (hit|choked|punched|slapped|stabbed) (fa|dad|father),
    violated the (no contact|no-contact|restraining),
    (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend)
      (shoves|pushes|slaps|chokes|punches|hits|beats|kicks) (her|him|mom|mo|me),
    (beaten|beat up|assaulted|attacked|punched|slapped|choked|kicked|shoved|pushed|stabbed|dragged|strangled) by
      (her|his|the|mom's|moms)? (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|babys
      father|paramour|fiance),
    hand* (around|on) (her|his|moms|mom's|my|mothers|mother's) (neck|throat),
    (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour|dad|father|fa|stepdad) ...
      (hit|hits|hitting|punching|pushing|slapping|choking|choke|strangling|kicking|grabs|beating|threw|throws|drags|
        dragged|bit|burned|hurts|hurt|threatens|threatened|stabbed|stalking|attacked|assaulted)
      (mom|mo|mother|moms|her mom|his mom|my mom|the mother|wife|gf|girlfriend|cl|pt),
    (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour) ...
      (hit|hitting|punching|pushing|slapping|choking|strangling|kicking|grabs|beating|threw|throws|drags|dragged|bit|
        burned|hurts|hurt|threatens|stabbed|stalking|attacked|assaulted)
      (her|him|me|them),
    restraining order, protective order, (tro|ppo|pfa|op) (filed|granted|violat*|against), stalk* (her|him|me|mom),
    (scared|afraid|terrified|fearful) of (her|his|the)? (bf|boyfriend|husband|partner|ex|ex-husband|kids dad|kids'
      dad|childs father|baby daddy|babys dad),
    fled (her|his|the)? (bf|boyfriend|husband|partner|abuser|ex|home bc|home because),
    abuser, dv shelter, (fa|dad|father|he) hit (mo|mom|mother), wont let her (leave|see|work|talk|use|go),
    won't let her (leave|see|work|talk|use|go),
    (bf|boyfriend|husband|partner|spouse|wife|gf|girlfriend|fiance|paramour) ...
      (wont|won't|doesnt|doesn't|never|not) (let|lets|allow*) (her|him|me|mom|mo|cl)
      (leave|out|go|work|see|talk|use|have|drive|call|sleep),
    he (wont|won't|doesnt|doesn't|never) (let|lets) (her|mom|mo) (leave|out|go|work|see|talk|use|have|drive|call),
    (bf|boyfriend|husband|partner|ex|spouse) ... (takes|took|checks|smashed|tracks|controls) (hers?|moms?|mom's|my)
      (phone|keys|money|car),
    (monitors|tracks) her (phone|location|every move), (parents|mom and dad) ... (fist|physical) fight*,
    (slamming|slammed|throwing|threw|dragging|drag|drags|dragged|pinned|pinning|shoving) (her|mom|mo|him|the mother)
      (into|against|by|down|across|to the),
    (broke|smashed|threw) her phone,
    (bc|because|after|when|says|said|that) he
      (hit|hits|hurt|hurts|punched|choked|slapped|beat|beats|kicked|shoved|pushed) her,
    (saw|heard|watched) ... (dad|father|stepdad|bf|boyfriend|him) ...
      (drag|hit|hitting|punch*|chok*|push*|beat*|slap*) (mom|mo|mother|her),
    batterer*, battered,
    (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance) (did|caused|gave her) (it|this|that|the
      (bruise*|black eye|marks)),
    (mom|mo|mother|she) (is|was)? (scared|afraid|terrified) of (dad|father|fa|stepdad|him),
    domestic
      (call*|disturb*|dispute*|incident*|assault*|batter*|altercation*|issue*|situation*|violence|last|between|w/|at
      the|in the|yest*),
    (police|pd|cops|called|responded|911) ... domestic,
    (arrested|jailed|cited|charged|booked|locked up) (for|after|w/|with)
      (hitting|choking|beating|assaulting|punching|pushing|strangling|slapping|battering|shoving)
      (her|mom|mo|mother|mama|mommy|the mother|his wife|his gf|his ex|wife|gf|girlfriend|my mom),
    (for|after|was|been|heard|saw|by|started) ... (hitting|beating|choking|punching|slapping|strangling) (on|up)?
      (her|mom|mo|mother|mama|mommy|the mother|his wife|his gf|his ex|wife|gf|girlfriend|my mom),
    (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour|fa|father|dad|stepdad|he)
      (beating|hitting|choking|punching) on (her|mom|mo|mother|mama|mommy|the mother|his wife|his gf|his
      ex|wife|gf|girlfriend|my mom),
    (ex|bf|husband|boyfriend|partner|he) (keeps|kept) (showing up|following her|stalking|harassing|driving
      by|waiting outside|coming by),
    (scared|afraid|terrified|fearful|unsafe|not safe) to (go|be|return|come|stay) (home|there|back) ...
      (husband|bf|boyfriend|partner|ex|him|wife|gf),
    physical (between|btwn|btw) (parents|mom|mo|the parents|them|partners),
    (forces|forced|makes|made|coerc*) (her|him|me|cl|pt) (to have|into|to) sex,
    raped by (her|his)? (husband|bf|ex|partner|boyfriend),
    (tracks|tracking|monitors|monitoring|checks) (hers?|moms?|mom's|my|cl's) (w/|with|phone|location|every
      move|calls|texts|messages|whereabouts|money|social media),
    airtag*,
    (husband|bf|partner|ex|spouse|wife|fa|he) controls (all|her|what|who|everything|when),
    (put|puts|putting|laid|lays|laying) (his)? hands on (her|mom|mo|me|mother|the mother|his gf|gf|wife),
    (he'll|husband will|bf will|he'd) (hurt|kill|find|come after) (me|her|mom|us) (if|when|for),
    (stepdad|dad|father|fa|bf|boyfriend|husband|he) ... (pushed|shoved|hit|threw|dragged|pinned|held)
      (her|mom|mo|mother|mama|mommy|the mother|his wife|his gf|his ex|wife|gf|girlfriend|my mom) down,
    (stepdad|dad|father|fa|bf) (pushed|shoved|hit|slapped|punched|choked) (mama|mommy|my mom),
    (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour|fa|father|dad|stepdad|he)
      (held|pinned|tied) (her|mom|mo|me|cl) (down|up|against|hostage),
    (hit|beat|beaten|choked|pushed|slapped|punched|kicked) by (her|his|the|cl's)
      (bf|boyfriend|husband|partner|ex|spouse|gf|wife|fiance|girlfriend|paramour),
    (wife|husband|bf|gf|partner|ex|spouse|fa|dad) threw ... at (him|her|mom|mo|me|cl),
    safe house, for (a)? domestic,
    (would|will|wouldnt|wont|won't|didnt|did) (not)? let her (out|leave|go|have her|use),
    (took|hid|takes|hides) her keys (and|so|when),
    (${mother}) ... (said|says|reports|reported|states|stated|told me|told us|disclosed|admits|admitted|shared|tells
      me) (that)? (${partner}|he) ... (${strikes}) (her|me),
    (${partner}) ... (${strikes}) (${mother}|the wife|his wife|his gf|his girlfriend),
    (${mate}) (is|was|has been|keeps|kept|been)
      (following|stalking|harassing|watching|tracking|hitting|choking|beating|threatening|hurting)
      (her|him|cl|mom|me|the mother),
    (wife|husband|partner|bf|boyfriend|gf|girlfriend|her husband|his wife) (${strikes}) (pt|cl|client|the client|the
      patient),
    (scared|afraid|terrified|fearful) (to|of) (go|going|be|being|sleep|sleeping) ... (bc|because|with|w/)
      (he|him|her ex|the ex|husband|bf),
    (wife|gf|girlfriend|husband|bf|boyfriend|partner|spouse|ex|fiance) ...
      (says|said|states|stated|reports|reported|called|calls|disclosed|told me|alleges|texted) (that)?
      (cl|client|pt|he|she) ...
      (hit|hits|shoved|shoves|pushed|pushes|slapped|slaps|punched|choked|strangled|kicked|beat|grabbed|threw|dragged|
        slammed|bit|headbutted|smacked)
      (her|him|me),
    dv (call|incident|report|arrest|charge|assault|history w/|between|w/|last|on|again),
    (ex|abuser|exhusband|ex-husband) ... (outside|at|by|near) (her|my) (job|work|house|apt|car|school|building)
      again,
    (mom's|moms|mo's|mother's) (lip|eye|jaw|cheek|nose|face) (is|was)?
      (split|busted|swollen|bruised|broken|blackened|black),
    (has|got|filed|filing|obtained|getting) (a|an|the)? (tro|ppo|pfa|epo|dvpo|dvro),
    (bf|boyfriend|husband|partner|ex|wife|gf|girlfriend)
      (scratched|clawed|cut|burned|busted|broke|bruised|split|bloodied) (up)? (his|her|my)
      (face|arm|arms|neck|lip|nose|eye|jaw|wrist|ribs|cheek),
    domestic
      (mon|tues|tue|wed|weds|thurs|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|
        yest*|tonight|overnight|this)
      (nite|night|am|pm|morning|weekend)?,
    (ex|bf|boyfriend|husband|ex-husband|exhusband|abuser|partner) ... (keeps|kept|still|constantly|wont stop|won't
      stop|continues to|keep) (on)? (coming|showing|going|driving|parking|waiting|sitting|following|come|show) (up)?
      (to|at|by|past|outside|around|in front of) (her|his|my|the)?
      (job|work|house|home|apt|apartment|building|school|place|shelter|moms|mom's|car),
    (scared|afraid|terrified|fearful|frightened) (to|of) (go home|going home|go back|what he|what her
      (husband|bf|ex)|him (coming|finding|hurting|when|bc|because)|be alone w/ (him|her husband|her bf)) ...,
    (wont|won't|doesnt|doesn't|never|will not|does not|refuses to) (let|lets|allow|allows) (her|mom|mo)
      (leave|work|see|talk|have|use|drive|go|out|get|near|answer|call|visit) ...,
    (bf|boyfriend|husband|partner|ex|spouse|fiance|he) ...
      (took|takes|taking|broke|breaks|smashed|hides|hid|grabbed) (her|moms|mom's|my) (phone|keys|car
      keys|wallet|id|papers|passport|debit card) (so|and|to|away|again|when|last|after|from her),
    (punched|punches|kicked|put|put his fist|threw) ... (hole|fist) ... (wall|door) ... (her
      head|during|argument|fight|arguing|mad at her|yelling at her),
    (he|ex|bf|husband|boyfriend) (shows|showed|showing) up (at|to) (her|moms|mom's)
      (job|work|house|apt|home|door|shelter|mothers) ...,
    (hiding|staying|moved|fled|left) ... (from|bc of|because of) (her|his|an|the) (abusive|abuser|violent)
      (husband|bf|boyfriend|ex|partner|wife|gf)?,
    (her|his|the|my|cl's) abuser,
    (bf|boyfriend|husband|hubby|partner|ex|spouse|wife|gf|girlfriend|fiance) ...
      (slammed|slams|crushed|bent|broke|smashed) (it|her
      (arm|arms|wrist|hand|fingers|finger|head|face|nose|jaw|ribs|leg))
      (in|on|with|w/|against|into|last|when|during|on purpose|back) *,
    (corrio|echo) ... a golpes,
    (cant|can't|cannot|couldnt) (take|survive|handle) (another|any more|no more|one more) (beating*|hit|round),
    (snatched|grabbed|took|takes|broke|smashed|threw) (her|the|moms|mom's)? phone ... (called|calling|call|dial*)
      (911|police|pd|for help|cops) ...,
    (${mate}) ... (wont|won't|doesnt|doesn't|never|refuses to|will not|wouldnt) let (her|me|mom|mo|cl)
      (come|attend|be|speak|answer|shower|eat|sleep|sit|keep|hold|visit|alone|go anywhere),
    (fears|afraid of|scared of|terrified of|frightened of|fear of) (her|his|the)? (${mate}) ...,
    (broke|kicked|breaks|kicks|busted) (down|in) (the|her|my) (bathroom|bedroom|front)? door (when|bc|after|to
      get|while|last|and she|on) ...,
    (emotional|verbal|physical|financial|sexual|psychological|mental|emot) abuse (by|from|w/|with)
      (her|his|the|cl's)? (bf|boyfriend|husband|husb|wife|gf|girlfriend|partner|spouse|ex|fiance),
    (abused|abuse|assaulted|attacked|jumped|beaten up|mistreated) by (her|his|the)?
      (bf|boyfriend|husband|husb|wife|gf|girlfriend|partner|spouse|ex|fiance),
    (her|my|cls|cl's) (old man|man|hubby|husb)
      (hits|hit|beats|beat|choked|chokes|slaps|slapped|punched|kicked|pushed|shoved) (her|me|cl|pt)`,
  findings: `
    (mom|mo|mother|she|cl|client|gf|wife|girlfriend) (has|had|w/|with|came in with|came in w/|came w/|came to
      (group|office|session) w/) (a|bruise*)? ... (black eye|split lip|busted lip|bruises|bruising|swollen
      (eye|lip|face)|choke marks|marks on (her)? neck|handprint*),
    fingerprint* on (her|moms|mom's) (neck|throat|arm*)`,
};
