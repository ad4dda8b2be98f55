import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';

export const weapon: RiskPhrases = {
  words: `
    gun, knife, pistol, rifle, shotgun, handgun, machete, bb gun, brass knuckles, box cutter, glock*, revolver*,
    bullets, shank*, crossbow*, taser*, hunting knife, (waved|waving|pulled|pulled out|pointed) (a|the|it|his|her)
    ... (gun|knife|blade|pistol|rifle|screwdriver), 9mm, (holding|posing w/|posing with) ... (gun|rifle|pistol|ar),
    (holding|wielding|waving|swinging|brandishing|raised|raising) (a|an|the)? (metal|baseball|kitchen|broken)?
    (bat|hammer|axe|hatchet|pipe|crowbar|tire iron|screwdriver|machete|broken bottle|scissors),
    (held|holding|holds|gripping|gripped|clutching|raised|raising|swung|swinging|swings|grabbed|grabs|came out
    w/|came out with|came to the door w/|came to the door with|armed with|armed
    w/|wielding|waving|waved|brandish*|threatened ... with|threatened ... w/) (a|an|the|his|her)?
    (metal|baseball|wooden|big|kitchen|aluminum)? (bat|axe|ax|hatchet|machete|crowbar|tire
    iron|pipe|hammer|scissors|pitchfork|golf club|brick|screwdriver|ice pick|2x4|meat cleaver|cleaver),
    (loaded|unloaded|sawed-off|semi-auto|stolen) (9|nine|38|45|22|40|380|357|weapon|magazine|clip|mag|piece|ar),
    (.22|.25|.32|.357|.38|.380|.40|.44|.45)
    (cal|caliber|revolver|under|in|on|at|from|tucked|behind|w/|and|found|loaded|special|his|her|on),
    (a|his|her|the|loaded) (.22|.25|.32|.357|.38|.380|.40|.44|.45), (22|25|38|357|45|40|380|12|20)
    (cal|caliber|gauge|ga) *,
    (keeps|keep|sleeps|carries|carrying|carried|has|had|hides|hid|pulled|showed|flashed|reached
    for|grabbed|got|brought|bought) (a|his|her|the) (piece|strap|blade|burner|blick|heat|machete|crowbar|tire
    iron|hatchet|axe|pipe|stun gun|taser|box cutter|bayonet|sword|screwdriver|gat|bb gun|pellet gun|bow)
    (on|in|under|out|by|at|w/|with|and|for|beside|next|from|off|when|behind|to),
    (came|comes|went|chased|swung|ran|attacked|hit|threatened|struck|waved|swinging|coming|chasing|hitting|swings)
    ... (w/|with) (a|an|the|his|her) (bat|baseball bat|hammer|axe|hatchet|pipe|tire
    iron|wrench|screwdriver|bottle|brick|rock|golf club|scissors|crowbar|metal pipe|broken bottle|kitchen
    knife|steak knife|machete|shovel|pair of scissors|chain|pool cue), old
    (hunting|army|service|rusty|military|ww2|loaded)?
    (gun|guns|revolver|pistol|rifle|rifles|shotgun|handgun|machete|knife), (a|the|his|her|some|w/|with) (box
    ?cutter|ice pick|icepick|razor blade knife|butterfly knife|steak knife|kitchen knives|meat cleaver|cleaver|stun
    gun|taser|nunchucks|bayonet|derringer|.38|38 special|.22|.45|.357|magnum|hatchet|tomahawk)
    (in|on|under|by|from|to|at|next to|near|out)`,
  findings: `
    saw (a)? (gun|knife|rifle|pistol|handgun|machete), (gun|knife|rifle|pistol|handgun|machete)
    (on|in|under|found|seen|visible|out)`,
};
