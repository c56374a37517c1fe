import { describe, expect, it } from 'vitest';
import { type AnchorReading, against } from '../../../shared/calibration/against.ts';
import { driftOf } from '../../../shared/calibration/drift.ts';
import { qualificationOf } from '../../../shared/calibration/qualify.ts';
import { DEFAULT_RULES } from '../../../shared/calibration/rules.ts';
import { smallRubric } from '../../fixtures/rubric.ts';
import { anchorOf } from '../../fixtures/session.ts';

const { qualifying, drift } = DEFAULT_RULES;

/** A reading of anchor n on day n: of so many ratings, `exact` at the definitive level and the others `by` levels off. */
function reading(day: number, change: Partial<AnchorReading> & { exact?: number; of?: number; by?: number }) {
  const { exact, of = 8, by = -1, ...rest } = change;
  return {
    assessor: 'AS-7',
    anchor: `AN-${String(day).padStart(2, '0')}`,
    title: `Anchor ${day}`,
    microCredential: 'PP-3',
    rubric: { id: 'PP-3-R', version: '1' },
    at: new Date(Date.UTC(2026, 10, day)).toISOString(),
    pairs: Array.from({ length: of }, (_, at) => ({
      criterion: `P${at + 1}`,
      given: at < (exact ?? of) ? 2 : 2 + by,
      definitive: 2,
    })),
    decisionRight: true,
    ...rest,
  } satisfies AnchorReading;
}

const days = (from: number, count: number, change: Parameters<typeof reading>[1] = {}) =>
  Array.from({ length: count }, (_, at) => reading(from + at, change));

const unmet = (readings: AnchorReading[], rules = qualifying) =>
  qualificationOf(readings, rules).gates.flatMap(({ gate, met }) => (met ? [] : [gate]));

describe('an assessor qualifies', () => {
  it('by three anchors and twenty ratings, four of five exact, none two levels off, every decision right', () => {
    const done = qualificationOf(days(1, 3, { exact: 7 }), qualifying);
    expect(done).toMatchObject({ standing: 'qualified', figures: { ratings: 24, exact: { count: 21 } } });
  });

  it('not before there are enough anchors and enough ratings', () => {
    expect(qualificationOf(days(1, 2), qualifying)).toMatchObject({ standing: 'more' });
    expect(unmet(days(1, 2))).toEqual(['anchors', 'ratings']);
    expect(unmet(days(1, 3, { of: 6 }))).toEqual(['ratings']);
    expect(qualificationOf([], qualifying)).toMatchObject({ standing: 'more', counted: [] });
  });

  it('at exactly four of five, and not a rating below', () => {
    expect(unmet(days(1, 4, { of: 5, exact: 4 }))).toEqual([]);
    expect(unmet([...days(1, 3, { of: 5, exact: 4 }), reading(4, { of: 5, exact: 3 })])).toEqual(['exact']);
  });

  it('not with one rating two levels off, nor with one wrong decision', () => {
    expect(unmet([...days(1, 2), reading(3, { exact: 7, by: -2 })])).toEqual(['apart']);
    expect(unmet([...days(1, 2), reading(3, { decisionRight: false })])).toEqual(['decisions']);
  });

  it('by other rules where the programme has other ones', () => {
    const lenient = { ...qualifying, exact: 50, apart: 2, decisions: false, anchors: 1, ratings: 8 };
    expect(unmet([reading(1, { exact: 4, by: -2, decisionRight: false })], lenient)).toEqual([]);
  });

  it('by the latest anchors, so that new ones are a new beginning', () => {
    const before = days(1, 3, { exact: 2, decisionRight: false });
    expect(qualificationOf(before, qualifying).standing).toBe('not-yet');
    const after = qualificationOf([...days(11, 3), ...before], qualifying);
    expect(after.standing).toBe('qualified');
    expect(after.counted.map(({ anchor }) => anchor)).toEqual(['AN-11', 'AN-12', 'AN-13']);
  });

  it('not by reading the same anchors again: the first reading of each counts', () => {
    const again = days(1, 3).map((each) => ({ ...each, at: '2026-12-01T00:00:00.000Z' }));
    expect(qualificationOf([...again, ...days(1, 3, { exact: 2 })], qualifying).standing).toBe('not-yet');
  });
});

