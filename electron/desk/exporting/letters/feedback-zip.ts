import type { Problem } from '../../../../shared/batch/problem.ts';
import { letterHtml } from '../../../../shared/results/letter/html.ts';
import type { Letter } from '../../../../shared/results/letter/letter.ts';
import type { ProfileOf } from '../../../../shared/results/profile.ts';
import type { Departing, DocumentWriter } from '../documents.ts';
import type { Prepare, Review } from '../review.ts';
import { stageZip, type ZipEntry } from '../zip-file.ts';
import { LetterMaker, lettersOf } from './letters.ts';
import { letterPdf } from './pdf.ts';

type FeedbackProfile = ProfileOf<'feedback-zip'>;

/** A letter and the folder by whose number Moodle finds the participant. */
interface FeedbackFiles {
  letter: Letter;
  folder: string;
}

function prepared(review: Review, profile: FeedbackProfile, maker: LetterMaker): Prepare<FeedbackFiles> {
  const letterOf = lettersOf(review, maker);
  const taken = new Map<string, string>();
  return (settled, row, at) => {
    const { carried: letter, problems: found } = letterOf(settled, row, at);
    const problems: Problem[] = [...found];
    const participant = row.system_id;
    const block = (code: string, message: string) =>
      problems.push({ severity: 'block', code, where: settled.id, message });
    if (!/^\d+$/.test(participant))
      block(
        'participant-unknown',
        'Nothing says by which number Moodle knows this candidate. Load the batch from Moodle, or put the number into external_id of the identity envelope.',
      );
    const other = taken.get(participant);
    if (other !== undefined)
      block(
        'duplicate',
        `${other} is by the same participant (${participant}). Export one assignment at a time.`,
      );
    taken.set(participant, settled.id);
    return {
      carried: { letter, folder: profile.folder.replace('{participant}', participant) },
      rows: 1,
      problems,
    };
  };
}

async function* entries(
  review: Review,
  profile: FeedbackProfile,
  departing: Departing,
): AsyncGenerator<ZipEntry> {
  const maker = new LetterMaker(review.library, review.request.names === true);
  const { template, logo } = maker.from;
  for (const { settled, carried, issued } of review.passed(prepared(review, profile, maker))) {
    if (review.fatal || (review.blocked > 0 && !review.request.skip)) continue;
    departing.step(settled.id);
    departing.leaves(settled, issued);
    const { letter, folder } = carried;
    if (profile.files.includes('pdf'))
      yield { name: `${folder}/feedback.pdf`, bytes: await letterPdf(letter, template, logo, departing.at) };
    if (profile.files.includes('html'))
      yield { name: `${folder}/feedback.html`, bytes: Buffer.from(letterHtml(letter, logo?.address ?? '')) };
  }
}

/** Feedback files in the layout by which Moodle takes them back, one folder for each participant. */
export function feedbackZipWriter(profile: FeedbackProfile): DocumentWriter {
  return {
    extension: '.zip',
    look(review) {
      const maker = new LetterMaker(review.library, review.request.names === true);
      for (const _ of review.passed(prepared(review, profile, maker)));
    },
    async write(review, path, departing) {
      const staged = await stageZip(path, departing.at, entries(review, profile, departing));
      return [{ staged: { ...staged, rows: review.rows }, path }];
    },
  };
}
