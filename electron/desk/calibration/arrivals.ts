import { basename } from 'node:path';
import type { Anchor } from '../../../shared/calibration/anchor.ts';
import { ROUNDS, roundOf, type Session } from '../../../shared/calibration/session.ts';
import type { Arrival } from '../../../shared/contract/calibration-views.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { type CarriedReading, fromCarried } from '../../../shared/reading/readings-file.ts';
import type { Library } from '../library/library.ts';
import { judgeCarried } from '../merging/judge.ts';
import { readReadings } from '../merging/read.ts';
import { doInSession, rubricsOf, sessionOf } from './sessions.ts';

/** Purposes of readings that belong into a room: what was read for it, or for itself, and nobody's second judgement. */
const PURPOSES = ['calibration', 'first'];

/** The anchor that a reading is of: under the session's own batch, or of the submission that it was made from. */
function anchorRead(session: Session, batch: string, submission: string): Anchor | null {
  return (
    session.anchors.find(
      ({ id, source }) =>
        (batch === session.id && submission === id) ||
        (source?.batch === batch && source.submission === submission),
    ) ?? null
  );
}

/** Why a reading cannot be taken into the room, in a sentence; null when it can. */
function unfit(
  library: Library,
  anchor: Anchor,
  carried: CarriedReading,
  participant: string,
): string | null {
  const { rubric } = anchor;
  if (carried.rubric.id !== rubric.id || carried.rubric.version !== rubric.version)
    return `it was read by rubric ${carried.rubric.id} ${carried.rubric.version}, and the anchor is bound to ${rubric.id} ${rubric.version}. Ask for a reading by that version, or enter the ratings by hand.`;
  if (carried.state === 'recused') return `${participant} recused, so there is nothing to take in.`;
  if (carried.state === 'hold') return 'it is on hold. Ask for it again once the hold is released.';
  if (carried.state === 'draft') return 'it is still a draft. Ask for it again once it is locked.';
  const reading = fromCarried(carried, anchor.id, participant);
  const [problem] = judgeCarried(rubricsOf(library)(anchor), carried, reading, 'readings');
  return problem
    ? `${problem.message.replace(`${carried.submission}: `, '')} Nothing of it was taken in. Ask ${participant} for it again, or enter the ratings by hand.`
    : null;
}

const codesOf = (carried: CarriedReading) =>
  Object.fromEntries(carried.ratings.flatMap(({ criterion, code }) => (code ? [[criterion, code]] : [])));

/**
 * Takes a participant's readings file into a session. Each reading stands for itself: what does not fit is said in a
 * sentence and left out, and the same file again changes nothing.
 * @param replace the codes's earlier ratings give way, knowingly.
 * @returns what came of it; never throws for what is wrong with the file.
 */
export async function takeReadings(
  library: Library,
  author: string,
  order: { id: string; path: string; name?: string | undefined; replace: boolean; at?: string },
): Promise<Arrival> {
  const name = order.name ?? basename(order.path);
  const arrival: Arrival = {
    name,
    path: order.path,
    at: order.at ?? new Date().toISOString(),
    participant: null,
    taken: 0,
    same: 0,
    conflict: false,
    stranger: null,
    problems: [],
  };
  try {
    const { readings: file, sha256, problems } = await readReadings(order.path);
    arrival.problems.push(...problems.map(({ message }) => message));
    arrival.participant = file.assessor;
    const session = sessionOf(library, order.id);
    const known = session.participants.find((code) => code.toLowerCase() === file.assessor.toLowerCase());
    if (known === undefined) {
      arrival.stranger = file.assessor;
      arrival.problems.push(
        `${name} is by ${file.assessor}, who is not among the participants. Add the code, and take the file in again.`,
      );
      return arrival;
    }
    arrival.participant = known;
    const seen = new Set<string>();
    let fits = 0;
    for (const carried of file.readings) {
      const anchor = anchorRead(session, file.batch, carried.submission);
      if (!anchor || !PURPOSES.includes(carried.purpose)) continue;
      fits += 1;
      const say = (message: string) => arrival.problems.push(`${known}, ${anchor.title}: ${message}`);
      if (seen.has(anchor.id)) {
        say('the file holds it twice. Only the first was looked at.');
        continue;
      }
      seen.add(anchor.id);
      const wrong = unfit(library, anchor, carried, known);
      if (wrong) say(wrong);
      else
        takeOne(
          library,
          author,
          order,
          session,
          { anchor, participant: known, carried, sha256 },
          arrival,
          say,
        );
    }
    if (fits === 0)
      arrival.problems.push(
        `${name} holds readings of batch ${file.batch}, and none of an anchor of this session. Ask ${known} for the readings of the batch that was handed out for it.`,
      );
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    arrival.problems.push(error.message.replaceAll(basename(order.path), name));
  }
  return arrival;
}

function takeOne(
  library: Library,
  author: string,
  { id, replace }: { id: string; replace: boolean },
  session: Session,
  found: { anchor: Anchor; participant: string; carried: CarriedReading; sha256: string },
  arrival: Arrival,
  say: (message: string) => void,
): void {
  const { anchor, participant, carried, sha256 } = found;
  // A file that is still about to be counted belongs to the silent rating; only at the anchor's own discussion to the second.
  const here = session.anchors[session.place.anchor]?.id === anchor.id;
  const given = (at: (typeof ROUNDS)[number]) => session.work?.[anchor.id]?.[at]?.by?.[participant];
  if (ROUNDS.some((at) => given(at)?.file === sha256)) {
    arrival.same += 1;
    return;
  }
  const round = here && given('first') ? roundOf(session.place.phase) : 'first';
  try {
    const before = sessionOf(library, id).version;
    const command = {
      type: 'enter',
      anchor: anchor.id,
      round,
      participant,
      ratings: codesOf(carried),
      file: sha256,
      replace,
    } as const;
    const { version } = doInSession(library, author, { id, version: null, command });
    if (version === before) arrival.same += 1;
    else arrival.taken += 1;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'taken') arrival.conflict = true;
    say(error.message);
  }
}
