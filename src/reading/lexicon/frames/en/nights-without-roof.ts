import type { RiskFrames } from '#reading/lexicon/lexicon.ts';

/** English risks of a roof by what the nights are spent in and how long they last. */
export const englishDailyFrames: RiskFrames = [
  [
    'housing_loss',
    [
      {
        parts: [
          `we're, were, we are, they're, theyre, they are, he is, she is, shes, hes, back, now, living, still, fam, family, kids, mom, cl, us`,
          `in (the|his|her|their|our|my|a) (car|truck|van|suv|camper|tent|jeep)`,
          `lot, parking lot, rest stop, truck stop, overnight, at night, nights, for now, til, until, since, again, x#, (till|til|until) *`,
        ],
      },
      {
        parts: [
          `motel, hotel, airbnb, extended stay, weekly rental, inn, motel room`,
          `(paid|pd|covered|good|booked|has it|money|funds|$) (up|for|lasts|runs out)? (thru|through|til|till|until|only), (til|till|until|thru|through) (mon*|tues*|wed*|thurs*|fri*|sat*|sun*|checkout|tomorrow|tmrw|the #*|#*|money), (money|funds|voucher|$) (runs|ran|is|gone|will) *`,
        ],
        loose: true,
      },
    ],
  ],
];
