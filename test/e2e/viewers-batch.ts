import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeBag } from '../../electron/desk/loading/bag/write-bag.ts';
import { heic, photograph } from '../fixtures/camera.ts';
import * as handed from '../fixtures/handed-in.ts';
import { rawDocument } from '../fixtures/pdf/raw.ts';

const CLI = fileURLToPath(new URL('../../dist/electron/cli.js', import.meta.url));
const NOTES = 'First line of the notes.\nSecond line: the budget limit came early.\nThird line.\n';

/** Files by the id of the submission that they are handed in with. */
export type HandedIn = Record<string, { path: string; title: string; bytes: Uint8Array }[]>;

/** Each kind of artifact as one submission of its own: id, files by name, reflection. */
const FILES: HandedIn = {
  'V-TEXT': [{ path: 'notes.txt', title: 'Notes', bytes: Buffer.from(NOTES) }],
  'V-IMAGE': [{ path: 'plan.png', title: 'Garden plan', bytes: handed.picture() }],
  'V-CAMERA': [
    { path: 'upright.jpg', title: 'Photograph', bytes: photograph(6) },
    // Told by its content: the name promises something else.
    { path: 'phone.jpg', title: 'Phone picture', bytes: heic() },
  ],
  'V-OTHER': [{ path: 'model.bin', title: 'Model', bytes: Buffer.from([0, 1, 2, 3, 0, 255]) }],
  'V-SOUND': [
    { path: 'talk.wav', title: 'Class talk', bytes: handed.tone(20) },
    { path: 'talk.vtt', title: 'Captions', bytes: Buffer.from(handed.CAPTIONS) },
  ],
  'V-PAGE': [{ path: 'page.html', title: 'Survey page', bytes: Buffer.from(handed.HOSTILE_PAGE) }],
  'V-TABLE': [
    { path: 'beds.csv', title: 'Beds', bytes: Buffer.from(handed.TABLE) },
    { path: 'budget.xlsx', title: 'Budget', bytes: handed.workbook() },
  ],
  'V-WORD': [{ path: 'diary.docx', title: 'Diary', bytes: handed.wordDocument() }],
  'V-SLIDES': [{ path: 'market.pptx', title: 'Market', bytes: handed.presentation() }],
};

FILES['V-PDF'] = [
  {
    path: 'plan.pdf',
    title: 'Plan',
    bytes: rawDocument([
      { size: [612, 792], lines: ['The budget limit came early.', 'Beds cost more than barrels.'] },
      { size: [612, 792], lines: [], entries: '/Rotate 90' },
    ]),
  },
];

const TASK = (budget: string) => Buffer.from(`The stall is real.\n\nA budget of ${budget}.\n`);
FILES['V-FIRST'] = [{ path: 'task.txt', title: 'Task', bytes: TASK('some kind') }];
FILES['V-AGAIN'] = [{ path: 'task.txt', title: 'Task', bytes: TASK('140 dollars') }];

/** Loads a batch, one submission for each id with its files and a reflection, into a library that no window has open yet. */
export async function loadFiles(folder: string, id: string, handedIn: HandedIn): Promise<void> {
  const submissions = Object.entries(handedIn).map(([id, files]) => ({
    id,
    candidate: id === 'V-FIRST' ? 'C-V-AGAIN' : `C-${id}`,
    ...(id === 'V-AGAIN' ? { attempt: 2, previous: 'V-FIRST' } : {}),
    microCredential: 'PP-3',
    submittedAt: '2026-10-30T18:22:00Z',
    artifacts: [
      ...files.map(({ path, title }) => ({ component: 'product', title, path: `artifacts/${id}/${path}` })),
      { component: 'reflection', title: 'Reflection', path: `artifacts/${id}/reflection.md` },
    ],
  }));
  const batch = {
    format: 'touchstone-batch/1',
    id,
    title: 'Every kind',
    programme: 'defined-learning-pbl',
    createdAt: '2026-11-02T09:00:00Z',
    submissions,
  };
  const source = join(folder, `${id}.zip`);
  await writeBag(
    {
      files: [
        { path: 'batch.json', bytes: Buffer.from(JSON.stringify(batch)) },
        ...Object.entries(handedIn).flatMap(([id, files]) => [
          ...files.map(({ path, bytes }) => ({ path: `artifacts/${id}/${path}`, bytes })),
          { path: `artifacts/${id}/reflection.md`, bytes: Buffer.from(handed.MARKDOWN) },
        ]),
      ],
    },
    source,
  );
  execFileSync(process.execPath, [CLI, 'load', source, '--library', join(folder, 'library')]);
}

/** Loads a batch with every kind of artifact. */
export const loadKinds = (folder: string) => loadFiles(folder, 'kinds', FILES);
