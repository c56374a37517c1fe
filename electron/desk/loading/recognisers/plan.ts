import type { BatchArtifact } from '../../../../shared/batch/batch.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import type { SourceKind } from '../../../../shared/contract/load-report.ts';
import type { Page } from '../html/page.ts';
import type { Person } from '../people/person.ts';
import type { PersonRow } from '../people/read-people.ts';
import type { Source } from '../source/source.ts';

export type Component = BatchArtifact['component'];

/** Where an artifact's content is to be found. `from` is a path in the source. */
export type Held =
  | { as: 'file'; from: string; size?: number; sha256?: string }
  /** A page that the submission system wrote around a text. */
  | { as: 'text'; from: string }
  /** A page that the submission system wrote around an address. */
  | { as: 'link'; from: string }
  | { as: 'url'; url: string }
  /** Listed, and not there. `severity` says whether the batch can do without it. */
  | { as: 'missing'; says: string; severity: 'block' | 'warn' };

export interface PlannedArtifact {
  /** Null where the source does not say. */
  component: Component | null;
  /** Whether it was typed into the submission system rather than handed in as a file. */
  typed: boolean;
  title?: string;
  mediaType?: string;
  /** In the batch: neutral wherever the source's own name could tell who somebody is. */
  path: string;
  held: Held;
  /** For problems: the file and row, or whatever leads there. */
  where: string;
}

export interface PlannedSubmission {
  /** Unlike any other of this plan. */
  id: string;
  /** Whether the source itself gave the id; otherwise something of the batch is added to it. */
  ownId: boolean;
  candidate: string;
  /** Which of the plan's tasks it answers, where the source says nothing of its micro-credential. */
  task: string;
  /** As the source has it: an id or a title. Null where it does not say. */
  microCredential: string | null;
  /** Null where the source does not say. */
  attempt: number | null;
  submittedAt: string | null;
  artifacts: PlannedArtifact[];
  /** Names in the source from which the micro-credential may be guessed. */
  hints: string[];
  notes: string[];
  where: string;
}

/** What a recogniser makes of the names in a source, before the files are read. */
export interface Plan {
  recognisedAs: Exclude<SourceKind, 'bag'>;
  /** The paths of the plan are relative to it. */
  source: Source;
  /** Where that lies in the source that was opened; empty, or with a slash at its end. */
  prefix: string;
  /** What the source and the folder in it are called. */
  titles: string[];
  /** The assignments in it, by the key that submissions have: what each is called. One without a name where it does not say. */
  tasks: Map<string, string[]>;
  submissions: PlannedSubmission[];
  people: Person[];
  /** Tables about the people that came along, the one that counts most last. */
  tables: { file: string; rows: PersonRow[] }[];
  /** Files that belong to no submission. */
  unmatched: string[];
  problems: Problem[];
  /** What the page around somebody's text or link tells of who they are. */
  namedBy?: (page: Page, person: Person) => Partial<Pick<Person, 'givenName' | 'familyName'>>;
  /** Moodle's grading worksheet, to be handed back filled in. */
  worksheet: { file: string; bytes: Buffer } | null;
}
