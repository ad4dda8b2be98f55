import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const suicidalIdeation: RiskPhrases = {
  words: `
    (got|has|have|had|getting|tied) the rope (out|up|ready)?, SI, wants to die, want to die, wanted to die, kill
    (himself|herself|themself|themselves|myself), killing (himself|herself|themselves), jump off (a|the)? bridge,
    better off without (him|her), rather be dead, better off (without|w/o) (him|her|me|them|cl|us),
    (jump|jumping|step|stepping|run|running|walk|walking|throw himself|throw herself) (in front of|off|into|onto)
    (a|the|that|of)? (train|bridge|car|cars|roof|building|bus|truck|balcony|traffic|tracks|overpass),
    (slit|slitting|cut) (his|her|my) wrists, (wants|wanting|want|wanted) to be dead, (not|never) wake up,
    (posted|texted|sent) (a)? goodbye, (c-ssrs|cssrs|columbia|asq|item 9|q9|phq9 item 9|phq-9 item 9) ...
    (positive|pos|endorsed|yes|high|moderate|+), (hope|hopes|hoping|pray*|wish*) (he|she|they|i|god|to)? ...
    (not|never|doesnt|doesn't|dont|don't) wake (up)?, (texted|sent|wrote|left|posted|said) ... goodbye
    (and|to|everyone|forever), better off (if|w/o|without) (he|she|i|they|him|her|me|them),
    (think*|thought|thoughts|talk*|talking) (about|abt|of) (ending (it|things|everything|his life|her life)|not
    being (here|alive|around)|just ending|checking out for good), (wants|wanted|want|ready|just wants) to be done,
    (rather|sooner|prefer to) (be dead|die|not be alive), (got|have|has|had) enough (pills|meds|insulin)
    (put|saved|stashed|set|hid|hidden|to), (swallowed|took|downed|od'd|overdosed|od) ... ... on purpose,
    (gave|giving|gives|given) (her|his|their)
    (cat|cats|dog|dogs|pets|bird|tools|guitar|records|belongings|things|stuff) (away|all away),
    (hang|shoot|drown|kill|hanging|shooting|killing) self, 9 (=|was|is|scored) (1|2|3),
    (wish|wishes|wished|wishing|hope|hopes|hoped|hoping|pray|prays|prayed|praying|want|wants|wanted|wanting|wanna|rather|prefer|prefers|ready|like)
    ... (not|never|hadnt|hadn't|had not|had
    never|havent|haven't|isnt|isn't|wasnt|wasn't|wont|won't|wouldnt|wouldn't|would not|will not|didnt|didn't|did
    not|doesnt|doesn't|does not|dont|don't|do not|couldnt|could not) ... (wake|woke|wake up|woken up|woke up|be
    here|be alive|be around|be on this earth|exist|live|go on|keep living|keep going on|been born|open (his|her|my)
    eyes),
    (wish|wishes|wished|wishing|hope|hopes|hoped|hoping|pray|prays|prayed|praying|want|wants|wanted|wanting|wanna|rather|prefer|prefers|ready|like)
    ... to (just)? (die|be dead|stop living|not be alive|cease to exist), (everyone|everybody|family|the family|his
    family|her family|my family|the kids|her kids|his kids|kids|they|people|mom|the
    world|theyd|they'd|we'd|others|his wife|her husband|her mom|his mom|us all|all of them)
    (would|will|'d|are|is|wd)? (all|probably|just)? (be)? (better|better off|happier|easier|fine) (off)?
    (if|when|without|w/o|once) ... (gone|dead|not here|not around|not alive|wasnt here|wasn't here|was not
    here|werent here|weren't here|wasnt around|wasn't around|wasnt alive|disappeared|died|never born|out of the
    picture for good|no longer here|him|her|me|them|around|here),
    (thinking|thought|thinks|thoughts|think|talking|talked|talks) (a lot)? (of|about|abt) (ending
    (things|it|everything|it all|his life|her life)|not being (here|alive|around)|hurting
    (himself|herself|self)|killing (self|herself|himself)|death|how (he|she) (would|could|might) (die|do
    it)|dying|checking out|going to sleep forever),
    (tried|tries|trying|attempted|planned|planning|plans|wanted|wants|going|ready) to
    (kill|hang|drown|shoot|od|overdose|end) (himself|herself|self|himslef|herslef|themselves|on purpose|it
    all|things|everything), kill self, killing self,
    (saved|saving|hid|hiding|stashed|stashing|hoarded|hoarding|stockpiled|stockpiling) (up)? (his|her|the|all
    (his|her)|enough)
    (oxy*|percocet*|insulin|morphine|norco*|seroquel|trazodone|ativan|xanax|klonopin|pills|meds|medication*|pain
    *|sleeping *), (jump|jumping|leap|leaping|throw himself|throw herself|fall) (out|out of|from|off)
    (the|a|his|her|that)? (window|balcony|roof|bridge|parking garage|building|overpass|#th floor|cliff|stairwell),
    (wants|wanted|want|plans|planned|planning|plan|intends|intending|going|gonna|thinking|thought|threatened|threatens|threatening|ready|thoughts|wanting|about)
    (to|of|about)? (od|overdose|overdosing|take all (of)? (my|his|her|the) (pills|meds)|take (a)? (whole|entire)
    bottle|take (the)? (whole|entire) bottle|jump|jumping|hang|hanging it up for good|end things for good|shoot
    (himself|herself|myself)|drown)
    (on|w/|with|from|off|tonight|2nite|if|when|sat*|sun*|mon*|tues*|wed*|thurs*|fri*|in front|out|and)?, (fall|go
    to|falling|go) (asleep|sleep) and (stay|just stay|not|never|dont|don't) ...,
    (passive|active|chronic|fleeting|intermittent|ongoing|vague) (si|death wish*|suicidal*|ideation|wish to
    die|wishes to die)`,
};
