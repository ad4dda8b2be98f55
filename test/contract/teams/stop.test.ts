import { describe, expect, it } from 'vitest';
import { openDoor } from './open-door.ts';

describe('closing the door', () => {
  it('V3: stopping waits for the turns that were begun', async () => {
    const own = await openDoor();
    const turn = Promise.withResolvers<void>();
    own.house.receive = (_inbound, exchange) => {
      exchange?.stored?.();
      return turn.promise;
    };
    await own.teams.message({ user: own.user, conversation: own.personal, text: 'note' });
    let isStopped = false;
    const stopped = own.door.stop().then(() => {
      isStopped = true;
    });
    await new Promise(setImmediate);
    expect(isStopped).toBe(false);
    turn.resolve();
    await stopped;
    await own.close();
  });
});
