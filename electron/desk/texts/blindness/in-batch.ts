import type { Batch } from '../../../../shared/batch/batch.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import { cleanParagraph } from '../extract/clean.ts';
import type { Extraction } from '../extract/extraction.ts';
import { markdownParagraphs } from '../extract/plain.ts';
import { type NameShown, namesInContent, namesInWrapping } from './names-shown.ts';
import { locationProblem, type Named, nameProblems } from './problems.ts';
import type { Roster } from './roster.ts';

/** One artifact of a batch, with what its wrapping tells. */
export interface BatchPiece extends Named {
  candidate: string;
  wrapping: NameShown[];
  /** Names in what its file was called before loading gave it a neutral path. */
  outside: NameShown[];
}

/** Every artifact of a batch in order, its file's names and its title searched. */
export function piecesOf(batch: Batch, origins: ReadonlyMap<string, string>, roster: Roster): BatchPiece[] {
  return batch.submissions.flatMap(({ id, candidate, artifacts }) =>
    artifacts.map(({ path = null, title = null }, position) => {
      const origin = path === null ? undefined : origins.get(path);
      return {
        submission: id,
        position,
        path,
        candidate,
        wrapping: namesInWrapping(path, title, roster, candidate),
        outside: origin === undefined ? [] : namesInWrapping(origin, null, roster, candidate),
      };
    }),
  );
}

const inPath = (names: readonly NameShown[]) => names.some(({ spot }) => spot === 'file-name');
const showsInPath = ({ wrapping }: BatchPiece) => inPath(wrapping);

/** What file names and titles tell. Names that loading has replaced already, as a download's are, are told once. */
export function wrappingProblems(pieces: readonly BatchPiece[]): Problem[] {
  const problems = pieces.flatMap((piece) => nameProblems(piece, null, piece.wrapping));
  const replaced = pieces.filter((piece) => inPath(piece.outside) && !showsInPath(piece)).length;
  if (replaced === 0) return problems;
  const files = replaced === 1 ? 'One file carries' : `${replaced} files carry`;
  const message = `${files} names in what they are called outside. Here they are known by neutral names, and assessors see the artifacts' titles.`;
  return [...problems, { severity: 'info', code: 'names-in-file-names', where: '', message }];
}

/** What a file that was read tells, for an artifact that it belongs to. */
export function contentProblems(piece: BatchPiece, roster: Roster, extraction: Extraction): Problem[] {
  const found = namesInContent(extraction, roster, piece.candidate);
  // The path is masked wherever a name stands in it, in every problem about the artifact.
  const hidden: Named = showsInPath(piece) ? { ...piece, path: null } : piece;
  const problems = nameProblems(hidden, extraction.unit, found);
  return extraction.location ? [...problems, locationProblem(hidden)] : problems;
}

/** What the texts tell that stand in the batch itself. */
export function inlineProblems(batch: Batch, roster: Roster, pieces: readonly BatchPiece[]): Problem[] {
  const texts = batch.submissions.flatMap(({ artifacts }) => artifacts.map(({ text }) => text));
  return pieces.flatMap((piece, at) => {
    const text = texts[at];
    if (text === undefined) return [];
    const paragraphs = markdownParagraphs(text)
      .map(cleanParagraph)
      .filter((paragraph) => paragraph !== '');
    const passages = [{ place: 1, text: paragraphs.join('\n') }];
    const found = namesInContent({ unit: 'paragraph', passages, properties: [] }, roster, piece.candidate);
    return nameProblems(piece, 'paragraph', found);
  });
}
