import type { PartialRiskLexicon } from './lexicon.ts';

/** Spanish plain words of arrest, of people gone, of weapons and threats, and their harmless uses. */
export const spanishDanger: PartialRiskLexicon = {
  violence_threat: {
    except: `amenaz* ya (se mudo|se fue|no vive|murio|no viene|se murio|esta (lejos|preso|presa)) ..., (antes|ya no) (lo|la|le|me)? amenaz*`,
  },
};
