import type { HomeView } from '@slack/types';
import type { SealedCard } from '#conversation/reply.ts';
import { atTheDoor } from '#presentation/say.ts';
import { drawParts } from './block-kit.ts';
import { limits } from './limits.ts';

/** The home tab. Where a card has more blocks than the tab shows, its last line says so. */
export function drawHome(card: SealedCard): HomeView {
  const blocks = drawParts(card.parts);
  if (blocks.length <= limits.viewBlocks) return { type: 'home', blocks };
  const more = drawParts([{ kind: 'hint', text: atTheDoor('door.moreInMessages') }]);
  return { type: 'home', blocks: [...blocks.slice(0, limits.viewBlocks - more.length), ...more] };
}
