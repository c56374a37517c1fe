import { join } from 'node:path';
import { anchorFromSubmission, changeAnchor } from '../../electron/desk/calibration/anchors.ts';
import { beginQualifying } from '../../electron/desk/calibration/qualifying-sets.ts';
import { hideSeeds } from '../../electron/desk/calibration/seeds.ts';
import { type Library, openLibrary } from '../../electron/desk/library/library.ts';
import { rubricVersion } from '../../electron/desk/library/rubrics.ts';
import { writeBag } from '../../electron/desk/loading/bag/write-bag.ts';
import { loadSource } from '../../electron/desk/loading/load.ts';
import { commitCommand } from '../../electron/desk/reading/commit.ts';
import { currentReading, purposeFor } from '../../electron/desk/reading/current.ts';
import type { AnchorChange, AnchorUse } from '../../shared/calibration/anchor.ts';
import type { ReadingCommand } from '../../shared/reading/command.ts';

const MICRO_CREDENTIALS = ['PP-3', 'PP-1', 'LD-2'];
const idOf = (at: number) => `S-${String(at + 1).padStart(4, '0')}`;

async function loadBatch(library: Library, folder: string, id: string, count: number): Promise<void> {
  const submissions = Array.from({ length: count }, (_, at) => ({
    id: idOf(at),
    candidate: `C-${100 + at}`,
    microCredential: MICRO_CREDENTIALS[at % MICRO_CREDENTIALS.length],
    submittedAt: '2026-10-30T18:22:00Z',
    artifacts: [
      { component: 'product', title: 'Task design', text: `# Task ${at + 1} of ${id}` },
      { component: 'reflection', title: 'Reflection', text: `What changed after task ${at + 1} of ${id}.` },
    ],
  }));
  const about = { format: 'touchstone-batch/1', id, title: id, programme: 'defined-learning-pbl' };
  const batch = { ...about, createdAt: '2026-11-02T09:00:00Z', submissions };
  const path = join(folder, `${id}.zip`);
  await writeBag({ files: [{ path: 'batch.json', bytes: Buffer.from(JSON.stringify(batch)) }] }, path);
  await loadSource(library, path, { author: 'ADMIN' });
}

/** An anchor at which everything is at the highest level. */
function makeAnchor(library: Library, id: string, use: AnchorUse): string {
  let anchor = anchorFromSubmission(library, 'FAC-1', `Spring/${id}`);
  const rubric = rubricVersion(library.database, anchor.rubric.id, anchor.rubric.version);
  const changes: AnchorChange[] = [
    { type: 'use', use },
    ...rubric.criteria.map(
      ({ id: criterion }): AnchorChange => ({
        type: 'rate',
        criterion,
        code: rubric.scale.at(-1)?.code ?? null,
      }),
    ),
  ];
  for (const change of changes)
    anchor = changeAnchor(library, 'FAC-1', { id: anchor.id, version: anchor.version, change });
  return anchor.id;
}

/** Reads an anchor and locks, with so many criteria so many levels below the definitive rating. */
function read(library: Library, submission: string, assessor: string, missed: number, by = 1): void {
  const purpose = purposeFor(library, submission, assessor);
  let reading = currentReading(library, submission, assessor, purpose);
  const rubric = rubricVersion(library.database, reading.rubric.id, reading.rubric.version);
  const rated = rubric.criteria.flatMap(({ id: criterion }, at): ReadingCommand[] => {
    const code = rubric.scale.at(at < missed ? -1 - by : -1)?.code ?? null;
    const note: ReadingCommand = { type: 'note', criterion, text: 'Say which choice it led to.' };
    return [{ type: 'rate', criterion, code }, ...(at < missed ? [note] : [])];
  });
  const strength: ReadingCommand = { type: 'strength', text: 'The need is named.' };
  for (const command of [{ type: 'intake-all-met' } as const, ...rated, strength, { type: 'lock' } as const])
    ({ reading } = commitCommand(library, assessor, {
      submission,
      purpose,
      version: reading.version,
      command,
    }));
}

/** A library in which three assessors qualify and two have read seeds for a while. Answers its folder. */
export async function makeMonitored(folder: string): Promise<string> {
  const library = openLibrary(join(folder, 'monitored'));
  await loadBatch(library, folder, 'Spring', 30);
  await loadBatch(library, folder, 'Autumn', 180);
  const anchors = [0, 3, 6].map((at) => makeAnchor(library, idOf(at), 'qualification'));
  for (let at = 9; at < 29; at += 1) makeAnchor(library, idOf(at), 'seed');
  const readers = ['AS-01', 'AS-02', 'AS-03'];
  const set = beginQualifying(library, 'FAC-1', { title: 'Autumn set', anchors, readers });
  for (const at of [1, 2, 3]) read(library, `${set}/Q-${at}`, 'AS-01', at === 3 ? 1 : 0);
  for (const at of [1, 2, 3]) read(library, `${set}/Q-${at}`, 'AS-02', at === 1 ? 2 : 0, 2);
  read(library, `${set}/Q-1`, 'AS-03', 0);
  hideSeeds(library, 'FAC-1', { batch: 'Autumn', every: 10, seed: 'autumn' });
  const seeds = library.database.all<{ submission: string }>(
    "SELECT submission FROM planted JOIN submission ON key = submission WHERE use = 'seed' ORDER BY position",
  );
  for (const [at, { submission }] of seeds.entries())
    if (at % 3 === 0) read(library, submission, 'AS-02', at % 2);
    else read(library, submission, 'AS-01', Math.max(0, at - 12));
  library.close();
  return library.folder;
}
