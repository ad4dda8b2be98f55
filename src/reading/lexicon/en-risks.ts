import { englishNeeds } from './en-risks-needs.ts';
import type { RiskLexicon } from './lexicon.ts';

/**
 * English risk words by code. `words` count when asserted and current; `findings` are observations or tests, which
 * also outweigh a denial in the same text.
 */
export const englishRisks: RiskLexicon = {
  suicidal_ideation: {
    english: `si`,
    words: `
   SI, SI/HI, suicid*, suicidal ideation, wants to die, want to die, wanted to die, wish* (he|she|they) (was|were)
   dead, wishes to die, wish to die, better off dead, end (his|her|it|my|their) (life|all), ending (his|her|it|their)
   (life|all), kill (himself|herself|themself|themselves|myself), killing (himself|herself|themselves), took own life,
   no reason to live, not want to live, doesnt want to live, doesn't want to live, doesn't want to be here anymore,
   doesnt want to be here anymore, not worth living, thoughts of death, jump off (a|the)? bridge, take (his|her) own
   life, better off without (him|her)`,
    findings: `suicide note, goodbye (note|letter)`,
  },
  homicidal_ideation: {
    english: `si/hi, hi towards, hi w/`,
    words: `
     HI, si/hi, SI/HI, homicid*, thoughts of killing, wants to kill
     (him|his|her|the|them|someone|somebody|people|dad|mom|my|a), kill
     (his|my|the|them|someone|somebody|people|others), kill her
     (mom|dad|mother|father|husband|boyfriend|bf|ex|boss|sister|brother|kids), going to kill
     (him|her|them|his|the|someone), gonna kill (him|her|them|his|the|someone), thoughts of hurting
     (others|someone|people|his|her|the), wants to hurt (others|someone|people|his|somebody|them), harm others,
     hurting others, plan to kill`,
  },
  self_harm: {
    words: `
       self harm*, self-harm*, selfharm*, sib, nssi, cutting, cut (himself|herself|self|wrists|her|his) ...
       (arm|arms|wrist|wrists|leg|thigh)?, cuts (himself|herself|self), burning (himself|herself|self), burned
       (himself|herself), hurt (himself|herself), hurting (himself|herself), hurts (himself|herself), self inflicted,
       self-inflicted, scratching (himself|herself), head banging, headbanging, banging (his|her) head, self injur*,
       self-injur*, punching (himself|herself), harmed (himself|herself)`,
    findings: `
          fresh cuts, cut marks, cuts on (his|her|both|l|r|left|right|forearm*|wrist*|arm*|thigh*), superficial cuts,
          fresh cut marks`,
  },
  violence_threat: {
    words: `
          threat*, threatened (to|him|her|me|staff|us|them), threatening, made threats, going to
          (hurt|beat|shoot|stab) (me|him|her|them|someone|staff), gonna (hurt|beat|shoot|stab|get)
          (me|him|her|them|someone|staff), physically aggressive, aggressive, assault*, attacked, punched
          (staff|a|another|roommate|peer|coworker|neighbor), swung at, violent, violence, hit staff, hit (a|another)
          (peer|resident|student|kid), fighting, fight (w/|with), fought, swinging at, threw ... at
          (me|staff|him|her|mom|peer)`,
  },
  weapon: {
    except: `jumped the gun, butter knife`,
    words: `
          weapon*, gun, guns, firearm*, knife, knives, pistol, rifle, shotgun, handgun, ammo, ammunition, machete, bb
          gun, switchblade, brass knuckles, box cutter, armed, loaded`,
    findings: `
      saw (a)? (gun|knife|rifle|pistol|handgun|machete), (gun|knife|rifle|pistol|handgun|machete)
      (on|in|under|found|seen|visible|out)`,
  },
  substance_use: {
    except: `
            high school, high risk, high blood, high bp, high level, high needs, high fall, bp high, sugar high, high
            dose, bac .00, bac 0.00, bac .000, drug court, drug screen*, drug testing, alcohol class*, aa, drug store,
            high of, drinking water, drinking fluids, drinking ensure, not drinking enough, drinking enough, spoke*
            alcohol wipes, high today bg, bg high, high anxiety, temp high, drinks
            (water|fluids|ensure|coffee|milk|soda|juice), drink (water|fluids)`,
    words: `
            relaps*, (is|was|been|still|started|back|admits|admitted|reports|reported|caught) using, using
            (again|drugs|meth|heroin|fentanyl|cocaine|crack|weed|thc|pills|substances|daily|opiates|k2|alcohol|etoh),
            used
            (meth|heroin|fentanyl|cocaine|crack|drugs|etoh|alcohol|thc|weed|mj|marijuana|opiates|pills|again|coke|k2|percs|benzos),
            drinking, drunk, drank, intoxicated, high, under the influence, etoh, alcohol, beer, beers, vodka, liquor,
            wine, meth, heroin, fentanyl, cocaine, coke, crack, opiates, opioids, weed, marijuana, thc, mj, k2, spice,
            benzos, xanax, pills off the street, smoking (weed|crack|meth|pot|k2), substance use, substance abuse,
            drug use, drugs, got high, binge*, dui, dwi, owi, huffing, shooting up, injecting, kratom, drinks`,
    findings: `
            positive (ua|uds|thc|for), pos (ua|uds|for|thc), ua (was|came back|is)? (positive|pos|dirty|hot), uds
            (was|came back)? (positive|pos), tested (positive|pos) (for)?, dirty ua, hot ua, failed (ua|uds|drug),
            failed (a|the|his|her) (ua|uds|drug), smelled (of|like)
            (etoh|alcohol|beer|weed|marijuana|thc|mj|liquor|pot), smells (of|like)
            (etoh|alcohol|beer|weed|marijuana|thc|liquor), slurred, slurring, slurred speech, bac .#, bac 0.#,
            breathalyzer (positive|pos|.0#|of), odor of (alcohol|etoh|marijuana|weed|beer), track marks, pinpoint
            pupils, paraphernalia, empty (beer|vodka|liquor|wine) (cans|bottles), empty bottles, needles, thc pos,
            appeared (intoxicated|high|drunk|under), reeked of, glassy eyes, bloodshot, positive thc, ua +`,
  },
  overdose: {
    words: `
          overdos*, OD, od'd, od on, od last, od in, odd, oded, narcan*, narcan'd, naloxone, took (a|the) (whole)?
          bottle of, took too many (pills|meds|tylenol), nodded out, took # (pills|tylenol|tabs), took (a)? handful of`,
  },
  psychosis: {
    english: `ah, vh`,
    except: `raised voices, raised voice, loud voices`,
    words: `
          psychosis, psychotic, hearing voices, hears voices, heard voices, voices, AH, VH, ah/vh, AH/VH, avh,
          hallucinat*, hallucinations, paranoi*, delusion*, responding to internal stimuli, rtis, ris, seeing things,
          thought disorder*, disorganized, command voices, fbi is (watching|following), people are following, someone
          is following, internally preoccupied, grandiose`,
    findings: `
        responding to internal stimuli, responding to voices, talking to (himself|herself|someone who|people
        who|self), internally preoccupied, observed responding`,
  },
  domestic_violence: {
    words: `
      dv, domestic violence, domestic, ipv, domestic abuse,
      (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend|fiance|paramour) ...
      (hit|hits|choked|strangled|punched|pushed|shoved|slapped|beat|beats|kicked|grabbed), (fa|dad|father|he|stepdad)
      ... (hit|choked|strangled|punched|pushed|shoved|slapped|beat|kicked) (mo|mom|mother), dad
      (choked|strangled|punched) her, (he|dad|fa) (choked|strangled|punched|beat) her, choked her, strangled,
      strangulation, battered, order of protection, op violation, hit by
      (bf|boyfriend|husband|partner|ex|spouse|gf|girlfriend), beat her up, abusive
      (relationship|partner|bf|husband|boyfriend), afraid of (bf|boyfriend|husband|partner|her ex|his ex|ex|her
      husband|her bf|her boyfriend), controlling (bf|husband|boyfriend|partner), (mo|mom|mother|she) ...
      (hit|choked|punched|slapped|stabbed) (fa|dad|father), violated the (no contact|no-contact|restraining),
      (bf|boyfriend|husband|partner|ex|spouse|wife|gf|girlfriend)
      (shoves|pushes|slaps|chokes|punches|hits|beats|kicks) (her|him|mom|mo|me)`,
  },
  child_abuse_neglect: {
    except: `
        self neglect*, self-neglect*, medical neglect hx, unsupervised (visit*|time|contact|access)`,
    words: `
        child abuse, child neglect, suspect* abuse, suspect* neglect, abuse suspected, neglect*, physical abuse,
        sexual abuse, sexually abused, molest*, hit (him|her|the|me) (w/|with) (a|the|his|her)?
        (belt|cord|stick|shoe|switch|hand|spoon|hanger), hit w/ (a)? (belt|cord|stick|shoe), hit with (a)?
        (belt|cord|stick|shoe), whipped, whooped, spanked ... (bruis*|marks|welts), left
        (kids|children|child|baby|him|her|them) (home)? alone, (kids|children|child|baby) left alone, left
        unsupervised, unsupervised, home alone, hotline report, hotline called, called (in)? (the)? hotline, made (a)?
        (hotline|cps) report, cps report (filed|made), emergency removal, emergency removed, removed (the)?
        (kids|children|child|baby|chn), removal, mandated report, new allegation*, abuse alleg*, alleg* ... abuse,
        inappropriate touch*, touched ... inappropriately, failure to thrive, ftt, burned (him|her) with, new intake
        on, kids (dirty|hungry|filthy), hit (him|her) again, mom hits (him|her|me), dad hits (him|her|me), hits
        (me|him|her) (with|w/), beats (me|him|the kids), removed * from (mom|moms|dads|dad|home|the
        home|parents|care), removed from (home|the home|moms|dads), kids removed, child removed, children removed, hit
        * with (a|the)? (belt|cord|stick|shoe|switch|spoon|hanger)`,
    findings: `
        (bruise|bruises|bruising|welts|welt|marks|burn|burns|belt marks|bite marks|cigarette burn) ...
        (arm|arms|back|face|leg|legs|thigh|thighs|cheek|neck|buttocks|bottom|eye|torso|ear|hand|stomach), unexplained
        (bruis*|injur*|marks), loop marks, belt marks, cigarette burn*, bite marks`,
  },
  adult_abuse_neglect: {
    except: `self neglect*, self-neglect*`,
    words: `
            elder abuse, adult abuse, elder neglect, caregiver neglect, neglected by, neglect by, neglect*,
            (son|daughter|caregiver|aide|staff|grandson|nephew|dtr|cg|granddaughter|niece|husband|wife) ...
            (hit|hits|pushed|pushes|slapped|slaps|yells|yelled|shoved|grabbed|locks|locked|screams|threatens|handled)
            (her|him|at her|at him|mom|dad)?, physical abuse, verbal abuse, verbally abus*, emotional abuse, abused
            by, mistreat*, rough (w/|with) (her|him), being hit, left in (soiled|wet|urine|feces), left alone for
            days, suspected abuse, suspect abuse, suspect neglect, alleg* ... (abuse|neglect), locked in (her|his|the)
            room, tied to, restrained (in|to), withholding (food|meds|medication), not feeding (her|him), bedsores,
            soiled (briefs|diaper|bed|sheets), unexplained bruis*, abuse by, hit her, hit him, afraid of
            (son|daughter|caregiver|grandson|dtr|aide|nephew|her son|his son|her daughter|his daughter)`,
    findings: `
          (bruise|bruises|bruising|welts) ... (arm|arms|wrist|wrists|face|back|neck|legs|eye|forearm|forearms|chest),
          restraint marks, black eye, handprint*, pressure (sore|sores|ulcer|ulcers|injury), bed sore*, unexplained
          bruis*`,
  },
  financial_exploitation: {
    words: `
        financial* exploit*, exploitation, exploited, exploiting, stealing (her|his|from|money), stole
        (her|his|from|money|$*), stolen, taking (her|his) (money|check|checks|ssi|social|benefits|pension|card|debit),
        took (her|his) (money|check|checks|ssi|card|debit|pension|savings), took $*, scam*, misus* (of)?
        (poa|funds|money), missing (money|funds|checks|$*), money missing, $* missing, forged, forging,
        (using|used|uses|has) (her|his|moms|dads) (debit|atm|card|credit|bank|ebt|account), unauthorized
        (withdraw*|charges|transfer*|use), withdraw* ... (from|account), emptied (her|his|the)? account, drained
        (her|his|the)? account, changed (the)? (will|deed), signed over, deed, coerced ... (sign|money), identity
        theft, gift cards, sweepstakes, wired money, wire transfer*, keeps (her|his) (check|ssi|money), romance scam,
        lottery, cashed (her|his), (takes|took|taking|cashes|cashed|keeps|holds)
        (her|his|moms|dads|client's|clients|the) (check|checks|money|ssi|pension|benefits|card), has (her|his)
        (checkbook|checks|card|debit card|bank card|ebt|pension|atm card), controls (her|his)
        (money|finances|checks|account), withdrawn, #* missing from (savings|account|checking|bank|purse)`,
  },
  ...englishNeeds,
};
