import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveProfile } from '../../../electron/desk/exporting/own-profiles.ts';
import type { ProfileOf } from '../../../shared/results/profile.ts';
import { SHIPPED_PROFILES } from '../../../shared/results/profiles.ts';
import { exported, take } from '../../fixtures/export.ts';
import { loadedLibrary, pp3, submission } from '../../fixtures/library.ts';
import { carried, notYet } from '../../fixtures/readings.ts';
import { rowsOf } from '../../fixtures/rfc4180.ts';
import { unzipped } from '../../fixtures/zip/unzipped.ts';

const IDS = ['S-1', 'S-2'];

/** Two candidates as a download from Moodle names them: 4711 has earned, 4712 not yet. */
async function fromMoodle() {
  const library = await loadedLibrary({
    submissions: IDS.map((id, at) => submission(id, { candidate: `moodle-${4711 + at}` })),
  });
  take(library, [carried(), notYet({ submission: 'S-2' })]);
  return library;
}

const shipped = SHIPPED_PROFILES.find(({ id }) => id === 'moodle-worksheet') as ProfileOf<'worksheet'>;

describe("Moodle's grading worksheet", () => {
  it.each([
    ['with CRLF and a byte order mark', '\uFEFF', '\r\n', ','],
    ['with bare line feeds', '', '\n', ','],
    ['with semicolons', '', '\r\n', ';'],
  ])('comes back %s, byte for byte but for the two cells that are filled', async (_, bom, end, comma) => {
    const library = await fromMoodle();
    const header = [
      'Identifier',
      '"Full name"',
      'Email address',
      'Status',
      'Grade',
      'Maximum grade',
      'Grade can be changed',
      '"Last modified (grade)"',
      'Feedback comments',
    ];
    const rows = [
      [
        'Participant 4712',
        '"Zoë ""Z"" Ñu, Jr."',
        '',
        'Submitted for grading',
        '',
        '"100,00"',
        'Yes',
        '"Monday, 2 November 2026, 9:03 AM"',
        '""',
      ],
      ['Participant 9', 'Nobody', ' x@example.org ', '', '55.00', '100.00', 'Yes', '-', 'old "words" stay'],
      ['Participant 4711', '""', '', '', '', '10.00', 'Yes', '-', ''],
    ];
    const text = (filled: string[][]) =>
      bom + [header, ...filled].map((cells) => cells.join(comma) + end).join('');
    const worksheet = join(library.folder, 'worksheet.csv');
    writeFileSync(worksheet, text(rows));
    const { bytes, report } = await exported(library, { profile: 'moodle-worksheet', worksheet }, 'back.txt');
    expect(report.ok, JSON.stringify(report.problems)).toBe(true);
    const [C4712 = [], other = [], C4711 = []] = rows;
    const said = 'Strength: The budget limit drives the task.';
    const criterion = pp3().criteria[0];
    const noted = `${criterion?.id} ${criterion?.title} (${pp3().scale[0]?.label}): Not to be seen yet.`;
    // Where the cell came in quotes, it goes back in quotes.
    const back = text([
      C4712.with(4, '0').with(8, `"<p>${said}<br />${noted}</p>"`),
      other,
      C4711.with(4, '10').with(8, `<p>${said}</p>`),
    ]);
    expect(bytes.toString('utf8')).toBe(back);
    expect(bytes.equals(Buffer.from(back))).toBe(true);
  });

  it('of a site in another language is filled by a profile that knows its names, and else says which it lacks', async () => {
    const library = await fromMoodle();
    const worksheet = join(library.folder, 'bewertung.csv');
    const header =
      'ID,Vollständiger Name,Bewertung,Beste Bewertung,Bewertung kann geändert werden,Feedback als Kommentar';
    const rows = [4711, 4712].map((n) => `Teilnehmer/in ${n},Ä,,"20,00",Ja,\r\n`).join('');
    writeFileSync(worksheet, `${header}\r\n${rows}`);
    const before = await exported(library, { profile: 'moodle-worksheet', worksheet });
    expect(before.report).toMatchObject({ ok: false, files: [] });
    const said = before.report.problems.find(({ code }) => code === 'worksheet-unreadable')?.message;
    for (const lacking of ['Identifier', 'Grade or Scale', 'Feedback comments'])
      expect(said).toContain(lacking);
    saveProfile(library, {
      ...shipped,
      identifier: ['ID'],
      grade: ['Bewertung'],
      maximum: ['Beste Bewertung'],
      changeable: ['Bewertung kann geändert werden'],
      notChangeable: ['Nein'],
      comments: ['Feedback als Kommentar'],
    });
    const { rows: filled } = await exported(library, { profile: 'moodle-worksheet', worksheet });
    expect(filled.map((row) => row.Bewertung)).toEqual(['20', '0']);
    expect(readFileSync(worksheet, 'utf8')).toBe(`${header}\r\n${rows}`);
  });

  it('is not filled where a row has more or fewer cells than the header, and the row is named', async () => {
    const library = await fromMoodle();
    const worksheet = join(library.folder, 'worksheet.csv');
    writeFileSync(
      worksheet,
      'Identifier,Grade,Maximum grade,Feedback comments\r\nParticipant 4711,,100,00,\r\nParticipant 4712,,10,\r\n',
    );
    const { report } = await exported(library, { profile: 'moodle-worksheet', worksheet });
    expect(report).toMatchObject({ ok: false, files: [] });
    expect(report.problems.find(({ code }) => code === 'worksheet-unreadable')?.message).toContain('row 2');
  });

  it('is filled where nothing in it says whether a grade is locked, and that is told', async () => {
    const library = await fromMoodle();
    const worksheet = join(library.folder, 'worksheet.csv');
    writeFileSync(
      worksheet,
      'Identifier,Grade,Maximum grade,Feedback comments\r\nParticipant 4711,,10,\r\nParticipant 4712,,10,\r\n',
    );
    const { report, rows } = await exported(library, { profile: 'moodle-worksheet', worksheet });
    expect(rows.map((row) => row.Grade)).toEqual(['10', '0']);
    expect(report.problems).toContainEqual(
      expect.objectContaining({ severity: 'warn', code: 'worksheet-locks' }),
    );
  });

  it('stops at a grade that cannot be changed, and at a candidate whom it does not list', async () => {
    const library = await fromMoodle();
    const worksheet = join(library.folder, 'worksheet.csv');
    writeFileSync(
      worksheet,
      'Identifier,Grade,Maximum grade,Grade can be changed,Feedback comments\r\nParticipant 4711,,10,No,\r\n',
    );
    const { report } = await exported(library, { profile: 'moodle-worksheet', worksheet });
    const blocks = report.problems.filter(({ severity }) => severity === 'block');
    expect(blocks).toMatchObject([
      { code: 'grade-locked', where: 'row 2 (S-1), column Grade can be changed' },
      { code: 'worksheet-row', where: 'S-2' },
    ]);
  });
});

