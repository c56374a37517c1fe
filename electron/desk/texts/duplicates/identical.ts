import { neutralTitles } from '../neutral-titles.ts';
import type { TextStore } from '../store/store.ts';

/** A file of one submission that another one has, too, byte for byte. */
export interface SameFile {
  here: { artifact: number; title: string };
  there: { submission: string; artifact: number; title: string };
}

interface Row {
  here: number;
  title: string;
  submission: string;
  there: number;
  titleThere: string;
  candidates: number;
}

/**
 * Files that stand in other submissions as well, but for those that more candidates have than would copy from each other.
 * Empty files are nobody's.
 */
export function identicalFiles({ database }: TextStore, submission: string, most: number): SameFile[] {
  const rows = database.all<Row & Record<string, unknown>>(
    `SELECT a.position AS here, a.title, other.submission, other.position AS there, other.title AS titleThere,
       (SELECT count(DISTINCT s.candidate) FROM library.artifact o JOIN library.submission s ON s.key = o.submission
        WHERE o.sha256 = a.sha256) AS candidates
     FROM library.artifact a
     JOIN library.artifact other ON other.sha256 = a.sha256 AND other.submission <> a.submission
     WHERE a.submission = ? AND a.size > 0
       AND NOT EXISTS (SELECT 1 FROM library.planted p WHERE p.submission IN (a.submission, other.submission))
     ORDER BY a.position, other.submission, other.position`,
    submission,
  );
  const titles = new Map<string, Map<number, string>>();
  const titleOf = (key: string, artifact: number, given: string) => {
    const neutral = titles.get(key) ?? neutralTitles(database, key);
    titles.set(key, neutral);
    return neutral.get(artifact) ?? given;
  };
  return rows
    .filter(({ candidates }) => candidates <= most)
    .map(({ here, title, submission: key, there, titleThere }) => ({
      here: { artifact: here, title: titleOf(submission, here, title) },
      there: { submission: key, artifact: there, title: titleOf(key, there, titleThere) },
    }));
}
