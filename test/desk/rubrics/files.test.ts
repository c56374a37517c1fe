import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { takeInProgramme } from '../../../electron/desk/programmes/take-in.ts';
import { importCanvas } from '../../../electron/desk/rubrics/canvas.ts';
import { documentOf, rubricFile } from '../../../electron/desk/rubrics/files.ts';
import { touchstone } from '../../fixtures/child.ts';
import { loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { ownFolder, place } from '../../fixtures/place.ts';
import { refusalOf } from '../../fixtures/refusal.ts';
import { blockNamed } from '../../unit/docs/blocks.ts';
import { openPdf, textOfPages } from '../sample/openPdf.ts';

const PLACE = { programme: 'defined-learning-pbl', microCredential: 'PP-3' };
const AT = new Date('2026-11-20T12:00:00Z');

describe('a rubric as a file', () => {
  it('is a tagged PDF that says every descriptor and how it is decided', async () => {
    const library = await loadedLibrary();
    const pdf = await openPdf(await rubricFile(documentOf(library, pp3().id), 'pdf', AT));
    expect(await (await pdf.getPage(1)).getStructTree()).toMatchObject({ role: 'Root' });
    const text = (await textOfPages(pdf)).join(' ').replace(/\s+/g, ' ');
    const said = pp3().criteria.flatMap(({ title, levels }) => [title, ...Object.values(levels)]);
    expect(said.filter((each) => !text.includes(each))).toEqual([]);
    expect(text).toContain('The rule asks for Demonstrated on all');
    await pdf.loadingTask.destroy();
  });

  it('goes out and comes in by the command line', async () => {
    const library = await loadedLibrary();
    library.close();
    const out = join(await ownFolder(), 'pp-3.csv');
    const own = ['--library', library.folder, '--json'];
    const went = await touchstone(['rubric', 'export', pp3().id, '--out', out, ...own]);
    expect(JSON.parse(went.out)).toEqual({ ok: true, rubric: pp3().id, version: '0.1-draft', path: out });
    expect(parse(readFileSync(out, 'utf8'))).toHaveLength(pp3().criteria.length + 1);
    const came = await touchstone(['rubric', 'import', out, '--for', 'PP-3', ...own]);
    expect(JSON.parse(came.out)).toEqual({
      ok: true,
      rubric: pp3().id,
      criteria: pp3().criteria.length,
      added: [],
    });
  });

  it('is what docs/formats.md shows', async () => {
    const library = await loadedLibrary();
    const path = await place(
      await ownFolder(),
      'circle.json',
      blockNamed('docs/formats.md', 'json', 'programme'),
    );
    expect(takeInProgramme(library, 'ADMIN', path).taken).toBe(true);
    const csv = (await rubricFile(documentOf(library, 'RC-1-R'), 'csv', AT)).toString();
    expect(parse(csv)).toEqual(parse(blockNamed('docs/formats.md', 'csv', 'canvas-rubric')));
  });
});

describe('a rubric from Canvas', () => {
  it('that has no place in the file is refused with what there is, and no draft is begun', async () => {
    const library = await loadedLibrary();
    const head =
      'Rubric Name,Criteria Name,Criteria Description,Rating Name,Rating Description,Rating Points';
    const path = await place(await ownFolder(), 'two.csv', `${head}\nOne,C,,a,x,1\nTwo,C,,a,x,1\n`);
    const refused = refusalOf(() => importCanvas(library, 'ADMIN', PLACE, path));
    expect(refused.message).toContain('two.csv holds 2 rubrics: "One", "Two".');
    expect(library.database.get('SELECT 1 FROM rubric_draft')).toBeUndefined();
  });

  it('with a missing column is refused by the column', async () => {
    const library = await loadedLibrary();
    const path = await place(
      await ownFolder(),
      'short.csv',
      'Rubric Name,Rating Name,Rating Description,Rating Points\n',
    );
    expect(refusalOf(() => importCanvas(library, 'ADMIN', PLACE, path)).message).toContain(
      'short.csv has no column "Criteria Name", "Criteria Description".',
    );
  });
});
