import { join } from 'node:path';
import { anchorFromSubmission, changeAnchor } from '../../../electron/desk/calibration/anchors.ts';
import { beginSession, doInSession } from '../../../electron/desk/calibration/sessions.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { writeBag } from '../../../electron/desk/loading/bag/write-bag.ts';
import type { Anchor } from '../../../shared/calibration/anchor.ts';
import type { SessionCommand } from '../../../shared/calibration/command.ts';
import type { Session } from '../../../shared/calibration/session.ts';
import { passingLevel } from '../../../shared/rubric/scale.ts';
import { keyOf, loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { type Carried, carried, readingsFile } from '../../fixtures/readings.ts';

/** An anchor made of S-1, every criterion at the passing level. */
export function anchorOfS1(library: Library, id = 'S-1'): Anchor {
  let anchor = anchorFromSubmission(library, 'FAC-1', keyOf(id));
  const change = (made: Parameters<typeof changeAnchor>[2]['change']) => {
    anchor = changeAnchor(library, 'FAC-1', { id: anchor.id, version: anchor.version, change: made });
  };
  change({ type: 'clear', cleared: true });
  for (const { id: criterion } of pp3().criteria) {
    change({ type: 'rate', criterion, code: passingLevel(pp3()) });
    change({ type: 'rationale', criterion, text: `What makes ${criterion} so.` });
  }
  return anchor;
}

/** A library with a session on one anchor. */
export async function room(participants = ['AS-7', 'AS-8']): Promise<{
  library: Library;
  anchor: Anchor;
  session: Session;
  act: (command: SessionCommand) => Session;
}> {
  const library = await loadedLibrary();
  const anchor = anchorOfS1(library);
  const session = beginSession(library, 'FAC-1', { title: 'Autumn', anchors: [anchor.id], participants });
  return {
    library,
    anchor,
    session,
    act: (command) => doInSession(library, 'FAC-1', { id: session.id, version: null, command }),
  };
}

/** Writes a readings file, sealed as a bag, and answers its path. */
export async function sealed(
  readings: Carried[],
  change: Parameters<typeof readingsFile>[1] = {},
  name = 'as-7.readings.zip',
): Promise<string> {
  const path = join(await ownFolder(), name);
  const file = readingsFile(readings, {
    journal: { first: 1, last: 9, hash: 'ab'.repeat(32) },
    ...change,
  });
  await writeBag({ files: [{ path: 'readings.json', bytes: Buffer.from(JSON.stringify(file)) }] }, path);
  return path;
}

export { carried };
