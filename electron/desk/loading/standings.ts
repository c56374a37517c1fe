import type { Batch } from '../../../shared/batch/batch.ts';
import { STANDINGS, type Standing, type SubmissionLine } from '../../../shared/contract/load-report.ts';
import { microCredentialById } from '../../../shared/programme/find.ts';
import type { Programme } from '../../../shared/programme/programme.ts';
import type { Arrived } from './arrived.ts';
import { twinsIn } from './twins.ts';

/** How the submissions of a batch compare with what the library holds of it, by id; null where there is no library. */
export type Compared = Map<string, 'new' | 'same' | 'changed' | 'gone'> | null;

export interface Standings {
  lines: SubmissionLine[];
  standings: Record<Standing, number>;
}

/** Lines that a report lists; in a larger batch the others are only counted. */
const LISTED = 5_000;

/** Says of every submission how it stands, those that ask for attention first. */
export function standingsOf(
  { batch, files, notes, missing }: Pick<Arrived, 'files' | 'notes' | 'missing'> & { batch: Batch },
  programmes: readonly Programme[],
  compared: Compared,
): Standings {
  const programme = programmes.find(({ id }) => id === batch.programme);
  const twins = twinsIn(batch, files);
  const lines = batch.submissions.map((submission): SubmissionLine => {
    const { id, candidate, microCredential, attempt, artifacts } = submission;
    const standing = new Set<Standing>();
    const said = [...(notes.get(id) ?? [])];
    const note = (what: Standing, says: string) => {
      standing.add(what);
      said.push(says);
    };
    if (!programme || !microCredentialById(programme, microCredential))
      note(
        'unmatched',
        microCredential === ''
          ? 'Its micro-credential is not known yet.'
          : 'Its micro-credential is none of the programme.',
      );
    for (const { path } of artifacts) {
      if (path === undefined) continue;
      const file = files.get(path);
      if (!file || missing.has(path)) note('missing', `${path} is not there.`);
      else if (file.trouble) note('unreadable', `${path}: ${file.trouble}`);
    }
    for (const says of twins.get(submission) ?? []) note('duplicate', says);
    const against = compared?.get(id);
    if (against === 'changed') note('changed', 'It differs from what was loaded before.');
    else standing.add(against === undefined || against === 'gone' ? 'matched' : against);
    return {
      id,
      candidate,
      microCredential,
      attempt,
      artifacts: artifacts.length,
      standing: STANDINGS.find((each) => standing.has(each)) ?? 'matched',
      notes: said,
    };
  });
  for (const [id, state] of compared ?? [])
    if (state === 'gone')
      lines.push({
        ...{ id, candidate: '', microCredential: '', attempt: 0, artifacts: 0, standing: 'missing' },
        notes: ['It was loaded before and is not in this one.'],
      });
  const standings = Object.fromEntries(STANDINGS.map((each) => [each, 0])) as Record<Standing, number>;
  for (const { standing } of lines) standings[standing] += 1;
  const rank = ({ standing }: SubmissionLine) => STANDINGS.indexOf(standing);
  const sorted = lines.sort((one, other) => rank(one) - rank(other));
  return { lines: sorted.slice(0, LISTED), standings };
}
