import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { EncryptedPDFError, PDFDict, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Annotations } from '../../../shared/results/annotated.ts';
import { annotated as words } from '../../../shared/words/en/annotated.ts';
import { diskRefusal } from '../exporting/disk.ts';
import type { PAPERS } from '../exporting/pdf/pen.ts';
import { unknownIn } from '../exporting/pdf/runs.ts';
import { placeAll, StagedFile, temporaryName } from '../exporting/stage.ts';
import { evidenceList } from './list.ts';
import { drawMarks, multiplyState } from './marks.ts';

/** Largest file that is taken apart in memory, in megabytes of a million bytes. */
const MOST_MEGABYTES = 300;

/** One copy to be made. */
export interface CopyOrder {
  /** The original's path and its hash. */
  source: string;
  sha256: string;
  /** The new file. */
  out: string;
  paper: keyof typeof PAPERS;
  annotations: Annotations;
}

/** A copy that stands on the disk. */
export interface MadeCopy {
  path: string;
  sha256: string;
  /** Pages with those of the list. */
  pages: number;
  /** How many links it lists, and how many of them are marked on a page. */
  links: number;
  marked: number;
  /** Characters that the list's typefaces lack; boxes stand for them. */
  unshown: string[];
}

/** Told as the work goes on: steps done, of how many. */
export type CopyProgress = (done: number, total: number) => void;

async function originalBytes({ source, sha256, annotations: { title } }: CopyOrder): Promise<Buffer> {
  const there = await stat(source).catch(() => null);
  if (there && there.size > MOST_MEGABYTES * 1e6)
    throw new Refusal('invalid-input', words.tooLarge(title, MOST_MEGABYTES));
  const bytes = there && (await readFile(source));
  if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256)
    throw new Refusal('library-damaged', words.altered(title));
  return bytes;
}

/** Every text of the list that somebody wrote. */
const textsOf = ({ title, criteria }: Annotations): string[] => [
  title,
  ...criteria.flatMap(({ title: criterion, note, links }) => [
    criterion,
    note,
    ...links.map(({ quote }) => quote ?? ''),
  ]),
];

/** Opens a PDF to be changed. @throws Refusal for one that is encrypted or not whole. */
async function opened(bytes: Uint8Array, title: string): Promise<PDFDocument> {
  try {
    const document = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false });
    const count = document.getPageCount();
    // A page that is lost would move every mark behind it to a wrong page.
    if (count === 0 || document.catalog.Pages().Count().asNumber() !== count)
      throw new Error('pages are lost');
    return document;
  } catch (error) {
    const encrypted = error instanceof EncryptedPDFError || /encrypt|password/i.test(String(error));
    throw new Refusal('invalid-input', encrypted ? words.encrypted(title) : words.malformed(title));
  }
}

/** A copy that we hand out starts nothing by itself. */
function silence({ catalog }: PDFDocument): void {
  for (const name of ['OpenAction', 'AA']) catalog.delete(PDFName.of(name));
  const names = catalog.lookup(PDFName.of('Names'));
  if (names instanceof PDFDict) names.delete(PDFName.of('JavaScript'));
}

/**
 * The bytes of a PDF with its evidence links drawn into its pages and listed at its end.
 * @throws Refusal `invalid-input` for a PDF that is encrypted or damaged.
 */
export async function annotatedBytes(
  bytes: Uint8Array,
  annotations: Annotations,
  paper: keyof typeof PAPERS,
  progress: CopyProgress = () => {},
): Promise<Omit<MadeCopy, 'path' | 'sha256'> & { bytes: Uint8Array }> {
  const document = await opened(bytes, annotations.title);
  const count = document.getPageCount();
  const links = annotations.criteria.flatMap((criterion) => criterion.links);
  const drawn = links.filter((link) => !link.elsewhere && link.page <= count && link.quads.length > 0);
  const byPage = [...Map.groupBy(drawn, (link) => link.page)];
  const total = byPage.length + 3;
  progress(1, total);
  try {
    const ink = {
      font: await document.embedFont(StandardFonts.HelveticaBold),
      multiply: multiplyState(document),
    };
    for (const [at, [page, own]] of byPage.entries()) {
      drawMarks(document, document.getPage(page - 1), own, ink);
      progress(at + 2, total);
    }
    const list = await PDFDocument.load(await evidenceList(annotations, count, paper));
    for (const page of await document.copyPages(list, list.getPageIndices())) document.addPage(page);
    silence(document);
    progress(total - 1, total);
    const written = await document.save({ addDefaultPage: false, updateFieldAppearances: false });
    return {
      bytes: written,
      pages: document.getPageCount(),
      links: links.length,
      marked: drawn.length,
      unshown: unknownIn(textsOf(annotations).join(' ')),
    };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // What the reader passed over shows when it is changed or written.
    throw new Refusal('invalid-input', words.malformed(annotations.title), String(error));
  }
}

/**
 * Makes an annotated copy: under a temporary name, flushed, then with its own. The original is only read, and only
 * taken where its bytes still have their hash.
 * @throws Refusal `invalid-input`, `library-damaged` or `disk`; nothing is left behind then.
 */
export async function makeCopy(order: CopyOrder, progress: CopyProgress = () => {}): Promise<MadeCopy> {
  const { out, annotations, paper } = order;
  const { bytes, ...facts } = await annotatedBytes(await originalBytes(order), annotations, paper, progress);
  try {
    const file = new StagedFile(temporaryName(out));
    try {
      file.write(bytes);
      const staged = file.finish();
      placeAll([{ temporary: staged.temporary, path: out }]).settle();
      return { path: out, sha256: staged.sha256, ...facts };
    } catch (error) {
      file.discard();
      throw error;
    }
  } catch (error) {
    throw diskRefusal(error, out) ?? error;
  }
}
