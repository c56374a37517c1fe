import type { ArtifactView } from '../../../shared/contract/views.ts';
import { useDocument } from './bytes.ts';
import { Cleaned } from './Cleaned.tsx';
import { DocumentFrame } from './DocumentFrame.tsx';

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A web page as its words: headings, lists and tables stay; scripts, styles and pictures from elsewhere do not. */
export function HtmlView({ artifact, scale }: { artifact: ArtifactView; scale: number }) {
  const read = useDocument(artifact, 'html', decoded);
  return (
    <DocumentFrame artifact={artifact} scale={scale} read={read}>
      {(html) => <Cleaned html={html} />}
    </DocumentFrame>
  );
}
