import { Refusal } from '../../../../shared/contract/refusal.ts';
import type { DuplicatesView, DuplicateView } from '../../../../shared/contract/text-views.ts';
import { neutralTitles } from '../neutral-titles.ts';
import type { TextStore } from '../store/store.ts';
import { candidatesBeside, mostWhoShare } from './boilerplate.ts';
import { type Comparison, compareText } from './compare.ts';
import { Holders } from './holders.ts';
import { identicalFiles, type SameFile } from './identical.ts';
import { writtenAt } from './loaded-text.ts';

/** Submissions and passages that are shown at most. */
const OTHERS = 20;
const PASSAGES = 40;

interface Own {
  artifact: number;
  title: string;
  text: number | null;
}

type Row = Omit<DuplicateView, 'sameCandidate' | 'share' | 'words' | 'identical' | 'passages'>;

/** What is gathered about one other submission. */
interface Gathered {
  identical: SameFile[];
  passages: DuplicateView['passages'];
  /** Words of this submission that stand there, by text: a word shared twice counts once. */
  words: Map<number, Set<number>>;
}

function artifactsOf({ database }: TextStore, submission: string): Own[] {
  const titles = neutralTitles(database, submission);
  return database
    .all<Own & Record<string, unknown>>(
      `SELECT a.position AS artifact, a.title, t.id AS text
       FROM library.artifact a LEFT JOIN text t ON t.sha256 = a.sha256
       WHERE a.submission = ? AND a.sha256 IS NOT NULL ORDER BY a.position`,
      submission,
    )
    .map((own) => ({ ...own, title: titles.get(own.artifact) ?? own.title }));
}

function submissionRow({ database }: TextStore, key: string): Row | undefined {
  return database.get<Row & Record<string, unknown>>(
    `SELECT key AS submission, id, batch, candidate, micro_credential AS microCredential, attempt, submitted_at AS submittedAt
     FROM library.submission WHERE key = ?`,
    key,
  );
}

/** Titles of other submissions' artifacts, each submission looked up once. */
function titlesThere(store: TextStore): (submission: string, artifact: number) => string {
  const known = new Map<string, Own[]>();
  return (submission, artifact) => {
    const artifacts = known.get(submission) ?? artifactsOf(store, submission);
    known.set(submission, artifacts);
    return artifacts.find((own) => own.artifact === artifact)?.title ?? '';
  };
}

function gather(all: Map<string, Gathered>, submission: string): Gathered {
  const gathered = all.get(submission) ?? { identical: [], passages: [], words: new Map() };
  all.set(submission, gathered);
  return gathered;
}

function count({ words }: Gathered, text: number, from: number, to: number): void {
  const counted = words.get(text) ?? new Set<number>();
  words.set(text, counted);
  for (let at = from; at < to; at += 1) counted.add(at);
}

/**
 * What a submission has in common with others of the library: identical files, and passages that stand there almost as
 * they stand here. Left out is what so many candidates have that it must have been given to them.
 * @throws Refusal `not-found` where the library has no such submission.
 */
export function duplicatesOf(store: TextStore, submission: string): DuplicatesView {
  const self = submissionRow(store, submission);
  if (!self) throw new Refusal('not-found', `This library has no submission ${submission}.`);
  // An anchor among submissions has its source in common with itself; to say so would give it away.
  if (store.database.get('SELECT 1 FROM library.planted WHERE submission = ?', submission))
    return { others: [], complete: true };
  const most = mostWhoShare(candidatesBeside(store, submission));
  const artifacts = artifactsOf(store, submission);
  const holders = new Holders(store);
  const titleThere = titlesThere(store);
  const all = new Map<string, Gathered>();
  const ownTexts = new Set(artifacts.flatMap(({ text }) => text ?? []));
  let ownWords = 0;

  const identical = identicalFiles(store, submission, most);
  for (const same of identical) gather(all, same.there.submission).identical.push(same);

  for (const text of ownTexts) {
    const here = artifacts.find((own) => own.text === text);
    if (!here) continue;
    const comparison = compareText(store, text, holders, most, ownTexts);
    ownWords += comparison.own;
    for (const { there, here: own } of identical)
      if (own.artifact === here.artifact) count(gather(all, there.submission), text, 0, comparison.own);
    addPassages(comparison, here, text);
  }

  const others = [...all].flatMap(([key, { identical, passages, words }]): DuplicateView[] => {
    const row = submissionRow(store, key);
    if (!row) return [];
    const shared = [...words.values()].reduce((sum, { size }) => sum + size, 0);
    return [
      {
        ...row,
        sameCandidate: row.candidate === self.candidate,
        share: ownWords === 0 ? 0 : Math.min(1, shared / ownWords),
        words: shared,
        identical: identical.map(({ here, there }) => ({
          here: { artifact: here.artifact, title: here.title },
          there: { artifact: there.artifact, title: there.title },
        })),
        passages: passages.slice(0, PASSAGES),
      },
    ];
  });
  others.sort(
    (one, other) =>
      Number(one.sameCandidate) - Number(other.sameCandidate) ||
      other.identical.length - one.identical.length ||
      other.words - one.words,
  );
  return { others: others.slice(0, OTHERS), complete: artifacts.every(({ text }) => text !== null) };

  function addPassages({ here: text, matches }: Comparison, here: Own, id: number): void {
    for (const { other, there, shared } of matches)
      for (const holder of holders.of(other)) {
        const gathered = gather(all, holder.submission);
        for (const passage of shared) {
          count(gathered, id, passage.here.start, passage.here.end);
          gathered.passages.push({
            here: { artifact: here.artifact, title: here.title, ...writtenAt(text, passage.here) },
            there: {
              artifact: holder.artifact,
              title: titleThere(holder.submission, holder.artifact),
              ...writtenAt(there, passage.there),
            },
          });
        }
      }
  }
}
