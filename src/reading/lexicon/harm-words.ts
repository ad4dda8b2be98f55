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

/** Words that wound without a hand laid on anybody: they count where the one cared for is screamed at. */
/** What breaks bones and skulls when it is threatened; done, it is as often an accident. */
export const breakings = `crack cracks split splits smash smashes bust busts break breaks snap snaps bash crush crushes cave`;

export const shouts = `
  yell yells yelled yelling scream screams screamed screaming cuss cusses cussed cussing curse curses cursed cursing holler hollers
  hollered hollering swear swears swearing belittle belittles belittled humiliate humiliates humiliated insult insults insulted insulting mock mocks mocked hiss hisses hissed snapped snarled`;

export const killings = `kill kills killing killin murder murders murdering shoot shoots shooting shootin stab stabbing stabbin smoke smokin gut drown drowning`;

/** Kills when it is meant for somebody; done, it is smoke, a body or a cap. */
export const killingSlang = `smoke merk merking murk murking body cap blast gut waste torch clap drown behead unalive`;

/** Touching without which most of the blows mean nothing: "pulled her hair" and "pulled her file" part here. */
export const bodyParts = `
  hair arm arms neck throat wrist wrists face leg legs hand hands ear ears head shoulder shoulders jaw nose teeth chest stomach ribs finger
  fingers abdomen belly tummy back buttocks thigh thighs shin shins foot feet eye eyes lip lips knees kneecaps ass butt skull mouth cheek pelo cabello brazo brazos cuello cara oreja orejas mano manos`;

/** Spanish verbs of blows without their endings, and what they end in beside a pronoun. */
export const spanishBlows = `
  peg golpe empuj aventar avent jalone jal pate cachete abofete ahorc estrangul mord ara quem pellizc zarande sacud arrastr agarr
  aporre apuñal apunal acuchill amarr encierr encerr agred atac maltrat lastim azot tumb tir cintare nalgue asfixi madre`;
export const spanishShouts = `grit insult humill regan ofend`;

/** Who somebody is to the client: the same words in both languages. */
export const kinds: Readonly<Record<string, string>> = {
  partnerM: `bf boyfriend husband husb hubby exhusband ex-husb ex-husband fiance babydaddy esposo novio marido concubino exnovio exesposo exmarido`,
  partnerF: `wife gf girlfriend fiancee exwife ex-wife esposa novia mujer concubina exnovia exesposa`,
  partner: `partner ex spouse paramour pareja`,
  parentF: `mom mo mother mommy mama momma stepmom stepmother step-mom bm moc madre madrastra mami`,
  parentM: `dad fa father daddy stepdad stepfather step-dad foc papa padre padrastro papi stepdads`,
  child: `child children chn kid kids boy boys girl girls twins twin nino nina ninos ninas menor menores gemelos chiquita chiquito siblings sibs`,
  infant: `baby babies infant toddler newborn bebe`,
  offspringM: `son sons hijo hijos`,
  offspringF: `daughter dtr daughters dtrs hija hijas`,
  kinM: `brother uncle grandfather grandpa cousin nephew grandson stepson hermano tio abuelo primo sobrino nieto yerno cunado hijastro`,
  kinF: `sister aunt auntie grandmother grandma gma mgm pgm gm niece granddaughter hermana tia abuela prima sobrina nieta nuera cunada`,
  carer: `caregiver cg caretaker aide hha cna carer sitter babysitter daycare fp fm cuidador cuidadora ninera enfermera empleada`,
  client: `cl ct pt client patient av resident teen youth tenant cliente paciente residente member`,
  ladyClient: `mrs ms miss sra dona senora lady`,
  gentleman: `mr sr don senor`,
  staff: `staff worker caseworker wkr mgr manager cm supervisor aps officer po guard nurse teacher counselor therapist deputy co cop judge doctor trabajadora trabajador guardia maestra maestro consejero oficial personal enfermero techs tech nurses rn rns lpn officers guards teachers workers phlebotomist transporter psychiatrist surgeon chaplain security receptionist paramedic paramedics emt emts medic principal para facilitator warden bailiff sergeant janitor housekeeper`,
  outsider: `guys men dudes neighbor neighbors roommate roomie peer peers classmate coworker co-worker guy man woman dude someone somebody stranger inmate celly cellmate cellie bunkie student friend landlord bully people person gang everybody everyone anybody anyone vecino vecina vecinos companero companera compa hombre alguien interno amigo amiga muchacho muchachos tipo casero housemate housemates bunkmate boss coach foreman clerk cashier driver tablemate customer bystander passenger pedestrian lawyer attorney gal super classmates coworkers inmates roommates strangers cellmates residents students patients bully bullies mailman`,
  nobody: `nobody noone no-one none nadie neither`,
  he: `he hes he's he'd he'll el`,
  she: `she shes she's she'd she'll ella`,
  they: `they theyre they're they'd they'll ellos ellas`,
  i: `i i'd i'll im i'm ima imma ill yo`,
};
