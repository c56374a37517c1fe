import { shown } from '../../../../shared/batch/path.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import { matchTitle } from '../../../../shared/programme/find.ts';
import type { Programme } from '../../../../shared/programme/programme.ts';
import type { Person } from '../people/person.ts';
import type { ManifestFiles } from './manifest-files.ts';
import type { ManifestRow } from './manifest-row.ts';
import type { Held, PlannedArtifact, PlannedSubmission } from './plan.ts';

type Shared = 'candidate' | 'microCredential' | 'attempt' | 'submittedAt';
const COLUMN: Record<Shared, string> = {
  candidate: 'candidate_id',
  microCredential: 'microcredential_id',
  attempt: 'attempt',
  submittedAt: 'submitted_at',
};

/** Whether two cells say the same: a micro-credential by any of its names, a moment in any zone. */
function same(column: Shared, one: string, other: string, programmes: readonly Programme[]): boolean {
  if (one.normalize('NFC') === other.normalize('NFC')) return true;
  if (column === 'submittedAt') return Date.parse(one) === Date.parse(other);
  if (column !== 'microCredential') return false;
  return programmes.some((programme) => {
    const named = matchTitle(programme, one);
    return named !== null && named === matchTitle(programme, other);
  });
}

/** Gathers the rows of a manifest into submissions, and says where rows of one submission contradict each other. */
export class ManifestSubmissions {
  readonly problems: Problem[] = [];
  /** Paths of the files that rows name. */
  readonly named = new Set<string>();
  private readonly file: string;
  private readonly files: ManifestFiles;
  private readonly programmes: readonly Programme[];
  private readonly submissions = new Map<string, { first: ManifestRow; planned: PlannedSubmission }>();
  private readonly candidates = new Map<string, Person>();
  private readonly seen = new Map<string, number>();

  /** @param programmes by which two names of a micro-credential are known to be one. */
  constructor(file: string, files: ManifestFiles, programmes: readonly Programme[]) {
    this.file = file;
    this.files = files;
    this.programmes = programmes;
  }

  add(row: ManifestRow): void {
    const { planned } = this.submissionOf(row);
    this.addPerson(row);
    const place = row.path ?? row.url ?? '';
    const key = JSON.stringify([row.submission, place.normalize('NFC')]);
    const first = this.seen.get(key);
    if (first !== undefined) {
      const says = `rows ${first} and ${row.row} give ${shown(row.submission)} the same file or address; the first one counts. Take one of them out.`;
      this.tell('warn', 'duplicate-row', row.row, row.path === null ? 'url' : 'file_path', says);
      return;
    }
    this.seen.set(key, row.row);
    planned.artifacts.push(this.artifactOf(row));
    planned.hints.push(row.title ?? row.path ?? '');
  }

  all(): PlannedSubmission[] {
    return [...this.submissions.values()].map(({ planned }) => planned);
  }

  people(): Person[] {
    return [...this.candidates.values()];
  }

  private submissionOf(row: ManifestRow): { planned: PlannedSubmission } {
    const known = this.submissions.get(row.submission);
    if (known) {
      this.agree(known, row);
      return known;
    }
    const { submission, candidate, microCredential, attempt, submittedAt } = row;
    const planned: PlannedSubmission = {
      ...{ id: submission, ownId: true, candidate, task: '', microCredential, attempt, submittedAt },
      artifacts: [],
      hints: [],
      notes: [],
      where: `${this.file} row ${row.row}`,
    };
    const made = { first: row, planned };
    this.submissions.set(submission, made);
    return made;
  }

  /** What a submission's first row leaves empty, a later one may say; what it says, none may contradict. */
  private agree(
    { first, planned }: { first: ManifestRow; planned: PlannedSubmission },
    row: ManifestRow,
  ): void {
    for (const name of Object.keys(COLUMN) as Shared[]) {
      const [before, now] = [first[name], row[name]];
      if (now === null || before === now) continue;
      if (before !== null && same(name, String(before), String(now), this.programmes)) continue;
      if (before === null) {
        Object.assign(first, { [name]: now });
        Object.assign(planned, { [name]: now });
        continue;
      }
      const says = `${COLUMN[name]} is "${shown(String(now))}", and "${shown(String(before))}" in row ${first.row} of the same submission. Make them agree.`;
      this.tell('block', 'row-differs', row.row, COLUMN[name], says);
    }
  }

  private addPerson({ candidate, person, row }: ManifestRow): void {
    const known = this.candidates.get(candidate);
    if (!known) {
      this.candidates.set(candidate, { candidate, ids: [], school: '', ...person });
      return;
    }
    for (const field of ['givenName', 'familyName', 'email'] as const) {
      if (known[field] === '') known[field] = person[field];
      else if (person[field] !== '' && person[field] !== known[field]) {
        const column = { givenName: 'given_name', familyName: 'family_name', email: 'email' }[field];
        const says = `${column} of ${shown(candidate)} is another one than in a row before; the first one counts. Make them agree.`;
        this.tell('warn', 'row-differs', row, column, says);
      }
    }
  }

  private artifactOf(row: ManifestRow): PlannedArtifact {
    const { component, title, mediaType, row: at } = row;
    const base = {
      component,
      typed: false,
      ...(title === null ? {} : { title }),
      ...(mediaType === null ? {} : { mediaType }),
      where: `${this.file} row ${at}`,
    };
    if (row.url !== null) return { ...base, path: '', held: { as: 'url', url: row.url } };
    const listed = this.files.find(row.path ?? '');
    if ('fault' in listed) {
      // It keeps its place, so that nobody judges the submission as if it were whole; the others are not lost for it.
      const says = `file_path "${shown((row.path ?? '').slice(0, 80))}" ${listed.fault}. It must lead to a file beside the manifest.`;
      this.tell('warn', 'unsafe-path', at, 'file_path', says);
      const trouble = `The file was not read: its path ${listed.fault}. Ask for the file.`;
      return {
        ...base,
        path: this.files.placeFor(at),
        held: { as: 'missing', says: trouble, severity: 'warn' },
      };
    }
    if ('missing' in listed) {
      const held: Held = { as: 'missing', says: listed.missing, severity: 'block' };
      return { ...base, path: this.files.batchPath(row.path ?? ''), held };
    }
    this.named.add(listed.found);
    const held: Held = {
      as: 'file',
      from: listed.found,
      ...(row.size === null ? {} : { size: row.size }),
      ...(row.sha256 === null ? {} : { sha256: row.sha256 }),
    };
    return { ...base, path: this.files.batchPath(listed.found), held };
  }

  private tell(severity: Problem['severity'], code: string, row: number, column: string, says: string): void {
    const message = `Row ${row} of ${this.file}: ${says}`;
    this.problems.push({ severity, code, where: `${this.file} row ${row} column ${column}`, message });
  }
}
