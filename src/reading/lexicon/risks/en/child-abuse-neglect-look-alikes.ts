import { harmlessDeeds } from './harmless-deeds.ts';

export const alone = `
  alone|by themselves|by himself|by herself|on their own|on his own|on her own|unattended|unsupervised|w/o an adult|
  without an adult|with no adult|w/ no adult`;

/** What holds words of a child hurt or neglected, and tells of none. */
export const childAbuseNeglectLookAlikes = `
    burning (his|her) own (arm|leg|wrist|thigh),
    (seen|interviewed|met|visited|spoken to|talked to|observed|spoke to) (each|both|all)? (alone|separately|privately|
      by themselves) ...,
    (home)? alone (is|was|are)? (never|not) ..., never (left|leaves|leave|been|alone|home) ..., high (school|chair),
    (asleep|sleeping|sleeps|placed|laid|lies) alone (on|in) ... (crib|back|bassinet|bed|room) ...,
    (child abuse|child protection) (team|clinic|specialist|pediatrician) ... ... (cleared|no concern*|accident*|ruled
      out|negative),
    (black eye|bruise*|bump|scrape*) from (baseball|softball|soccer|football|basketball|hockey|karate|wrestling|a
      ball) ...,
    shaken baby (video|prevention|education|class|teaching|handout|training), (was|were) in foster care ... ... ...,
    (works|working|job|volunteers) ... ... (neglected|abused) (kids|children), (flashback*|nightmare*|memories|
      dreams) (of|to|about|from) ... ..., (pega|pego) (un|una|el|la) (calcomania|curita|
      parche|estampa|sticker) ... ...,
    self neglect*, self-neglect*, medical neglect hx, unsupervised (visit*|time|contact|access),
    (scraped|bruised) knee*, (diaper rash) (cream|ok|cleared), (diaper|diapers) (all over|everywhere|on the (floor|counter)),
    (sees|seeing|saw) (little|small|tiny)? (children|kids) (sitting|standing|playing|in) ... ...,
    (move|loss|death|divorce|news|layoff|breakup|grief|anniversary|flu|fever|stomach bug) ... (hit|hits) (him|her|them),
    (was|is|been|got|get|gets) picked up ..., dropped (out|off|by) ...,
    (private) (room|school|pay|insurance|attorney|lawyer|duty|talk|area|space|message*),
    unsupervised (visit*|overnight*),
    made (him|her|them|me) (eat|drink) (lunch|dinner|breakfast|veggies|water),
    birth mark, birthmark, mongolian spot*,
    (suture|staple|stitch|stitches|snow|trash|tattoo|mold|iud|cast|foley|catheter|pest|junk|picc|port|tree|tick|lice|
      hair)
      removal,
    removal of (the)? (sutures|staples|stitches|trash|cast|foley|catheter|junk|debris),
    post removal, since (the|her|his|their)? removal, removal date,
    (move|moved|moving|progress*|step* up|stepping|transition*|approved|start*|begin*|granted|ready|increase*)
      (to|for|w/|with)? unsupervised,
    unsupervised (visitation|weekend*|day*|hour*|community|in community|outings|phone|parenting),
    (crisis|dv|housing|suicide|food|utility|shelter|parent|quit|legal|poison) hotline,
    removal (hearing|home|county|reason*|date),
    (mom|mo|mother|bm|bio mom|parent|mgm|gma) (has|had|w/|with|showed) (a)? ... (black eye|split lip|busted
      lip|bruise*|bruising|marks),
    bruis* on (the|his|her)? (shin|shins|knee|knees|foot) ... (from|playing|soccer|football|bike),
    ${harmlessDeeds},
    neglect* to,
    (high|good|top|passing|low|poor|report|full|check|birth|stretch|chalk|tire|pen|marker|ink|skid) marks ...,
    marks (in|on) (the)? (school|report*|test*|math|wall*|paper*|calendar),
    (hand ?print*|handprint*|hand print*) (art|craft|project|paint*|turkey|card|picture|ornament|on (the|a)
      (card|paper|canvas|window|wall)),
    alone time, (hotline) (number|card|info),
    (kids|child|children|he|she) hungry (after|from|bc of|for) (practice|school|the
      game|gym|soccer|swim*|camp|recess),
    hungry (after|from) (practice|school|the game|gym|soccer),
    home alone (safety|class|rules|movie|plan|policy|course), track mark*, birth mark*, birthmark*, beauty mark*,
    (hits|hitting|hit|bites|biting|pushes|kicks|kicking|fights|fighting) (other|the other)
      (kids|children|peers|classmates|students),
    (saw|seen|see|met|meet|spoke|spoken|interview*|talk*|visit*|observed|time|play*|walks|reads|sleeps|sleeping|eats|
      dresses|bathes|sits|works|stay*|home)
      ... (${alone}) (w/|with|in (his|her) (room|crib|bed|own)|now|well|today|for (#|ten|fifteen|twenty|thirty)
      (min*|mins)|at school),
    (home|stay|stays|walk|walks|be) alone (after school|plan|rules|certif*|class|ok|for an hour after),
    (marks|marking|spots|spot|bruise|bruises|bruising|discoloration) ... ... (birth marks|birth
      mark|birthmark|birthmarks|mongolian spots|mongolian spot|slate gray|eczema|rash|ringworm|bug bites|mosquito
      bites),
    (memory|memories) of ...,
    (scar|scars|burn scar|burn scars) (is|was)? from (when|his|her|bio|birth|mom|dad|before|abuse|prior) ...,
    (hurt|burned|hit|shook|broke|abused) (him|her) (at|when (he|she) was) (age)? (#|a baby|an infant|little|a
      toddler)`;
