import { describe, expect, it } from 'vitest';
import { checkSource } from '../../../electron/desk/loading/check.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { NO_PAST } from '../../../electron/desk/loading/past.ts';
import { readSource } from '../../../electron/desk/loading/read-source.ts';
import { submissionView } from '../../../electron/desk/queue/submission.ts';
import { searchedForNames } from '../../../electron/desk/texts/after-load.ts';
import { blindnessProblems } from '../../../electron/desk/texts/blindness/check.ts';
import { blindnessOf, blindnessOfBatch } from '../../../electron/desk/texts/blindness/view.ts';
import { indexTexts } from '../../../electron/desk/texts/index-texts.ts';
import type { Problem } from '../../../shared/batch/problem.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { ownFolder, place } from '../../fixtures/place.ts';
import { loadAndRead, type Named, ownTexts, type Sent, writeBatch } from '../../fixtures/texts/batch.ts';
import { docx } from '../../fixtures/texts/office.ts';
import { pdf } from '../../fixtures/texts/pdf.ts';
import { jpeg } from '../../fixtures/texts/photo.ts';

const PEOPLE: Named[] = [
  { candidate: 'C-1', given: 'Agnieszka', family: 'Wołoszyńska', email: 'a.wolo@school.example' },
  { candidate: 'C-2', given: 'Tunde', family: 'Okonjo', email: 'tunde@school.example' },
];

/** A submission in which everything tells who wrote it, and one in which nothing does. */
async function shown(): Promise<Sent[]> {
  return [
    {
      id: 'S-1',
      candidate: 'C-1',
      pieces: [
        {
          file: 'task.pdf',
          title: 'Task design',
          bytes: await pdf(
            ['The task.', 'By Agnieszka Woloszynska', 'Ask woloszynska or a.wolo@school.example.'],
            {
              Author: 'Agnieszka Woloszynska',
            },
          ),
        },
        {
          file: 'plan.docx',
          title: 'Plan',
          bytes: docx(['The plan.'], { header: 'A. Wołoszyńska', core: { lastModifiedBy: 'Agnieszka' } }),
        },
        {
          file: 'woloszynska board.jpg',
          title: 'Board',
          bytes: jpeg({ artist: 'Woloszynska', place: { north: 52, east: 21 } }),
        },
        {
          component: 'reflection',
          title: 'Reflection of A. Wołoszyńska',
          text: 'As Agnieszka said, and as Tunde Okonjo agreed.',
        },
      ],
    },
    {
      id: 'S-2',
      candidate: 'C-2',
      pieces: [
        {
          file: 'task.docx',
          title: 'Task',
          bytes: docx(['Nothing to see.'], { core: { creator: 'Office' } }),
        },
      ],
    },
  ];
}

const about = (problems: Problem[]) =>
  problems
    .filter(({ code }) => code === 'name-shown' || code === 'location-in-photo')
    .map(({ where, message }) => [where, message]);
const NAMES = /agnieszka|wo[łl]oszy[ńn]ska|okonjo|tunde|wolo@/i;

