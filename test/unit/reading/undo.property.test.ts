import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { applyChanges, type Change, reversed, valueAt } from '../../../shared/reading/change.ts';
import { derive } from '../../../shared/reading/derive.ts';
import { perform } from '../../../shared/reading/perform.ts';
import { newReading, type Reading } from '../../../shared/reading/reading.ts';
import { smallRubric } from '../../fixtures/rubric.ts';
import { anyCode, anyCommand } from './arbitrary.ts';

const rubric = smallRubric();
const start = newReading('B/S-1', 'AS-1', 'first', rubric);

/** Everything that a reading says, without the version, which undo raises like any other edit. */
const said = ({ version, ...rest }: Reading) => JSON.parse(JSON.stringify(rest));

/** Performs what the reading's state allows; answers each state on the way and the changes that led out of it. */
function walk(commands: Parameters<typeof perform>[2][]): { before: Reading; changes: Change[] }[] {
  const steps: { before: Reading; changes: Change[] }[] = [];
  let reading = start;
  for (const [at, command] of commands.entries()) {
    try {
      const now = new Date(Date.UTC(2026, 10, 2) + at * 1000).toISOString();
      const changes = perform(rubric, reading, command, now);
      steps.push({ before: reading, changes });
      reading = applyChanges(reading, changes);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  return [...steps, { before: reading, changes: [] }];
}

const commands = fc.array(anyCommand(rubric), { maxLength: 40 });

describe('undo', () => {
  it('gives back every earlier state exactly, one step at a time', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const steps = walk(list);
        let reading = steps.at(-1)?.before ?? start;
        for (const { before, changes } of steps.slice(0, -1).reverse()) {
          reading = applyChanges(reading, reversed(changes));
          expect(said(reading)).toEqual(said(before));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('followed by redo gives back what was undone', () => {
    fc.assert(
      fc.property(commands, (list) => {
        const steps = walk(list);
        const last = steps.at(-1)?.before ?? start;
        const back = steps
          .slice(0, -1)
          .reverse()
          .reduce((reading, { changes }) => applyChanges(reading, reversed(changes)), last);
        expect(said(back)).toEqual(said(start));
        const forth = steps.reduce((reading, { changes }) => applyChanges(reading, changes), back);
        expect(said(forth)).toEqual(said(last));
      }),
      { numRuns: 200 },
    );
  });
});

describe('changes', () => {
  it('say what stands before and after, name no place twice, and touch nothing else', () => {
    fc.assert(
      fc.property(commands, (list) => {
        for (const { before, changes } of walk(list)) {
          const after = applyChanges(before, changes);
          const places = changes.map(({ path }) => path.join('\0'));
          expect(new Set(places).size).toBe(places.length);
          for (const change of changes) {
            expect(change.before).toEqual(valueAt(before, change.path));
            expect(valueAt(after, change.path)).toEqual(change.after);
            expect(change.after).not.toEqual(change.before);
          }
          expect(after.version).toBe(before.version + 1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leave the reading that they are made to as it was', () => {
    const reading = Object.freeze({
      ...start,
      ratings: Object.freeze({ P1: Object.freeze({ code: 'NY' }) }),
    });
    const changes = perform(rubric, reading, { type: 'rate', criterion: 'P1', code: 'DE' }, 'now');
    expect(applyChanges(reading, changes).ratings?.P1?.code).toBe('DE');
    expect(reading.ratings.P1.code).toBe('NY');
  });

  it('never store an empty text, an empty rating or an empty part', () => {
    const empty = (value: unknown): boolean =>
      value === '' ||
      value === null ||
      (typeof value === 'object' && (!Object.keys(value).length || Object.values(value).some(empty)));
    fc.assert(
      fc.property(commands, (list) => {
        for (const { before } of walk(list)) {
          const { hold, recusal, ...rest } = before;
          const evidence = Object.values(rest.ratings ?? {}).map((rating) => rating.evidence);
          const bare = Object.values(rest.ratings ?? {}).map(({ evidence: _, ...rating }) => rating);
          expect(empty({ ...rest, ratings: 1 })).toBe(false);
          expect(evidence.some((each) => each !== undefined && !Object.keys(each).length)).toBe(false);
          expect(bare.some((rating) => Object.values(rating).some(empty))).toBe(false);
        }
      }),
    );
  });
});

describe('the decision', () => {
  const rules = [
    smallRubric(),
    smallRubric({ decisionRule: { type: 'n-of', n: 3, level: 'PR' } }),
    smallRubric({
      decisionRule: { type: 'component-minimum', level: 'DE', minimum: { product: 2, reflection: 1 } },
    }),
  ];
  const ids = rubric.criteria.map(({ id }) => id);
  const ratings = fc.dictionary(fc.constantFrom(...ids), anyCode(rubric), { maxKeys: ids.length });
  const judged = (codes: Record<string, string>) => ({
    intake: { C1: true, C2: true },
    ratings: Object.fromEntries(Object.entries(codes).map(([id, code]) => [id, { code }])),
  });

  it('never falls from EARNED because a level was raised', () => {
    const scale = rubric.scale.map(({ code }) => code);
    const good = fc.tuple(ratings, fc.subarray(ids)).map(([codes, kept]) => {
      const demonstrated = Object.fromEntries(ids.map((id) => [id, 'DE']));
      return { ...codes, ...demonstrated, ...Object.fromEntries(kept.map((id) => [id, codes[id] ?? 'PR'])) };
    });
    fc.assert(
      fc.property(fc.constantFrom(...rules), good, fc.constantFrom(...ids), (rule, codes, id) => {
        fc.pre(scale.includes(codes[id] ?? '') && derive(rule, judged(codes)).decision === 'EARNED');
        for (const higher of scale.slice(scale.indexOf(codes[id] ?? '')))
          expect(derive(rule, judged({ ...codes, [id]: higher })).decision).toBe('EARNED');
      }),
      { numRuns: 300 },
    );
  });

  it('once given while ratings are missing, stays whatever levels the missing ones get', () => {
    const level = fc.constantFrom(...rubric.scale.map(({ code }) => code));
    const rest = fc.dictionary(fc.constantFrom(...ids), level);
    fc.assert(
      fc.property(fc.constantFrom(...rules), ratings, rest, (rule, codes, more) => {
        const early = derive(rule, judged(codes)).decision;
        fc.pre(early !== null);
        expect(derive(rule, judged({ ...more, ...codes })).decision).toBe(early);
      }),
      { numRuns: 300 },
    );
  });
});
