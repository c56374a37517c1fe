import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RoomPlace, withPlace } from '../../../shared/contract/room-views.ts';

const name = fc.string({ maxLength: 3 });
const place: fc.Arbitrary<RoomPlace> = fc.record(
  {
    artifact: name,
    twice: fc.boolean(),
    documents: fc.dictionary(name, fc.record({ page: fc.integer({ min: 1, max: 9 }) })),
  },
  { requiredKeys: [] },
);

describe('one place laid over another', () => {
  it('says what is newer, and keeps what that does not name', () => {
    fc.assert(
      fc.property(place, place, (before, newer) => {
        const both = withPlace(before, newer);
        expect(both.artifact).toBe(newer.artifact ?? before.artifact);
        expect(both.documents ?? {}).toEqual({ ...before.documents, ...newer.documents });
        expect(RoomPlace.safeParse(both).success).toBe(true);
      }),
    );
  });

  it('lets go of the document that was left longest ago, once there are too many', () => {
    let all: RoomPlace = {};
    for (let at = 0; at < 205; at += 1) all = withPlace(all, { documents: { [`d${at}`]: { page: 1 } } });
    all = withPlace(all, { documents: { d5: { page: 2 } } });
    expect(Object.keys(all.documents ?? {})).toHaveLength(200);
    expect(all.documents).toHaveProperty('d5', { page: 2 });
    expect(all.documents).not.toHaveProperty('d4');
    expect(RoomPlace.safeParse(all).success).toBe(true);
  });
});
