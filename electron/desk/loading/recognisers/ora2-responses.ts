import { pathFault } from '../../../../shared/batch/path.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import type { Person } from '../people/person.ts';
import type { Row } from '../table.ts';
import { componentIn } from './guess.ts';
import { codeOf, neutralPath } from './neutral.ts';
import type { Held, PlannedArtifact, PlannedSubmission } from './plan.ts';

/** What `submissions.csv` cannot do without. `file_found` came later; without it a file is found where it is. */
export const REQUIRED = ['block_id', 'student_id', 'file_path'];

/** Gathers the rows of `submissions.csv`: one submission for each learner and each block. */
export class Ora2Responses {
  readonly submissions = new Map<string, PlannedSubmission>();
  readonly people = new Map<string, Person>();
  readonly problems: Problem[] = [];
  /** Paths of the files that rows name. */
  readonly named = new Set<string>();
  /** What the units are called in which each block stands. */
  readonly tasks = new Map<string, Set<string>>();
  private readonly file: string;
  private readonly paths: ReadonlySet<string>;
  private readonly places = new Map<string, number>();

  constructor(file: string, paths: ReadonlySet<string>) {
    this.file = file;
    this.paths = paths;
  }

  add({ row, cells }: Row): void {
    const { block_id: block = '', student_id: learner = '', file_path: path = '', name = '' } = cells;
    const where = `${this.file} row ${row}`;
    const lacking = REQUIRED.filter((column) => !cells[column]);
    for (const column of lacking)
      this.tell(
        'block',
        `${where} column ${column}`,
        'table-cell',
        `has no ${column}. Download it again.`,
        row,
      );
    if (lacking.length > 0) return;
    this.placeBlock(block, path);
    const submission = this.submissionOf(block, learner, where);
    this.addPerson(submission.candidate, learner, path);
    const held = this.heldAt(path, cells.file_found ?? '');
    if (held.as === 'file' && this.named.has(path)) {
      const says = 'lists a file that a row before lists already; it is taken once.';
      this.tell('warn', `${where} column file_path`, 'duplicate-row', says, row);
      return;
    }
    this.named.add(path);
    const typed = (cells.type ?? '').toLowerCase() === 'text';
    const artifact: PlannedArtifact = {
      component: typed ? null : componentIn(name),
      typed,
      path: neutralPath(submission.id, submission.artifacts.length + 1, name || path),
      held,
      where,
    };
    submission.artifacts.push(artifact);
    submission.hints.push(name);
  }

  private heldAt(path: string, found: string): Held {
    const missing = (says: string): Held => ({ as: 'missing', says, severity: 'warn' });
    const fault = pathFault(path);
    if (fault)
      return missing(`The file is listed under a path that ${fault.says}. Download the submissions again.`);
    if (/^(false|0|no)$/i.test(found))
      return missing('The file was not found by Open edX when the download was made. Ask for it again.');
    if (this.paths.has(path)) return { as: 'file', from: path };
    return missing('The file is listed and is not in the download. Download the submissions again.');
  }

  /** Files lie in a folder named after section, subsection and unit: `[1]Plan, [2]Tasks, [1]Designing Authentic Tasks`. */
  private placeBlock(block: string, path: string): void {
    const names = this.tasks.get(block) ?? new Set();
    this.tasks.set(block, names);
    if (!this.places.has(block)) this.places.set(block, this.places.size + 1);
    const folder = path
      .slice(0, Math.max(0, path.lastIndexOf('/')))
      .replace(/\[\d+\]/g, '')
      .trim();
    if (folder !== '' && names.size < 10) names.add(folder);
  }

  /** A file's name holds the learner's user name, by which a roster may know them. */
  private addPerson(candidate: string, learner: string, path: string): void {
    const user = /^\[[^\]]*\] - (.+?) - /.exec(path.slice(path.lastIndexOf('/') + 1))?.[1];
    const person = this.people.get(candidate) ?? {
      ...{ candidate, ids: [learner], givenName: '', familyName: '', email: '', school: '' },
    };
    if (user !== undefined && !person.ids.includes(user)) person.ids.push(user);
    this.people.set(candidate, person);
  }

  private submissionOf(block: string, learner: string, where: string): PlannedSubmission {
    const key = JSON.stringify([block, learner]);
    const known = this.submissions.get(key);
    if (known) return known;
    const candidate = codeOf('ora2', learner);
    const place = this.places.get(block) ?? 1;
    const submission: PlannedSubmission = {
      ...{ id: place === 1 ? candidate : `${candidate}-${place}`, ownId: false, candidate, task: block },
      ...{ microCredential: null, attempt: null, submittedAt: null, where },
      artifacts: [],
      hints: [],
      notes: [],
    };
    this.submissions.set(key, submission);
    return submission;
  }

  private tell(severity: Problem['severity'], where: string, code: string, says: string, row: number): void {
    this.problems.push({ severity, code, where, message: `Row ${row} of ${this.file} ${says}` });
  }
}
