import { meaning } from './en-frames-threats.ts';
import type { RiskFrames } from './lexicon.ts';

/** English threats in plain words: what is meant for somebody, and how it is said to end. */
export const englishDangerFrames: RiskFrames = [
  [
    'violence_threat',
    [
      {
        parts: [
          meaning,
          `(mess|fuck|f|jack|rough|bust|tear) (him|her|them|me|us|you|u|yall|someone|somebody|people|staff|whoever|everybody) up, (mess|fuck|f|jack|rough|bust|tear) up (him|her|them|me|us|you|u|someone|somebody|staff|whoever|the *|his *|her *|my *)`,
        ],
        beside: true,
      },
    ],
  ],
];
