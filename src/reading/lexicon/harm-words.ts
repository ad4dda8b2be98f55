/** What one person does to another, in every form it is written in; what follows decides whether it was done to somebody. */
export const blows = `
  hit hits hitting slap slaps slapped slapping punch punches punched punching push pushes pushed pushing shove shoves
  shoved shoving kick kicks kicked kicking choke chokes choked choking strangle strangles strangled strangling beat beats
  beating beaten grab grabs grabbed grabbing drag drags dragged dragging shake shakes shook shaking shaken slam slams slammed slamming
  throw throws threw throwing thrown bite bites bit biting bitten burn burns burned burnt burning whip whips whipped whipping whup
  whups whupped whoop whoops whooped spank spanks spanked spanking smack smacks smacked smacking pinch pinches pinched pinching yank
  yanks yanked yanking twist twists twisted twisting stabs stabbed attack attacks attacked attacking assault assaults
  assaulted assaulting headbutt headbutted strike strikes struck striking pin pins pinned pinning tackle tackles tackled tackling knock knocks
  knocked knocking hurt hurts hurting harm harms harmed harming jerk jerks jerked jerking pull pulls pulled pulling backhand backhanded
  backhands corner cornered corners suffocate suffocates suffocated suffocating smother smothered smothers smothering punchd slaped chocked
  chocking pop pops popped popping bash bashes bashed bashing whoops whooping pounded pounds pounding clobbered socked decked jumped bruised squeezed squeezes squeezing slammed
  scratch scratches scratched scratching claw claws clawed clawing stomp stomps stomped stomping kneed elbowed elbows spit spits spat thump thumps
  thumped whack whacks whacked whacking pummel pummels pummeled pummeling thrash thrashed thrashes maul mauled scald scalds scalded
  manhandle manhandles manhandled batter batters battered bludgeoned paddled paddles swat swats swatted poke pokes poked`;
