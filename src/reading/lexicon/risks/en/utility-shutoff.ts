import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const utilityShutoff: RiskPhrases = {
  words: `
    (lts|lites|lights|power|pwr|electric*|elec|gas|water) (gets|get|getting|is getting|will get|being|to get)
    (cut|shut|turned) (off)?, (electric|gas|power|water|light|utility) (company|co|dept) (shut|cut|turned)
    (him|her|them|pt|cl|mom) off, shutoff*, shut off notice, shut off,
    (electric*|power|gas|water|lights|utilities|heat|pge|utility) (is|was|are|were|got|being|getting|may be|might
    be|to be|about to be|will be)? (shut off|shutoff|cut off|cut|off|disconnected|turned off), no
    (electric*|power|lights|gas|running water|water), lights (are|were)? out,
    (electric*|power|lights|gas|water|utilities|utility) (has been|have
    been|went|been|is|are|was|were|being|get|gets|getting|goes|will be|got|still|all)? (off|out|cut|turned off|shut
    off|disconnected|shut down), (extension cord|running a cord|cord) (from|to) (the)? (neighbor*|next
    door|hallway), (by|w/|with|using) (flashlight*|candlelight|candles|lantern*|headlamp), (coned|con
    ed|conedison|pg&e|pge|entergy|national grid|electric company|power company|gas company|water company|water
    dept|water department|utility|fpl|lights|electric|electricity|power|gas|water|heat) ...
    (turned|shut|cut|switched) (them|him|her|it|cl|everything)? off, (pink slip|disconnect|disconnection|final
    notice|cutoff notice|cut off notice|termination notice) ...
    (electric*|power|gas|water|light*|utility|utilities), shutoff (pending|notice*|scheduled),
    (electric|light|gas|water|power|utility|energy) (co|company|dept|dist|district|board) (is|has|will|just)?
    (sent|sending|mailed|gave|left|posted|threaten*|shut*|cut*|disconnect*|turned|turning|coming) ...,
    (lights|power|electric|electricity|gas|water|heat|utilities|service) (got|getting|was|were|is|are|been|to
    be|will be|be|gonna be|being|went|goes|go|stays|still|has been) (cut|shut|shut off|turned
    off|off|disconnected|out), (elec|electric|power|pwr|gas|water|lights|h2o|utils|utilities|heat)
    (got|was|were|is|been)? (cut|shut|turned) off
    (#/#|mon*|tue*|wed*|thur*|fri*|sat*|sun*|yest*|since|last|today|on|this), no
    (elec|elect|lights|lites|pwr|h2o|running h2o|hot h2o), (elec|elect|pwr|lites|h2o) (is|was|got|been|to be|will
    be|being)? (off|out|cut|shut|shutoff|disconnected|dc'd|turned off), (elec|pwr|gas|water)
    (s/o|shut-off|disconnect*) *, meter (has|w/|with|got|was|is)? (a)? (red)? (tag|tagged|lock|boot|booted|locked)
    ..., (taps|tap|faucet|faucets|pipes|sinks) (are|is|run|ran|running|went|all)? dry,
    (city|county|company|co|utility|landlord|pge|water dept|water co|gas co|they) (has|have|had|came and|came)?
    (closed|locked|pulled|capped|tagged|removed|plugged|shut) (the|her|his|their)?
    (valve|meter|tap|main|line|service|breaker) ..., (valve|meter|service) (was|is|got|has been)?
    (closed|locked|pulled|capped|tagged|shut|suspended) ..., (oil|propane|fuel|gas) (co|company|dealer)?
    (wont|won't|will not|refuses to|refused to|cant|stopped) (deliver*|fill|bring|refill) ..., (for|bc of|over|due
    to) (back|unpaid|past due) (bill|bills|acct|account|balance) ..., lights off
    (since|x|for|due|bc|because|owes|again|#/#|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|last|at (the|her|his)
    (apt|house|home)), (final|past due|disconnect|disconnection|cutoff|cut-off|shutoff|termination|pink)
    (notice|bill|letter|slip) (from|for|w/|with|on) (the|his|her)? (pge|pg&e|coned|con
    ed|edison|duke|entergy|dominion|pseg|xcel|fpl|aps|srp|dte|comed|ppl|national
    grid|ameren|centerpoint|reliant|txu|eversource|utility|elec|electric*|gas|water|power|light|lights|energy),
    (gas|power|water|light|electric*|elec) (co|company|dept|people|man|guy) (has|have|had|came and|came|they)?
    (locked|pulled|capped|shut|cut|killed|tagged|disconnected|turned off|took)
    (it|them|her|him|us|off|service|everything|the|meter), (orange|red|pink|yellow|door) (tag|hanger|notice) from
    (the)? (gas|power|water|electric*|light|city|utility), (be|get|getting|being|been|was|were|got)
    (cut|shut|turned) off (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|tmrw|tomorrow|next week|if not paid|for non*|by
    (the)? (gas|power|water|electric*|city|utility)), (lights|power|water|gas|electric*) (been|has been|have
    been|had been|was|were) (off|out|gone|cut) (since|for|all|x#|a|two|three|#|going on|about|abt|over),
    (homework|hw|eat|eats|dinner|bathe|live|read|sleep|cook) by (phone|cell|candle|candles|flashlight|lantern),
    (light|lights|power|water|gas|electric*|elec|heat) (+|&|and|/|n)
    (light|lights|power|water|gas|electric*|elec|heat) (are|is|were|was|have been)? (both|all|got|still|now|both
    got)? (off|cut|shut off|shutoff|out|disconnected|turned off),
    (lights|power|water|gas|electric*|elec|utilities|light) (is|are|was|were|been|still)? off
    (again|still|til|till|until|since|x #|x#|for #|for non*|bc|because|due to|over|at (the|her|his|their|my)?
    (house|home|apt|trailer|place)|in (the|her|his|their)?
    (house|home|apt|trailer|place)|mon*|tues*|wed*|thurs*|fri*|sat*|sun*), (coned|con
    ed|pge|pg&e|edison|duke|entergy|dominion|pseg|xcel|fpl|srp|dte|comed|ppl|national
    grid|ameren|centerpoint|reliant|txu|eversource|utility|electric|gas|water|power|light)
    (co|company|dept|bill|board)? (notice|letter|bill)?
    (says|said|has|had|is|was|came|coming|going|will|plans|threatening)? (already|will|is|they will|theyre|is
    going)? (to|and)? (cut|disconnect*|shutoff|shut off|shut|turn|turning|turned)
    (her|him|them|it|off|out|service|lights|the|on|#|mon*|tues*|wed*|thurs*|fri*|sat*|sun*|today|tmrw|tomorrow|yest*|next|if|for|power|notice),
    (shutoff|shut off|shut-off|disconnect|disconnection|cut off|cutoff)
    (list|crew|tag|date|order|letter|warning|threat*|next|on|for|in # days|this week|looming|imminent|coming|by
    #|fri*|mon*|tues*|wed*|thurs*|tomorrow|tmrw), (cord|hose|extension cord|cords|power cord)
    (run|running|strung|going|runs|thru|through|ran)? (from|to|over from|out to) (the)? (neighbor*|next
    door|hallway|garage|car|other unit|outlet outside),
    (hauling|filling|carrying|fetching|lugging|buying|toting|bringing) (jugs of|buckets of|gallons of)?
    (water|jugs|buckets) (from|at|to flush|to bathe|to wash|for bathing|in|bc|because), (flush*|bath*|wash*|cook*)
    ... (jugs|buckets|bucket), (no|without|w/o|w/out|out of|lost|0|zero) (utilities|electric*|elec|lites|running
    water|power and water|water or power|power or water|lights or water|water or lights|lights or gas|gas or
    lights|gas or electric*|heat or power|power no food|lights no)`,
};
