import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRecord } from '../../../shared/results/csv.ts';

describe('a record of a CSV', () => {
  it('ends with CRLF and quotes a cell with a line feed of its own', () => {
    expect(csvRecord(['S-0001', 'Strength: figures.\nNext step: more.'])).toBe(
      'S-0001,"Strength: figures.\nNext step: more."\r\n',
    );
  });

  it('gives back what was put in, whatever the cells hold', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^[a",;\r\n\t =+@'-]{0,12}$/));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 20 }), (rows) => {
        const written = [['a', 'b'], ...rows].map((row) => csvRecord(row)).join('');
        expect(parse(written, { record_delimiter: '\r\n' })).toEqual([['a', 'b'], ...rows]);
      }),
    );
  });
});
