import { createHash } from 'node:crypto';
import type { Database } from './database.ts';
import type { EventBody, EventKind } from './events.ts';

/** One line of the journal. `hash` covers the line and the hash before it, so no line can be changed, moved or taken out. */
export interface JournalEvent<Kind extends EventKind = EventKind> {
  seq: number;
  at: string;
  author: string;
  kind: Kind;
  /** The submission's key, or null for what concerns no single submission. */
  submission: string | null;
  body: EventBody[Kind];
}

export interface EventRow {
  seq: number;
  at: string;
  author: string;
  kind: string;
  submission: string | null;
  body: string;
  hash: string;
}

/** The hash before the first event. */
export const GENESIS = '0'.repeat(64);

/** SHA-256, in hex, over the JSON array of the previous hash and the row's own fields. */
export function hashOf(previous: string, row: Omit<EventRow, 'hash'>): string {
  const line = JSON.stringify([previous, row.seq, row.at, row.author, row.kind, row.submission, row.body]);
  return createHash('sha256').update(line).digest('hex');
}

/** The last event's number and hash; number 0 and the genesis hash where there is none. */
export function headOf(database: Database): { seq: number; hash: string } {
  return (
    database.get<{ seq: number; hash: string }>('SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1') ?? {
      seq: 0,
      hash: GENESIS,
    }
  );
}

/** Appends one event. Must run inside the transaction that also updates the projections. */
export function append<Kind extends EventKind>(
  database: Database,
  event: Omit<JournalEvent<Kind>, 'seq'>,
): JournalEvent<Kind> {
  const head = headOf(database);
  const row = { ...event, seq: head.seq + 1, body: JSON.stringify(event.body) };
  const hash = hashOf(head.hash, row);
  database.run(
    'INSERT INTO event (seq, at, author, kind, submission, body, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
    row.seq,
    row.at,
    row.author,
    row.kind,
    row.submission,
    row.body,
    hash,
  );
  // Kept apart from the chain, so that a journal cut at its end is noticed.
  database.run(
    "INSERT INTO meta (name, value) VALUES ('head', ?1) ON CONFLICT (name) DO UPDATE SET value = ?1",
    `${row.seq} ${hash}`,
  );
  return { ...event, seq: row.seq };
}

/** The event that a row holds. */
export function eventOf(row: EventRow): JournalEvent {
  return { ...row, kind: row.kind as EventKind, body: JSON.parse(row.body) } as JournalEvent;
}

/** All events, oldest first, one at a time. */
export function* eventsOf(database: Database): Generator<JournalEvent> {
  for (const row of database.each<EventRow>('SELECT * FROM event ORDER BY seq')) yield eventOf(row);
}

/** Walks the chain. Answers the number of sound events, the head's hash, and the first break in words, if there is one. */
export function checkChain(database: Database): {
  ok: boolean;
  events: number;
  head: string;
  broken?: string;
} {
  let previous = GENESIS;
  let events = 0;
  for (const row of database.each<EventRow>('SELECT * FROM event ORDER BY seq')) {
    if (row.seq !== events + 1)
      return { ok: false, events, head: previous, broken: `event ${events + 1} is missing` };
    if (hashOf(previous, row) !== row.hash)
      return { ok: false, events, head: previous, broken: `event ${row.seq} was altered` };
    previous = row.hash;
    events += 1;
  }
  const recorded = database.get<{ value: string }>("SELECT value FROM meta WHERE name = 'head'")?.value;
  if (events > 0 && recorded === undefined)
    return { ok: false, events, head: previous, broken: 'the note of the last event is missing' };
  if (recorded !== undefined && recorded !== `${events} ${previous}`)
    return {
      ok: false,
      events,
      head: previous,
      broken: `the journal ends at event ${events}, but ${recorded.split(' ')[0]} had been written`,
    };
  return { ok: true, events, head: previous };
}
