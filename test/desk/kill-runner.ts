import { writeSync } from 'node:fs';
import { headOf } from '../../electron/desk/library/journal.ts';
import { type Library, openLibrary } from '../../electron/desk/library/library.ts';
import { commitCommand } from '../../electron/desk/reading/commit.ts';
import { currentReading } from '../../electron/desk/reading/current.ts';
import { moveStep } from '../../electron/desk/reading/undo.ts';
import { Refusal } from '../../shared/contract/refusal.ts';
import type { ReadingCommand } from '../../shared/reading/command.ts';

// The process that kill.test.ts ends at random moments. It waits for one line of JSON that says what to do, works as the
// window does, and says each edit only after the library has acknowledged it.

export type Task =
  | { do: 'edit'; library: string; submissions: string[]; criteria: string[]; round: number }
  | {
      do: 'load';
      library: string;
      source: string;
    };

/** An edit that the library acknowledged: the event's number and hash, and the reading's version after it. */
export interface Acknowledged {
  seq: number;
  hash: string;
  submission: string;
  version: number;
}

const ASSESSOR = 'AS-1';
/** More than the parent lets any round reach. */
const EDITS = 2000;

const oneOf = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

function anyCommand(criteria: string[], label: string): ReadingCommand {
  const criterion = oneOf(criteria);
  const kind = Math.random();
  if (kind < 0.4)
    return { type: 'note', criterion, text: `${label}: ${'word '.repeat(Math.random() * 200)}` };
  if (kind < 0.8) return { type: 'rate', criterion, code: oneOf(['NY', 'PR', 'DE', null]) };
  return { type: 'private-note', text: label };
}

function edit(
  library: Library,
  task: Extract<Task, { do: 'edit' }>,
  label: string,
): { submission: string; version: number } {
  if (Math.random() < 0.2) {
    try {
      const { reading } = moveStep(library, ASSESSOR, oneOf(['undo', 'redo']));
      return { submission: reading.submission, version: reading.version };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
  }
  const submission = oneOf(task.submissions);
  const { version } = currentReading(library, submission, ASSESSOR, 'first');
  const command = anyCommand(task.criteria, label);
  const { reading } = commitCommand(library, ASSESSOR, { submission, purpose: 'first', version, command });
  return { submission, version: reading.version };
}

process.stdin.once('data', async (line) => {
  const task = JSON.parse(String(line)) as Task;
  const library = openLibrary(task.library);
  if (task.do === 'load') {
    const { loadSource } = await import('../../electron/desk/loading/load.ts');
    writeSync(1, 'loading\n');
    await loadSource(library, task.source, { author: 'ADMIN' });
    writeSync(1, 'loaded\n');
    setInterval(() => {}, 1000);
    return;
  }
  for (let count = 0; count < EDITS; count += 1) {
    const done = edit(library, task, `round ${task.round}, edit ${count}`);
    const head = headOf(library.database);
    const said: Acknowledged = { ...head, ...done };
    writeSync(1, `${JSON.stringify(said)}\n`);
  }
});
