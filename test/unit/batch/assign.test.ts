import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Assignable, assign, type Reader } from '../../../shared/batch/assign.ts';

const SCHOOLS = ['', 'Larkspur School', 'Foxglove Academy', 'École du Chêne'];
const submissions = fc
  .array(fc.record({ candidate: fc.nat(12), microCredential: fc.nat(3), school: fc.nat(3) }), {
    maxLength: 60,
  })
  .map((all) =>
    all.map(
      ({ candidate, microCredential }, at): Assignable => ({
        id: `S-${at}`,
        candidate: `C-${candidate}`,
        microCredential: `M-${microCredential}`,
        school: SCHOOLS[candidate % 4] ?? '',
      }),
    ),
  );
const readers = fc
  .array(fc.record({ share: fc.integer({ min: 0, max: 3 }), schools: fc.subarray(SCHOOLS.slice(1)) }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => all.map((each, at): Reader => ({ code: `AS-${at}`, ...each })));

const one = (id: string, more: Partial<Assignable> = {}): Assignable => ({
  id,
  candidate: `C-${id}`,
  microCredential: 'PP-3',
  school: '',
  ...more,
});
const reader = (code: string, more: Partial<Reader> = {}): Reader => ({
  code,
  share: 1,
  schools: [],
  ...more,
});

describe('sharing submissions out', () => {
  it('gives every submission to one reader, or says that nobody can read it', () => {
    fc.assert(
      fc.property(submissions, readers, (all, people) => {
        const { given, nobody } = assign(all, people);
        expect([...given.values()].flat().concat(nobody).sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it('gives nobody an educator of a school of their own', () => {
    fc.assert(
      fc.property(submissions, readers, (all, people) => {
        const { given } = assign(all, people);
        for (const { code, schools } of people)
          for (const id of given.get(code) ?? [])
            expect(schools).not.toContain(all.find((each) => each.id === id)?.school || 'none');
      }),
    );
  });

  it('keeps the attempts of one candidate at one micro-credential together', () => {
    fc.assert(
      fc.property(submissions, readers, (all, people) => {
        const { given } = assign(all, people);
        const readerOf = new Map([...given].flatMap(([code, ids]) => ids.map((id) => [id, code])));
        for (const a of all)
          for (const b of all)
            if (a.candidate === b.candidate && a.microCredential === b.microCredential)
              expect(readerOf.get(a.id)).toBe(readerOf.get(b.id));
      }),
      { numRuns: 30 },
    );
  });

  it('follows the shares', () => {
    const all = Array.from({ length: 30 }, (_, at) => one(`S-${at}`));
    const { given } = assign(all, [
      reader('AS-1', { share: 2 }),
      reader('AS-2'),
      reader('AS-3', { share: 0 }),
    ]);
    expect([...given].map(([code, ids]) => [code, ids.length])).toEqual([
      ['AS-1', 20],
      ['AS-2', 10],
      ['AS-3', 0],
    ]);
  });

  it('counts what was given before', () => {
    const all = Array.from({ length: 10 }, (_, at) => one(`S-${at}`));
    const { given } = assign(all, [reader('AS-1'), reader('AS-2')], new Map([['AS-1', 6]]));
    expect([given.get('AS-1')?.length, given.get('AS-2')?.length]).toEqual([2, 8]);
  });

  it('tells schools by their name, however it is written', () => {
    const all = [one('S-1', { school: 'École du Chêne' })];
    const { nobody } = assign(all, [reader('AS-1', { schools: ['ecole  du chene'] })]);
    expect(nobody).toEqual(['S-1']);
  });
});
