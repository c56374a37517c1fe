import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canvasCsv, draftFromCanvas, readCanvasRecords } from '../../../shared/rubric/canvas-csv.ts';
import { draftFrom } from '../../../shared/rubric/draft.ts';
import { smallRubric } from '../../fixtures/rubric.ts';
import { draft as anyDraft } from './arbitrary.ts';

const records = (text: string): string[][] => parse(text, { relax_column_count: true });
const small = smallRubric();

function read(text: string) {
  const found = readCanvasRecords(records(text), 'rubric.csv');
  if (!found.ok) throw new Error(found.faults.join('\n'));
  return found.rows;
}

describe('a rubric in the layout of Canvas', () => {
  it('has the columns that Canvas asks for, the best rating first, in points from 0', () => {
    const [header, first] = records(canvasCsv([{ name: 'PP-3 Tasks', rubric: small }]));
    expect(header?.join(',')).toBe(
      'Rubric Name,Criteria Name,Criteria Description,Criteria Enable Range,Rating Name,Rating Description,Rating Points,Rating Name,Rating Description,Rating Points,Rating Name,Rating Description,Rating Points',
    );
    expect(first?.slice(0, 7)).toEqual([
      'PP-3 Tasks',
      'Criterion P1',
      '',
      'false',
      'Demonstrated',
      'there to be seen',
      '2',
    ]);
  });

  it('comes back as it went, with what Canvas has no column for', () => {
    fc.assert(
      fc.property(anyDraft(), (draft) => {
        const rows = read(canvasCsv([{ name: 'X', rubric: draft }]));
        expect(draftFromCanvas(rows, draft, 'x.csv')).toEqual({ ok: true, draft, added: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('gives a rubric of nothing its criteria and its scale', () => {
    const rows = read(canvasCsv([{ name: 'X', rubric: small }]));
    const base = {
      ...draftFrom(small),
      criteria: [],
      scale: [
        { code: 'A', label: 'a' },
        { code: 'B', label: 'b', passing: true },
      ],
    };
    const made = draftFromCanvas(rows, base, 'x.csv');
    if (!made.ok) throw new Error(made.faults.join());
    expect(made.added).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
    expect(made.draft.scale).toEqual([
      { code: 'NOTYET', label: 'Not Yet' },
      { code: 'PROGRESSIN', label: 'Progressing' },
      { code: 'DEMONSTRAT', label: 'Demonstrated', passing: true },
    ]);
    expect(made.draft.decisionRule.level).toBe('DEMONSTRAT');
  });

  it.each([
    [
      'a missing column',
      'Rubric Name,Criteria Name,Rating Name,Rating Description,Rating Points\nR,C,a,x,0',
      'rubric.csv has no column "Criteria Description".',
    ],
    [
      'ratings that are not in threes',
      'Rubric Name,Criteria Name,Criteria Description,Rating Name,Rating Points,Rating Description\nR,C,,a,0,x',
      'rubric.csv, column 4: after "Rating Name" must come "Rating Description" and "Rating Points".',
    ],
    [
      'points that are no number',
      'Rubric Name,Criteria Name,Criteria Description,Rating Name,Rating Description,Rating Points\nR,C,,a,x,many',
      'rubric.csv, row 2: "Rating Points" of "a" is "many".',
    ],
    [
      'a criterion without a name',
      'Rubric Name,Criteria Name,Criteria Description,Rating Name,Rating Description,Rating Points\nR,,,a,x,1',
      'rubric.csv, row 2: "Criteria Name" is empty.',
    ],
    [
      'a header alone',
      'Rubric Name,Criteria Name,Criteria Description,Rating Name,Rating Description,Rating Points',
      'rubric.csv has no criterion',
    ],
  ])('with %s is refused by name', (_, text, says) => {
    const found = readCanvasRecords(records(text), 'rubric.csv');
    expect(found).toEqual({ ok: false, faults: [expect.stringContaining(says)] });
  });

  it('with another scale in one row is refused with both rows', () => {
    const rows = read(canvasCsv([{ name: 'X', rubric: small }]));
    const [, second] = rows;
    second?.ratings.pop();
    expect(draftFromCanvas(rows, draftFrom(small), 'x.csv')).toEqual({
      ok: false,
      faults: [
        'x.csv, row 3: its ratings are "Not Yet", "Progressing", and those of row 2 are "Not Yet", "Progressing", "Demonstrated". All criteria of a rubric share one scale here: make them alike.',
      ],
    });
  });
});
