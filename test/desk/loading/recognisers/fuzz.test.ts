import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSource } from '../../../../electron/desk/loading/check.ts';
import { readPage } from '../../../../electron/desk/loading/html/page.ts';
import { readPeople } from '../../../../electron/desk/loading/people/read-people.ts';
import { readWorksheet } from '../../../../electron/desk/loading/recognisers/worksheet.ts';
import { HEADER, ROWS } from '../../../fixtures/downloads/manifest.ts';
import { GERMAN, WORKSHEET } from '../../../fixtures/downloads/moodle.ts';
import { ownFolder } from '../../../fixtures/place.ts';
import { zipOf } from '../../../fixtures/zip/zip-bytes.ts';

/** Text made of pieces that a parser expects, and some that it does not. */
const nearly = (...pieces: string[]) =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...pieces), weight: 5 },
        { arbitrary: fc.string({ unit: 'binary', maxLength: 4 }), weight: 1 },
      ),
      { maxLength: 30 },
    )
    .map((parts) => parts.join(''));

const names = nearly(
  ...[
    '_',
    '/',
    '4711',
    '98001',
    '0',
    'LATE',
    'anon',
    'text.html',
    'link.html',
    '.pdf',
    '.csv',
    'product',
    ' ',
  ],
  ...[
    'Ada',
    'Participant',
    'assignsubmission',
    'file',
    'onlinetext',
    'manifest.csv',
    'submissions.csv',
    'C-1',
    'PP-3',
  ],
  ...['..', '._', '__MACOSX', '\\', 'CON', 'attempt 2', 'reflection'],
).filter((name) => Buffer.byteLength(name) < 500);
const cells = nearly(
  ...HEADER.split(','),
  ...[
    'course_id',
    'block_id',
    'student_id',
    'file_path',
    'file_found',
    'type',
    'text',
    'Identifier',
    'Participant 4711',
  ],
  ...[
    ',',
    ',',
    ',',
    ';',
    '\t',
    '"',
    '\n',
    '\r\n',
    'S-1',
    'C-1',
    'PP-3',
    'product',
    'artifact',
    '=1+1',
    '-1',
    '../x',
    'False',
  ],
  ...['https://example.org', 'javascript:alert(1)', ROWS[0] ?? '', `${HEADER}\n`],
);
const pages = nearly(
  ...[
    '<',
    '>',
    '</',
    '/>',
    '<p>',
    '<h1>',
    '</h1>',
    '<title>',
    '</title>',
    '<a href="',
    '"',
    "'",
    '<script>',
    '<!--',
    '-->',
  ],
  ...[
    '<ul>',
    '<li>',
    '</ul>',
    '<pre>',
    '&amp;',
    '&#x',
    ';',
    '&#99999999;',
    '<meta http-equiv=refresh content="0;url=',
    '<br>',
  ],
);
const content = fc.oneof(
  cells.map((text) => Buffer.from(text)),
  pages.map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
);
const tableNames = fc.constantFrom(
  'manifest.csv',
  'submissions.csv',
  'candidates.csv',
  'Grades.csv',
  'x/manifest.csv',
);
const entry = fc.record({
  name: fc.oneof({ arbitrary: names, weight: 4 }, { arbitrary: tableNames, weight: 1 }),
  data: content,
});

describe('whatever arrives', () => {
  it('as a zip is judged, never thrown, and every block has a place and a sentence', async () => {
    const path = join(await ownFolder(), 'x.zip');
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { maxLength: 8 }),
        fc.dictionary(names, cells, { maxKeys: 2 }),
        async (items, answers) => {
          await writeFile(path, zipOf(items));
          const report = await checkSource({ path, answers }, null);
          expect(report.ok).toBe(
            report.batch !== undefined && report.problems.every(({ severity }) => severity !== 'block'),
          );
          for (const { code, message } of report.problems) expect(code && message).toBeTruthy();
          if (report.batch && report.batch.submissions < 5_000)
            expect(report.submissions).toHaveLength(report.batch.submissions);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('in a page is read, and nothing in it stays that could act', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const { markdown, address } = readPage(Buffer.from(text));
        const outside = markdown.replace(/^(`{3,})\n[\s\S]*?\n\1$/gm, '');
        expect(outside).not.toMatch(/(?<!\\)<(?!https?:\/\/)/);
        if (address !== null) expect(address).toMatch(/^https?:\/\//i);
      }),
      { numRuns: 1_000 },
    );
  });

  it('as a table of people is read, and problems name nobody', () => {
    fc.assert(
      fc.property(fc.oneof(cells, fc.constant('name,email\nAda Lovelace,nobody\n')), (text) => {
        const { people, problems } = readPeople(Buffer.from(text), 'roster.csv');
        expect(people.every(({ row }) => row > 1)).toBe(true);
        expect(JSON.stringify(problems)).not.toMatch(/Lovelace|nobody/);
      }),
      { numRuns: 500 },
    );
  });

  it('as a worksheet, cut anywhere, is one or is none', () => {
    const participants = new Set(['4711', '4712']);
    fc.assert(
      fc.property(
        fc.constantFrom(WORKSHEET, GERMAN),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (whole, share) => {
          const bytes = Buffer.from(whole).subarray(0, Math.floor(Buffer.byteLength(whole) * share));
          const found = readWorksheet(bytes, 'Grades.csv', participants);
          if (found) expect(found.bytes).toBe(bytes);
        },
      ),
    );
  });
});
