/** Who an old or disabled adult has around: kin, those who help for pay or for love, and those of a home. */
export const kin = `
  son|sons|stepson|stepsons|step son|step-son|daughter|daughters|stepdaughter|step daughter|grandson|grandsons|
  granddaughter|granddaughters|grand son|grand daughter|step grandson|grandkids|grandkid|grandchild|grandchildren|
  nephew|nephews|niece|nieces|great nephew|great niece|grandnephew|grandniece|brother|brothers|sister|sisters|bro|sis|
  sibling|siblings|stepbrother|stepsister|cousin|cousins|son in law|son-in-law|daughter in law|daughter-in-law|
  dtr-in-law|sister in law|sister-in-law|brother in law|brother-in-law|in-laws|in laws|dil|sil|uncle|aunt|godson|
  goddaughter|her oldest|his oldest|her youngest|his youngest|my boy|my boys|my girl|her boy|his boy|her kids|
  adult kids|relative|relatives|family member|family members|family|stepdad|stepmom|stepmother|stepfather`;
export const helper = `
  caregiver|caregivers|care giver|cgiver|cg|caretaker|caretakers|care taker|aide|aides|hha|hhas|pca|pcw|dsp|cna|cnas|
  attendant|attendants|helper|helpers|sitter|companion|home care worker|homecare worker|home worker|in home worker|
  in-home worker|ihss worker|respite worker|support worker|care worker|direct care worker|housekeeper|cleaning lady|
  cleaning woman|maid|guardian|conservator|home nurse|private nurse|private duty nurse|live in|live-in|lodger|boarder|
  the man paid to *|the woman paid to *|the one supposed to *|one who is supposed to *|who is supposed to care|
    who is supposed to look`;
export const staff = `
  staff|staff member|staff members|employee|employees|orderly|orderlies|nurse|nurses|lpn|lvn|med tech|med techs|
    tech|techs|
  night shift|day shift|overnight staff|one to one|1:1|house staff|house parent|house manager|home manager|operator|
  administrator|the owner|cook|driver|facility|snf|alf|nh|nursing home|group home|grp home|care home|adult home|
  memory care|memory unit|board and care|b&c|adult foster home|the home|group home worker|day program`;
/** Whom it is done to, where the words around say that it is no child. */
export const elder = `
  him|mom|dad|mama|papa|grandma|grandpa|gm|gf|ggma|great grandma|great grandpa|great-grandma|his mom|her mom|her dad|
  his dad|his grandma|her grandma|the old (man|woman|lady|guy)|old (man|woman|lady)|the elderly (man|woman|lady)|
    elder|elders|
  av|a/v|avs|the av|alleged victim|client|the client|clients|the patient|consumer|resident|residents|the resident|
  the residents|a resident|res|mr *|mrs *|ms *|miss *|mr. *|mrs. *|ms. *|# (yo|y/o|year old)|aunt|uncle|auntie|me`;
/** What hands do to a body. */
export const blow = `
  hit|hits|hitting|slap|slaps|slapped|slapping|smack|smacks|smacked|smacking|whack|whacks|whacked|backhand|backhands|
  backhanded|punch|punches|punched|punching|kick|kicks|kicked|kicking|choke|chokes|choked|choking|strangled|strike|
  strikes|struck|striking|beat|beats|beaten|beating|clobber|clobbers|clobbered|wallop|walloped|pinch|pinches|pinched|
  pinching|bite|bites|bit|bitten|spit on|spits on|spat on|spits at|drag|drags|dragged|dragging|yank|yanks|yanked|
    yanking|
  jerk|jerks|jerked|shove|shoves|shoved|shoving|manhandle|manhandles|manhandled|manhandling|rough up|roughs up|
  roughed up|hurt|hurts|hurting|bruise|bruised|throw|throws|threw|slam|slams|slammed|whip|whips|whipped|whoop|whoops|
  whup|whups|swat|swats|swatted|thump|thumps|thumped|tackled|knocked|knocks|pummel*|elbow|elbows|elbowed|headbutted|
  sits on|sat on|sit on|lay on top of|holds down|held down|swing at|swings at|swung at|lunged at|rap|raps|rapped|
    poke|pokes|poked|
    scratched|scratches|hosed|hoses|spank|spanks|spanked|assault|
  assaults|assaulted|attack|attacks|attacked|shake|shakes|shook|push|pushes|pushed|pushing|grab|grabs|grabbed|
    grabbing|
  twist|twists|twisted|twisting|squeeze|squeezes|squeezed|squeezing|pull|pulls|pulled|pulling|bend|bends|bent`;
/** An adult's body as far as it is grabbed, twisted and marked. */
export const body = `
  arm|arms|forearm|forearms|upper arm|upper arms|wrist|wrists|hand|hands|finger|fingers|thumb|hair|ear|ears|face|
    cheek|
  cheeks|neck|throat|shoulder|shoulders|leg|legs|ankle|ankles|thigh|thighs|foot|feet|toes|chest|back|head|mouth|nose|
  jaw|collar|breast|breasts|stomach|ribs|side`;
/** What nobody may keep from one who is cared for. */
export const necessity = `
  food|meals|meal|supper|dinner|breakfast|lantus|morphine|oxy|oxys|oxycodone|norco|patches|bread|milk|ensure|lunch|
    snacks|groceries|water|fluids|liquids|drinks|drink|insulin|pills|
  pain pills|pain meds|meds|medicines|inhaler|oxygen|walker|cane|wheelchair|w/c|scooter|rollator|crutches|glasses|
  hearing aids|hearing aid|dentures|teeth|phone|cell|cell phone|phones|telephone|call light|call button|lifeline|
  alert button|life alert|diapers|briefs|depends|pads|mail|clothes|blanket|blankets|heat|shoes|care|help`;
/** What is done for a body that cannot do it. */
export const tended = `
  bathed|bathe|bathing|a bath|bath|shower|showered|showering|washed|wash|washing|cleaned|clean|cleaning|changed|
    change|
  changing|turned|turn|turning|turns|bathes|changes|feeds|washes|cleans|repositioned|reposition|repositioning|rolled|
  fed|feed|feeding|toileted|toilet|toileting|dressed|dress|moved|lifted|suctioned|checked on|check on|checks on|
  checking on|looked in on|looking after|look after|looks after|cared for|caring for|care for|cares for|assisted|
  emptied|empty|given (a|his|her)? (bath|shower|food|water|meds|pills|supper|anything to eat|meal|meals)|shaved|
  gotten up|got up|taken to the (toilet|bathroom|commode)|put (to|in|into) bed|hydrated|medicated`;
/** What makes an adult depend on others. */
export const dependent = `
  bedbound|bed bound|bedfast|bedridden|bed ridden|paralyzed|quad|quadriplegic|paraplegic|nonverbal|non verbal|
  wheelchair bound|dementia|demented|alzheimer*|blind|hospice|cant walk|cannot walk|unable to walk|cant get up|
  cannot get up|disabled|autistic|idd|id/dd|down syndrome|cerebral palsy|tbi|stroke|on oxygen|trach|vent|feeding tube|
  elderly|frail|incontinent|total care|max assist|hoyer`;
/** The same as a part of a frame; such a list holds no groups. */
export const asListed = (bars: string) => bars.replaceAll('|', ', ');
