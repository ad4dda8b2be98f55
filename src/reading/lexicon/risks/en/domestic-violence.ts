import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const domesticViolence: RiskPhrases = {
  words: `
    dv, (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour) ...
    (hit|hits|choked|strangled|punched|pushed|shoved|slapped|beat|beats|kicked|grabbed), (fa|dad|father|he|stepdad)
    ... (hit|choked|strangled|punched|pushed|shoved|slapped|beat|kicked) (mo|mom|mother), (he|dad|fa)
    (choked|strangled|punched|beat) her, choked her, order of protection,
    (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour|dad|father|fa|stepdad) ...
    (hit|hits|hitting|punching|pushing|slapping|choking|choke|strangling|kicking|grabs|beating|threw|throws|drags|dragged|bit|burned|hurts|hurt|threatens|threatened|stabbed|stalking|attacked|assaulted)
    (mom|mo|mother|moms|her mom|his mom|my mom|the mother|wife|gf|girlfriend|cl|pt),
    (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour) ...
    (hit|hitting|punching|pushing|slapping|choking|strangling|kicking|grabs|beating|threw|throws|drags|dragged|bit|burned|hurts|hurt|threatens|stabbed|stalking|attacked|assaulted)
    (her|him|me|them), restraining order, protective order, dv shelter, (fa|dad|father|he) hit (mo|mom|mother), wont
    let her (leave|see|work|talk|use|go), won't let her (leave|see|work|talk|use|go),
    (bf|boyfriend|husband|partner|ex|spouse) ... (takes|took|checks|smashed|tracks|controls) (hers?|moms?|mom's|my)
    (phone|keys|money|car), (slamming|slammed|throwing|threw|dragging|drag|drags|dragged|pinned|pinning|shoving)
    (her|mom|mo|him|the mother) (into|against|by|down|across|to the), (bc|because|after|when|says|said|that) he
    (hit|hits|hurt|hurts|punched|choked|slapped|beat|beats|kicked|shoved|pushed) her, (saw|heard|watched) ...
    (dad|father|stepdad|bf|boyfriend|him) ... (drag|hit|hitting|punch*|chok*|push*|beat*|slap*) (mom|mo|mother|her),
    (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance) (did|caused|gave her) (it|this|that|the
    (bruise*|black eye|marks)), (for|after|was|been|heard|saw|by|started) ...
    (hitting|beating|choking|punching|slapping|strangling) (on|up)? (her|mom|mo|mother|mama|mommy|the mother|his
    wife|his gf|his ex|wife|gf|girlfriend|my mom), (put|puts|putting|laid|lays|laying) (his)? hands on
    (her|mom|mo|me|mother|the mother|his gf|gf|wife), (stepdad|dad|father|fa|bf|boyfriend|husband|he) ...
    (pushed|shoved|hit|threw|dragged|pinned|held) (her|mom|mo|mother|mama|mommy|the mother|his wife|his gf|his
    ex|wife|gf|girlfriend|my mom) down, (wife|husband|bf|gf|partner|ex|spouse|fa|dad) threw ... at
    (him|her|mom|mo|me|cl), (mom|mo|mother|mama|mommy|her mother|his mother|her mom|his mom|my mom|the mother|their
    mother|their mom) ... (said|says|reports|reported|states|stated|told me|told
    us|disclosed|admits|admitted|shared|tells me) (that)?
    (bf|boyfriend|husband|hubby|partner|ex|ex-husband|exhusband|spouse|wife|gf|girlfriend|fiance|paramour|stepdad|stepfather|dad|father|fa|baby
    daddy|kids dad|he) ...
    (hit|hits|hitting|shoved|shoves|shoving|pushed|pushes|pushing|slapped|slaps|slapping|punched|punches|punching|choked|chokes|choking|strangled|kicked|kicks|kicking|beat|beats|beating|threw|throws|throwing|grabbed|dragged|slammed|bit|burned|backhanded|smacked|headbutted)
    (her|me),
    (bf|boyfriend|husband|hubby|partner|ex|ex-husband|exhusband|spouse|wife|gf|girlfriend|fiance|paramour|stepdad|stepfather|dad|father|fa|baby
    daddy|kids dad) ...
    (hit|hits|hitting|shoved|shoves|shoving|pushed|pushes|pushing|slapped|slaps|slapping|punched|punches|punching|choked|chokes|choking|strangled|kicked|kicks|kicking|beat|beats|beating|threw|throws|throwing|grabbed|dragged|slammed|bit|burned|backhanded|smacked|headbutted)
    (mom|mo|mother|mama|mommy|her mother|his mother|her mom|his mom|my mom|the mother|their mother|their mom|the
    wife|his wife|his gf|his girlfriend), dv (call|incident|report|arrest|charge|assault|history
    w/|between|w/|last|on|again), (scared|afraid|terrified|fearful|frightened) (to|of) (go home|going home|go
    back|what he|what her (husband|bf|ex)|him (coming|finding|hurting|when|bc|because)|be alone w/ (him|her
    husband|her bf)) ..., (wont|won't|doesnt|doesn't|never|will not|does not|refuses to) (let|lets|allow|allows)
    (her|mom|mo) (leave|work|see|talk|have|use|drive|go|out|get|near|answer|call|visit) ...,
    (bf|boyfriend|husband|partner|ex|spouse|fiance|he) ...
    (took|takes|taking|broke|breaks|smashed|hides|hid|grabbed) (her|moms|mom's|my) (phone|keys|car
    keys|wallet|id|papers|passport|debit card) (so|and|to|away|again|when|last|after|from her), (fears|afraid
    of|scared of|terrified of|frightened of|fear of) (her|his|the)?
    (bf|boyfriend|husband|hubby|partner|ex|ex-husband|exhusband|spouse|wife|gf|girlfriend|fiance|paramour|baby
    daddy|kids dad|husb) ..., (her|my|cls|cl's) (old man|man|hubby|husb)
    (hits|hit|beats|beat|choked|chokes|slaps|slapped|punched|kicked|pushed|shoved) (her|me|cl|pt)`,
  findings: `
    (mom|mo|mother|she|cl|client|gf|wife|girlfriend) (has|had|w/|with|came in with|came in w/|came w/|came to
    (group|office|session) w/) (a|bruise*)? ... (black eye|split lip|busted lip|bruises|bruising|swollen
    (eye|lip|face)|choke marks|marks on (her)? neck|handprint*)`,
};
