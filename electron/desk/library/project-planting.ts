import { submissionKey } from '../../../shared/batch/key.ts';
import type { Database } from './database.ts';
import type { PlantedSeed } from './events.ts';
import type { JournalEvent } from './journal.ts';
import type { Planted } from './planted.ts';

type PlantingEvent = JournalEvent<
  'seeds.hidden' | 'seeds.taken-out' | 'qualification.begun' | 'calibration.ruled'
>;

const isKind = <Kind extends PlantingEvent['kind']>(
  event: PlantingEvent,
  kind: Kind,
): event is JournalEvent<Kind> => event.kind === kind;

function plant(database: Database, submission: string, anchor: string, use: Planted): void {
  database.run('INSERT INTO planted (submission, anchor, use) VALUES (?, ?, ?)', submission, anchor, use);
}

/** Puts a seed behind the submission that it follows; those after it make room. */
function place(database: Database, batch: string, { id, after }: PlantedSeed): void {
  const before = database.get<{ position: number }>(
    'SELECT position FROM submission WHERE key = ?',
    submissionKey(batch, after),
  );
  if (!before) return;
  database.run(
    'UPDATE submission SET position = position + 1 WHERE batch = ? AND position > ?',
    batch,
    before.position,
  );
  database.run(
    'UPDATE submission SET position = ? WHERE key = ?',
    before.position + 1,
    submissionKey(batch, id),
  );
}

function takeOut(database: Database, submission: string): void {
  for (const [table, column] of [
    ['planted', 'submission'],
    ['flag', 'submission'],
    ['assignment', 'submission'],
    ['artifact', 'submission'],
    ['submission', 'key'],
  ])
    database.run(`DELETE FROM ${table} WHERE ${column} = ?`, submission);
}

/** Brings what is planted, who qualifies by it and the rules up to date with one event. */
export function projectPlanting(database: Database, event: PlantingEvent): void {
  if (isKind(event, 'seeds.hidden')) {
    const { batch, every, seed, planted } = event.body;
    for (const each of planted) {
      plant(database, submissionKey(batch, each.id), each.anchor, 'seed');
      place(database, batch, each);
    }
    database.run(
      'INSERT OR REPLACE INTO seed_plan (batch, every, seed, at) VALUES (?, ?, ?, ?)',
      batch,
      every,
      seed,
      event.at,
    );
  } else if (isKind(event, 'seeds.taken-out')) {
    const { batch, ids } = event.body;
    for (const id of ids) takeOut(database, submissionKey(batch, id));
    database.run('DELETE FROM seed_plan WHERE batch = ?', batch);
  } else if (isKind(event, 'qualification.begun')) {
    const { batch, readers, planted } = event.body;
    for (const { id, anchor } of planted) plant(database, submissionKey(batch, id), anchor, 'qualification');
    for (const reader of readers)
      database.run('INSERT OR IGNORE INTO qualifying (batch, assessor) VALUES (?, ?)', batch, reader);
  } else if (isKind(event, 'calibration.ruled'))
    database.run(
      'INSERT OR REPLACE INTO calibration_rules (only, doc) VALUES (1, ?)',
      JSON.stringify(event.body.rules),
    );
}
