import type { Alignment, Catalogue, Programme } from '../../../shared/programme/programme.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import type { Database } from './database.ts';
import type { EventBody } from './events.ts';
import type { Library } from './library.ts';
import { allRubrics } from './rubrics.ts';

/** Author of what the program adds by itself. */
const SHIPPED_BY = 'touchstone';

/**
 * Puts the programme that ships, and each of its rubric versions that the library lacks, into the journal. A catalogue
 * that somebody has changed since stays theirs until another one ships.
 */
export function addShippedProgramme(library: Library): void {
  const shipped = shippedProgramme();
  const { catalogue } = parted(shipped);
  const text = JSON.stringify(catalogue);
  const { database } = library;
  const known = database.get<{ doc: string }>('SELECT doc FROM programme WHERE id = ?', shipped.id);
  const changedSince =
    known !== undefined && known.doc !== text && lastShipped(database, shipped.id) === text;
  addProgramme(library, shipped, SHIPPED_BY, { catalogueToo: !changedSince });
}

/** The catalogue that the program itself added last. */
function lastShipped(database: Database, id: string): string | null {
  const rows = database.all<{ body: string }>(
    "SELECT body FROM event WHERE submission IS NULL AND kind = 'programme.added' AND author = ? ORDER BY seq DESC",
    SHIPPED_BY,
  );
  for (const { body } of rows) {
    const { programme } = JSON.parse(body) as EventBody['programme.added'];
    if (programme.id === id) return JSON.stringify(programme);
  }
  return null;
}

/** A programme taken apart into what is kept apart. */
export function parted(programme: Programme) {
  const { rubrics, alignments = [], seals: _seals, ...catalogue } = programme;
  return { catalogue: catalogue as Catalogue, rubrics, alignments };
}

/**
 * Adds a programme with its alignments and those of its rubric versions that are new; a version that is there stays as
 * it was. Readings on an earlier version than a new one are put on the worklist.
 */
export function addProgramme(
  library: Library,
  programme: Programme,
  author: string,
  { catalogueToo = true } = {},
): void {
  const { catalogue, rubrics, alignments } = parted(programme);
  const { database } = library;
  database.transaction(() => {
    const known = database.get<{ doc: string }>('SELECT doc FROM programme WHERE id = ?', programme.id);
    if (catalogueToo && known?.doc !== JSON.stringify(catalogue))
      library.record({ kind: 'programme.added', author, submission: null, body: { programme: catalogue } });
    for (const rubric of rubrics)
      if (!database.get('SELECT 1 FROM rubric WHERE id = ? AND version = ?', rubric.id, rubric.version))
        library.record({
          kind: 'rubric.added',
          author,
          submission: null,
          body: { programme: programme.id, rubric, worklist: true },
        });
    for (const alignment of alignments) align(library, programme.id, alignment, author);
  });
}

/** Says how a micro-credential is aligned with a framework; an empty text takes it away. What stands already writes nothing. */
export function align(library: Library, programme: string, alignment: Alignment, author: string): void {
  const { microCredential, framework, text } = alignment;
  const before = alignmentsOf(library, programme).find(
    (each) => each.microCredential === microCredential && each.framework === framework,
  );
  if ((before?.text ?? '') === text) return;
  library.record({
    kind: 'programme.aligned',
    author,
    submission: null,
    body: { programme, microCredential, framework, text },
  });
}

/** What the local programme says of alignments with frameworks. */
export function alignmentsOf(library: Library, programme: string): Alignment[] {
  return library.database.all<Alignment & Record<string, unknown>>(
    `SELECT micro_credential AS microCredential, framework, text FROM alignment
     WHERE programme = ? ORDER BY micro_credential, framework`,
    programme,
  );
}

/** The catalogue of one programme, without its rubrics; `null` where the library does not know it. */
export function programmeOf(library: Library, id: string): Catalogue | null {
  const row = library.database.get<{ doc: string }>('SELECT doc FROM programme WHERE id = ?', id);
  return row ? (JSON.parse(row.doc) as Catalogue) : null;
}

/** A catalogue as the whole programme: with the current rubric of each micro-credential, and its alignments. */
export function wholeProgramme(library: Library, catalogue: Catalogue): Programme {
  const alignments = alignmentsOf(library, catalogue.id);
  return {
    ...catalogue,
    rubrics: allRubrics(library.database, catalogue.id),
    ...(alignments.length ? { alignments } : {}),
  };
}

/** Every programme of the library, with the current rubric of each micro-credential. */
export function allProgrammes(library: Library): Programme[] {
  return library.database
    .all<{ doc: string }>('SELECT doc FROM programme ORDER BY id')
    .map(({ doc }) => wholeProgramme(library, JSON.parse(doc) as Catalogue));
}

/** Titles of micro-credentials, looked up once for each programme; the id itself where the programme lacks it. */
export function titlesOf(library: Library): (programme: string, microCredential: string) => string {
  const known = new Map<string, Map<string, string>>();
  return (programme, microCredential) => {
    let titles = known.get(programme);
    if (!titles) {
      const stacks = programmeOf(library, programme)?.stacks ?? [];
      titles = new Map(
        stacks.flatMap((stack) => stack.microCredentials).map((each) => [each.id, each.title]),
      );
      known.set(programme, titles);
    }
    return titles.get(microCredential) ?? microCredential;
  };
}
