import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { commitCommand } from '../../electron/desk/reading/commit.ts';
import { currentReading } from '../../electron/desk/reading/current.ts';
import { benchRubric, firstKeys, largeLibrary, scratch } from './library.ts';
import { type BenchRow, compared, inTurn, type Scale } from './measure.ts';

const SUBMISSIONS = 1000;
const EDITS = 400;

/**
 * One rating in the desk (validated, journaled, projected, committed) against one raw insert of as many bytes into a
 * table with a primary key, `synchronous=FULL`, in a database of the same kind on the same disk.
 */
export async function bench({ scale }: Scale): Promise<BenchRow[]> {
  const { folder, clear } = await scratch();
  const library = largeLibrary(join(folder, 'library'), SUBMISSIONS, false);
  const raw = new DatabaseSync(join(folder, 'raw.sqlite'));
  raw.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE edit (id INTEGER PRIMARY KEY, body TEXT)',
  );
  const insert = raw.prepare('INSERT INTO edit (body) VALUES (?)');
  const body = JSON.stringify({ path: ['ratings', 'P1', 'code'], before: null, after: 'DE' }).repeat(4);

  const rubric = benchRubric();
  const keys = firstKeys(SUBMISSIONS);
  const versions = keys.map((key) => currentReading(library, key, 'AS-1', 'first').version);
  try {
    const rounds = Math.max(20, Math.round(EDITS * scale));
    const edit = (round: number) => {
      const at = round % 20;
      const criterion = rubric.criteria[round % rubric.criteria.length]?.id ?? '';
      const code = rubric.scale[(round >> 4) % rubric.scale.length]?.code ?? '';
      const { reading } = commitCommand(library, 'AS-1', {
        submission: keys[at] ?? '',
        purpose: 'first',
        version: versions[at] ?? 0,
        command: { type: 'rate', criterion, code },
      });
      versions[at] = reading.version;
    };
    for (let round = 0; round < 20; round += 1) edit(round);
    const times = await inTurn(
      rounds,
      (round) => edit(round + 20),
      () => insert.run(body),
    );
    return [compared(`one rating, ${SUBMISSIONS} submissions`, times, 'one raw insert, synchronous=FULL', 4)];
  } finally {
    raw.close();
    library.close();
    clear();
  }
}
