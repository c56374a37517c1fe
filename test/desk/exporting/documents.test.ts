import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveTemplate } from '../../../electron/desk/exporting/letters/template.ts';
import { SHIPPED_TEMPLATE } from '../../../shared/results/letter/template.ts';
import { exported, take } from '../../fixtures/export.ts';
import { act, BATCH, loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { carried, notYet } from '../../fixtures/readings.ts';
import { rfc4180 } from '../../fixtures/rfc4180.ts';
import { unzipped } from '../../fixtures/zip/unzipped.ts';

const [C1 = '', C2 = ''] = pp3().criteria.map(({ id }) => id);
const POPPLER = spawnSync('pdftotext', ['-v']).error === undefined;
const OFFICE = spawnSync('soffice', ['--version']).error === undefined;
if (!POPPLER) console.warn('SKIPPED: pdftotext is not installed, so no letter was read back from its PDF.');
if (!OFFICE) console.warn('SKIPPED: LibreOffice is not installed, so no export was opened in it.');

/** The text of a PDF, in one line. */
async function textOf(pdf: Buffer): Promise<string> {
  const path = join(await ownFolder(), 'letter.pdf');
  writeFileSync(path, pdf);
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');
}

const NOTE = 'The limit is named; "why" is open.\n\n=cmd|calc <b>not bold</b> naïve Ωmega';

/** S-1 not yet with a quote from page 2, S-2 earned. */
async function judged() {
  const library = await loadedLibrary({ submissions: ['S-1', 'S-2'] });
  const base = notYet();
  const [first, ...rest] = base.ratings ?? [];
  const evidence = [
    {
      artifact: 'artifacts/S-1/task.txt',
      sha256: 'a'.repeat(64),
      selector: {
        type: 'pdf' as const,
        page: 2,
        quads: [],
        exact: 'the budget limit',
        prefix: '',
        suffix: '',
      },
    },
  ];
  take(library, [
    {
      ...base,
      ratings: [{ ...first, criterion: C1, note: NOTE, nextStep: 'Name who decides.', evidence }, ...rest],
      overall: { strength: 'The figures carry the case.', nextStep: 'Ask a family.' },
      privateNote: 'Secret note.',
    },
    carried({ submission: 'S-2' }),
  ]);
  return library;
}

describe('feedback letters', () => {
  it('are a PDF and an HTML for each submission, and one PDF of all', async () => {
    const library = await judged();
    const { bytes, report } = await exported(library, { profile: 'letters', batch: BATCH }, 'letters.zip');
    expect(report.ok, JSON.stringify(report.problems)).toBe(true);
    const files = await unzipped(bytes);
    expect([...files.keys()]).toEqual(['S-1.pdf', 'S-1.html', 'S-2.pdf', 'S-2.html']);
    expect(report.files.map(({ path, rows }) => [path.slice(-4), rows])).toEqual([
      ['.zip', 2],
      ['.pdf', 2],
    ]);
    const html = files.get('S-1.html')?.toString('utf8') ?? '';
    expect(html).toMatch(/<html lang="en-US">/);
    expect(html).toContain('&lt;b&gt;not bold&lt;/b&gt;');
    expect(html).not.toContain('Secret');
    for (const said of ['the budget limit', 'page 2', 'Name who decides.', 'The figures carry the case.'])
      expect(html).toContain(said);
    // Tagged, with its language, and the title shown instead of the file's name (PDF/UA).
    const raw = files.get('S-1.pdf')?.toString('latin1') ?? '';
    for (const mark of ['/MarkInfo', '/StructTreeRoot', '/Lang (en-US)', '/DisplayDocTitle true'])
      expect(raw).toContain(mark);
  });

  it.skipIf(!POPPLER)(
    'say in real text what was decided, why, on which passage, and what comes next',
    async () => {
      const library = await judged();
      const { bytes, report } = await exported(library, { profile: 'letters' }, 'letters.zip');
      const text = await textOf((await unzipped(bytes)).get('S-1.pdf') ?? Buffer.alloc(0));
      for (const said of [
        pp3().decisionLabels.NOT_YET,
        'The limit is named; "why" is open.',
        '=cmd|calc <b>not bold</b> naïve Ωmega',
        'the budget limit',
        'page 2',
        'Name who decides.',
        'The figures carry the case.',
        'attempt 2',
        'Page 1 of',
      ])
        expect(text).toContain(said);
      expect(text).not.toContain('Secret');

      const merged = await textOf(readFileSync(report.files[1]?.path ?? ''));
      expect(merged).toContain('The limit is named');
      expect(merged).toContain('S-2');
    },
  );

  // Made once for the two tests that read it: a word of 20 kB takes the PDF a while.
  let hard: ReturnType<typeof hardLetter> | undefined;
  async function hardLetter() {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    const strength = `start ${'x'.repeat(20_000)} end\0 שלום עולם 👩🏽‍🏫`;
    take(library, [carried({ overall: { strength, nextStep: null } })]);
    const { bytes, report } = await exported(library, { profile: 'letters' }, 'letters.zip');
    expect(report.ok, JSON.stringify(report.problems)).toBe(true);
    return unzipped(bytes);
  }

  it('carry a feedback of 20 kB without a space, right-to-left text, emoji and NUL', async () => {
    hard ??= hardLetter();
    const html = (await hard).get('S-1.html')?.toString('utf8') ?? '';
    expect(html).toContain('x'.repeat(20_000));
    expect(html).toContain('שלום עולם 👩🏽‍🏫');
    expect((await hard).get('S-1.pdf')?.subarray(0, 5).toString()).toBe('%PDF-');
  });

  it.skipIf(!POPPLER)('break such a word over lines on paper and lose none of it', async () => {
    hard ??= hardLetter();
    const text = await textOf((await hard).get('S-1.pdf') ?? Buffer.alloc(0));
    expect(text.match(/x{20,}/g)?.join('').length).toBeGreaterThanOrEqual(20_000 - 40);
  });

  it('are worded by a template that an administrator can edit, and stop where it is broken', async () => {
    const library = await judged();
    saveTemplate(library, {
      ...SHIPPED_TEMPLATE,
      programmeName: 'Riverside Programme',
      closing: ['Write to {programme} about {submission_id}.'],
      language: 'en-GB',
    });
    const { bytes } = await exported(library, { profile: 'letters' }, 'letters.zip');
    const html = (await unzipped(bytes)).get('S-2.html')?.toString('utf8') ?? '';
    expect(html).toContain('Write to Riverside Programme about S-2.');
    expect(html).toContain('lang="en-GB"');
    mkdirSync(join(library.folder, 'letters'), { recursive: true });
    writeFileSync(
      join(library.folder, 'letters', 'template.json'),
      JSON.stringify({ ...SHIPPED_TEMPLATE, greeting: 'Dear {nobody},' }),
    );
    const { report } = await exported(library, { profile: 'letters' }, 'again.zip');
    expect(report).toMatchObject({ ok: false, files: [] });
    expect(report.problems.find(({ code }) => code === 'letter-template')?.message).toMatch(
      /greeting.*nobody/,
    );
  });
});

describe('the summary of a batch', () => {
  async function summarised() {
    const library = await loadedLibrary({ submissions: ['S-1', 'S-2', 'S-3', 'S-4'] });
    take(library, [
      notYet(),
      notYet({ submission: 'S-2', decision: 'EARNED', override: { reason: '=Shown in the interview.' } }),
    ]);
    act(library, 'AS-1', 'S-3', [{ type: 'hold', kind: 'privacy', note: '' }]);
    const { report, bytes } = await exported(library, { profile: 'summary', batch: BATCH }, 'summary.pdf');
    expect(report.ok, JSON.stringify(report.problems)).toBe(true);
    return { report, bytes };
  }

  it('counts decisions, levels, overrides and holds in a table', async () => {
    const { report } = await summarised();
    const table = rfc4180(readFileSync(report.files[1]?.path ?? '', 'utf8'));
    const lowest = pp3().scale[0]?.code ?? '';
    for (const row of [
      ['submissions', '', '', 'all', '', '4'],
      ['submissions', '', '', 'settled', '', '2'],
      ['submissions', '', '', 'not read', '', '1'],
      ['decisions', 'PP-3', '', 'EARNED', '', '1'],
      ['decisions', 'PP-3', '', 'NOT_YET', '', '1'],
      ['levels', 'PP-3', pp3().version, C1, lowest, '2'],
      ['levels', 'PP-3', pp3().version, C2, lowest, '0'],
      ['holds', '', '', 'S-3', 'privacy', '1'],
      ['overrides', '', '', 'S-2', 'EARNED: =Shown in the interview.', '1'],
      ['turnaround in days', '', '', 'median', '19.11', '2'],
      ['double reading', '', '', 'read twice', '', '0'],
    ])
      expect(table).toContainEqual(row);
  });

  it.skipIf(!POPPLER)('says them on paper, in real text', async () => {
    const { bytes } = await summarised();
    const text = await textOf(bytes);
    for (const said of ['November batch A', 'S-3', '=Shown in the interview.', C1])
      expect(text).toContain(said);
  });
});

describe('LibreOffice', () => {
  it.skipIf(!OFFICE)(
    'opens a file for people without a live formula, and keeps ids as text',
    { timeout: 300_000 },
    async () => {
      const library = await loadedLibrary({
        submissions: ['S-1'].map((id) => ({
          id,
          candidate: '007',
          microCredential: 'PP-3',
          artifacts: [{ component: 'reflection', title: 'R', text: 'x' }],
        })),
        identities:
          'candidate,given_name,family_name,email,external_id\n007,=1+1,"-2+3, @SUM(1)",+cmd|calc,E1\n',
      });
      take(library, [carried({ overall: { strength: '=HYPERLINK("http://example.org")', nextStep: null } })]);
      const { path, report } = await exported(library, { mode: 'spreadsheet' }, 'people.csv');
      expect(report.ok).toBe(true);
      const folder = await ownFolder();
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      // What is not guarded does come alive there: without it this test could not fail.
      const control = join(folder, 'control.csv');
      writeFileSync(control, 'given_name\r\n=1+1\r\n');
      const args = [profile, '--headless', '--convert-to', 'fods', '--outdir', folder, path, control];
      execFileSync('soffice', args, { stdio: 'ignore' });

      const sheet = readFileSync(join(folder, 'people.fods'), 'utf8');
      expect(sheet).toContain('&apos;=1+1');
      expect(sheet).toContain('&apos;007');
      expect(sheet).not.toContain('table:formula');
      expect(readFileSync(join(folder, 'control.fods'), 'utf8')).toContain('table:formula');
    },
  );
});
