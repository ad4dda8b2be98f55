/** Blows, grabs and pushes that hurt nobody: "hit the lottery", "pushed the stroller", "locked himself out". */
export const harmlessDeeds = `
  (hit|hits|beat|met|meets|smashed|crushed) (the|a|an|his|her|their)
    (lottery|jackpot|deer|car|truck|pole|tree|curb|wall|road|gym|store|snooze|roof|limit|deductible|gas|brakes|ball|
    bottom|goal*|target*|milestone*|numbers|quota|record|books|sack|hay|streets|odds|clock|traffic|rush),
  (hit|hits|beat|beats|fought) (cancer|covid|addiction|traffic|the odds),
  (pushed|pushes|pushing) (her|him|me|them|cl)? (to
    (finish|go|get|apply|enroll|take|try|call|sign|seek|attend|stop|do|be|see|start|work|keep|complete)|toward|hard
    for|for (services|an|a|the|help|visits)),
  (pushed|pushes|pushing) (the|a|his|her|him|them)? (stroller|cart|date|appt|visit|back the|on the swing|in the
    (swing|stroller|wheelchair|w/c|cart)),
  (grabbed|grabs|threw|throws|dragged) (on)? (his|her|their|the|some|a)? (own)?
    (coat|bag|purse|keys|phone|things|lunch|jacket|shoes|backpack|hat|paperwork|stuff|coffee|snack*|dinner|
    groceries|ball|party|shower|baby shower|laundry),
  (shook|shakes) (hands|his head|her head|my hand), (beat|beats) (him|her|me|them) (at|in) *,
  (beats|whips|whipped) (eggs|up),
  (locked|locks) (himself|herself|themselves|self) (out|in|up)`;
