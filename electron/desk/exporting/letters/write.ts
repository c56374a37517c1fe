import { rmSync } from 'node:fs';
import { letterHtml } from '../../../../shared/results/letter/html.ts';
import type { ProfileOf } from '../../../../shared/results/profile.ts';
import { letter as words } from '../../../../shared/words/en/letter.ts';
import type { Departing, DocumentWriter } from '../documents.ts';
import type { Review } from '../review.ts';
import { type Staged, StagedFile, temporaryName } from '../stage.ts';
import { fileNames, stageZip, type ZipEntry } from '../zip-file.ts';
import { LetterMaker, lettersOf } from './letters.ts';
import { LetterPdf, letterPdf } from './pdf.ts';

/** All letters in one PDF, beside the zip with each of them. */
class MergedPdf {
  private readonly file: StagedFile;
  private readonly pdf: LetterPdf;
  private readonly written: Promise<void>;

  constructor(path: string, pdf: LetterPdf) {
    this.file = new StagedFile(temporaryName(path));
    this.pdf = pdf;
    this.written = this.drain();
    // A refusal of the disk is met when it is awaited at the end; until then it must not count as unhandled.
    this.written.catch(() => {});
  }

  private async drain(): Promise<void> {
    for await (const part of this.pdf.doc) this.file.write(part as Buffer);
  }

  async add(letter: Parameters<LetterPdf['add']>[0]): Promise<void> {
    await this.pdf.add(letter);
    this.file.rows += 1;
  }

  async finish(): Promise<Staged> {
    this.pdf.end();
    await this.written;
    return this.file.finish();
  }

  discard(): void {
    this.file.discard();
  }
}

async function* entries(
  review: Review,
  maker: LetterMaker,
  merged: MergedPdf,
  departing: Departing,
): AsyncGenerator<ZipEntry> {
  const { template, logo } = maker.from;
  const nameFor = fileNames();
  for (const { settled, carried: letter, issued } of review.passed(lettersOf(review, maker))) {
    if (review.fatal || (review.blocked > 0 && !review.request.skip)) continue;
    departing.step(settled.id);
    departing.leaves(settled, issued);
    const name = nameFor(settled.id);
    await merged.add(letter);
    yield { name: `${name}.pdf`, bytes: await letterPdf(letter, template, logo, departing.at) };
    yield { name: `${name}.html`, bytes: Buffer.from(letterHtml(letter, logo?.address ?? '')) };
  }
}

/** A zip with the letter of each submission as PDF and HTML, and beside it one PDF with all of them to print. */
export function lettersWriter(_profile: ProfileOf<'letters'>): DocumentWriter {
  return {
    extension: '.zip',
    look(review) {
      const maker = new LetterMaker(review.library, review.request.names === true);
      for (const _ of review.passed(lettersOf(review, maker)));
    },
    async write(review, path, departing) {
      const maker = new LetterMaker(review.library, review.request.names === true);
      const { template, logo } = maker.from;
      const mergedPath = path.replace(/\.zip$/i, '.pdf');
      const title = words.merged(review.request.batch);
      const merged = new MergedPdf(mergedPath, new LetterPdf(title, template, logo, departing.at, true));
      let staged: Staged | null = null;
      try {
        staged = await stageZip(path, departing.at, entries(review, maker, merged, departing));
        return [
          { staged: { ...staged, rows: review.rows }, path },
          { staged: await merged.finish(), path: mergedPath },
        ];
      } catch (error) {
        merged.discard();
        if (staged) rmSync(staged.temporary, { force: true });
        throw error;
      }
    },
  };
}
