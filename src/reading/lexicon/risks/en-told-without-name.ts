import type { PartialRiskLexicon } from '#reading/lexicon/lexicon.ts';
import { medicineNames } from '#reading/lexicon/medicine-names.ts';

const medicine = `meds|med|medicine*|medication*|pills|pill|rx|script|scripts|prescription*|refill*|inhaler*|nebs|${medicineNames}`;
const cannot = `cant|can't|cannot|can not|couldnt|couldn't|could not|unable to|not able to|hasnt been able to|hasn't been able to|has not been able to|havent been able to|wasnt able to|was not able to|no way to|no money to|no ride to`;
const hasNot = `hasnt|hasn't|has not|havent|haven't|have not|hadnt|had not|didnt|didn't|did not|never|not|still hasnt|wont|won't`;
const partner = `bf|boyfriend|husband|hubby|partner|ex|ex-husband|exhusband|spouse|wife|gf|girlfriend|fiance|paramour|stepdad|stepfather|dad|father|fa|baby daddy|kids dad`;
const mate = `bf|boyfriend|husband|hubby|partner|ex|ex-husband|exhusband|spouse|wife|gf|girlfriend|fiance|paramour|baby daddy|kids dad`;
const keeper = `son|sons|daughter|dtr|grandson|granddaughter|nephew|niece|caregiver|cg|aide|hha|cna|caretaker|stepson|staff`;
const mother = `mom|mo|mother|mama|mommy|her mother|his mother|her mom|his mom|my mom|the mother|their mother|their mom`;
const strikes = `hit|hits|hitting|shoved|shoves|shoving|pushed|pushes|pushing|slapped|slaps|slapping|punched|punches|punching|choked|chokes|choking|strangled|kicked|kicks|kicking|beat|beats|beating|threw|throws|throwing|grabbed|dragged|slammed|bit|burned|backhanded|smacked|headbutted`;
const carer = `son|sons|daughter|dtr|grandson|granddaughter|grandkids|nephew|niece|caregiver|cg|aide|hha|cna|caretaker|payee|poa|guardian|roommate|neighbor|friend|bf|boyfriend|gf|girlfriend|husband|wife|brother|sister|cousin|stepson|family|staff|tenant|landlord|church`;
const wealth = `check|checks|money|cash|ssi|ssdi|ss|ss check|ssi check|social security|pension|savings|benefits|card|debit card|debit|credit card|bank card|ebt|ebt card|food stamps|checkbook|pin|account|acct|income|settlement|retirement|jewelry|inheritance`;
const host = `sister|brother|mom|mother|dad|father|aunt|uncle|cousin|grandma|gma|friend|bf|boyfriend|gf|girlfriend|husband|wife|partner|ex|roommate|landlord|ll|landlady|owner|manager|management|mgmt|park|family|son|daughter|dtr|niece|nephew|inlaws|in-laws|stepdad|sober house|sober living|shelter|program|facility|motel|halfway house`;
const seen = `him|her|them|mom|dad|mother|father|cl|client|pt|kids|the kids|the boys|the girls|the family|the client|the children|the baby|the patient|anyone there|mr|mrs|ms`;

