import type { Database } from './database.ts';
import type { JournalEvent } from './journal.ts';

type CommentEvent = JournalEvent<'comment.saved' | 'comment.removed' | 'comment.used'>;

/** Brings the comment bank up to date with one event. A comment is its author's: no one else's event touches it. */
export function projectComment(database: Database, event: CommentEvent): void {
  const { author, at } = event;
  const { id } = event.body;
  if (event.kind === 'comment.removed')
    database.run('DELETE FROM comment WHERE id = ? AND author = ?', id, author);
  else if (event.kind === 'comment.used')
    database.run(
      'UPDATE comment SET uses = uses + 1, used_at = ? WHERE id = ? AND author = ?',
      at,
      id,
      author,
    );
  else {
    const { microCredential, criterion, level, text } = (event as JournalEvent<'comment.saved'>).body;
    database.run(
      `INSERT INTO comment (id, author, micro_credential, criterion, level, text) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET micro_credential = excluded.micro_credential, criterion = excluded.criterion,
         level = excluded.level, text = excluded.text WHERE author = excluded.author`,
      id,
      author,
      microCredential,
      criterion,
      level,
      text,
    );
  }
}