const EXPECTED = [
  [
    'S-1 artifact 3: file name',
    expect.stringMatching(/^The candidate's family name can be read in the file's name or folder\./),
  ],
  [
    'S-1 artifact 4: title',
    expect.stringMatching(/^The candidate's family name can be read in the artifact's title\./),
  ],
  [
    'S-1 artifact 4: paragraph 1',
    expect.stringMatching(
      /^The candidate's given name, and the full name of another candidate can be read in /,
    ),
  ],
  [
    'S-1 artifacts/S-1/task.pdf: properties',
    expect.stringMatching(/^The candidate's full name can be read in the file's properties \(the author\)/),
  ],
  [
    'S-1 artifacts/S-1/task.pdf: page 2',
    expect.stringMatching(
      /^The candidate's full name, family name and e-mail address can be read on pages 2 and 3\./,
    ),
  ],
  [
    'S-1 artifacts/S-1/plan.docx: properties',
    expect.stringMatching(/^The candidate's given name .* \(who changed it last\)/),
  ],
  [
    'S-1 artifacts/S-1/plan.docx: text',
    expect.stringMatching(/^The candidate's family name can be read in a header, footer, note or comment\./),
  ],
  [
    'S-1 artifact 3: properties',
    expect.stringMatching(/^The candidate's family name .* \(the photo's own fields\)/),
  ],
  ['S-1 artifact 3', expect.stringMatching(/^This photo carries the place where it was taken\./)],
];

describe('checking a batch', () => {
  it('lists every place that tells whose a submission is, and never the name', async () => {
    const report = await checkSource(await writeBatch(await shown(), PEOPLE), null);
    expect(report.ok).toBe(true);
    expect(about(report.problems)).toEqual(EXPECTED);
    for (const { severity, message, where } of report.problems) {
      expect(severity).toBe('warn');
      expect(message + where).not.toMatch(NAMES);
    }
  });

  it('masks a path in which a folder tells who it is', async () => {
    const pieces = [{ file: 'Agnieszka/task.docx', title: 'Task', bytes: docx(['By Agnieszka.']) }];
    const report = await checkSource(
      await writeBatch([{ id: 'S-1', candidate: 'C-1', pieces }], PEOPLE.slice(0, 1)),
      null,
    );
    expect(about(report.problems).map(([where]) => where)).toEqual([
      'S-1 artifact 1: file name',
      'S-1 artifact 1: paragraph 1',
    ]);
  });

  it('without an envelope warns of places in photos alone', async () => {
    const report = await checkSource(await writeBatch(await shown()), null);
    expect(report.problems.map(({ code, where }) => [code, where])).toEqual([
      ['location-in-photo', 'S-1 artifacts/S-1/woloszynska board.jpg'],
    ]);
  });

  it('says so when files are left for later', async () => {
    const path = await writeBatch(await shown(), PEOPLE);
    const arrived = await readSource(
      { path },
      { intake: null, programmes: [shippedProgramme()], past: NO_PAST, progress: () => {} },
    );
    const problems = await blindnessProblems({ path }, arrived, { within: -1 });
    expect(problems.map(({ severity }) => severity)).toEqual(['warn', 'warn', 'warn', 'info']);
    expect(problems.at(-1)).toMatchObject({
      code: 'names-not-searched',
      message: expect.stringMatching(/^4 files were/),
    });
  });

  it('says once that a download has named its files after people', async () => {
    const folder = await ownFolder();
    const row = (id: string, candidate: string, file: string) =>
      `${id},${candidate},PP-3,1,,product,${file},,,,,`;
    const columns =
      'submission_id,candidate_id,microcredential_id,attempt,submitted_at,component,file_path,url,title,media_type,size,sha256';
    await place(
      folder,
      'manifest.csv',
      [columns, row('S-1', 'C-1', 'woloszynska.txt'), row('S-2', 'C-2', 'task.txt')].join('\n'),
    );
    await place(
      folder,
      'candidates.csv',
      'candidate_id,given_name,family_name,email\nC-1,Agnieszka,Wołoszyńska,a@b.example\nC-2,Tunde,Okonjo,t@b.example\n',
    );
    await place(folder, 'woloszynska.txt', 'The task.');
    await place(folder, 'task.txt', 'Thanks to Tunde.');
    const { problems } = await checkSource(folder, null);
    console.error(JSON.stringify(problems, null, 1));
  });

  it('can be cancelled while it searches', async () => {
    const stop = new AbortController();
    const path = await writeBatch(await shown(), PEOPLE);
    const progress = ({ stage }: { stage: string }) => {
      if (stage === 'names') stop.abort();
    };
    await expect(checkSource(path, null, { progress, signal: stop.signal })).rejects.toThrow(/abort/i);
  });
});

describe('after loading', () => {
  it('a load tells what no file has to be opened for; the rest is found by reading behind', async () => {
    const { library, store } = await ownTexts();
    const report = await loadSource(library, await writeBatch(await shown(), PEOPLE), { author: 'A1' });
    expect(about(report.problems)).toEqual(EXPECTED.slice(0, 3));
    expect(blindnessOf(store, 'B-1/S-1')).toMatchObject({ searched: false, roster: true, hits: [] });
    await indexTexts(store);
    const sorted = (list: unknown[][]) => list.map(([where]) => where).sort();
    const { searched, total, problems } = blindnessOfBatch(store, 'B-1');
    expect([searched, total]).toEqual([2, 2]);
    expect(sorted(about(problems))).toEqual(sorted(EXPECTED));
    expect(JSON.stringify(problems)).not.toMatch(NAMES);
  });

  it('tells the reading room where, and what the location is not', async () => {
    const texts = await ownTexts();
    await loadAndRead(texts, await shown(), PEOPLE);
    const view = blindnessOf(texts.store, 'B-1/S-1');
    expect(view).toMatchObject({ searched: true, roster: true, locations: [2] });
    expect(view.hits).toContainEqual({
      artifact: 0,
      spot: 'text',
      unit: 'page',
      place: 2,
      kind: 'full-name',
      own: true,
    });
    expect(view.hits).toContainEqual({
      artifact: 0,
      spot: 'properties',
      unit: null,
      place: 0,
      kind: 'full-name',
      own: true,
    });
    expect(blindnessOf(texts.store, 'B-1/S-2')).toEqual({
      searched: true,
      roster: true,
      hits: [],
      locations: [],
      problems: [],
    });
  });

  it('shows a neutral title where the given one tells who it is', async () => {
    const texts = await ownTexts();
    await loadAndRead(texts, await shown(), PEOPLE);
    const titles = submissionView(texts.library, 'B-1/S-1', 'A1').artifacts.map(({ title }) => title);
    expect(titles).toEqual(['Task design', 'Plan', 'Board', 'Reflection']);
  });

  it('searches again when the envelope has changed, and finds nothing once it is gone', async () => {
    const texts = await ownTexts();
    await loadAndRead(texts, await shown(), PEOPLE);
    texts.library.database.run("DELETE FROM identity WHERE candidate = 'C-1'");
    await indexTexts(texts.store);
    expect(blindnessOf(texts.store, 'B-1/S-1').hits).toMatchObject([
      { kind: 'full-name', own: false, artifact: 3 },
    ]);
    texts.library.database.run('DELETE FROM identity');
    await indexTexts(texts.store);
    expect(blindnessOf(texts.store, 'B-1/S-1')).toMatchObject({ roster: false, hits: [], locations: [2] });
  });

  it('from the command line, a load answers with all of it', async () => {
    const { library } = await ownTexts();
    const path = await writeBatch(await shown(), PEOPLE);
    const report = await searchedForNames(library.folder, await loadSource(library, path, { author: 'A1' }));
    const wheres = about(report.problems).map(([where]) => where);
    expect(wheres).toEqual(
      expect.arrayContaining([
        'S-1 artifacts/S-1/task.pdf: page 2',
        'S-1 artifact 4: title',
        'S-1 artifact 3',
      ]),
    );
    expect(new Set(wheres).size).toBe(wheres.length);
  });
});
