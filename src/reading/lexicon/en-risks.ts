import { englishAbuse } from './en-risks-abuse.ts';
import { englishHealth } from './en-risks-health.ts';
import { englishLaw } from './en-risks-law.ts';
import { englishNeeds } from './en-risks-needs.ts';
import type { RiskLexicon } from './lexicon.ts';

/**
 * English risk words by code. `words` count when asserted and current; `findings` are observations or tests,
 * which also outweigh a denial in the same text.
 */
export const englishRisks: RiskLexicon = {
  suicidal_ideation: {
    except: `
      (doesnt|doesn't|dont|don't|does not|didnt|didn't) want to live (w/|with|at|in|there|here|alone|near|by)`,
    english: `si`,
    words: `
      SI, SI/HI, suicid*, suicidal ideation, wants to die, want to die, wanted to die, wish* (he|she|they) (was|were)
      dead, wishes to die, wish to die, better off dead, end (his|her|it|my|their) (life|all), ending
      (his|her|it|their) (life|all), kill (himself|herself|themself|themselves|myself), killing
      (himself|herself|themselves), took own life, no reason to live, not want to live, doesnt want to live, doesn't
      want to live, doesn't want to be here anymore, doesnt want to be here anymore, not worth living, thoughts of
      death, jump off (a|the)? bridge, take (his|her) own life, better off without (him|her),
      (dont|don't|doesnt|doesn't|do not|does not|didnt|didn't|not) want* to (be here|be alive|live|wake up|go
      on|exist|be around), (dont|don't|doesnt|doesn't|do not|does not) (just)? want to be here, no point (in|to)
      (living|life|going on|anything), no reason to (go on|keep going|be here), nothing (left)? to live for,
      (cant|can't|cannot) go on, tired of (living|life|being alive), done with (life|living), rather be dead, wish*
      (he|she|they|i) (wasnt|wasn't|werent|weren't|was never) (here|alive|born), wish* (he|she|they|i) (was|were|had
      been) never born, never been born, better off (without|w/o) (him|her|me|them|cl|us),
      (jump|jumping|step|stepping|run|running|walk|walking|throw himself|throw herself) (in front of|off|into|onto)
      (a|the|that|of)? (train|bridge|car|cars|roof|building|bus|truck|balcony|traffic|tracks|overpass),
      (hang|hanging|hung|shoot|shooting|drown|drowning) (himself|herself|themself|themselves|myself),
      (slit|slitting|cut) (his|her|my) wrists, (not|wont|won't) be around (anymore|much longer|for long|to see),
      (gave|giving|gives) away (all)? (his|her|their) (things|belongings|stuff|pets|clothes), (planned|planning|wrote)
      (his|her) (own)? funeral, thinking (of|about) (dying|death|suicide), (wants|wanting|want|wanted) to be dead,
      (not|never) wake up, take (my|their) own life, kms, unalive*, put a (gun|bullet) (to|in) (his|her|my) head, end
      it all, ending it all, (he'll|she'll|will|'ll|going to) hang (himself|herself), hang (himself|herself),
      (done|thru|through) (w/|with) (this|his|her|my)? life, rope and a (note|letter), (found|made|had|has) (a)?
      (noose|rope), noose, (wants|wanting|ready) to (join|be with|go be with) (his|her) (late|dead|deceased), ready to
      (die|go home to), goodbye (msg|message|post|text|video), (posted|texted|sent) (a)? goodbye,
      (wants|wanting|wanted|going) to end (it|things|everything)`,
    findings: `suicide note, goodbye (note|letter), goodbye (msg|message)`,
  },
  homicidal_ideation: {
    english: `si/hi, hi towards, hi w/`,
    except: `
      (kill|killing) (her|his|their|my) self, end (her|his|my|their) (life|own),
      (is|are|was|job|stress|pain|heat|back|knee|knees|feet|work|school) killing (me|him|her)`,
    words: `
      HI, si/hi, SI/HI, homicid*, thoughts of killing, wants to kill
      (him|his|her|the|them|someone|somebody|people|dad|mom|my|a), kill
      (his|my|the|them|someone|somebody|people|others), kill her
      (mom|dad|mother|father|husband|boyfriend|bf|ex|boss|sister|brother|kids), going to kill
      (him|her|them|his|the|someone), gonna kill (him|her|them|his|the|someone), thoughts of hurting
      (others|someone|people|his|her|the), wants to hurt (others|someone|people|his|somebody|them), harm others,
      hurting others, plan to kill, (kill|killing|murder|murdering) (my|his|her|their|the|that|those|this)
      (boss|neighbor*|landlord|ex|guy|man|woman|wife|husband|mom|mother|dad|father|stepdad|stepfather|stepmom|brother|sister|son|daughter|kids|children|roommate|coworker*|co-worker*|teacher*|judge|po|worker|caseworker|family|bf|boyfriend|gf|girlfriend|partner|uncle|aunt|cousin|grandma|baby|ex's|exs|dealer|people|person|doctor|staff|nurse),
      (kill|killing|murder|murdering|shooting|stabbing|strangling)
      (him|her|them|someone|somebody|people|everyone|everybody|me|us|you|anyone|others), want* (him|her|them|his|the)
      ... dead, put a bullet in (him|her|them|his), going to end (him|her|them), shoot up the
      (school|office|place|job|workplace), (hurt|hurting) (someone|somebody|other people|others), (would|will|going
      to|gonna) (stab|shoot|strangle|smother) (him|her|them|his|me)`,
  },
  self_harm: {
    except: `
      cutting (down|back|off|out|hair|grass|the grass|class*|school|corners|pills|hours|her hours|his
      hours|ties|wood|in half|it close|food|up food|the lawn|coupons), (cut|burned|hurt) (his|her|my)
      (hair|grass|nails|toenails|toast|hours|bangs|knee|back|ankle|shoulder|feelings|finger cooking|own hair),
      (hurt|burned|cut) (himself|herself) (at work|on the job|cooking|lifting|falling|playing|shaving), skin cutting
      board`,
    words: `
      self harm*, self-harm*, selfharm*, sib, nssi, cutting, cut (himself|herself|self|wrists|her|his) ...
      (arm|arms|wrist|wrists|leg|thigh)?, cuts (himself|herself|self), burning (himself|herself|self), burned
      (himself|herself), hurt (himself|herself), hurting (himself|herself), hurts (himself|herself), self inflicted,
      self-inflicted, scratching (himself|herself), head banging, headbanging, banging (his|her) head, self injur*,
      self-injur*, punching (himself|herself), harmed (himself|herself), (burning|burns) (her|his)
      (arm|arms|forearm|leg|legs|hand|hands|thigh|thighs|skin), burned (her|his) own, scratch* (her|his)?
      (arm|arms|skin|wrist|wrists|self|legs) ... (bleed|bleeds|bled|blood|raw), scratch* until,
      (biting|bites|bit|hitting|hits|choking|choked|stabbed|stabbing) (himself|herself), swallowed (batteries|glass|a
      razor|razor*|a battery), razor* (blade|blades)? ... (room|backpack|pillow|bed|drawer), pulling out (his|her)
      hair, ligature, tied ... around (his|her) neck, (cut|cuts) (on|up)? (her|his)
      (arm|arms|forearm|forearms|wrist|wrists|leg|legs|thigh|thighs|stomach),
      (she|he|they|cl|teen|youth|dtr|daughter|son) (has|had|keeps|admitted to)? cut
      (last|again|after|when|tonight|today|yesterday|over the weekend), scratch* (her|his)
      (arm|arms|leg|legs|face|skin|wrist|wrists) (bloody|raw|open|up), (wrist|wrists|arm|arms) (bandaged|wrapped),
      bandage* on (wrist|wrists|arm|arms|forearm*), banging head, bangs head`,
    findings: `
      fresh cuts, cut marks, cuts on (his|her|both|l|r|left|right|forearm*|wrist*|arm*|thigh*), superficial cuts,
      fresh cut marks, (new|fresh|recent) (cut|cuts|scratches|burns|burn marks|cigarette burns)
      (on|up|down|to|all|along), (cuts|slashes|cut marks) (up|down|all|along|across)`,
  },
  violence_threat: {
    except: `
      threat* (w/|with|of|to be)? (eviction|evict*|foreclos*|shutoff|shut
      off|disconnect*|removal|jail|arrest|revoc*|losing), fight* (for custody|for (his|her) kids|the case|it in
      court|an infection|infection|a cold|depression|cancer|off), violence free, (hit|fought) traffic, fight*
      (w/|with) (insurance|medicare|medicaid|ssa|dss|the landlord|landlord|medicare|siblings over|each other over),
      aggressive (treatment|therapy|chemo|pt|rehab|outreach|cancer), violence
      (class*|group|prevention|curriculum|course), assault (charge*|case|conviction*|on (his|her) record)`,
    words: `
      threat*, threatened (to|him|her|me|staff|us|them), threatening, made threats, going to (hurt|beat|shoot|stab)
      (me|him|her|them|someone|staff), gonna (hurt|beat|shoot|stab|get) (me|him|her|them|someone|staff), physically
      aggressive, aggressive, assault*, attacked, punched (staff|a|another|roommate|peer|coworker|neighbor), swung at,
      violent, violence, hit staff, hit (a|another) (peer|resident|student|kid), fighting, fight (w/|with), fought,
      swinging at, threw ... at (me|staff|him|her|mom|peer), punch* (the|a) (wall|door|window|locker|desk), got (up)?
      in (my|his|her|staff's|staffs|worker's|workers|the nurse's|the) face, in (my|his|her|staff's) face, started
      (a|the) fight, (burn|light|blow|shoot|tear) (this|the|that|his|her|my|your)
      (place|house|building|office|apt|whole place) (up|down), (burn|light) it (up|down), come back and
      (hurt|shoot|kill|burn|get), (threw|throws|throwing|tossed|chucked)
      (a|an|the|his|her|food|things|chairs|objects|stuff|furniture) ... (at|across), (throwing|threw)
      (chairs|things|furniture|objects), (charged|lunged) at (staff|me|him|her|the|a|another), (flipped|flipping)
      (a|the|over)? (table|desk|chair|bed), put (his|her) hands on (staff|me|a|another|peer|the), watch
      (your|my|his|her) back, (beat|beats|beating) (up|the crap out of) (a|the|his|her|another|someone), beat
      (him|her|them|me) up, stabbed, brandish*, intimidat*, menac*, knocked (him|her|a|the|another) (out|down),
      swinging on, yelled he would, fist fight, got physical (w/|with), (shoved|pushed|kicked|bit|slapped|spit on|spit
      at|headbutted|choked|grabbed) (staff|another|his roommate|her
      roommate|roommate|peer|guard|officer|worker|nurse|teacher|me), (smashed|smashing|destroyed|kicked in|punched
      out) (a|the|his|her|my|staff)? (window*|property|tv|furniture|windshield|mirror|door), (going to|gonna|will|'ll)
      (hurt|beat|jump|shoot|stab|come after) (him|her|them|me|you|us|someone|somebody|staff|whoever), jumped
      (another|a) (peer|resident|inmate|kid|guy|student), (grabbed|grabs|shook) ... by the
      (shirt|collar|throat|neck|hair|arm), pull* (him|her|them) off (another|a|of|the), (slammed|threw|pinned)
      (staff|a peer|peer|another|a staff|roommate|his roommate|her roommate) (against|into|to), hands on another,
      (he'd|she'd|he'll|she'll|will|would|going to|gonna) (shoot|kill|hurt|beat|stab|punch) (me|us|the
      worker|worker|staff|my kids)`,
  },
  weapon: {
    except: `
      jumped the gun, butter knife, (water|nerf|toy|squirt|glue|heat|bb
      toy|cap|play|plastic|nail|caulk|staple|massage) (gun|guns|knife|knives|pistol|sword*), gun range, shooting
      range, gun show, razor blade*, shoulder blade*, swiss army, armed (forces|services|robbery in), top gun, machine
      gun kelly, (card|ebt|snap|stamps|benefits|funds|truck|car|dishwasher|van|pantry|formula|phone)
      (is|was|were|got|has been|all)? loaded, loaded (the|up|onto|w/|with|on (the|his|her)|into) ...
      (card|ebt|truck|car|van|dishwasher|washer|groceries|food|furniture|minutes|boxes), pre-loaded, preloaded,
      weapon* free, weapons (policy|check|screen*|sweep), (weapon*|gun|firearm)
      (charge*|case|conviction*|law*|safe|lock*), (locked|locks|locking|secured) (up)? (his|the|all|her|their)?
      (guns|gun|firearm*|weapons|rifle*), (guns|gun|firearm*|weapons|rifle*) (are|is|were|was|all)?
      (locked|secured|removed|turned in|sold)`,
    words: `
      weapon*, gun, guns, firearm*, knife, knives, pistol, rifle, shotgun, handgun, ammo, ammunition, machete, bb gun,
      switchblade, brass knuckles, box cutter, armed, loaded, glock*, ar-15, ar15, revolver*, bullets, shotgun shells,
      shank*, dagger*, sword*, crossbow*, taser*, hunting knife, pocket knife, pocketknife, blade*, sawed off,
      (sleeps|carries|keeps|answered the door) ... (bat|machete|crowbar|axe|hatchet), pipe bomb, explosive*,
      (waved|waving|pulled|pulled out|pointed) (a|the|it|his|her) ... (gun|knife|blade|pistol|rifle|screwdriver), 9mm,
      9 mm, 22 rifle, (holding|posing w/|posing with) ... (gun|rifle|pistol|ar)`,
    findings: `
      saw (a)? (gun|knife|rifle|pistol|handgun|machete), (gun|knife|rifle|pistol|handgun|machete)
      (on|in|under|found|seen|visible|out)`,
  },
  substance_use: {
    except: `
      high school, high risk, high blood, high bp, high level, high needs, high fall, bp high, sugar high, high dose,
      bac .00, bac 0.00, bac .000, drug court, drug screen*, drug testing, alcohol class*, aa, drug store, high of,
      drinking water, drinking fluids, drinking ensure, not drinking enough, drinking enough, spoke* alcohol wipes,
      high today bg, bg high, high anxiety, temp high, drinks (water|fluids|ensure|coffee|milk|soda|juice), drink
      (water|fluids), sober high, (test|screen|screening|strep|covid|flu|tb|hiv|pregnancy|std|drug|mold) ...
      (positive|pos) (attitude|for (covid|flu|strep|tb|uti|depression|mold|lice|hiv|std|rsv)), positive for
      (covid|flu|strep|tb|uti|depression|rsv|lice|sepsis|abuse|anxiety), on something else, in withdrawal of, pos for
      (covid|flu|strep|tb|uti|rsv), high
      (five|hopes|spirits|marks|grades|chair|energy|pain|a1c|glucose|sugar|sodium|fever|crime|rent|bill*),
      (bp|bg|bs|sugar*|glucose|temp|temperature|pressure|risk|score*|rent|anxiety|pain|level*|bill*|a1c|fever|hr|pulse|dose|cost*|rate*|copay*|cholesterol|sodium|potassium|inr|numbers|expectations|stakes|acuity|waist|knee|ceiling)
      (is|was|are|were|still|too|very|running|been|staying|came back)? high, (diet|cherry|can of|bottle of|drink* a)
      coke, crack* (in|down|on) (the|his|her|wall*), cracks, wasted (time|food|trip|money|visit|his|her),
      (prescription|prescribed|rx|generic) (drugs|opioids|opiates|benzos|xanax), (xanax|opioids|opiates|benzos)
      (as|per) (prescribed|rx|dr|md), (pen|insulin|glucometer|knitting|sewing|pine|sharps) needles,
      (cooking|rubbing|hand) (wine|alcohol), alcohol (pads|prep|swabs), pumpkin spice, spice rack, root beer,
      substance (abuse|use|misuse)
      (assessment|eval*|treatment|tx|counsel*|program|class*|specialist|worker|provider|services|screen*|referral|recovery|education|iop|group),
      (drug|drugs|alcohol|etoh) (assessment|eval*|treatment|counsel*|program|education|free|rehab|and alcohol
      (assessment|eval*|class*|treatment|counsel*)), (drank|drinks|drink|drinking)
      (a|some|his|her|the|only|more|enough|plenty of|lots of|two|three|#)? ...
      (coke|soda|juice|coffee|tea|water|milk|ensure|pepsi|gatorade|fluids|formula|boost|shake*|smoothie*), slur* ... droop*`,
    words: `
      relaps*, (is|was|been|still|started|back|admits|admitted|reports|reported|caught) using, using
      (again|drugs|meth|heroin|fentanyl|cocaine|crack|weed|thc|pills|substances|daily|opiates|k2|alcohol|etoh), used
      (meth|heroin|fentanyl|cocaine|crack|drugs|etoh|alcohol|thc|weed|mj|marijuana|opiates|pills|again|coke|k2|percs|benzos),
      drinking, drunk, drank, intoxicated, (is|was|were|got|gets|came|came in|came home|came to group|showed
      up|arrived|looked|looks|appeared|appears|seemed|seems|be|been|being|while|drives|drove|he's|she's|hes|shes|cl|mom|dad|mo|fa|still)
      (so|really|very|clearly|obviously)? high, etoh, alcohol, beer, beers, vodka, liquor, wine, meth, heroin,
      fentanyl, cocaine, coke, crack, opiates, opioids, weed, marijuana, thc, mj, k2, spice, benzos, xanax, pills off
      the street, smoking (weed|crack|meth|pot|k2), substance use, substance abuse, drug use, drugs, got high, binge*,
      dui, dwi, owi, huffing, shooting up, injecting, kratom, drinks, (6|12|18|24|30) pack, six pack*, twelve pack,
      (fifth|handle|pint) (of|a day), nodding (off|out), smok* (ice|dope|blunts|a blunt|k2|crystal|spice|fent|heroin),
      snort*, sniffing (glue|paint|coke), tweak*, hungover, stoned, wasted, back on (meth|heroin|the
      bottle|drugs|pills|crack|fent|it), fell off the wagon, off the wagon, syringe*, crack pipe, meth pipe, baggie*,
      (in|needs|wants|asking for|went to|admitted to|entering|waiting on) detox, dopesick, dope sick, (in|going
      through) withdrawal*, slipped and (smoked|used|drank), smoked up, getting high, gets high,
      (popping|abusing|misusing|crushing) (pills|her|his|percs|adderall|oxy*), open (container|beer|bottle),
      (blackout|black out|blacked out) (drunk|drinking)?, moonshine, percs, edibles, on
      (meth|heroin|crack|drugs|coke|fent), (smoked|drank|drinks) (last|again|over|yesterday|every|daily|w/
      friends|with friends), used (again|last (nite|night|week|sat*|sun*|fri*|mon*)|over the weekend|daily|yesterday)`,
    findings: `
      positive (ua|uds|thc|for), pos (ua|uds|for|thc), ua (was|came back|is)? (positive|pos|dirty|hot), uds (was|came
      back)? (positive|pos), tested (positive|pos) (for)?, dirty ua, hot ua, failed (ua|uds|drug), failed
      (a|the|his|her) (ua|uds|drug), smelled (of|like) (etoh|alcohol|beer|weed|marijuana|thc|mj|liquor|pot), smells
      (of|like) (etoh|alcohol|beer|weed|marijuana|thc|liquor), slurred, slurring, slurred speech, bac .#, bac 0.#,
      breathalyzer (positive|pos|.0#|of), odor of (alcohol|etoh|marijuana|weed|beer), track marks, pinpoint pupils,
      paraphernalia, empty (beer|vodka|liquor|wine) (cans|bottles), empty bottles, needles, thc pos, appeared
      (intoxicated|high|drunk|under), reeked of, glassy eyes, bloodshot, positive thc, ua +, dirty
      (drop|urine|test|swab|for), hot (drop|urine|test), blew (a)? (.|0.|#)#, breath smell* (of|like), alcohol on
      (his|her|moms|mom's|dads|dad's) breath, reek* of (alcohol|weed|beer|marijuana|liquor|etoh), (bag|bags|baggie*)
      of (weed|white powder|powder|pills|meth|heroin), (bottle|bottles|cans) of (vodka|whiskey|beer|liquor|wine),
      (ua|uds|drug test|drug screen|oral swab) ... (dirty|hot|positive|pos), eyes (glassy|bloodshot|glazed|glossy|red
      and glassy)`,
  },
  overdose: {
    except: `
      narcan (kit*|training*|class*|box|demo|ed|education|nasal|refill), narcan (in|and test strips),
      (carries|carry|keeps|has|have|picked up|provided|offered|issued|got|gave (him|her|cl|them) (a|some)?) narcan
      (kit*|in|w/|with|to keep|just in case|for)?, (got|given|handed) narcan and, overdose
      (prevention|awareness|training|class|education|day|memorial), od green, trained on narcan, narcan
      (use|administration) in case, narcan use`,
    words: `
      overdos*, OD, od'd, od on, od last, od in, odd, oded, narcan*, narcan'd, naloxone, took (a|the) (whole)? bottle
      of, took too many (pills|meds|tylenol), nodded out, took # (pills|tylenol|tabs), took (a)? handful of,
      (took|swallowed|ingested|downed|popped|ate) (about|like|approx|around|almost|over|at least|~)?
      (1|2|3|4|5|6|7|8|9)# (of)?
      (pills|tabs|tablets|his|her|mom's|moms|dad's|xanax|tylenol|advil|ibuprofen|ativan|benadryl|meds|seroquel|klonopin|trazodone|aspirin|oxy*),
      (found|turned|turning|lips) blue, # doses of narcan, narcan x#, (took|swallowed|ingested|downed|drank)
      (a|the|his|her|an) (whole|entire|full) bottle, (took|swallowed|ingested|downed|ate) (a)?
      (handful|bottle|bunch|lot) of
      (pills|meds|tylenol|advil|ibuprofen|xanax|ativan|benadryl|aspirin|trazodone|seroquel|sleeping pills),
      (swallowed|ingested|downed) (all|most) of (his|her|the|moms|mom's) (pills|meds|medication*|xanax|tylenol),
      od'ed, o.d., pumped (his|her) stomach, stomach pumped`,
  },
  psychosis: {
    english: `ah, vh`,
    except: `
      raised voices, raised voice, loud voices, voices
      (no|that|concern*|understanding|frustration|wanting|interest|agreement|worry|fear|needs), heard (voices|people)
      (outside|inside|in the background|upstairs|next door), (kids'|kids|children's|childrens) voices, saw
      (people|things) (outside|moving), voices (are|have been)? (quiet|gone|stopped),
      (paperwork|papers|house|home|apt|room|bills|files|household|schedule|meds) (is|are|was|were|very)? disorganized,
      disorganized (home|house|paperwork|household|schedule|apt|room), (coping|living|cope|deal|dealing|skills)
      (w/|with|for) voices, voices (have|has) (stopped|quieted|gone|calmed|lessened)`,
    words: `
      psychosis, psychotic, hearing voices, hears voices, heard voices, voices, AH, VH, ah/vh, AH/VH, avh,
      hallucinat*, hallucinations, paranoi*, delusion*, responding to internal stimuli, rtis, ris, seeing things,
      thought disorder*, disorganized, command voices, fbi is (watching|following), people are following, someone is
      following, internally preoccupied, grandiose,
      (talk*|hear*|heard|listen*|watch*|spying|voice*|speak*|gas*|coming|messages) ... (through|thru) the
      (vents|walls|tv|radio|wall|vent|outlets), (tv|radio|television|phone|computer) is
      (talking|sending|speaking|listening|watching), (tv|radio|television|fbi|cia|government|god|aliens|phone) ...
      sending (him|her|me|them) (secret)? messages, sending (him|her|me|them) secret messages, (chip|tracker)
      (in|implanted), implanted (a)? (chip|tracker), device in (his|her|my) (head|brain|tooth|teeth|ear|skin|body),
      poisoning (him|her|his|me|them|the food), (is|are|was|were|everyone|everybody|people|they're|theyre) out to get
      (him|her|me|them), (someone|people|person|man|woman|things|voices|kids|children|animals|he|she) (who|that)
      (wasnt|wasn't|isnt|isn't|werent|weren't|arent|aren't|is not|was not|were not) there, foil (on|over|in)
      (the|his|her|all)? windows, windows ... foil, theyre listening, they're listening, (is|he's|she's|hes|shes)
      (god|jesus|the messiah|a prophet|the devil|the chosen), word salad, out of touch with reality, not in reality,
      (break|broke) from reality, lost touch with reality, voices (telling|told|tell), (reading|controlling|stealing)
      (his|her|my) (mind|thoughts), (spying on|plotting against) (him|her|me|them), (sees|seeing)
      (shadows|demons|bugs|faces|things|spirits|ghosts|the devil|snakes|dead people), (hears|hearing)
      (things|whispers|whispering|god|the devil|commands), (hearing|hears) (his|her) (dead|late|deceased), hearing
      (his|her|a|the)? (mother|father|people|someone|god) call*, imposter*, impostor*, responding to things,
      (hearing|hears) (his|her|the) (neighbor*|family|coworker*|tv) ... (thru|through|calling|talking about|telling),
      (fbi|cia|police|government|cops|people|neighbor*|someone) (is|are|was|were|keeps)? (following|watching|spying
      on|tracking|poisoning) (him|her|me|them), (demon*|god|spirit*|devil|satan|angel*|the tv|radio)
      (told|telling|tells|tell|talks to|talking to|speaks to) (him|her|me)`,
    findings: `
      responding to internal stimuli, responding to voices, talking to (himself|herself|someone who|people who|self),
      internally preoccupied, observed responding,
      (laughing|talking|mumbling|muttering|whispering|yelling|arguing|speaking) to
      (himself|herself|themselves|themself|no one|nobody|the wall|the walls|wall|walls|someone not),
      (laughing|talking|responding|answering) ... (not there|unseen|wasnt there|wasn't there|isnt there)`,
  },
  ...englishAbuse,
  ...englishNeeds,
  ...englishHealth,
  ...englishLaw,
};
