import type { SearchHit, SearchView } from '../../../../shared/contract/text-views.ts';
import { neutralTitles } from '../neutral-titles.ts';
import type { TextStore } from '../store/store.ts';
import { matchExpression } from './query.ts';
import { MARK, paragraphsBefore, snippetOf } from './snippet.ts';

/** What is searched for. `batch` null means everywhere, the archive included. */
export interface SearchRequest {
  query: string;
  batch: string | null;
  /** Hits at most. */
  limit: number;
}

type Row = Omit<SearchHit, 'snippet'> & { marked: string };

/** Matches up to which the best are told from the others; of more, the newest are as good as any. */
const RANKED = 2_000;

const COUNT = `SELECT count(*) AS matches FROM (
  SELECT 1 FROM passage_index WHERE passage_index MATCH ? LIMIT ${RANKED + 1}
)`;

/**
 * The index comes first: it hands out its matches in order, and the rest is looked up for as many as are wanted. What
 * belongs to a batch is gathered once; the plus keeps SQLite from asking the index for each of it.
 */
const matches = (order: 'rank' | 'rowid DESC') => `
SELECT s.key AS submission, s.id, s.batch, s.candidate, s.micro_credential AS microCredential, s.attempt,
  a.position AS artifact, a.title, a.component, t.unit, p.place,
  highlight(passage_index, 0, '${MARK.open}', '${MARK.close}') AS marked
FROM passage_index
CROSS JOIN passage p ON p.id = passage_index.rowid
CROSS JOIN text t ON t.id = p.text
CROSS JOIN library.artifact a ON a.sha256 = t.sha256
CROSS JOIN library.submission s ON s.key = a.submission
WHERE passage_index MATCH ?1 AND (?2 IS NULL OR (s.batch = ?2 AND +passage_index.rowid IN (
  SELECT held.id FROM library.submission sent
  JOIN library.artifact part ON part.submission = sent.key
  JOIN text read ON read.sha256 = part.sha256
  JOIN passage held ON held.text = read.id
  WHERE sent.batch = ?2
)))
ORDER BY passage_index.${order} LIMIT ?3
`;

function hitOf({ marked, ...row }: Row, titles: (submission: string) => Map<number, string>): SearchHit {
  const counted = row.place > 0 && (row.unit === 'paragraph' || row.unit === 'line');
  return {
    ...row,
    title: titles(row.submission).get(row.artifact) ?? row.title,
    place: counted ? row.place + paragraphsBefore(marked) : row.place,
    snippet: snippetOf(marked),
  };
}

function rowsOf({ database }: TextStore, { query, batch, limit }: SearchRequest): Row[] {
  const expression = matchExpression(query);
  if (expression === null) return [];
  const found = database.get<{ matches: number }>(COUNT, expression)?.matches ?? 0;
  const order = found > RANKED ? 'rowid DESC' : 'rank';
  return database.all<Row & Record<string, unknown>>(matches(order), expression, batch, limit + 1);
}

/** Titles to show, each submission looked up once. */
function titlesShown({ database }: TextStore): (submission: string) => Map<number, string> {
  const known = new Map<string, Map<number, string>>();
  return (submission) => {
    const titles = known.get(submission) ?? neutralTitles(database, submission);
    known.set(submission, titles);
    return titles;
  };
}

/** Searches the texts of a batch, or of everything. Never throws for what somebody typed. */
export function searchTexts(store: TextStore, request: SearchRequest): SearchView {
  const rows = rowsOf(store, request);
  const titles = titlesShown(store);
  return {
    hits: rows.slice(0, request.limit).map((row) => hitOf(row, titles)),
    more: rows.length > request.limit,
  };
}
