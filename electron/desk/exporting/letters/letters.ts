import type { Problem } from '../../../../shared/batch/problem.ts';
import type { ResultRow } from '../../../../shared/results/fields.ts';
import { composeLetter, type Letter } from '../../../../shared/results/letter/letter.ts';
import { programmeOf } from '../../library/catalogue.ts';
import type { Library } from '../../library/library.ts';
import { rubricVersion } from '../../library/rubrics.ts';
import { unknownIn } from '../pdf/runs.ts';
import { textsIn } from '../pdf/texts.ts';
import type { Prepare, Review } from '../review.ts';
import { type Settled, settlingReading } from '../standing.ts';
import { type ReadTemplate, readTemplate } from './letterhead.ts';

/** Titles of a submission's artifacts by their path. */
export function artifactTitles(library: Library, submission: string): Map<string, string> {
  const rows = library.database.all<{ path: string; title: string }>(
    'SELECT path, title FROM artifact WHERE submission = ?',
    submission,
  );
  return new Map(rows.map(({ path, title }) => [path, title]));
}

/** Composes the letters of a library from its template. */
export class LetterMaker {
  readonly from: ReadTemplate;
  private readonly library: Library;
  private readonly named: boolean;
  private readonly day: Intl.DateTimeFormat;
  private readonly programmes = new Map<string, string>();

  /**
   * @param named whether the name from the envelope stands in the letter.
   * @param from the template; the library's own where left out.
   */
  constructor(library: Library, named: boolean, from: ReadTemplate = readTemplate(library)) {
    this.library = library;
    this.named = named;
    this.from = from;
    this.day = new Intl.DateTimeFormat(this.from.template.language, { dateStyle: 'long' });
  }

  private dayOf(instant: string): string {
    const time = new Date(instant);
    return Number.isNaN(time.getTime()) ? instant : this.day.format(time);
  }

  private programme(id: string): string {
    const title = this.programmes.get(id) ?? programmeOf(this.library, id)?.title ?? id;
    this.programmes.set(id, title);
    return title;
  }

  letter(settled: Settled, row: ResultRow): Letter {
    const { library } = this;
    return composeLetter({
      template: this.from.template,
      programme: this.programme(settled.programme),
      microCredential: { id: settled.micro_credential, title: row.microcredential_title },
      rubric: rubricVersion(library.database, settled.rubric_id, settled.rubric_version),
      reading: settlingReading(library, settled.key),
      submission: settled.id,
      candidate: settled.candidate,
      recipient: this.named ? `${row.given_name} ${row.family_name}`.trim() : '',
      attempt: settled.attempt,
      submittedOn: this.dayOf(row.submitted_at),
      decidedOn: this.dayOf(settled.decided_at),
      artifactTitles: artifactTitles(library, settled.key),
    });
  }
}

/** The letter of each settled submission, and what its PDF cannot show. */
export function lettersOf(review: Review, maker: LetterMaker): Prepare<Letter> {
  review.refuse(maker.from.problems);
  return (settled, row) => {
    const problems: Problem[] = [];
    const tell = (code: string, message: string) =>
      problems.push({ severity: 'warn', code, where: settled.id, message });
    const letter = maker.letter(settled, row);
    const unknown = unknownIn(textsIn(letter).join(' '));
    if (unknown.length)
      tell(
        'letter-characters',
        `The PDF has no letters for ${unknown.slice(0, 10).join(' ')} and shows boxes for them; the HTML letter shows them.`,
      );
    if (review.request.names && !row.given_name && !row.family_name)
      tell('name-missing', 'The identity envelope has no name for this candidate; the letter goes without.');
    return { carried: letter, rows: 1, problems };
  };
}
