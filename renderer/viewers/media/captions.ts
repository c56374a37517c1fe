import { createContext } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';

/** Everything that was handed in beside an artifact, for those that belong together, such as a film and its captions. */
export const BesideContext = createContext<readonly ArtifactView[]>([]);

const stem = (path: string) => path.replace(/(\.[a-z]{2,3})?\.[^./]+$/i, '').toLowerCase();

/** The captions that lie beside a recording: a WebVTT file of the same name, but for its ending and a language. */
export function captionsOf(recording: ArtifactView, beside: readonly ArtifactView[]): ArtifactView | null {
  const name = recording.path.replace(/\.[^./]+$/, '').toLowerCase();
  return (
    beside.find(
      ({ path, sha256 }) =>
        sha256 && /\.vtt$/i.test(path) && [stem(path), path.slice(0, -4).toLowerCase()].includes(name),
    ) ?? null
  );
}
