import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { checkChain, GENESIS } from '../../../electron/desk/library/journal.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { verifyLibrary } from '../../../electron/desk/library/verify.ts';
import { act, earning, loadedLibrary } from '../../fixtures/library.ts';

/** Changes the database as somebody would who is not Touchstone and knows their way around SQL. */
function tamper(library: Library, sql: string): void {
  const raw = new DatabaseSync(join(library.folder, 'library.sqlite'));
  for (const trigger of ['insert', 'update', 'delete'])
    raw.exec(`DROP TRIGGER IF EXISTS event_is_append_only_${trigger}`);
  raw.exec(sql);
  raw.close();
}

async function judged(): Promise<{ library: Library; last: number }> {
  const library = await loadedLibrary();
  act(library, 'AS-1', 'S-1', earning());
  const last = Number(library.database.get('SELECT max(seq) AS last FROM event')?.last);
  return { library, last };
}

describe('the journal', () => {
  it('takes no change, no deletion and no event but the next', async () => {
    const { library } = await judged();
    const refused = 'the journal is append-only';
    for (const sql of [
      "UPDATE event SET author = 'AS-2'",
      'DELETE FROM event WHERE seq = 3',
      'INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 3',
      "REPLACE INTO event SELECT seq, at, 'AS-2', kind, submission, body, hash FROM event",
      'INSERT INTO event SELECT seq + 500, at, author, kind, submission, body, hash FROM event WHERE seq = 3',
      'INSERT INTO event SELECT -1, at, author, kind, submission, body, hash FROM event WHERE seq = 3',
    ])
      expect(() => library.database.exec(sql), sql).toThrow(refused);
    expect(await verifyLibrary(library)).toMatchObject({ ok: true });
  });

  it('is chained from the first event to the head', async () => {
    const { library, last } = await judged();
    const head = library.database.get<{ hash: string }>('SELECT hash FROM event WHERE seq = ?', last);
    expect(checkChain(library.database)).toEqual({ ok: true, events: last, head: head?.hash });
    expect(head?.hash).not.toBe(GENESIS);
  });

  const altered: [string, (last: number) => string, (last: number) => string][] = [
    [
      'its author',
      (last) => `UPDATE event SET author = 'AS-2' WHERE seq = ${last}`,
      (last) => `event ${last} was altered`,
    ],
    [
      'its time',
      () => "UPDATE event SET at = '2026-01-01T00:00:00.000Z' WHERE seq = 40",
      () => 'event 40 was altered',
    ],
    [
      'one letter of its body',
      () => 'UPDATE event SET body = replace(body, \'"DE"\', \'"NY"\') WHERE seq = 40',
      () => 'event 40 was altered',
    ],
    [
      'its submission',
      () => "UPDATE event SET submission = 'x' WHERE seq = 40",
      () => 'event 40 was altered',
    ],
  ];
  it.each(altered)('shows an event altered in %s', async (_, sql, broken) => {
    const { library, last } = await judged();
    tamper(library, sql(last));
    expect(checkChain(library.database)).toMatchObject({ ok: false, broken: broken(last) });
    expect(await verifyLibrary(library)).toMatchObject({ ok: false, journal: { ok: false } });
  });

  it.each([
    ['in the middle', 'DELETE FROM event WHERE seq = 40', 'event 40 is missing'],
    ['at the start', 'DELETE FROM event WHERE seq = 1', 'event 1 is missing'],
  ])('shows an event that is missing %s', async (_, sql, broken) => {
    const { library } = await judged();
    tamper(library, sql);
    expect(checkChain(library.database)).toMatchObject({ ok: false, broken });
  });

  it('shows two events that changed places', async () => {
    const { library } = await judged();
    tamper(
      library,
      'UPDATE event SET seq = 9999 WHERE seq = 40; UPDATE event SET seq = 40 WHERE seq = 41; UPDATE event SET seq = 41 WHERE seq = 9999',
    );
    expect(checkChain(library.database)).toMatchObject({ ok: false, broken: 'event 40 was altered' });
  });

  it('shows a tail that was cut off, even with the note of the last event', async () => {
    const { library, last } = await judged();
    tamper(library, `DELETE FROM event WHERE seq > ${last - 3}`);
    expect(checkChain(library.database)).toMatchObject({
      ok: false,
      events: last - 3,
      broken: `the journal ends at event ${last - 3}, but ${last} had been written`,
    });
    tamper(library, 'DELETE FROM meta');
    expect(checkChain(library.database)).toMatchObject({
      ok: false,
      broken: 'the note of the last event is missing',
    });
  });
});
