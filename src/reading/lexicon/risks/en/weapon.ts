import type { RiskPhrases } from '#reading/lexicon/lexicon.ts';
import { weaponLookAlikes } from './weapon-look-alikes.ts';

export const weapon: RiskPhrases = {
  except: weaponLookAlikes,
  words: `
    weapon*, gun, guns, firearm*, knife, knives, pistol, rifle, shotgun, handgun, ammo, ammunition, machete, bb gun,
    switchblade, brass knuckles, box cutter, glock*, ar-15, ar15, revolver*, bullets, shotgun shells, shank*,
    dagger*, sword*, crossbow*, taser*, hunting knife, pocket knife, pocketknife, blade*, sawed off,
    (sleeps|carries|keeps|answered the door) ... (bat|machete|crowbar|axe|hatchet),
    pipe bomb, explosive*,
    (waved|waving|pulled|pulled out|pointed) (a|the|it|his|her) ... (gun|knife|blade|pistol|rifle|screwdriver),
    9mm, 9 mm, 22 rifle, (holding|posing w/|posing with) ... (gun|rifle|pistol|ar),
    (is|was|be|came|he's|hes|shes|dad|always|heavily|reportedly|believed|possibly) armed,
    armed (and|robbery|at|w/|with) ..., rifles, pistols, handguns, shotguns, ghost gun,
    (ar|ak) (rifle|pistol|on the wall), ak 47, ak-47, ak47, pellet gun*, molotov*,
    bat (by|behind|near) the (door|bed), baseball bat (by|raised|swing*|near),
    (came|went|charged|lunged|swung|ran|chased|threatened|attacked|hit|beat|struck) (at)?
      (him|her|me|them|staff|mom|dad|us|mo|fa|bf|wife|husband|peer|roommate) (with|w/) (a|an|the|his|her)?
      (bat|hammer|axe|hatchet|pipe|tire iron|wrench|screwdriver|bottle|brick|rock|golf club|scissors|2x4|board|hot
      iron|pan|skillet|shears|rebar|crowbar|metal pipe|broken bottle|box cutter|cane),
    (holding|wielding|waving|swinging|brandishing|raised|raising) (a|an|the)? (metal|baseball|kitchen|broken)?
      (bat|hammer|axe|hatchet|pipe|crowbar|tire iron|screwdriver|machete|broken bottle|scissors),
    stays strapped, strapped when, armed when,
    ar (leaning|behind|under|rifle|in the (closet|corner|bedroom|truck|house)),
    (mag|magazine|round|clip) in (it|the chamber), trigger lock*,
    (held|holding|holds|gripping|gripped|clutching|raised|raising|swung|swinging|swings|grabbed|grabs|came out
      w/|came out with|came to the door w/|came to the door with|armed with|armed
      w/|wielding|waving|waved|brandish*|threatened ... with|threatened ... w/) (a|an|the|his|her)?
      (metal|baseball|wooden|big|kitchen|aluminum)? (bat|axe|ax|hatchet|machete|crowbar|tire
      iron|pipe|hammer|scissors|pitchfork|golf club|brick|screwdriver|ice pick|2x4|meat cleaver|cleaver),
    (went after|came after|came at|chased|charged|lunged at|jabbed at|stabbed|attacked|hit|struck|beat)
      (me|him|her|them|staff|a|the|his|her|mom|dad|another)? ... (w/|with) (a|an|the|his|her|some)? (pair of)?
      (kitchen|baseball|metal)? (scissors|bat|axe|ax|hatchet|machete|crowbar|hammer|pipe|knife|screwdriver|box
      cutter|bottle|blade|golf club|razor|fork),
    (loaded|unloaded|sawed-off|semi-auto|stolen) (9|nine|38|45|22|40|380|357|weapon|magazine|clip|mag|piece|ar),
    (.22|.25|.32|.357|.38|.380|.40|.44|.45)
      (cal|caliber|revolver|under|in|on|at|from|tucked|behind|w/|and|found|loaded|special|his|her|on),
    (a|his|her|the|loaded) (.22|.25|.32|.357|.38|.380|.40|.44|.45),
    (22|25|38|357|45|40|380|12|20) (cal|caliber|gauge|ga) *,
    (keeps|keep|sleeps|carries|carrying|carried|has|had|hides|hid|pulled|showed|flashed|reached
      for|grabbed|got|brought|bought) (a|his|her|the) (piece|strap|blade|burner|blick|heat|machete|crowbar|tire
      iron|hatchet|axe|pipe|stun gun|taser|box cutter|bayonet|sword|screwdriver|gat|bb gun|pellet gun|bow)
      (on|in|under|out|by|at|w/|with|and|for|beside|next|from|off|when|behind|to),
    (came|comes|went|chased|swung|ran|attacked|hit|threatened|struck|waved|swinging|coming|chasing|hitting|swings)
      ... (w/|with) (a|an|the|his|her) (bat|baseball bat|hammer|axe|hatchet|pipe|tire
      iron|wrench|screwdriver|bottle|brick|rock|golf club|scissors|crowbar|metal pipe|broken bottle|kitchen
      knife|steak knife|machete|shovel|pair of scissors|chain|pool cue),
    old (hunting|army|service|rusty|military|ww2|loaded)?
      (gun|guns|revolver|pistol|rifle|rifles|shotgun|handgun|machete|knife),
    (a|the|his|her|some|w/|with) (box ?cutter|ice pick|icepick|razor blade knife|butterfly knife|steak knife|kitchen
      knives|meat cleaver|cleaver|stun gun|taser|nunchucks|bayonet|derringer|.38|38
      special|.22|.45|.357|magnum|hatchet|tomahawk) (in|on|under|by|from|to|at|next to|near|out),
    (homemade|makeshift) (knife|shiv|shank|weapon*), shiv, shivs,
    (strapped|packing|carrying) (when|now|bc|because|everywhere|heat|a piece|again),
    (has|had|got|carries|keeps|kept|found|showed|bought|pulled) (a|his|her|the)? (loaded|new|stolen|old)?
      (piece|burner|strap|heater|gat|tool in|blick),
    (sleeps|sleeping|slept) (w/|w|with) (a|an|the|his|her)? (hammer|pipe|wrench|screwdriver|scissors|tire iron|golf
      club|knife|bat),
    (hammer|pipe|wrench|golf club|tire iron|screwdriver|scissors) (under|by|next to|beside|near) (the|his|her)
      (bed|pillow|door|mattress|recliner|chair),
    (hatchet|machete|cleaver|tomahawk|crowbar|bat|axe) (he|she|they|cl|that he|that she) keeps ...`,
  findings: `
    saw (a)? (gun|knife|rifle|pistol|handgun|machete),
    (gun|knife|rifle|pistol|handgun|machete) (on|in|under|found|seen|visible|out)`,
};
