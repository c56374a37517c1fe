import { createHash } from 'node:crypto';
import type { Problem } from '../../../../shared/batch/problem.ts';
import type { ArrivedFile } from '../arrived.ts';
import { type Page, readPage } from '../html/page.ts';
import type { ReadOptions } from '../read-options.ts';
import type { SourceEntry } from '../source/source.ts';
import { SourceError } from '../source/source-error.ts';
import { absentFile, takeFiles, withoutName } from '../take-files.ts';
import type { Plan, PlannedArtifact } from './plan.ts';

/** What an artifact turned out to hold. */
export type Content = { file: ArrivedFile } | { text: string } | { url: string };

/** What somebody handed in, before anything is made of it: a digest of its bytes, or an address. */
export type Original = string | null;

export interface PlanContent {
  /** Of every artifact of the plan. */
  contents: Map<PlannedArtifact, Content>;
  originals: Map<PlannedArtifact, Original>;
  /** The pages around texts and links, by submission. */
  pages: Map<string, Page[]>;
  problems: Problem[];
}

/** A page with more bytes is no longer a text that somebody typed; it is taken as a file. */
const MAX_PAGE = 2 ** 20;

/** Reads everything that a plan names, each file once. A file that cannot be read keeps its place, with its trouble. */
export async function readPlan(plan: Plan, options: ReadOptions): Promise<PlanContent> {
  const { source, submissions } = plan;
  const entries = new Map(source.entries.map((entry) => [entry.path, entry]));
  const artifacts = submissions.flatMap(({ artifacts: all }) => all);
  const wanted = new Set(
    artifacts.flatMap(({ held }) => ('from' in held && !isPage(held, entries) ? [held.from] : [])),
  );
  // The order of the source is the order on the disk, which is the fastest to read.
  const files = await takeFiles(
    source,
    source.entries.filter(({ path }) => wanted.has(path)),
    options,
  );
  const contents = new Map<PlannedArtifact, Content>();
  const originals = new Map<PlannedArtifact, Original>();
  const pages = new Map<string, Page[]>();
  const problems: Problem[] = [];
  for (const submission of submissions)
    for (const artifact of submission.artifacts) {
      const { held } = artifact;
      if (held.as === 'url') originals.set(artifact, held.url);
      if (held.as === 'url') contents.set(artifact, { url: held.url });
      else if (held.as === 'missing') contents.set(artifact, { file: absentFile(held.says) });
      else if (isPage(held, entries)) {
        const { page, content, sha256 } = await pageContent(plan, held, options.signal);
        originals.set(artifact, sha256);
        if (page) pages.set(submission.id, [...(pages.get(submission.id) ?? []), page]);
        contents.set(artifact, content);
      } else {
        const file = files.get(held.from) ?? absentFile('The file is not there. Ask for it again.');
        contents.set(artifact, { file });
        originals.set(artifact, file.sha256);
        if (held.as === 'file') problems.push(...differences(artifact, held, file));
      }
    }
  return { contents, originals, pages, problems };
}

type FromSource = Extract<PlannedArtifact['held'], { from: string }>;

const isPage = (held: FromSource, entries: Map<string, SourceEntry>): boolean =>
  held.as !== 'file' && (entries.get(held.from)?.size ?? 0) <= MAX_PAGE;

async function pageContent(
  { source }: Plan,
  held: FromSource,
  signal: AbortSignal | undefined,
): Promise<{ page: Page | null; content: Content; sha256: string | null }> {
  let bytes: Buffer;
  try {
    bytes = await source.read(held.from, MAX_PAGE, signal);
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof SourceError)) throw error;
    return { page: null, content: { file: absentFile(withoutName(error, held.from)) }, sha256: null };
  }
  const page = readPage(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (held.as === 'link') {
    const says = 'The link that was handed in leads nowhere on the web. Ask for it again.';
    const content = page.address === null ? { file: absentFile(says) } : { url: page.address };
    return { page, content, sha256 };
  }
  const says = 'The text that was handed in is empty. Ask for it again.';
  const content = page.markdown === '' ? { file: absentFile(says) } : { text: page.markdown };
  return { page, content, sha256 };
}

/** Where a file is not what was said of it beforehand. */
function differences(
  { where }: PlannedArtifact,
  { size, sha256 }: { size?: number; sha256?: string },
  file: ArrivedFile,
): Problem[] {
  if (file.sha256 === null) return [];
  const problem = (code: string, column: string, message: string): Problem => ({
    severity: 'block',
    code,
    where: `${where} column ${column}`,
    message: `${message} Ask for the file again, or correct the row.`,
  });
  if (sha256 !== undefined && sha256 !== file.sha256)
    return [
      problem(
        'altered-file',
        'sha256',
        `The file of ${where} is not the one that is listed: its SHA-256 is ${file.sha256}.`,
      ),
    ];
  if (size !== undefined && size !== file.size)
    return [
      problem('altered-file', 'size', `The file of ${where} has ${file.size} bytes; ${size} are listed.`),
    ];
  return [];
}
