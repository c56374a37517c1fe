import { join } from 'node:path';
import { queueRow, queueRows } from '../../electron/desk/queue/rows.ts';
import { submissionView } from '../../electron/desk/queue/submission.ts';
import { firstKeys, largeLibrary, scratch } from './library.ts';
import { alone, type BenchRow, middle, type Scale, timed } from './measure.ts';

const SUBMISSIONS = 10_000;
const ROUNDS = 9;

/** What a screen asks the desk for when the queue opens, and at each next submission. */
export async function bench({ scale }: Scale): Promise<BenchRow[]> {
  const { folder, clear } = await scratch();
  const count = Math.round(SUBMISSIONS * scale);
  const library = largeLibrary(join(folder, 'library'), count, true);
  try {
    const often = async (run: () => unknown) => {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round += 1) times.push(await timed(run));
      return middle(times);
    };
    const [key = ''] = firstKeys(1);
    return [
      alone(
        `queue of ${count}, as an answer in JSON`,
        await often(() => JSON.stringify(queueRows(library, null, 'AS-1'))),
        300,
      ),
      alone(`one line of it`, await often(() => queueRow(library, key, 'AS-1')), 16),
      alone(`one submission of it, opened`, await often(() => submissionView(library, key, 'AS-0')), 16),
    ];
  } finally {
    library.close();
    clear();
  }
}
