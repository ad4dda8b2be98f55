/** What somebody is arrested, charged or cited for. */
export const offences = `theft|thefts|larceny|burglar*|robber*|robbing|assault*|battery|a&b|dui|dwi|owi|possess*|pwid|
  distribut*|traffick*|dealing|selling drugs|trespass*|vandal*|mischief|criminal mischief|graffiti|property damage|
  arson|fraud|forgery|forging|identity theft|embezzl*|exploitation|elder abuse|child abuse|child endangerment|
  endanger*|endangering|neglect|domestic|domestic violence|dv|domestic battery|strangulation|strangling|stalking|
  harassment|harassing|menacing|terroristic threats|kidnap*|rape|sexual assault|molest*|indecent exposure|
  exposing himself|public urination|public intox*|pi|disorderly|disorderly conduct|drunk and disorderly|
  disturbing the peace|breach of peace|resisting|resisting arrest|obstruct*|fleeing|eluding|hit and run|
  leaving the scene|reckless driving|reckless|driving suspended|suspended license|no license|driving on *|
  driving without *|driving drunk|driving under *|weapons|a weapon|gun possession|a gun|felon in possession|
  shoplift*|stealing|stolen *|a stolen *|car theft|joyrid*|joy riding|grand theft|fare evasion|panhandling|loitering|
  prostitution|solicit*|contempt|failure to *|fta|nonsupport|unpaid *|child support|back support|restitution|
  court fines|murder|manslaughter|homicide|attempted murder|stabbing *|shooting *|fighting|a fight|punching *|
  hitting *|beating *|choking *|slapping *|pushing *|threatening *|receiving stolen *|retail theft|petty theft|
  breaking and entering|b&e|breaking into *|breaking a window|false report|escape|absconding|parole violation|
  probation violation|violation*|vop|violating *|old warrant*|open container|curfew violation|truancy|runaway|felony|
  felonies|misdemeanor*|a misdemeanor|a felony`;

/** Who arrests. */
export const officers = `police|pd|cops|cop|le|deputy|deputies|sheriff|sheriffs|sheriff's|troopers|trooper|
  state police|state troopers|highway patrol|marshals|us marshals|ice|immigration|border patrol|officer|officers|
  agents|agent|detective|detectives|swat|task force|fbi|dea|feds|bounty hunter*|bail bondsman|security|campus police|
  sro|constable|school police|transit police|po|p.o.|probation officer|parole officer|probation|parole`;

/** Who may be arrested, or looked for. */
export const persons = `him|her|them|cl|client|pt|mom|mo|dad|fa|the mother|the father|mother|father|parent|parents|
  both parents|the parents|stepdad|stepfather|stepmom|stepmother|the stepdad|bf|the bf|boyfriend|the boyfriend|
  girlfriend|the girlfriend|gf|husband|her husband|wife|his wife|spouse|ex|her ex|his ex|partner|son|the son|her son|
  his son|dtr|daughter|the daughter|her daughter|grandson|the grandson|granddaughter|nephew|the nephew|niece|
  the niece|cousin|uncle|aunt|brother|his brother|her brother|sister|teen|the teen|youth|the youth|kid|the kid|boy|
  the boy|girl|the girl|child|the child|kids|the kids|both kids|the boys|the girls|the children|baby|the baby|infant|
  #yo|# yo|# y/o|juvenile|student|resident|the resident|ap|the ap|av|the av|perp|the perp|suspect|the suspect|
  caregiver|the caregiver|cg|caretaker|the caretaker|aide|the aide|payee|guardian|tenant|roommate|the roommate|
  the man|the woman|family|the family|the fam|fam|mr *|mrs *|ms *`;

/** Where those are kept who were arrested. */
export const lockups = `jail|county jail|city jail|co jail|county lockup|lockup|lock up|holding|
  holding cell|the holding cell|drunk tank|the tank|booking|central booking|intake jail|prison|state prison|
  federal prison|penitentiary|the pen|rikers|juvie|juvi|juvenile hall|juvenile detention|juvenile|detention|
  detention center|youth detention|ice detention|immigration detention|a cell|cell|county detention|work camp|boot camp|
  * correctional|correctional facility|corrections|the slammer|the clink|the joint|custody|police custody`;

/** What a court or an officer orders. */
export const orders = `restraining order|restraining orders|no contact order|no-contact order|no contact|order of protection|
  protective order|protection order|stay away order|stay-away order|stay away|stay-away|tro|epo|ppo|pfa|ro|court order|
  court orders|condition|conditions|cond|conds|terms|the terms|probation|parole|release|bond|bond conditions|bail|
  house arrest|home detention|home confinement|electronic monitoring|curfew|supervision|supervised release|pretrial|
  pretrial release|diversion|drug court|safety zone|exclusion zone|geographic restriction`;

/** Courts and offices that watch somebody. */
export const courts = `drug court|treatment court|mental health court|mh court|veterans court|dui court|reentry court|
  diversion|
  pretrial|pretrial services|work release|day reporting|probation|parole|supervision`;
