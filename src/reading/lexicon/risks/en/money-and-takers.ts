import { helper, kin, staff } from './elders-and-carers.ts';

/** Who may help themselves to what another owns. */
export const taker = `
  ${kin}|${helper}|${staff}|husband|wife|ex|ex-husband|ex-wife|ex husband|ex wife|baby daddy|bio mom|bio dad|
    bio father|
  bio mother|boyfriend|bf|girlfriend|gf|fiance|lady friend|gentleman friend|roommate|roomate|roomie|housemate|
    friend|friends|
  buddy|neighbor|neighbors|neighbor lady|tenant|renter|landlord|landlady|payee|rep payee|poa|trustee|executor|agent|
  bookkeeper|handyman|contractor|roofer|lawn guy|yard guy|tree guy|plumber|mechanic|salesman|insurance agent|broker|
  financial advisor|advisor|lawyer|pastor|preacher|psychic|church|stranger|strangers|someone|somebody|
    people staying there|
  guys from *|a man|the man|this man|that man|some man|a woman|the woman|this woman|that woman|some woman|a guy|
    the guy|this guy|that guy|some guy|a lady|the lady|this lady|that lady|some lady|a girl|the girl|this girl|
    that girl|some girl|a couple|the couple|this couple|that couple|some couple|a kid|the kid|this kid|that kid|
    some kid|a caller|the caller|this caller|that caller|some caller|a person|the person|this person|that person|
    some person|unknown man|unknown woman|unknown male|unknown female|
  dealer|dealers|cellie|program|sober house|sober home|sober living|halfway house|transition house|ap|perp|teller|
    volunteer|
  house mgr|new friend|"friend"`;
/** What may be taken, run up, drawn on or sold. */
export const goods = `
  money|cash|savings|life savings|check|checks|chk|chks|paycheck|paychecks|ssi|ssdi|ssa|ss|social security|soc sec|
    ss check|
  ssi check|va check|va benefits|va money|survivor check|survivor benefits|survivors benefits|disability|
    disability check|
  pension|pension check|retirement|annuity|401k|ira|cd|cds|trust|trust fund|stimulus|stimulus check|tax refund|
    refund|backpay|
  back pay|settlement|inheritance|insurance money|life insurance|benefits|stamps|food stamps|snap|ebt|ebt card|
    ebt cards|
  debit card|debit|bank card|atm card|credit card|credit cards|card|cards|visa|mastercard|discover|discover card|amex|
  checkbook|checking|account|accounts|acct|accts|bank account|pin|wallet|purse|jewelry|ring|rings|wedding band|
    wedding ring|
  earrings|necklace|bracelet|watch|gold|silver|silverware|coins|coin collection|heirloom *|antiques|guns|gun|rifles|
    clock|tv|
  tools|furniture|car|truck|van|trailer|house|home|land|lot|farm|cattle|deed|title|rent money|gas money|grocery money|
  burial money|burial fund|tips|wages|valuables|belongings|allowance|spend-down money|spend down money|funds|income|
    ssn|social security number|identity|
  $#*|#k|# dollars|# bucks|# hundred|# thousand|hundreds|thousands|proceeds`;
export const owner = `
  her|his|their|mom's|moms|mother's|dad's|dads|father's|grandma's|grandmas|great-grandma's|grandpa's|gm's|gma's|
    aunt's|
  uncle's|great uncle's|av's|avs|client's|clients|cl's|cls|ct's|cts|pt's|pts|patient's|resident's|residents|
    residents'|
  consumer's|everyone's|everyones|tenants|the men's|the resident's|the client's|mr *|mrs *|ms *|mr. *|mrs. *|ms. *|
    the`;
/** What is made known of a caller who is not who he says. */
export const swindle = `
  irs|microsoft|apple support|amazon|tech support|virus|pop up|pop-up|popup|remote access|social security agent|
  social security administration|medicare rep|fraud department|fraud dept|bank fraud dept|sheriff|fbi|warrant|
  publishers clearing house|pch|sweepstakes|lottery|prize|jackpot|inheritance from *|foreign prince|nigerian *|
    general|
  soldier|army doctor|oil rig|military man|celebrity|country singer|televised psychic|psychic|fortune teller|
  tv preacher|televangelist|fake charity|online girlfriend|online boyfriend|online friend|internet boyfriend|
  internet girlfriend|facebook friend|fb friend|dating app|dating site|romance|man online|woman online|guy online|
  man on facebook|woman on facebook|whatsapp|telegram|never met|has not met|hasnt met|met online|met on *|
  telemarketer|telemarketers|investment app|crypto site|work from home job|grandson in jail|grandson was in jail|
  grandson in trouble|grandson in an accident|bail|bail money|claim a prize|claim the prize|claim her prize|
    claim prize|claim winnings|claiming to be *`;
