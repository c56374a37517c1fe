import type { Problem } from '../../../../shared/batch/problem.ts';
import type { Arrived, ArrivedFile, ReadProgress } from '../../loading/arrived.ts';
import type { SourceRequest } from '../../loading/read-options.ts';
import { openSource } from '../../loading/source/open-source.ts';
import type { Extraction } from '../extract/extraction.ts';
import { textKind } from '../extract/kinds.ts';
import { EXTRACT_LIMITS } from '../extract/limits.ts';
import type { Extractor } from '../extractor.ts';
import { inParallel } from '../in-parallel.ts';
import { type BatchPiece, contentProblems, inlineProblems, piecesOf, wrappingProblems } from './in-batch.ts';
import { SourcePlaces } from './locate.ts';
import { type Roster, rosterOf } from './roster.ts';

/** What a source's names are searched with. */
export interface SearchOptions {
  progress?: ReadProgress | undefined;
  signal?: AbortSignal | undefined;
  /** Milliseconds after which files are left for later; without it, all are searched. */
  within?: number | undefined;
  /** Hears of a file that seemed whole and cannot be opened, with the reason in a sentence. */
  unreadable?: ((path: string, note: string) => void) | undefined;
}

/** One file with the artifacts that it belongs to; identical files are read once. */
interface FileToSearch {
  path: string;
  file: ArrivedFile;
  pieces: BatchPiece[];
}

/** Without a roster only photos are looked at, for the place that they may carry; and what may be locked. */
const isSearched = ({ mediaType, encrypted }: ArrivedFile, roster: Roster) => {
  const kind = textKind(mediaType);
  if (encrypted) return true;
  return roster.people.size > 0 ? kind !== null : kind === 'photo';
};

function filesToSearch(arrived: Arrived, pieces: readonly BatchPiece[], roster: Roster): FileToSearch[] {
  const files = new Map<string, FileToSearch>();
  for (const piece of pieces) {
    const file = piece.path === null ? undefined : arrived.files.get(piece.path);
    if (!file?.sha256 || piece.path === null || !isSearched(file, roster)) continue;
    const known = files.get(file.sha256);
    if (known) known.pieces.push(piece);
    else files.set(file.sha256, { path: piece.path, file, pieces: [piece] });
  }
  return [...files.values()];
}

async function read(
  places: SourcePlaces,
  origins: ReadonlyMap<string, string>,
  { path, file }: FileToSearch,
  extractor: Extractor,
  signal?: AbortSignal,
): Promise<Extraction | null> {
  if (file.size > EXTRACT_LIMITS.bytesInMemory) return null;
  const bytes = await places.bytesOf(origins.get(path) ?? path, file, signal);
  return bytes && extractor.extract({ from: { bytes }, size: file.size, mediaType: file.mediaType }, signal);
}

const later = (files: number): Problem => ({
  severity: 'info',
  code: 'names-not-searched',
  where: '',
  message: `${files === 1 ? 'One file was' : `${files} files were`} not searched for names here: too large, damaged, or not in time. What can be searched will be once the batch is loaded; the reading room then warns.`,
});

/** What file names, titles and the batch's own texts tell of names: no file is opened for it. */
export function quickBlindnessProblems({ batch, identities, origins }: Arrived): Problem[] {
  if (!batch || identities.length === 0) return [];
  const roster = rosterOf(identities);
  const pieces = piecesOf(batch, origins, roster);
  return [...wrappingProblems(pieces), ...inlineProblems(batch, roster, pieces)];
}

/**
 * Searches a batch that has been read, but not loaded, for whatever shows whose it is: names and addresses of its
 * identity envelope in file names, titles, texts and properties, and the place in photos. Files are opened only where
 * nothing keeps the batch out; nothing is kept.
 */
export async function blindnessProblems(
  request: SourceRequest,
  arrived: Arrived,
  {
    progress = () => {},
    signal,
    within = Number.POSITIVE_INFINITY,
    unreadable = () => {},
  }: SearchOptions = {},
): Promise<Problem[]> {
  const { batch, origins } = arrived;
  if (!batch || !arrived.report.ok) return quickBlindnessProblems(arrived);
  const roster = rosterOf(arrived.identities);
  const pieces = piecesOf(batch, origins, roster);
  const files = filesToSearch(arrived, pieces, roster);
  const found = new Map<BatchPiece, Problem[]>();
  if (files.length > 0) {
    const until = performance.now() + within;
    const total = files.reduce((sum, { file }) => sum + file.size, 0);
    let done = 0;
    const source = await openSource(request.path, request.limits, signal);
    const places = new SourcePlaces(source);
    try {
      await inParallel(
        files,
        async (each, extractor) => {
          progress({ stage: 'names', file: each.path, done, total });
          const extraction = await read(places, origins, each, extractor, signal);
          done += each.file.size;
          if (extraction?.state === 'unreadable' && each.file.trouble === null) {
            unreadable(each.path, extraction.note ?? '');
            for (const piece of each.pieces) found.set(piece, []);
          } else if (extraction && extraction.state !== 'unreadable')
            for (const piece of each.pieces) found.set(piece, contentProblems(piece, roster, extraction));
        },
        () => performance.now() > until,
      );
    } finally {
      await source.close();
    }
  }
  const unread = files.filter(({ pieces: [first] }) => first && !found.has(first)).length;
  return [
    ...quickBlindnessProblems(arrived),
    ...pieces.flatMap((piece) => found.get(piece) ?? []),
    ...(unread > 0 ? [later(unread)] : []),
  ];
}