describe('a reading against an anchor', () => {
  const rubric = smallRubric();
  const anchor = anchorOf('AN-1');
  const at = '2026-11-23T10:00:00.000Z';

  it('compares levels, and leaves states of the evidence out', () => {
    const ratings = { P1: 'PR', P2: 'NO_EVIDENCE', A1: 'DE' };
    const found = against(rubric, anchor, { assessor: 'AS-7', at, ratings, decision: 'NOT_YET' });
    expect(found.pairs).toEqual([
      { criterion: 'P1', given: 1, definitive: 2 },
      { criterion: 'A1', given: 2, definitive: 2 },
    ]);
    expect(found.decisionRight).toBe(false);
  });

  it('takes an INCOMPLETE on an anchor that is whole for another decision', () => {
    const found = against(rubric, anchor, { assessor: 'AS-7', at, ratings: {}, decision: 'INCOMPLETE' });
    expect(found).toMatchObject({ pairs: [], decisionRight: false });
  });
});

describe('drift', () => {
  it('is told of nobody whose seeds are read as they should be', () => {
    expect(driftOf(days(1, 12), drift)).toMatchObject({ alerts: [], wanted: 0 });
  });

  it('of the exact share waits for ten seeds, and is about the last ten', () => {
    const nine = driftOf(days(1, 9, { exact: 5 }), drift);
    expect(nine).toMatchObject({ alerts: [], wanted: 1 });
    const ten = driftOf(days(1, 10, { exact: 6, by: 0 }).map(half), drift);
    expect(ten.alerts).toEqual([{ about: 'exact', share: 0.75 }]);
    expect(driftOf([...days(1, 10, { exact: 5 }), ...days(11, 10)], drift).alerts).toEqual([]);
  });

  it('of the mean is told from a quarter of a level on, in either direction', () => {
    const strict = driftOf(days(1, 10, { of: 4, exact: 3, by: -1 }), { ...drift, exact: 0 });
    expect(strict.alerts).toEqual([{ about: 'bias', bias: -0.25 }]);
    const generous = driftOf(days(1, 10, { of: 4, exact: 3, by: 1 }), { ...drift, exact: 0 });
    expect(generous.alerts).toEqual([{ about: 'bias', bias: 0.25 }]);
    expect(driftOf(days(1, 10, { of: 5, exact: 4, by: 1 }), drift).alerts).toEqual([]);
  });

  it('of a decision is told at once, by the seed it was about', () => {
    const found = driftOf([...days(1, 2), reading(3, { decisionRight: false })], drift);
    expect(found.alerts).toEqual([{ about: 'decisions', titles: ['Anchor 3'] }]);
  });

  it('marks where a reader goes on under another version of the same rubric', () => {
    const next = { rubric: { id: 'PP-3-R', version: '2' } };
    const { points } = driftOf([...days(1, 2), reading(3, next), reading(4, next)], drift);
    expect(points.map(({ newVersion }) => newVersion)).toEqual([false, false, true, false]);
  });

  it('counts the first reading of a seed alone, whatever the order in which readings come in', () => {
    const again = { ...reading(9, { exact: 0 }), anchor: 'AN-01' };
    expect(driftOf([again, ...days(1, 2).reverse()], drift).points.map(({ at }) => at)).toEqual(
      days(1, 2).map(({ at }) => at),
    );
  });
});

/** Two ratings of eight off, one up and one down: the mean says nothing, the share does. */
function half(each: AnchorReading): AnchorReading {
  const pairs = each.pairs.map((pair, at) => ({
    ...pair,
    given: at < 2 ? pair.definitive + (at ? 1 : -1) : 2,
  }));
  return { ...each, pairs };
}
