import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { align, allProgrammes, programmeOf } from '../../../electron/desk/library/catalogue.ts';
import { type Library, openLibrary } from '../../../electron/desk/library/library.ts';
import { currentRubric } from '../../../electron/desk/library/rubrics.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { programmeDocument } from '../../../electron/desk/programmes/document.ts';
import { checkProgrammeFile, takeInProgramme } from '../../../electron/desk/programmes/take-in.ts';
import { queueRows } from '../../../electron/desk/queue/rows.ts';
import { submissionView } from '../../../electron/desk/queue/submission.ts';
import { commitCommand } from '../../../electron/desk/reading/commit.ts';
import { beginDraft } from '../../../electron/desk/rubrics/drafts.ts';
import { publishDraft } from '../../../electron/desk/rubrics/publish.ts';
import { hashOfRubric, sealsFor } from '../../../electron/desk/rubrics/seal.ts';
import { Programme } from '../../../shared/programme/programme.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { asVersion } from '../../../shared/rubric/edit.ts';
import { Rubric } from '../../../shared/rubric/rubric.ts';
import { exported } from '../../fixtures/export.ts';
import { act, earning, loadedLibrary, submission, writePackage } from '../../fixtures/library.ts';
import { ownFolder, place } from '../../fixtures/place.ts';
import { readingCircle } from '../../fixtures/programme.ts';
import { refusalOf } from '../../fixtures/refusal.ts';
import { smallRubric } from '../../fixtures/rubric.ts';
import { draft as anyDraft } from '../../unit/rubric/arbitrary.ts';

async function emptyLibrary(): Promise<Library> {
  const library = openLibrary(join(await ownFolder(), 'library'));
  onTestFinished(() => library.close());
  return library;
}

const file = async (programme: unknown) =>
  place(await ownFolder(), 'programme.json', JSON.stringify(programme));
const blocks = (report: { problems: { severity: string; code: string; where: string }[] }) =>
  report.problems.filter(({ severity }) => severity === 'block').map(({ code, where }) => `${code} ${where}`);

