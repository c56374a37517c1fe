import { describe, expect, it } from 'vitest';
import {
  CRITERIA_CAVEAT,
  heldBack,
  percentAgreement,
  sentence,
  shown,
} from '../../../shared/agreement/shown.ts';
import { shareOf } from '../../../shared/agreement/wilson.ts';
import { agreementBetween } from './tables.ts';

const readings = (units: number) => {
  const first = Array.from({ length: units }, (_, at) => 1 + (at % 3));
  return [first, first.map((level, at) => (at === 0 ? 3 : level))];
};
const agreementOver = (units: number) => agreementBetween(readings(units), { levels: [1, 2, 3], passing: 3 });

describe('what a screen may show', () => {
  it('is counts and intervals only for fewer than 10 units with two or more ratings', () => {
    const screen = shown(agreementOver(9));
    expect(screen.exact).toMatchObject({ count: 8, n: 9 });
    expect(screen.decision?.n).toBe(9);
    expect(screen.heldBack).toBe(
      'held back: coefficients need 10 units with two or more ratings, and only 9 have them so far',
    );
    expect(screen.alphaOrdinal).toEqual({ value: null, reason: screen.heldBack });
    for (const { value } of screen.coefficients) expect(value.value).toBeNull();
    expect(screen.pairs[0]?.kappa.value).toBeNull();
  });

  it('has the coefficients from 10 units on', () => {
    const agreement = agreementOver(10);
    const screen = shown(agreement);
    expect(screen.heldBack).toBeNull();
    expect(screen.alphaOrdinal).toEqual({ value: agreement.alpha.ordinal, reason: null });
    expect(screen.coefficients.find(({ figure }) => figure === 'fleiss')?.value.value).toBe(agreement.fleiss);
    expect(screen.pairs[0]?.quadratic.value).toBe(agreement.pairs[0]?.quadratic);
  });

  it('counts units with two or more ratings, not units', () => {
    const [first = [], second = []] = readings(12);
    const screen = shown(agreementBetween([first, second.map((level, at) => (at < 9 ? level : null))]));
    expect(screen.heldBack).toMatch(/only 9/);
  });

  it('holds back the kappas of two raters who share fewer than 10 units, and no one else', () => {
    const [first = [], second = []] = readings(12);
    const third = first.map((level, at) => (at < 4 ? level : null));
    const { pairs, heldBack: all } = shown(agreementBetween([first, second, third]));
    expect(all).toBeNull();
    expect(pairs.map(({ kappa }) => kappa.value === null)).toEqual([false, true, true]);
  });

  it('says "not defined: every rating is the same" beside the 100 %', () => {
    const same = Array.from({ length: 12 }, () => 3);
    const screen = shown(agreementBetween([same, same], { levels: [1, 2, 3] }));
    expect(screen.exact.share).toBe(1);
    expect(screen.alphaOrdinal).toEqual({ value: null, reason: 'not defined: every rating is the same' });
  });

  it('carries the caveat where the units are criteria of the same submissions', () => {
    expect(shown(agreementOver(10)).caveats).not.toContain(CRITERIA_CAVEAT);
    expect(shown(agreementOver(10), { overCriteria: true }).caveats).toContain(CRITERIA_CAVEAT);
  });

  it.each([
    [0, /none has them/],
    [1, /only 1 has them/],
    [2, /only 2 have them/],
  ])('is held back for %i units', (units, reason) => {
    expect(heldBack(units)).toMatch(reason);
  });
});

describe('figures in words', () => {
  it('a choice of level comes with what it says about the true share', () => {
    expect(sentence(9, 12, 'Demonstrated')).toBe(
      '9 of 12 chose Demonstrated. With 12 readings the true share may lie between 47 % and 91 %.',
    );
  });

  it('one reading is one reading, and none is none', () => {
    expect(sentence(1, 1, 'Met')).toBe(
      '1 of 1 chose Met. With 1 reading the true share may lie between 21 % and 100 %.',
    );
    expect(sentence(0, 0, 'Met')).toBe('No one has chosen yet.');
    expect(() => sentence(3, 2, 'Met')).toThrow(/whole numbers/);
  });

  it('percent agreement goes by its name and with its interval', () => {
    expect(percentAgreement('exact', shareOf(8, 10))).toBe(
      'Percent agreement (exact): 80 %, 8 of 10 pairs of readings; 95 % interval 49 % to 94 %.',
    );
    expect(percentAgreement('decision', shareOf(0, 0))).toBe(
      'Percent agreement (decision): no unit has two or more ratings yet.',
    );
  });
});
