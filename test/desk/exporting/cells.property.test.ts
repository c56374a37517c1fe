import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storedReading } from '../../../electron/desk/library/project-reading.ts';
import { feedbackText } from '../../../shared/results/feedback.ts';
import { exported, take } from '../../fixtures/export.ts';
import { keyOf, loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { type Carried, notYet } from '../../fixtures/readings.ts';
import { anyText } from '../../unit/reading/arbitrary.ts';

const IDS = Array.from({ length: 12 }, (_, at) => `S-${at}`);

/** What an assessor may have typed or pasted, and what a file from elsewhere may hold. */
const hostile = fc.oneof(
  { weight: 4, arbitrary: anyText },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '"',
      '""quoted"",\r\n"again"',
      'a\rb\nc\r\nd',
      'nul \u0000 inside',
      '=HYPERLINK("http://example.org","x")',
      '\uFEFFbyte order mark',
      '\u202Eright to left שלום עולם مرحبا',
      '👩🏽‍🏫 and 🇹🇿',
      'x'.repeat(100_000),
      `${'"'.repeat(5000)}\r\n`.repeat(10),
    ),
  },
);

describe('every cell', () => {
  it('comes back from either kind of file as it went in', async () => {
    const library = await loadedLibrary({ submissions: IDS });
    const rubric = pp3();
    let version = 0;
    const texts = fc.array(fc.tuple(hostile, hostile, hostile), {
      minLength: IDS.length,
      maxLength: IDS.length,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        version += 1;
        const readings = IDS.map((id, at): Carried => {
          const [strength, note, nextStep] = all[at] ?? ['', '', ''];
          const base = notYet();
          const [first, ...rest] = base.ratings ?? [];
          return {
            ...base,
            submission: id,
            version,
            overall: { strength: `S${strength}`, nextStep },
            ratings: [{ ...first, criterion: first?.criterion ?? '', note: `N${note}`, nextStep }, ...rest],
          };
        });
        take(library, readings);
        for (const mode of ['machine', 'spreadsheet'] as const) {
          const { rows, report } = await exported(library, { mode });
          expect(report.ok, JSON.stringify(report.problems)).toBe(true);
          expect(rows.map((row) => row.submission_id)).toEqual(IDS);
          for (const [at, id] of IDS.entries()) {
            const reading = storedReading(library.database, keyOf(id), 'AS-7', 'first');
            if (!reading) throw new Error(`no reading of ${id}`);
            expect(rows[at]?.feedback).toBe(feedbackText(rubric, reading));
            expect(rows[at]?.feedback).toContain(readings[at]?.overall?.strength);
          }
        }
      }),
      { numRuns: 12 },
    );
  });
});
