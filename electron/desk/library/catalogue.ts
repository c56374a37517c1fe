import type { Programme } from '../../../shared/programme/programme.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import type { Library } from './library.ts';
import { allRubrics } from './rubrics.ts';

/** Puts the programme that ships, and each of its rubric versions that the library lacks, into the journal. */
export function addShippedProgramme(library: Library): void {
  addProgramme(library, shippedProgramme(), 'touchstone');
}

/** Adds a programme and those of its rubric versions that are new; what is there already stays as it was. */
export function addProgramme(library: Library, programme: Programme, author: string): void {
  const { rubrics, ...catalogue } = programme;
  const { database } = library;
  database.transaction(() => {
    const known = database.get<{ doc: string }>('SELECT doc FROM programme WHERE id = ?', programme.id);
    if (known?.doc !== JSON.stringify(catalogue))
      library.record({ kind: 'programme.added', author, submission: null, body: { programme: catalogue } });
    for (const rubric of rubrics)
      if (!database.get('SELECT 1 FROM rubric WHERE id = ? AND version = ?', rubric.id, rubric.version))
        library.record({
          kind: 'rubric.added',
          author,
          submission: null,
          body: { programme: programme.id, rubric },
        });
  });
}

/** The catalogue of one programme, without its rubrics; `null` where the library does not know it. */
export function programmeOf(library: Library, id: string): Omit<Programme, 'rubrics'> | null {
  const row = library.database.get<{ doc: string }>('SELECT doc FROM programme WHERE id = ?', id);
  return row ? (JSON.parse(row.doc) as Omit<Programme, 'rubrics'>) : null;
}

/** Every programme of the library, with the current rubric of each micro-credential. */
export function allProgrammes(library: Library): Programme[] {
  return library.database
    .all<{ id: string; doc: string }>('SELECT id, doc FROM programme ORDER BY id')
    .map(({ id, doc }) => ({
      ...(JSON.parse(doc) as Omit<Programme, 'rubrics'>),
      rubrics: allRubrics(library.database, id),
    }));
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
