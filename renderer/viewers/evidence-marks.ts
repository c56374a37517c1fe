import { createContext } from 'react';
import type { ArtifactView } from '../../shared/contract/views.ts';
import { type MarkStyle, markStyleOf } from '../../shared/reading/mark-style.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import type { Selector } from '../../shared/reading/selector.ts';
import type { Rubric } from '../../shared/rubric/rubric.ts';
import type { Mark } from './pdf/marks.ts';

/** A piece of evidence as a document shows it: where it stands, and how its criterion's marks look. */
export interface EvidenceMark {
  readonly id: string;
  readonly selector: Selector;
  /** The hash of the bytes that it was made on, where that is known. */
  readonly sha256?: string;
  /** The short tag beside it: the criterion's id. */
  readonly label: string;
  /** The tag's name for assistive technology. */
  readonly name: string;
  readonly style: MarkStyle;
}

/** What the viewers need to know of the evidence: the marks of an artifact, and where a chosen mark leads. */
export interface EvidenceMarks {
  marksIn(artifactPath: string): EvidenceMark[];
  onMark(id: string): void;
  /** What an artifact is called on the screen; its path may tell who made it. */
  titleOf(artifactPath: string): string;
  /** Whose evidence it is, for what is made of it; null where it is only looked at. */
  readonly reading: Pick<Reading, 'submission' | 'purpose'> | null;
}

export const EvidenceContext = createContext<EvidenceMarks>({
  marksIn: () => [],
  onMark: () => {},
  titleOf: (path) => path,
  reading: null,
});

/** The marks of a reading in one artifact: each criterion in its own style, with its id beside it. */
export function marksOf(rubric: Rubric, reading: Reading, artifactPath: string): EvidenceMark[] {
  return rubric.criteria.flatMap((criterion, at) =>
    Object.entries(reading.ratings?.[criterion.id]?.evidence ?? {}).flatMap(
      ([id, { artifact, sha256, selector }]): EvidenceMark[] =>
        artifact === artifactPath
          ? [
              {
                id,
                selector,
                ...(sha256 ? { sha256 } : {}),
                label: criterion.id,
                name: `${criterion.id} ${criterion.title}`,
                style: markStyleOf(at),
              },
            ]
          : [],
    ),
  );
}

/** Whether a mark was made on other bytes than those that are shown. */
export const isOfOther = (mark: EvidenceMark, { sha256 }: Pick<ArtifactView, 'sha256'>) =>
  mark.sha256 !== undefined && sha256 !== null && mark.sha256 !== sha256;

/** The marks that lie on pages, as the PDF viewer takes them; those made on other bytes are to be found by their words. */
export function marksOnPages(marks: readonly EvidenceMark[], artifact: Pick<ArtifactView, 'sha256'>): Mark[] {
  return marks.flatMap((mark): Mark[] => {
    const { id, label, name, style, selector } = mark;
    if (selector.type !== 'pdf') return [];
    const { page, exact, prefix, suffix } = selector;
    const quads = selector.quads as unknown as Mark['quads'];
    const words = isOfOther(mark, artifact) ? { words: { exact, prefix, suffix } } : {};
    return [{ id, label, name, style, page, quads, framed: exact === '', ...words }];
  });
}
