import { diffArrays } from 'diff';
import type { ArtifactView } from '../../../shared/contract/views.ts';

/** What became of one artifact from one attempt to the next. */
export type Step =
  | { kind: 'same' | 'changed'; before: ArtifactView; now: ArtifactView }
  | { kind: 'new'; now: ArtifactView }
  | { kind: 'gone'; before: ArtifactView };

const contentOf = ({ sha256, url }: ArtifactView) => sha256 ?? url;

/** Takes the first that fits out of a list. */
function take<Value>(list: Value[], fits: (value: Value) => boolean): Value | undefined {
  const at = list.findIndex(fits);
  return at < 0 ? undefined : list.splice(at, 1)[0];
}

/**
 * What became of each artifact: the same by its hash (a link by its address); changed where component and title, or
 * else component and kind of file are the same; new; or no longer there.
 */
export function compareArtifacts(before: readonly ArtifactView[], now: readonly ArtifactView[]): Step[] {
  const left = [...before];
  const paired = new Map<ArtifactView, ArtifactView>();
  const pair = (fits: (one: ArtifactView, other: ArtifactView) => boolean) => {
    for (const artifact of now) {
      if (paired.has(artifact)) continue;
      const found = take(left, (each) => fits(each, artifact));
      if (found) paired.set(artifact, found);
    }
  };
  pair((one, other) => contentOf(one) !== null && contentOf(one) === contentOf(other));
  pair((one, other) => one.component === other.component && one.title === other.title);
  pair((one, other) => one.component === other.component && one.mediaType === other.mediaType);
  return [
    ...now.map((artifact): Step => {
      const earlier = paired.get(artifact);
      if (!earlier) return { kind: 'new', now: artifact };
      const same = contentOf(earlier) === contentOf(artifact);
      return { kind: same ? 'same' : 'changed', before: earlier, now: artifact };
    }),
    ...left.map((artifact): Step => ({ kind: 'gone', before: artifact })),
  ];
}

/** A paragraph (or a page) of either attempt: in both, only in the new one, or only in the old one. */
export interface ParagraphStep {
  readonly kind: 'same' | 'new' | 'gone';
  readonly text: string;
}

/** The paragraphs of a text: what stands between empty lines, each run of white space made one space. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** Which paragraphs came, went or stayed, in reading order (the least edit, by Myers's algorithm). */
export function compareParagraphs(before: readonly string[], now: readonly string[]): ParagraphStep[] {
  return diffArrays([...before], [...now]).flatMap(({ added, removed, value }) =>
    value.map((text): ParagraphStep => ({ kind: added ? 'new' : removed ? 'gone' : 'same', text })),
  );
}
