import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const utilityShutoff: RiskPhrases = {
  except: `
    no water or (phone|food|help), no food or water, water out of reach, food or water,
    lights off (in the room|at night|upstairs|in room|in his room|in her room|when|for bed|for the movie|at #),
    (turned|shut) (off)? (the|his|her|my) (tv|phone|light|lights|water) off,
    power of attorney, no heat rash, shut off (valve|her phone|his phone|phone),
    no gas (money|in car|in the car|for the car|for car|to get), no light duty, without (heat) packs,
    (water|lights|power) off (only)? (for repair*|while), gas (pain*|and),
    (shutoff|shut off|disconnect*) (avoided|averted|stopped|cancelled|prevented|resolved),
    avoided (a)? (shutoff|disconnect*), lights out (at|by|time|is|rule), no power outage*,
    (pilot|hall|porch|tv|kitchen) light* (is|was)? (off|out), water (damage|leak) ... off,
    no water (in (the)? lungs|retention|weight|pressure|pill*), no lights on in,
    no gas (in (the|his|her)? (tank|car|truck)|x|pain), no power (struggle*|of|chair|wheelchair|steering),
    no heat (rash|exhaustion|of the|pack*|stroke|intolerance), no (elec|lights|lites) (bill|issues|problems),
    (shut|shuts|shutting|turn|turns|turning|cut|cuts|switch*|shut it) off (the|his|her|their|all)?
      (stove|oven|burner|burners|tv|lights at|engine|car|phone|alarm|faucet|tap|heater|fan|radio|computer|iron|space
      heater|monitor|pump|coffee*) ...,
    (shut|shuts|cut|cuts) off (by|all contact|contact|from|communication|visits|when|if) ...,
    (phone|phones|cell|cellphone|cel|tel|telefono|celular|number|line|ankle
      monitor|gps|tablet|wifi|wi-fi|internet|cable|card|ebt|snap|benefits|ssi|alarm|tv|computer|laptop|car|engine|access|acct|account|oxygen|o2|concentrator|pump|machine|feeding|monitor)
      (is|was|got|are|been|being|still|now|has been|gets|service|svc)? (is|was|got)?
      (shut|cut|turned|disconnected|suspended|shut down|shutoff|off) (off|down|down)?,
    (car|truck|van|bus|office|school|clinic|library|agency|courtroom|courthouse|jail|work|worker's car)
      (has|had|w/|with|have|is|was)? (no|out of) (heat|ac|a/c|water|power|lights|electric*),
    (car|truck|van|bus|office|school|clinic|library|agency|courthouse|jail|daycare)
      (heat|ac|power|water|lights|electric*) (is|was|are|were|went)? (out|off|down|broken) ...,
    no water (at|by|on) (bedside|the bedside|the table), no (light|lights) (bulb|bulbs|switch|fixture),
    (cut|shut off|lost|turned off) (the)? (power|water|gas|electric*) (to|at) (the)? (site|job
      site|jobsite|building|block|office|shop|plant|school|clinic),
    (shut|shuts|shutting|turn|turns|turned|turning) off (the)? (water|gas|power|electric|main|electricity|breaker)
      (to|at|under|valve|main|before|when|while|himself|herself|after (use|cooking|bath)) ...,
    (water|power|gas|electric*|lights|heat) ... off (for|during|while|in|due to|bc of) (the)?
      (repair*|maint*|plumb*|pipe|main break|leak|construction|storm|hurricane|ice
      storm|tornado|outage|building|block|drill|transformer|planned|upgrade) ...,
    (storm|hurricane|tornado|wind|ice|lightning|transformer|neighborhood|areawide|citywide|brief|rolling)
      (knocked|took|blew)? ... (power|lights|electric*) (is|was|went|are)? (out|off|back) ...,
    (lights|light|power|water|gas|electric*|utilities) (are|is|were|was)? (all|both|back|now)? on
      (now|today|again|in (his|her|their) name)?`,
  words: `
    (lts|lites|lights|power|pwr|electric*|elec|gas|water) (gets|get|getting|is getting|will get|being|to get) (cut|shut|turned) (off)?, (electric|gas|power|water|light|utility) (company|co|dept) (shut|cut|turned) (him|her|them|pt|cl|mom) off,
    shutoff*, shut off notice, shut-off*, shut off, disconnect notice, disconnection notice,
    (electric*|power|gas|water|lights|utilities|heat|pge|utility) (is|was|are|were|got|being|getting|may be|might
      be|to be|about to be|will be)? (shut off|shutoff|cut off|cut|off|disconnected|turned off),
    no (electric*|power|lights|gas|running water|water), lights (are|were)? out, power out,
    past due (electric*|utility|gas|water|power|pge), utility (shut|cut|disconnect)*,
    without (power|electric*|heat|water|lights), shut off pending,
    (turned|shut|cut) off (their|the|his|her|my|our)? (power|lights|electric*|gas|water|heat|utilities),
    (electric*|power|lights|gas|water|utilities|utility) (has been|have
      been|went|been|is|are|was|were|being|get|gets|getting|goes|will be|got|still|all)? (off|out|cut|turned
      off|shut off|disconnected|shut down),
    (electric*|power|gas|water|light|utility|heating|oil) bill (past due|overdue|unpaid|not paid|# behind|behind|in
      collections|# months),
    (behind|owes|late|past due|overdue) (on|$*|# on)? (the|his|her|their)?
      (electric*|power|gas|water|light|utility|utilities|heating|con ed|coned) (bill*)?,
    (extension cord|running a cord|cord) (from|to) (the)? (neighbor*|next door|hallway),
    (by|w/|with|using) (flashlight*|candlelight|candles|lantern*|headlamp),
    (sitting|living|staying|been|are|is|kids) in the dark,
    (off|shut off|disconnect*) (on|by) (the|#) ... if not paid, (meter) (pulled|removed), reconnect* fee*,
    generator running (house|home),
    (coned|con ed|conedison|pg&e|pge|entergy|national grid|electric company|power company|gas company|water
      company|water dept|water department|utility|fpl|lights|electric|electricity|power|gas|water|heat) ...
      (turned|shut|cut|switched) (them|him|her|it|cl|everything)? off,
    (pink slip|disconnect|disconnection|final notice|cutoff notice|cut off notice|termination notice) ...
      (electric*|power|gas|water|light*|utility|utilities),
    cutoff notice,
    (w/o|without|lost) (power|electric*|lights|gas|running water|hot water|heat|utilities),
    no utilities, no light (at|in the (home|house|apt)|since|or|nor), shutoff (pending|notice*|scheduled), past due electric,
    (pge|pg&e|con ed|coned|edison|power|electric|gas|water|utility|national grid) final notice,
    (will|to|gonna|going to|says will) (cut|shut off|disconnect|turn off) (the|their|her|his)?
      (service|power|water|gas|electric*|lights),
    (lights|power|water|gas|electric*) (are|is)? (about to|going to|gonna|will|may|might|set to|scheduled to)
      (get|be|go)? (cut|shut|off|disconnected|turned),
    pwr (off|out|cut|shut), (pre-paid|prepaid|prepay) meter, in the dark (since|x|for #),
    (cant|can't|cannot|couldnt|unable to) pay (the|his|her|their)?
      (electric*|power|light|gas|water|utility|utilities|heating|light bill),
    flushing (w/|with) (a)? bucket*, (oil|propane) (tank)? (empty|ran out|is out), out of (oil|propane|heating oil),
    (electric|light|gas|water|power|utility|energy) (co|company|dept|dist|district|board) (is|has|will|just)?
      (sent|sending|mailed|gave|left|posted|threaten*|shut*|cut*|disconnect*|turned|turning|coming) ...,
    (lights|power|electric|electricity|gas|water|heat|utilities|service) (got|getting|was|were|is|are|been|to
      be|will be|be|gonna be|being|went|goes|go|stays|still|has been) (cut|shut|shut off|turned
      off|off|disconnected|out),
    (elec|electric|power|pwr|gas|water|lights|h2o|utils|utilities|heat) (got|was|were|is|been)? (cut|shut|turned)
      off (#/#|mon*|tue*|wed*|thur*|fri*|sat*|sun*|yest*|since|last|today|on|this),
    no (elec|elect|lights|lites|pwr|h2o|running h2o|hot h2o),
    (elec|elect|pwr|lites|h2o) (is|was|got|been|to be|will be|being)?
      (off|out|cut|shut|shutoff|disconnected|dc'd|turned off),
    (elec|pwr|gas|water) (s/o|shut-off|disconnect*) *, w/o (elec|pwr|lights|h2o|heat|power|water|gas),
    (gas|water|power|electric|line) (was|is|got|been)? (capped|red tagged|tagged) ...,
    meter (has|w/|with|got|was|is)? (a)? (red)? (tag|tagged|lock|boot|booted|locked) ...,
    (taps|tap|faucet|faucets|pipes|sinks) (are|is|run|ran|running|went|all)? dry,
    (city|county|company|co|utility|landlord|pge|water dept|water co|gas co|they) (has|have|had|came and|came)?
      (closed|locked|pulled|capped|tagged|removed|plugged|shut) (the|her|his|their)?
      (valve|meter|tap|main|line|service|breaker) ...,
    (valve|meter|service) (was|is|got|has been)? (closed|locked|pulled|capped|tagged|shut|suspended) ...,
    (oil|propane|fuel|gas) (co|company|dealer)? (wont|won't|will not|refuses to|refused to|cant|stopped)
      (deliver*|fill|bring|refill) ...,
    (unpaid|back|past due|overdue|delinquent|outstanding) (water|gas|power|light|electric*|elec|oil|heating|utility)
      (bill|acct|account|balance),
    (heat|lights|power|water|gas) (quit|stopped|is out|out|off|gone) ... (unpaid|owed|owes|bill|nonpayment|past
      due|balance),
    (for|bc of|over|due to) (back|unpaid|past due) (bill|bills|acct|account|balance) ...,
    lights off (since|x|for|due|bc|because|owes|again|#/#|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last|at
      (the|her|his) (apt|house|home)),
    (final|past due|disconnect|disconnection|cutoff|cut-off|shutoff|termination|pink) (notice|bill|letter|slip)
      (from|for|w/|with|on) (the|his|her)? (pge|pg&e|coned|con
      ed|edison|duke|entergy|dominion|pseg|xcel|fpl|aps|srp|dte|comed|ppl|national
      grid|ameren|centerpoint|reliant|txu|eversource|utility|elec|electric*|gas|water|power|light|lights|energy),
    past due (light|lights|electric*|gas|water|power|utility|heat|heating|elec|pge|sewer) (bill)? ...,
    (cutoff|cut off|cut-off|disconnect|shutoff) (date|day|set|due) ...,
    (owes|owe|behind|past due|arrears) ... (electric*|elec|light co|power co|water dept|gas co|water bill|light
      bill|gas bill|power bill|pge|utilities),
    (county|city|water|utility|electric*) (service|svc) (is|was|been)? (off|shut|cut|out),
    (carries|carrying|hauls|gets|getting|brings) (in)? (water|jugs) from (the|a)?
      (creek|well|river|church|neighbor*|gas station|store|hydrant|spring|lake),
    (took|take|taking|cut|killed|shut) (my|our) (lights|power|water|gas|electric*|lites),
    (gas|power|water|light|electric*|elec) (co|company|dept|people|man|guy) (has|have|had|came and|came|they)?
      (locked|pulled|capped|shut|cut|killed|tagged|disconnected|turned off|took)
      (it|them|her|him|us|off|service|everything|the|meter),
    (orange|red|pink|yellow|door) (tag|hanger|notice) from (the)? (gas|power|water|electric*|light|city|utility),
    (be|get|getting|being|been|was|were|got) (cut|shut|turned) off
      (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|tmrw|tomorrow|next week|if not paid|for non*|by (the)?
      (gas|power|water|electric*|city|utility)),
    (lights|power|water|gas|electric*) (been|has been|have been|had been|was|were) (off|out|gone|cut)
      (since|for|all|x#|a|two|three|#|going on|about|abt|over),
    (homework|hw|eat|eats|dinner|bathe|live|read|sleep|cook) by (phone|cell|candle|candles|flashlight|lantern),
    (well|water) pump (quit|broke*|dead|out|died),
    (light|lights|power|water|gas|electric*|elec|heat) (+|&|and|/|n)
      (light|lights|power|water|gas|electric*|elec|heat) (are|is|were|was|have been)? (both|all|got|still|now|both
      got)? (off|cut|shut off|shutoff|out|disconnected|turned off),
    (both|all|everything) (off|cut|shut off|shutoff|disconnected) at (the|his|her|their)?
      (house|home|apt|trailer|place),
    (lights|power|water|gas|electric*|elec|utilities|light) (is|are|was|were|been|still)? off
      (again|still|til|till|until|since|x #|x#|for #|for non*|bc|because|due to|over|at (the|her|his|their|my)?
      (house|home|apt|trailer|place)|in (the|her|his|their)?
      (house|home|apt|trailer|place)|mon*|tues*|wed*|thurs*|fri*|sat*|sun*),
    (sitting|living|sits|lives|been|staying|kids|family|mom|av|cl|house|home|apt|all) (are|is|were)? in (the)? dark
      (again|since|x|for|#|til|until|w/|with|w|bc|because)?,
    (coned|con ed|pge|pg&e|edison|duke|entergy|dominion|pseg|xcel|fpl|srp|dte|comed|ppl|national
      grid|ameren|centerpoint|reliant|txu|eversource|utility|electric|gas|water|power|light)
      (co|company|dept|bill|board)? (notice|letter|bill)?
      (says|said|has|had|is|was|came|coming|going|will|plans|threatening)? (already|will|is|they will|theyre|is
      going)? (to|and)? (cut|disconnect*|shutoff|shut off|shut|turn|turning|turned)
      (her|him|them|it|off|out|service|lights|the|on|#|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|today|tmrw|tomorrow|yest*|next|if|for|power|notice),
    (gas|water|power|electric*|lights|heat|utilities) (was|is|were|got|been)? (shut|cut|turned)? off (last
      (winter|summer|yr|year|spring|fall|month)|in (19|20)#|in
      (jan*|feb*|march|april|may|june|july|aug*|sept*|oct*|nov*|dec*)|# (mos|months|yrs|years) ago)? (and|but)?
      (never|not|hasnt been|has not been|still not|wasnt|wasn't|not been|nobody) (been)?
      (turned|put|come|came|gotten|got|turn*|restored|reconnected|hooked) (back)? (on|up)?,
    never (been)? (reconnected|turned back on|restored), (still|remains|remain) (disconnected|shut off|cut off),
    (electric*|gas|water|power|utility|light|lights|elec) (acct|account|service|svc) (is|was|has been|got|in)?
      (closed|suspended|past due|delinquent|terminated|shut|stopped|cut|collections|disconnected),
    (shutoff|shut off|shut-off|disconnect|disconnection|cut off|cutoff)
      (list|crew|tag|date|order|letter|warning|threat*|next|on|for|in # days|this week|looming|imminent|coming|by
      #|fri*|mon*|tues*|wed*|thurs*|tomorrow|tmrw),
    (utility|utilities|electric*|gas|water|power|light|lights|heat|elec) (in|under|facing|at risk of|risk of|about
      to) (shut*|disconnect*|cut*),
    (facing|risk of|risk for|threat of|pending|got a|has a|have a|received) (shutoff|shut
      off|shut-off|disconnect*|cut off|cutoff),
    (borrow*|running|getting|stealing|steals|pulling|using) (power|electric*|water|current|juice) (from|off)
      (the|a)? (neighbor*|next door|street|pole|hallway|church),
    (cord|hose|extension cord|cords|power cord) (run|running|strung|going|runs|thru|through|ran)? (from|to|over
      from|out to) (the)? (neighbor*|next door|hallway|garage|car|other unit|outlet outside),
    (hauling|filling|carrying|fetching|lugging|buying|toting|bringing) (jugs of|buckets of|gallons of)?
      (water|jugs|buckets) (from|at|to flush|to bathe|to wash|for bathing|in|bc|because),
    (flush*|bath*|wash*|cook*) ... (jugs|buckets|bucket),
    (jumped|tampered|illegal*|hotwired|rigged) ... (meter|hookup|hook up|power|electric*),
    (no|without|w/o|w/out|out of|lost|0|zero) (utilities|electric*|elec|lites|running water|power and water|water or
      power|power or water|lights or water|water or lights|lights or gas|gas or lights|gas or electric*|heat or
      power|power no food|lights no),
    (all|the|his|her|their) utilities (are|is|were|got|all)? (off|shut off|cut|cut off|disconnected|past due),
    (# mos|# months|months|way|far|several months|$#) (behind|past due|overdue|late) (on|w/|with) (the|his|her)?
      (utilities|electric*|lights|light|gas|power|water|pge|heat*|utility|energy),
    (behind|past due) on (the|his|her|all|their)? (utilities|utility bills|heating bill|energy bill|elec),
    (owes|owing|owe) (the)? (electric*|light|gas|water|power|utility) (co|company|dept|bill|#)`,
};