describe('a programme file', () => {
  it('adds another organisation’s programme beside the one that is there', async () => {
    const library = await emptyLibrary();
    const report = takeInProgramme(library, 'ADMIN', await file(readingCircle()));
    expect(report).toMatchObject({ ok: true, taken: true, standing: 'new', problems: [] });
    expect(report.items.every(({ standing }) => standing === 'new')).toBe(true);
    expect(allProgrammes(library).map(({ id }) => id)).toEqual(['defined-learning-pbl', 'reading-circle']);
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('taken in twice changes nothing the second time', async () => {
    const library = await emptyLibrary();
    const path = await file(readingCircle());
    takeInProgramme(library, 'ADMIN', path);
    const events = () => library.database.get<{ n: number }>('SELECT count(*) AS n FROM event')?.n;
    const before = events();
    expect(takeInProgramme(library, 'ADMIN', path)).toMatchObject({ standing: 'same', taken: true });
    expect(events()).toBe(before);
  });

  it('is compared first: what is new, the same, different and gone', async () => {
    const library = await emptyLibrary();
    takeInProgramme(library, 'ADMIN', await file(readingCircle()));
    const [stack] = readingCircle().stacks;
    const [first] = stack?.microCredentials ?? [];
    if (!stack || !first) throw new Error('The fixture has a stack.');
    const next = readingCircle({
      stacks: [
        {
          ...stack,
          microCredentials: [
            { ...first, title: 'Finding Texts' },
            { id: 'RC-3', title: 'Writing', aliases: [] },
          ],
        },
      ],
      awards: [],
      rubrics: [smallRubric({ id: 'RC-1-R' }), smallRubric({ id: 'RC-1-R', version: '2' })],
      alignments: [{ microCredential: 'PP-3', framework: 'Danielson', text: '1e' }],
    });
    const report = checkProgrammeFile(library, await file(next));
    expect(report.items.map(({ kind, title, standing }) => `${standing} ${kind} ${title}`)).toEqual([
      'differs micro-credential Finding Texts',
      'new micro-credential Writing',
      'gone micro-credential Talking about Texts',
      'gone award Reader',
      'same rubric RC-1-R 1',
      'new rubric RC-1-R 2',
      'new alignment Danielson',
    ]);
    expect(report).toMatchObject({ standing: 'differs', taken: false });
    expect(programmeOf(library, 'reading-circle')?.awards).toHaveLength(1);
  });

  it.each([
    [
      'two rubrics with one id and version',
      { rubrics: [smallRubric(), smallRubric()] },
      ['duplicate-id rubrics[1]'],
    ],
    [
      'one id for two micro-credentials',
      { rubrics: [smallRubric(), smallRubric({ version: '2', microCredential: 'RC-2' })] },
      ['duplicate-id rubrics[1].id'],
    ],
    [
      'a rubric that another programme has',
      { rubrics: [smallRubric({ id: 'PP-3-R' })] },
      ['rubric-elsewhere rubrics[0]'],
    ],
    [
      'a shape of its own',
      { rubrics: [{ ...smallRubric(), scale: [] }] },
      ['programme-format rubrics[0].scale'],
    ],
    [
      'a seal that its rubric does not bear',
      { seals: [{ ...sealsFor([smallRubric({ id: 'RC-1-R' })])[0], sha256: '0'.repeat(64) }] },
      ['seal-broken rubrics[0]'],
    ],
  ])('with %s is refused by path, and nothing is taken in', async (_, change, expected) => {
    const library = await emptyLibrary();
    const report = takeInProgramme(library, 'ADMIN', await file({ ...readingCircle(), ...change }));
    expect([report.ok, report.taken, blocks(report)]).toEqual([
      false,
      false,
      expect.arrayContaining(expected),
    ]);
    expect(programmeOf(library, 'reading-circle')).toBeNull();
  });

  it('that is no JSON is refused by name', async () => {
    const path = await place(await ownFolder(), 'broken.json', '{"format":');
    expect(refusalOf(() => checkProgrammeFile(null, path)).message).toContain('broken.json is not JSON');
  });

  it('whose published version was edited by hand is noticed by its hash, in the file and beside the library', async () => {
    const library = await emptyLibrary();
    const { version } = beginDraft(library, 'ADMIN', {
      programme: 'defined-learning-pbl',
      microCredential: 'PP-3',
    });
    const { rubric } = publishDraft(library, 'ADMIN', { rubric: 'PP-3-R', version, as: '1.0', note: '' });
    const document = programmeDocument(library, 'defined-learning-pbl');
    expect(document.seals).toEqual([{ rubric: 'PP-3-R', version: '1.0', sha256: hashOfRubric(rubric) }]);
    expect(blocks(checkProgrammeFile(library, await file(document)))).toEqual([]);
    const edited = structuredClone(document);
    const at = edited.rubrics.findIndex((each) => each.version === '1.0');
    const [first] = edited.rubrics[at]?.criteria ?? [];
    if (first) first.title = 'Something easier';
    expect(blocks(checkProgrammeFile(null, await file(edited)))).toEqual([`seal-broken rubrics[${at}]`]);
    const { seals: _, ...unsealed } = edited;
    expect(blocks(checkProgrammeFile(library, await file(unsealed)))).toEqual([
      `version-differs rubrics[${at}]`,
    ]);
  });

  it('goes out and comes in as it was, whatever its rubrics say', async () => {
    const library = await emptyLibrary();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(anyDraft(), async (draft) => {
        count += 1;
        const rubric = Rubric.parse(
          asVersion({ ...draft, id: `RC-${count}-R`, microCredential: 'RC-2' }, '1', 'published'),
        );
        const programme = readingCircle({ id: `rc-${count}`, rubrics: [rubric] });
        takeInProgramme(library, 'ADMIN', await file(programme));
        const { seals, ...out } = programmeDocument(library, programme.id);
        expect(Programme.parse(JSON.parse(JSON.stringify(out)))).toEqual(programme);
        expect(seals).toEqual(sealsFor([rubric]));
      }),
      { numRuns: 15 },
    );
  });
});

describe('programmes side by side', () => {
  const circle = { programme: 'reading-circle' };

  it('give each batch its own titles and rubrics, in the queue, in a reading and in the results', async () => {
    const library = await loadedLibrary();
    takeInProgramme(library, 'ADMIN', await file(readingCircle()));
    const folder = await ownFolder();
    const source = await writePackage(folder, { id: 'RC', head: circle, submissions: [submission('T-1')] });
    expect((await loadSource(library, source, { author: 'ADMIN' })).problems).toEqual([]);
    const titles = Object.fromEntries(queueRows(library, null, null).map(({ id, title }) => [id, title]));
    expect(titles).toMatchObject({ 'S-1': 'Designing Authentic Tasks', 'T-1': 'Choosing Texts' });
    const view = submissionView(library, 'RC/T-1', 'AS-1');
    expect([view.rubric.id, view.microCredential.title, view.stack?.title]).toEqual([
      'RC-1-R',
      'Choosing Texts',
      'Reading',
    ]);
    act(library, 'AS-1', 'S-1', earning());
    for (const command of earning(smallRubric())) {
      const { reading } = submissionView(library, 'RC/T-1', 'AS-1');
      commitCommand(library, 'AS-1', {
        submission: 'RC/T-1',
        purpose: 'first',
        version: reading.version,
        command,
      });
    }
    const { rows } = await exported(library, { skip: true });
    expect(rows.map((row) => [row.submission_id, row.microcredential_title])).toEqual([
      ['S-1', 'Designing Authentic Tasks'],
      ['T-1', 'Choosing Texts'],
    ]);
  });

  it('keep a micro-credential that submissions stand on', async () => {
    const library = await emptyLibrary();
    takeInProgramme(library, 'ADMIN', await file(readingCircle()));
    const folder = await ownFolder();
    const source = await writePackage(folder, { id: 'RC', head: circle, submissions: [submission('T-1')] });
    await loadSource(library, source, { author: 'ADMIN' });
    const [stack] = readingCircle().stacks;
    if (!stack) throw new Error('The fixture has a stack.');
    const without = readingCircle({
      stacks: [{ ...stack, microCredentials: stack.microCredentials.slice(1) }],
      awards: [],
      rubrics: [],
    });
    expect(blocks(takeInProgramme(library, 'ADMIN', await file(without)))).toEqual([
      'micro-credential-in-use stacks',
    ]);
  });

  it('say how a micro-credential is aligned, until it is taken away', async () => {
    const library = await emptyLibrary();
    const { id } = shippedProgramme();
    const said = { microCredential: 'PP-3', framework: 'Danielson', text: '1e, in our reading' };
    align(library, id, said, 'ADMIN');
    expect(programmeDocument(library, id).alignments).toEqual([said]);
    align(library, id, { ...said, text: '' }, 'ADMIN');
    expect(programmeDocument(library, id).alignments).toBeUndefined();
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('stay as somebody changed them when the library is opened again', async () => {
    const folder = join(await ownFolder(), 'library');
    const library = openLibrary(folder);
    takeInProgramme(library, 'ADMIN', await file({ ...shippedProgramme(), title: 'Ours' }));
    library.close();
    const again = openLibrary(folder);
    onTestFinished(() => again.close());
    expect(programmeOf(again, shippedProgramme().id)?.title).toBe('Ours');
    expect(currentRubric(again.database, shippedProgramme().id, 'PP-3')?.version).toBe('0.1-draft');
  });
});
