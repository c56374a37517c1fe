import { useQuery } from '@tanstack/react-query';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { words } from '../../words/index.ts';

/** Largest document that is taken apart on the screen, in bytes. */
const LARGEST = 100_000_000;

/** The bytes of an artifact. @throws Error with a sentence for the screen. */
async function bytesOf(artifact: ArtifactView): Promise<Uint8Array<ArrayBuffer>> {
  if (artifact.size > LARGEST) throw new Error(words.viewers.tooLarge(artifact.size));
  const response = await fetch(`artifact/${artifact.sha256}`);
  if (!response.ok) throw new Error(await response.text());
  return new Uint8Array(await response.arrayBuffer());
}

/** What `read` makes of an artifact's bytes, once; artifacts never change. `kind` tells readers apart. */
export function useDocument<Value>(
  artifact: ArtifactView,
  kind: string,
  read: (bytes: Uint8Array<ArrayBuffer>) => Value | Promise<Value>,
) {
  return useQuery({
    queryKey: ['document', kind, artifact.sha256],
    queryFn: async () => read(await bytesOf(artifact)),
    enabled: artifact.sha256 !== null,
    retry: false,
    // A document that nobody looks at gives its memory back soon.
    gcTime: 30_000,
  });
}
