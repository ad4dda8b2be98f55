import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { emptiest, wrongly } from '#playground/model-schema.ts';

const schema = z.strictObject({
  kind: z.enum(['visit', 'call']),
  mode: z.enum(['phone', 'video']).nullable(),
  is: z.literal('note'),
  minutes: z.number(),
  done: z.boolean(),
  text: z.string(),
  due: z.string().nullable(),
  people: z.array(z.strictObject({ role: z.string() })),
  place: z.strictObject({ kind: z.enum(['home', 'office']) }),
});
const asked = { ...z.toJSONSchema(schema) };

describe('What the played model says of itself', () => {
  it('fits any schema and says as little as it can', () => {
    expect(schema.parse(emptiest(asked))).toEqual({
      kind: 'visit',
      mode: null,
      is: 'note',
      minutes: 0,
      done: false,
      text: '',
      due: null,
      people: [],
      place: { kind: 'home' },
    });
    expect(emptiest({})).toBeNull();
  });

  it('can be wrong in every choice, also in those within', () => {
    const wrong = wrongly(asked, emptiest(asked));
    const none = 'none_of_these';
    expect(wrong).toMatchObject({ kind: none, mode: none, minutes: 0, place: { kind: none } });
    expect(schema.safeParse(wrong).success).toBe(false);
  });
});