describe("Moodle's feedback zip", () => {
  it('has a folder for each participant as Moodle names it, with the letter inside', async () => {
    const library = await fromMoodle();
    const { bytes, report } = await exported(library, { profile: 'moodle-feedback' }, 'back.zip');
    expect(report.ok, JSON.stringify(report.problems)).toBe(true);
    const names = [...(await unzipped(bytes)).keys()];
    const folders = new Set(names.map((name) => name.split('/')[0]));
    expect([...folders]).toEqual([
      'Participant_4711_assignsubmission_file_',
      'Participant_4712_assignsubmission_file_',
    ]);
    expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
  });
});

describe("Canvas's rubric assessments", () => {
  it('have for each criterion its rating, its points and its comments, under its own title', async () => {
    const library = await loadedLibrary({
      submissions: IDS.map((id, at) => submission(id, { candidate: `canvas-${17 + at}` })),
    });
    take(library, [carried(), notYet({ submission: 'S-2' })]);
    const rubric = pp3();
    const { bytes } = await exported(library, { profile: 'canvas-rubric' });
    const header = bytes.toString('utf8').split('\r\n')[0];
    const parts = rubric.criteria.flatMap(({ title }) => [
      `${title} - Rating`,
      `${title} - Points`,
      `${title} - Comments`,
    ]);
    expect(Object.keys(rowsOf(bytes.toString('utf8'))[0] ?? {})).toEqual([
      'Student Id',
      'Student Name',
      ...parts,
    ]);
    expect(header?.startsWith('Student Id,Student Name,')).toBe(true);
    const rows = rowsOf(bytes.toString('utf8'));
    expect(rows.map((row) => row['Student Id'])).toEqual(['17', '18']);
    const [first = ''] = rubric.criteria.map(({ title }) => title);
    expect(rows[1]).toMatchObject({
      [`${first} - Rating`]: rubric.scale[0]?.label,
      [`${first} - Points`]: '0',
      [`${first} - Comments`]: 'Not to be seen yet.',
    });
  });

  it('carry the last attempt alone, because the gradebook has one place for it', async () => {
    const library = await loadedLibrary({
      submissions: [
        submission('S-1', { candidate: 'canvas-17' }),
        submission('S-2', { candidate: 'canvas-17', attempt: 2 }),
      ],
    });
    take(library, [notYet(), carried({ submission: 'S-2' })]);
    const { rows, report } = await exported(library, { profile: 'canvas-rubric' });
    expect(rows).toHaveLength(1);
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'superseded', where: 'S-1' }));
  });
});
