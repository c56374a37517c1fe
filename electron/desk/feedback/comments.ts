import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { CommentView } from '../../../shared/contract/views.ts';
import { type BankComment, CommentFile } from '../../../shared/feedback/comment-bank.ts';
import type { Library } from '../library/library.ts';

const SELECT =
  'SELECT id, micro_credential AS microCredential, criterion, level, text, uses FROM comment WHERE author = ?';

/** An assessor's comments, those used most first. */
export function commentsOf(library: Library, author: string): CommentView[] {
  return library.database.all<CommentView & Record<string, unknown>>(
    `${SELECT} ORDER BY uses DESC, used_at DESC, id`,
    author,
  );
}

function commentOf(library: Library, author: string, id: string): CommentView {
  const found = library.database.get<CommentView & Record<string, unknown>>(
    `${SELECT} AND id = ?`,
    author,
    id,
  );
  if (!found) throw new Refusal('not-found', 'This comment is no longer in your bank.');
  return found;
}

const sayTheSame = (one: BankComment, other: BankComment) =>
  one.text === other.text &&
  one.microCredential === other.microCredential &&
  one.criterion === other.criterion &&
  one.level === other.level;

/**
 * Saves a comment: a new one without an id, otherwise in place of the one that bears it.
 * One that says the same in the same place is answered instead of being kept twice.
 * @throws Refusal `not-found` for an id that is not in this bank.
 */
export function saveComment(
  library: Library,
  author: string,
  id: string | null,
  comment: BankComment,
): CommentView {
  return library.database.transaction(() => {
    if (id !== null) commentOf(library, author, id);
    const twin = commentsOf(library, author).find((each) => sayTheSame(each, comment));
    if (twin) return twin;
    const kept = id ?? randomUUID();
    const text = comment.text.toWellFormed();
    library.record({
      kind: 'comment.saved',
      author,
      submission: null,
      body: { ...comment, text, id: kept },
    });
    return commentOf(library, author, kept);
  });
}

/** Takes a comment out of the bank. @throws Refusal `not-found`. */
export function removeComment(library: Library, author: string, id: string): void {
  commentOf(library, author, id);
  library.record({ kind: 'comment.removed', author, submission: null, body: { id } });
}

/** Counts one use and answers how often it has been used. @throws Refusal `not-found`. */
export function useComment(library: Library, author: string, id: string): number {
  commentOf(library, author, id);
  library.record({ kind: 'comment.used', author, submission: null, body: { id } });
  return commentOf(library, author, id).uses;
}

/** Writes the bank as a plain file into the library's exports. @throws Refusal `not-found` when it is empty. */
export function exportComments(library: Library, author: string): { path: string; comments: number } {
  const comments = commentsOf(library, author).map(({ id: _, uses: __, ...comment }) => comment);
  if (!comments.length)
    throw new Refusal('not-found', 'Your comment bank is empty: there is nothing to export.');
  const stamp = new Date().toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const folder = join(library.folder, 'exports');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `comments-${stamp}.json`);
  const file: CommentFile = { format: 'touchstone-comments/1', comments };
  writeFileSync(path, `${JSON.stringify(file, null, 2)}\n`, { flush: true });
  return { path, comments: comments.length };
}

function parse(text: string): CommentFile {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal(
      'invalid-input',
      'This file is not JSON. Choose a comment bank that Touchstone exported.',
    );
  }
  const parsed = CommentFile.safeParse(read);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(
    'invalid-input',
    `This file is no comment bank (touchstone-comments/1): ${issue?.path.join('.') || 'the file'}: ${issue?.message}.`,
  );
}

/**
 * Adds the comments of a file to the bank; those that are there already stay as they are.
 * @throws Refusal `invalid-input` naming the field that is wrong; nothing is added then.
 */
export function importComments(
  library: Library,
  author: string,
  text: string,
): { added: number; alreadyThere: number } {
  const { comments } = parse(text);
  const keyOf = ({ microCredential, criterion, level, text: said }: BankComment) =>
    JSON.stringify([microCredential, criterion, level, said]);
  return library.database.transaction(() => {
    const known = new Set(commentsOf(library, author).map(keyOf));
    let added = 0;
    for (const comment of comments) {
      if (known.has(keyOf(comment))) continue;
      known.add(keyOf(comment));
      library.record({
        kind: 'comment.saved',
        author,
        submission: null,
        body: { ...comment, text: comment.text.toWellFormed(), id: randomUUID() },
      });
      added += 1;
    }
    return { added, alreadyThere: comments.length - added };
  });
}