/** English risk words: what is told without the name of the risk, by who does or lacks what. */
export const englishTold: PartialRiskLexicon = {
  medication_problem: {
    except: `(${cannot}) (get|find) ... (ride|work|job) ..., (${medicine}) list, not (get|got) ... med (school|surg)`,
    words: `
      (spits|spit|spitting|cheeks|cheeked) (out)? (his|her|the|them)? ... (pills|meds|out), (insulin|inhaler|pills|meds|medication*) ... (is|are|was) expired, (sent|went|came|discharged) home (w/o|without|with no|w/ no) (his|her|any|the|pain|all)? (${medicine}), no pain (meds|pills|medicine), (hasnt|hasn't|has not|havent|not) had (his|her|the|any) (shot|injection|inj|meds|insulin|pills|dose|doses|${medicineNames}) ..., (denied|wont cover|won't cover|rejected|not cover|not covering|stopped covering) (the|his|her)? (${medicineNames}), (${cannot}) (get|afford|buy|pay for|fill|refill|pick up|find|reorder|start|tolerate|swallow|open) ... (${medicine}),
      (${hasNot}) (get|got|gotten|fill|filled|refill|refilled|pick up|picked up|start|started|receive|received) (his|her|the|their|any|all)? (new|last|own|monthly|morning|night)? (${medicine}),
      (${medicine}) (is|was|are|were|has|have|had|got)? (not|never|hasnt|hasn't|didnt|didn't|wasnt|wasn't|werent|weren't|isnt|isn't|havent|still not|not yet|not been) (been|get|got|gotten)? (filled|refilled|renewed|picked up|delivered|sent|called in|approved|covered|authorized|given|started|taken|shipped),
      (on|takes|taking|taken|prescribed|has|given) both (${medicine}) (and|&|+|plus) (the|his|her)? (old|new)? (${medicine}), (dup|duplicate|double) (therapy|meds|rx|script*),
      (taking|on|takes) (two|2) (different)? (blood thinner*|beta blocker*|statin*|antidepressant*|insulins|bp meds|diuretics|water pills),
      (rx|script|prescription|refill*|prior auth|pa) (is|was|has|have|had|just)? (expired|lapsed|ran out|run out|lost|denied|rejected),
      # (units|pills|tabs|mg|puffs|doses) instead of, (pills|meds|doses|tabs|tablets) (is|are|were|was|all)? (still|left|untouched|sitting) (in|inside) (the|his|her)? (pillbox|pill box|blister pack*|blister|bubble pack*|planner|mediset|organizer|pill pack*),
      (cant|can't|cannot|doesnt|doesn't|does not|didnt|couldnt|could not|not|unsure) (remember|recall|say|sure|know)? (if|whether|when) (he|she) (took|takes|has taken|had taken|already took) ... (${medicine}),
      (gone|went|been|going) (#|two|three|four|five|a|several|some) (days|day|weeks|week|month) (w/o|without|with no|w/ no) (any|his|her|the)? (${medicine}),
      (gone|went|been) (#|two|three|four|five|several) (days|weeks) with none,
      (quit|ditched|dropped|gave up|threw out|tossed|flushed|stopped using) (his|her|the|all|all his|all her|both)? (${medicine}), (quit|stopped|stops|quits|refuses|refusing|hates) (taking|using) (it|them), left off (${medicine}), (${medicine}) (x#|# days|# wks) (late|overdue)`,
  },
  whereabouts_unknown: {
    except: `
      left (the)? (state|county) (w/o|without|with no) (a|his|her|permission|travel|pass) ..., walked (away|off) from (an|the|a|his|her|that)? (argument|fight|conflict|confrontation|drama|situation|job|deal|conversation), seen (him|her|them|mom|dad|cl|client|pt) ... (drink*|use|using|high|drunk|happy|smile|cry|angry|hit|hurt|so|act|like)`,
    words: `
      dropped out of (sight|contact), fell out of contact, (nobody|no one|noone) (could|can) (say|tell) ... where, (not|wasnt|wasn't) there at bed check, missed bed check, (hasnt|hasn't|has not|havent|haven't|have not|not) been able to (find|locate|track down|account for) (${seen}),
      (hasnt|hasn't|has not|havent|haven't|have not|hadnt|had not|aint) seen (${seen}) ... (in #|in (two|three|four|several|over|days|weeks|months|a week|a month|a while)|since|for # (days|weeks|wks)),
      missing report (filed|made|taken), (left|went|snuck|exited) ... (thru|through|out) (the|a|her|his) (bedroom)? window, (left|went|snuck|exited) ... (thru|through) window, (climbed|snuck|jumped|slipped|crawled) out (of)? (the|a|her|his)? (bedroom)? window,
      (dont|don't|doesnt|doesn't|does not|didnt|do not|no idea|no clue|not sure|unsure) (know|sure|say|tell|telling)? (of)? where (he|she|they|mom|dad|mother|father|cl|the kids|kids|son|dtr|daughter|he's|she's) (took|takes|has|went|goes|is|are|was|sleeps|stays|lives|moved|might|could|ended),
      (nobody|nobodys|nobody's|no one|no ones|no one's|noone|noones|none of (them|us|the family)) (has|have|had|ever)? (laid eyes on|seen|heard from|spoken to|talked to|been able to (find|reach|locate)|knows where|can find|could find) (him|her|them|since|mom|dad|cl|where|mr|mrs|ms|either),
      (left|walked out of|walked away from|ran from) (the)? (halfway house|placement|program|residential|shelter|group home|sober house|sober living|facility|board and care|b&c|treatment|house) ... (and|&) (did not|didnt|didn't|never|hasnt|hasn't|has not|wont) (return|returned|come back|came back|been back|been seen),
      (never|didnt|didn't|did not|hasnt|hasn't) (bring|brought) (them|him|her|the kids|the baby|the boys|the girls|kids) (back|home), missing from (the|his|her)? (board and care|b&c|residential|hospital|unit|day program|bed check|dorm),
      missing (x|for)? # (days|nights|hrs|hours), (not|never) (came|come|returned) (home|back) (last (nite|night)|since|from pass|from work)`,
  },
  fall: {
    except: `(leaves|snow|rain|paint|plaster|tree|branch) (fell|falls|falling)`,
    words: `
      (found|find) (him|her|pt|cl|mom|dad) ... between (the|her|his)? bed, missed (a|the|the bottom|the last|the top|one|bottom) (step|stair|curb), (been|was|were|laying|lying|left) (down on|on|down) (the)? (floor|ground) (since|all|for|overnight|from|until|x), (ended up|wound up|landed|laid|laying|lying|woke up) on (the)? ... (floor|ground|tile|linoleum|pavement)`,
  },
  utility_shutoff: {
    words: `
      (electric|light|gas|water|power|utility|energy) (co|company|dept|dist|district|board) (is|has|will|just)? (sent|sending|mailed|gave|left|posted|threaten*|shut*|cut*|disconnect*|turned|turning|coming) ...,
      (lights|power|electric|electricity|gas|water|heat|utilities|service) (got|getting|was|were|is|are|been|to be|will be|be|gonna be|being|went|goes|go|stays|still|has been) (cut|shut|shut off|turned off|off|disconnected|out)`,
  },
  food_insecurity: {
    words: `(#|a|one|two|couple|few|maybe|half) (day|days|day's|days'|meal|meals) (of|worth of|worth) (food|groceries|formula|milk) (left|only|in|at), 
      (they|kids|children|boys|girls|we|the baby) (didnt|didn't|did not|havent|haven't|have not|hadnt|never) (eat|eaten|ate|have (dinner|breakfast|supper)|get (dinner|breakfast|supper)|had (dinner|breakfast|supper)) ... (last|today|yesterday|yest|all day|since|this morning|this am),
      (ran|runs|running|run|comes up|came up) short (of|on)? (food|groceries|milk|formula|diapers and|by|before|each|every),
      (hasnt|hasn't|has not|havent) had (a|any)? (real|hot|full|proper)? (meal|food|groceries) (in|since|for), (food|groceries|formula|milk) (wont|won't|will not|doesnt|doesn't|isnt|didnt) (last|stretch|make it), (nothing|not a thing|barely anything|hardly anything) (left)? (to eat|in the (fridge|house|pantry|cupboard*|kitchen))`,
  },
  domestic_violence: {
    except: `batterer* (intervention|class*|group|program), priors ... (dv|ipv|domestic)`,
    words: `
      (would|will|wouldnt|wont|won't|didnt|did) (not)? let her (out|leave|go|have her|use), (took|hid|takes|hides) her keys (and|so|when), (${mother}) ... (said|says|reports|reported|states|stated|told me|told us|disclosed|admits|admitted|shared|tells me) (that)? (${partner}|he) ... (${strikes}) (her|me),
      (${partner}) ... (${strikes}) (${mother}|the wife|his wife|his gf|his girlfriend), (${mate}) (is|was|has been|keeps|kept|been) (following|stalking|harassing|watching|tracking|hitting|choking|beating|threatening|hurting) (her|him|cl|mom|me|the mother),
      (wife|husband|partner|bf|boyfriend|gf|girlfriend|her husband|his wife) (${strikes}) (pt|cl|client|the client|the patient), (scared|afraid|terrified|fearful) (to|of) (go|going|be|being|sleep|sleeping) ... (bc|because|with|w/) (he|him|her ex|the ex|husband|bf)`,
  },
  suicidal_ideation: {
    except: `
      (wants|wanted|ready|want) to be done (w/|with|by|in|at|on|before|and|so|already|paying|for|here), (brother|sister|friend|cousin|uncle|aunt|mother|father|mom|dad|son|daughter|husband|wife|classmate|peer|neighbor|grandfather|roommate|coworker|bf|gf)('s|s)? (completed|recent|death by|committed)? suicid*,
      (loss|losing|death|anniversary) ... (to|by|of) ... suicide`,
    words: `
      (nobody|no one|noone) (would|will|'d) (miss|notice|care) ... (gone|dead|died|die|disappeared), (has|have|had|with|w/|and) a plan to (jump|hang|overdose|od|shoot|cut|die|drown|end), (wont|won't|will not) be (around|here|alive) (for|by|at|to|much|anymore|long|next), (texted|sent|wrote|left|posted|said) ... goodbye (and|to|everyone|forever), (what|how) ... (feels|feel) (like)? to die, better off (if|w/o|without) (he|she|i|they|him|her|me|them), (whats|what's|what is|no|see the|any) (the)? point (of|in|to) (being here|being alive|living|anything|going on|it all|trying|life|any of it),
      (wish*|hope*|pray*|asks|asked|asking) (that)? (god|the lord|he|jesus) (would|will|to|could)? (just)? (take|takes|call) (him|her|me) (home|now|already|away|in)?, wish* god would take,
      (think*|thought|thoughts|talk*|talking) (about|abt|of) (ending (it|things|everything|his life|her life)|not being (here|alive|around)|just ending|checking out for good), (pills|bottle|gun|rope|knife|razor) in (his|her)? hand ... (said|saying|says|wanted|wants|done|goodbye), sitting (w|w/|with) (a|the|her|his)? (bottle of pills|pills|gun|loaded gun|rope),
      (wants|wanted|want|ready|just wants) to be done, pills in (his|her)? hand, (doesnt|doesn't|dont|don't|does not|did not|didnt) want to wake up, (bridge|roof|balcony|overpass|parking garage) (railing|rail|ledge|edge), on the ledge,
      (rather|sooner|prefer to) (be dead|die|not be alive), (ready|asking|begging|praying|wanting|waiting) to die`,
  },
  homicidal_ideation: {
    words: `
      (he's|hes|she's|shes|is|you're|youre|theyre) a dead (man|woman|person|guy), (slit|cut) ... throat, (super|landlord|landlady|neighbor|neighbors|boss|ex|dad|father|stepdad|mother|mom|brother|sister|roommate|judge|po|guy|people|everyone|man|woman|caseworker|worker|staff|wife|husband|bf|uncle|cousin|teacher|kids|they|they all) (just|all|both)? (has|have|deserve*|need*|ought|should|got) (to)? die, thoughts of (hurting|harming|killing|smothering|drowning|shaking) (her|his|the|their|my)? (baby|son|daughter|kids|child|children|mother|mom|wife|husband|newborn|infant)`,
  },
  self_harm: {
    except: `(new|fresh|red|more|multiple|several) (cuts|burns|scratches) (of|at work|from (the|a) (cat|dog|job|stove)|on (the|a) (car|table|wall))`,
    words: `
      (new|fresh|red|more|multiple|several) (slashes|slash marks|slash|cuts|scratches|gouges|burns) (on|up|across|along|down|under) ..., (pick|picks|picking|picked|dug|digging|scratching|stabbing|poking|sawing) (at|into)? (her|his)? (wrist|wrists|arm|arms|forearm|leg|thigh) (w/|with|w|using) (a|an|the)? (tack|pin|needle|paperclip|pencil|pen|razor|blade|glass|staple|scissors|nail|knife|key|thumbtack), (scratch*|scraped|dug|digging|gouged|carved|poked|stabbed) (at)? (her|his|my) (own)? (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|forearm|stomach) (w/|with|using|until|raw|again) ..., cuts (on|across|up|along) ... (thigh*|arm|arms|wrist*|forearm*|leg|legs|stomach|hip|hips), (cutting|cuts|cut|burning) again, cuts (herself|himself) (when|to|w/|with)`,
  },
  violence_threat: {
    words: `
      (come|comes|came|coming|show up|go) ... (and|to) (hurt|shoot|kill|beat|stab) (me|us|him|her|them|somebody|someone|everyone|everybody|staff|people|the worker|my), (ill|i'll|you'll|youll|u'll|he'll|she'll|they'll|i'd|id|gonna|will|would) be sorry,
      put a bullet in (me|you|us|staff|the worker), raised (his|her|a) (fist|fists|hand|cane|bat|arm) (at|to|toward|like), (balled|cocked|shook) (up)? (his|her) (fist|fists), (chest|finger|got) (bumped|up in|in) (my|worker's|staffs|staff's) face`,
  },
  psychosis: {
    words: `
      (pump|pumps|pumped|spray|sprays|blow|blows) (in)? (gas|poison|chemicals|fumes), (covered|covers|taped|tapes|sealed|blocked) (up|over)? (the|all the|his|her) (vents|outlets|tv|windows w/ foil|cameras), (thinks|believes|convinced|insists|says) (that)? (he|she) (is|was|he's|she's)? (the|a|an)? (king|queen|president|prophet|messiah|angel|devil|dead already|pope|pregnant by god|chosen) ..., (hears|answers|answering|answered|obeys|obeying|fighting) (the|his|her)? voices, (convinced|believes|thinks|insists) ... (mailman|neighbor*|staff|landlord|doctor|family|roommate|police|aide) ... (replacing|switching|poisoning|spying|recording|stealing (his|her) (thoughts|soul)|sending (codes|signals|messages)|watching|following|filming|reading), (sees|seeing|saw|hears|hearing|heard|smells|feels) ... (nobody|no one|noone|none of us|others|no 1) ... (sees|hears|see|hear|saw|heard|could see|can see|can hear|could hear|cant|dont|don't|can't),
      (put|puts|putting|planted|hid|hiding|installed|has|have) (a|the|tiny|hidden|little)? (cameras|camera|mic|mics|microphone*|chip|chips|tracker|trackers|wires) in (his|her|my|the) (teeth|tooth|head|brain|eyes|body|ear|ears|walls|wall|vents|ceiling|food|pills|skin|arm),
      (cia|fbi|government|govt|neighbor*|aliens|they|people|someone|staff|police|cops|satellite*|tv|radio) ... (reads|reading|read|hears|hearing|steals|stealing|controls|controlling|taking|recording) (his|her|my) ... (thoughts|mind|brain|dreams),
      (sees|seeing|saw|hears|hearing|talk*|yell*|argu*|convers*|feeds|feeding) ... ... (who|that|thats|that's) (is not|isnt|isn't|was not|wasnt|wasn't|arent|aren't|are not|werent|weren't) (really|actually|even)? there,
      (believes|thinks|insists|says|convinced|swears) ... (dead|deceased|late) (husband|wife|mother|father|mom|dad|brother|sister|son|daughter) ... (living|lives|alive|hiding|visits|comes|sleeping|in the|calling|upstairs|talks),
      (talking|talks|talked|arguing|listening|answering|laughing|yelling|responding) (to|with|w/|at|back to) (the|his|her)? voices,
      (seeing|sees|saw) (little|small|strange|the|a|an|some|dark|two|three)? (men|man|woman|women|people|ppl|faces|eyes|spiders|snakes|bugs|someone|children|figures|soldiers) (in|on|under|behind|coming out of|through|inside|crawling) ... (walls|wall|ceiling|tv|vents|vent|mirror|attic|closet|roof)`,
  },
  substance_use: {
    except: `
      (mj|medical marijuana|marijuana|mmj) (card|dispensary), no (plan|plans|desire|intent|urge*|intention*|interest) (to|in) (use|drink|using|drinking), nodding (yes|along|in agreement|his head|her head), (is|was|been|still|started|back|daily|likes) using (them|it|that|these|those|him|her|me|us|any|every|what|coping|skills|app|both|bus), using (them|it|these|those), smok* (cig*|tobacco|outside|area|break|newport*|marlboro*|pack|packs|less|meats|brisket|ribs), quit smoking (cig*|tobacco)`,
    words: `
      (nodding|nodded|nods) (at|in|during|off|out|through|thru|on), (pipe|pipes|foil|foils|burnt foil|torch|straws|scale|baggies) (and|&|w/) (a|some|the)? (foil|torch|lighter|baggie*|residue|pipe|straw|needle*|burnt spoon), admit* (to|that|he|she|that he|that she)? (he|she)? (had|been|was|has|has been)? (smoked|smoking|used|using|drank|drinking|drunk|snorted|slipped), (went|gone|going|goes|go|been|turned) back to (using|drinking|drugs|meth|heroin|the bottle|dope|crack|fent*|pills|alcohol|weed),
      (blacked|passed|black) out (drinking|drunk|from drinking|after drinking), (#|one|two|three|four|five|few|several) (bags|bag|grams|gram|points|balls|pints|forties|blunts|dimes|bundles|buttons) (a|per|every) day, picked up again (last|yest*|over|this|sat*|sun*|fri*|mon*|tues*|wed*|thurs*|after|#),
      (hot|dirty|positive|pos) for (thc|meth|coke|cocaine|fent*|amphetamine*|opiates|benzos|alcohol|etoh|weed|heroin|k2), drinking (sat*|sun*|fri*|mon*|tues*|wed*|thurs*|again|heavily|every|daily|nightly|since)`,
    findings: `(uds|ua|swab|utox|tox|drug test|drug screen|drop) (came|comes|was|is|tested|popped|showed|shows|lit up)? (back)? (w/|with|for|showed|shows|hot for|dirty for)? (meth|fent*|coke|cocaine|thc|opiates|benzos|amphetamine*|heroin|alcohol|etoh), (tested|testing|popped) (hot|dirty|pos|positive), needle (on|in|under|by|behind) (the|his|her) (bathroom|sink|couch|floor|bed|car|purse|arm|backpack|toilet|nightstand)`,
  },
  overdose: {
    words: `
      (medics|ems|paramedics|they|staff|roommate|friend|narcan|squad|fire) (had to)? (brought|bring) (him|her|them|cl) (back|around|to), went out on (fent*|heroin|dope|pills|meth), (hit|given|gave) (w/|with|him|her) (narcan|naloxone)`,
  },
  housing_loss: {
    except: `(put|putting|throw*|threw) (him|her|them|it) out (of (mind|his mind|her mind|work)|for adoption)`,
    words: `
      locks (were|was|got|have been|been|are) changed, (chang*) the locks, (cant|can't|cannot) (stay|live|be) (there|here|w/|with|past|after|beyond|longer|no more|anymore|at) ..., (board and care|b&c|shelter|facility|motel|program|house|building|room|group home) (is|are) (closing|shutting down|being sold|closing down), (${host}) (is|was|are|has|just|already|keeps)? (making|make|made|putting|put|throwing|threw|kicking|kicked|forcing|forced|tossed|tossing|pushing) (him|her|them|cl|mom|mo|us|me|pt|client|the family) ... (leave|out|go|move), (${host}) (wants|want|wanted|needs) (him|her|them|cl|mom|mo|us|me|the family|the place|the room|the house|the apt|the unit) (out|gone|back|empty|to (leave|move|go)),
      (putting|kicking|throwing) (him|her|them|cl|us|mom|the family) out, (put|putting|throw|threw|kick|kicked|locked) (him|her|them|mom|mo|cl|me) (n|and|&|+|w/|with) ... (kids|baby|children|child|bags|stuff) out, (papers|paperwork|letter|order|notice) to (vacate|quit|leave|move|get out), (discharge|move out|move-out|termination) notice,
      (gave|given|got|has|served|received) (him|her|them|a|his|her|cl|mom)? (a)? (# day|30 day|60 day|thirty day|thirty days|30 days|60 days|# days) (notice|to (leave|move|get out|vacate|find)), (told|tells|telling) (him|her|them|cl|mom|us) (that)? (to (pack|pack up|move out|get out|be out|find another|find a new|find somewhere)|they have to (leave|go|move)|he has to (leave|go|move)|she has to (leave|go|move)),
      (no|without a|lost his|lost her) (bed|place|roof) (tonight|tonite|tmrw|tomorrow|after), (section 8|sec 8|voucher|subsidy|hud) (got|was|is|has been|been|being)? (pulled|cut|revoked|terminated|lost|lapsed|expired|taken), (rent|lot rent|mortgage) (is|was|has|overdue|#)? (overdue|past due|behind|not paid|unpaid|due since|delinquent),
      (hes|he's|shes|she's|is|was|got|being|gets|will be|to be) exited, exited from (there|the|shelter|program|housing), to court (for|over|on) (the|back|unpaid|late|her|his)? (rent|eviction|possession), (months|month|mos|weeks) behind (on|w/|with|in) (the|his|her|their)? (rent|mortgage), (owes|owing|owed) (#|two|three|$*) (months|month|mos|in)? ... rent, (crashing|sleeping|staying|living) (on|in|at) (a|his|her|the|her friends|his friends)? (friend's|friends)? (couch|car|floor|van|truck|motel|hallway|stairwell|porch|lobby|laundry room)`,
  },
  arrest_or_violation: {
    except: `
      (police|pd|cops|sheriff|deputies|troopers|officers|ems|officer) (took|take|taking|taken|brought|transported) (him|her|cl|them|dad|mom|pt) (back)? (to|into|in to) (the)? (er|ed|hospital|crisis|psych*|home|shelter|detox|school), (meds|medication*|guns|gun|knives|knife|sharps|weapons|chemicals|pills|bikes|cleaners|alcohol|liquor|everything) (is|are|were|all|kept|now|stay)? locked up, (taken|took (him|her)) ... (school|class|library|lunch|park)`,
    words: `
      revoking (him|her|his|cl|probation|parole|bond|supervision), (ticket|tickets|citation|cited|cite) (for|4) ..., driving (suspended|on suspended|on a suspended|w/o a license|without a license|unlicensed|uninsured), (ankle)? (monitor|bracelet|gps|scram) (was|is|has been|went|been|has)? (off|dead|cut|uncharged|not charged|out of range|unplugged|not charging),
      (police|pd|cops|sheriff|deputies|troopers|ice|marshals) (took|picked|grabbed|got|stopped|locked|hauled|detained|caught|have|has) (him|her|cl|dad|mom|them|son) (up|away|in|out|for|on|at|last|sat*|sun*|fri*|mon*|tues*|wed*|thurs*|this|yest*)?, (issued|signed|put in for|asking for|put out|has) (a|the|his|her|for)? (bench|arrest|felony|active|parole|new|open)? warrant*, back in (jail|county|prison|custody|juvie|detention|lockup),
      (missed|skipped|blew|blew off|late for|past|broke|violated) (his|her|the)? curfew, (got|been|was|is|gets|being) (violated|revoked|sanctioned|remanded|picked up by|locked up|booked|jailed)`,
  },
  financial_exploitation: {
    except: `
      (stole|stolen|stealing|swiped) (his|her|my|the|their)? (new|old)? (bike|phone|shoes|lunch|package*|backpack|car|truck|wallet|tablet|laptop|coat|clothes|id|tools|meds|cig*|food|snacks|toy*|thoughts|mind|thunder|idea*|base|show), (stealing|steals|stole|taking|takes) (his|her|my|their) (thoughts|mind|dreams|ideas|energy|soul),
      (holds|keeps|pays|handles|uses) ... (w/|with) (her|his) (permission|consent|ok), (pays|pay|paid) (her|his|the) bills`,
    words: `
      (her|his) (checks|check|ssi|money|statements|mail) (stopped|quit|no longer|isnt|not) (getting|going|reaching|coming|making) (to|into|in|at) (the|her|his)? (bank|account|home|house), (paying|pays|paid) (for|on|off) ... (truck|car|rent|phone|bills|loan|house) and (does not|doesnt|didnt|cant|never) ..., (won|win) (a|the|some|millions|big)? (prize|lottery|sweepstakes|jackpot|inheritance), (wont|won't|cant|can't|refuses to|refused to|could not|couldnt|will not) (show|say|explain|account for|produce|tell) ... (money|#k|funds|receipts|statements|went), (${carer}) ... (takes|took|taking|keeps|kept|keeping|cashes|cashed|cashing|holds|holding|spends|spent|spending|pockets|pocketed|pocketing|steals|stole|stealing|uses|used|using|withdrew|withdraws|emptied|drained|controls|has|got) (her|his|their|the|cl's|client's|mom's|moms|dad's|dads|grandma's|all her|all his|all of her|all of his|all the) (whole|entire|last|monthly|own|full|bank|ss|ssi|social security|va)? (${wealth}),
      (${carer}) ... ... (spending|spends|cashing|cashes|taking|takes|draining|living on) (her|his|their|mom's|grandma's) (whole|entire|monthly)? (${wealth}), leaves (her|him) (w/|with) (no|nothing) (food|money|cash)?,
      (sign|signs|signed|signing|put|puts|putting|deeded|transferred|transfer|switched|titled) ... (house|deed|car|title|truck|home|account|trailer|land|property) ... (to (himself|herself|themselves|him self)|in (his|her|their|his own|her own) name|over to), (put|putting|added|adding|add) (him|her|herself|himself|them|themselves|his name|her name|their name) (on|to|onto) (the|her|his|cl's|mom's) (acct|account*|deed|title|checking|card|bank|savings), (cleaned out|cleans out|wiped out|drained|drains|draining|emptied|emptying|raided) (her|his|the|their|mom's|moms|dads|dad's|cl's)? (savings|account*|acct|bank|checking|retirement|401k|trust|funds),
      (withdrawal*|w/drawal*|charge*|transfer*|purchase*|check*|cks|transaction*) ... (did not|didnt|didn't|never|does not|doesnt|doesn't|not) (authorize|authorized|authorise|make|made|recognize|approve|approved|sign|signed|write),
      (withdrawal*|w/drawal*|charges|transfers|purchases|cash advance*) ... by (the|her|his)? (${carer}), (stole|steals|stealing|swiped|pocketed|skimmed|skimming|embezzl*) ... (dollars|thousand|hundred|grand|cash|money|check|checks|savings|#k|$*), (roofer|contractor|handyman|plumber|painter|paver|driveway guy|caller|scammer) ... took (her|his|the|a) (deposit|money|check|cash|down payment|savings),
      (${carer}) ... (holds|controls|took|has|keeps|hides) (the|her|his) checkbook, (son|daughter|dtr|grandson|granddaughter|nephew|niece|caregiver|roommate) ... ... (selling|sold|pawning|pawned) (her|his|the|off)? (furniture|things|belongings|jewelry|tools|tv|car|truck|appliances|guns), (checks|cks) ... (written|cashed) ... (by|to) (the|her|his)? (${carer}|himself|herself)`,
  },
  adult_abuse_neglect: {
    words: `
      (ties|tied|tying|straps|strapped|restrains) (his|her|him|pt|mom|dad|the) ... (to|down|in) (the|a|his|her)? (bed|chair|wheelchair|rail*|toilet), (nobody|no one|noone) (had|has|have) (changed|turned|bathed|cleaned|fed) (her|him|pt|mom|dad) (since|in|for|all|yet|until), (yank*|drag*|jerk*|grab*|shak*|throws|threw|shov*|slam*) (her|him|mom|dad|pt|cl|resident|the resident) (by|into|onto|in|against|around|down|on) (the|his|her)? (arm|arms|hair|wrist|bed|wall|chair|floor|wheelchair|shower|door), (${keeper}) ... (yank*|slap*|hit|hits|kick*|punch*|shov*|chok*|screams|scream|screaming|yells|yelling|hollers|cusses|starv*|lock*|tie|ties|tied|drags) (her|him|at her|at him|mom|dad|pt|cl)`,
    except: `locked in (the|his|her)? (bathroom|room|bedroom|car)`,
  },
  child_abuse_neglect: {
    findings: `(swollen|puffy|red|black and blue|purple) (cheek|eye|eyes|jaw|lip|ear|wrist|hand|face) ... (said|says|slapped|hit|bc|from (mom|dad|the belt))`,
    except: `(kids|child|children|he|she) hungry (after|from|bc of|for) (practice|school|the game|gym|soccer|swim*|camp|recess), hungry (after|from) (practice|school|the game|gym|soccer), home alone (safety|class|rules|movie|plan|policy|course)`,
    words: `(kids|children|child|baby|siblings|sibs|boys|girls|both|all #|they|he|she) ... (removed|taken into custody|pulled|placed) (on|under|by|as) (an|a)? (emerg*|er removal|exigent|protective custody), (removed|removal|pulled) (on|as|under) (an|a)? emerg*, 
      (auntie|aunt|uncle|granny|grandma|gma|grandpa|mom|mommy|dad|daddy|stepdad|stepmom|teacher|sitter|babysitter|cousin) (slapped|hit|smacked|spanked|kicked|punched|pinched|choked|burned|whipped|whooped|beat|hurts|touches|touched) (him|me|her|them) ..., makes (her|him|me|them) (touch|watch|undress|take|do|sleep) (him|it|his|off|porn|things|outside) ..., (touch|touching|touches|touched) (her|his|my|him|me) (private*|down|there|butt|chest|under), (#yo|# yo|#y|toddler|baby|infant|child|children|kids|kid|boys|girls|twins|siblings|sibs) (was|were|is|are|found|left|home|had been)? (home|left)? alone (in|at|when|w/o|all|for|outside|overnight|w/ no|while|since), leav* (them|him|her|the kids|kids|the boys|the girls|the baby) (home)? (by themselves|by himself|by herself|home alone|at home alone|alone), (new|another|fresh|second|third) (cps|hotline|abuse|neglect)? (report|rpt|intake|referral) (on|re|about) (the|this|same)?,
      removed (the)? (twins|boys|girls|siblings|sibs|sibling|kids|children|baby|infant|chn) ..., emergency (order|pickup order|pick up order|ppo|shelter order), (came|comes|coming|arrived|shows up|showed up|sent) (in|to) (school|daycare|class|clinic) (today|again|mon*|tues*|wed*|thurs*|fri*)? (filthy|dirty|unwashed|smell*|bruised|starving|in dirty|in the same|with a bruise), kids (filthy|dirty) (again|and),
      (baby|infant|newborn|toddler|#mo|# mo|#yo) ... (broken|fractured|multiple) (ribs|rib|leg|arm|femur|bones|skull|collarbone), (cant|can't|cannot|couldnt|could not|unable to|wont|no one can) explain (the|how|it|his|her) (injur*|bruise*|marks|broken|fracture*|happened|burn*)?`,
  },
  self_neglect: {
    words: `
      (weighs|weight is|down to|weighing) (only)? (7|8|9)# (lbs|pounds), (7|8|9)# (lbs|pounds) and, (turns|turned|turning|waves|pushes) (down|away|off) (all|any|every|our)? (help|services|offers|assistance|care), hair (in knots|in mats|knotted|full of lice), (smells|smelled|smelling) (bad|awful|terrible|foul|strongly|unwashed), trash bag* (for|as) (a)? (coat|clothes|shoes|diaper), no (bath|shower|baths|showers) (in|for|since), same (soiled|dirty|stained|filthy|urine soaked|wet) (clothes|pants|shirt|nightgown|robe|outfit|sweats|dress|socks), (wont|won't|refus*|doesnt|doesn't|will not|not|never) (let|letting|lets|to let) (anyone|anybody|us|the nurse|nurse|rn|me|hha|aide|dtr|doctor) (treat|look at|change|clean|dress|touch|wash|bathe|check) (the|his|her|it|him) ..., (hasnt|hasn't|has not|havent) (left|gotten out of|been out of|got out of|moved from) (the|his|her)? (bed|couch|recliner|chair|room) (or|and|in|for|since|except), or (showered|bathed|washed|changed|eaten) (in|for|since) (#|days|weeks|over|a)`,
  },
  unsafe_home: {
    words: `
      (ceiling|roof|wall|porch|deck|stairs|plaster) (came|coming|fell|falling|fallen|comes|caved) (down|in|apart|off), (bare|live|loose|exposed|hanging|frayed) (wires|wire|wiring|outlet*|cords), buckets (everywhere|catching|for the|under), (stove|burner|burners|oven|gas) (was|were|is|been|got|being|gets)? (left|found) (on|burning), (smoke|co) (alarm*|detector*) (is|was|are|were|keeps)? (dead|missing|disconnected|unplugged|has no|w/o|without|with no|no batter*|not working|out), (rotten|rotting|spoiled|moldy|decaying|old rotten) food, (dog|cat|animal|pet) (mess|messes|crap|waste|filth) ..., (soft|rotted|rotten|sagging|caved in|spongy) (floor*|spot*|step*|stairs|porch|ceiling), black mold, (bugs|roaches|ants|flies|gnats|maggots) (crawling|all over|everywhere|on the (counter*|wall*|floor|food|bed|table)), (sewage|sewer|toilet|septic) (backing|backed|backs|overflow*|leaking|coming) (up|in|out)?`,
  },
  acute_medical: {
    except: `
      (blacked|passed) out (drinking|drunk|from drinking|after drinking|high),
      (saw|seen|met|visited|visit|see|staffed|spoke|talked|rounds|rounded|sat|meeting|conference|consult) ... in (the)? (icu|micu|sicu|ccu|ed|er), (dx|admitted|adm|hosp|hospitalized|surg|surgery|sx|orif|repair|here|rehab|rehabbing|recovering|snf|tx|treated) (for|w/|with|after|from|:)? (a|the|l|r|left|right|new|recent)? (stroke|cva|mi|hip fx|hip fracture|fx|fracture|pneumonia|sepsis|uti|chf|copd|dka|infection|cellulitis) (on|#|in|last|repair|early|back), (ted hose|stockings|ice|elevation|meds|wrap*) for (the|his|her)? swelling, (told|tells|advised|instructed|reminded|encouraged) (her|him|them|pt|cl|wife|dtr|son|husband|mom|caregiver|family)? (to)? call (911|ems), surgery for (a|the|l|r|left|right)? (hip|ankle|femur|wrist|leg|knee|arm)? (fx|fracture), dx (of)? (stroke|cva|chf|copd|fx|dka|pneumonia|sepsis|uti) (on|#)`,
    words: `
      (cant|can't|cannot|couldnt|unable to|trouble|hard to) catch* (his|her|my|a|their)? breath, (lips|nails|fingertips|toes) (are|is|was|were|look*)? (bluish|blue|purple|gray|grey|dusky), infected (toe|foot|leg|wound|finger|tooth|hand|sore|bite|cut), (running|spiked|spiking|hit|temp) (a|of|up to)? (100|101|102|103|104|105), (cannot|can't|cant|unable to|couldnt|couldn't|could not|isnt|not|hasnt|wont) (keep|kept|keeping) (anything|food|foods|fluids|water|liquids|meds|much|it|a thing)? down, (foot|feet|toe|toes|leg|hand|finger|fingers|wound|heel|stump|skin) (is|are|was|were|it's|its|looks|looked|looking|has|went|and it's|now)? (turning|turned|gone|going|went|getting)? (black|blue|purple|green|gray|grey|dusky|cold and), (turning|turned) (black|blue|purple) (and|&) (draining|cold|oozing|swollen|weeping|numb), (black|green|yellow|red) and (draining|oozing|weeping|hot|swollen), (draining|oozing|weeping) (pus|green|yellow|foul|blood), (green|yellow|foul|bloody|purulent) (drainage|discharge|pus)`,
  },
};
