import { call } from '../../app/call.ts';
import { announce } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { PickedFile } from '../FilePick.tsx';

/** Takes readings files into a session, one after the other; what came of each stands in the list of arrivals. */
export async function takeFiles(id: string, files: readonly PickedFile[], replace = false): Promise<void> {
  for (const { path, name } of files) {
    try {
      const { participant, taken, problems } = await call('calibration.take', { id, path, name, replace });
      announce(problems[0] ?? words.calibration.arrivalTaken(participant, taken));
    } catch (error) {
      announce((error as Error).message);
    }
  }
}
