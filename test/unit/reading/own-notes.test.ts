import { describe, expect, it } from 'vitest';
import { median, type OwnReading, ownNotes, thisSession } from '../../../shared/reading/own-notes.ts';

/** A reading every ten minutes from nine o'clock. */
const reading = (place: number, levels: number[], minutes: number | null = 8): OwnReading => ({
  levels,
  at: new Date(Date.UTC(2026, 10, 2, 9, place * 10)).toISOString(),
  minutes,
});
const several = (count: number, make: (place: number) => OwnReading) =>
  Array.from({ length: count }, (_, at) => make(at));
const mixed = [0, 0.5, 1];

describe('notes on my own consistency', () => {
  it('say nothing about a few readings, or about mixed ones at an even pace', () => {
    expect(ownNotes([])).toEqual([]);
    expect(ownNotes(several(5, (at) => reading(at, [1, 1, 1])))).toEqual([]);
    expect(ownNotes(several(20, (at) => reading(at, mixed)))).toEqual([]);
  });

  it('notice six readings with one level for everything, until one is different', () => {
    expect(ownNotes(several(6, (at) => reading(at, [1, 1, 1])))).toEqual([
      { kind: 'always-same', readings: 6 },
    ]);
    expect(ownNotes([...several(6, (at) => reading(at, [1, 1, 1])), reading(6, mixed)])).toEqual([]);
  });

  it('notice that the levels fall within a session', () => {
    const readings = several(10, (at) => reading(at, at < 5 ? [1, 1, 0.5] : [0.5, 0, 0.5]));
    expect(ownNotes(readings)).toMatchObject([{ kind: 'severity', direction: 'stricter' }]);
  });

  it('notice that the pace doubles', () => {
    const readings = several(10, (at) => reading(at, mixed, at < 5 ? 9 : 4));
    expect(ownNotes(readings)).toEqual([{ kind: 'pace', direction: 'faster', factor: 4 / 9 }]);
  });

  it('compare nothing across a long break', () => {
    const morning = several(8, (at) => reading(at, [1, 1, 0.5]));
    const afternoon = several(5, (at) => reading(at + 30, [0, 0, 0.5]));
    expect(thisSession([...afternoon, ...morning])).toEqual(afternoon);
    expect(ownNotes([...morning, ...afternoon])).toEqual([]);
  });
});

describe('the median', () => {
  it.each([
    [[], null],
    [[3], 3],
    [[9, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
  ])('of %j is %j', (values, expected) => expect(median(values)).toBe(expected));
});
