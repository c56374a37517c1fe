import { useMemo } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { useDocument } from './bytes.ts';
import { Cleaned } from './Cleaned.tsx';
import { DocumentFrame } from './DocumentFrame.tsx';
import { PICTURE, readDocx, type WordDocument } from './docx.ts';
import { useBlobs } from './useBlobs.ts';

const NUMBERED = new RegExp(`${PICTURE}(\\d+)`, 'g');

function WordText({ html, pictures }: WordDocument) {
  const addresses = useBlobs(useMemo(() => pictures.map(({ blob }) => blob), [pictures]));
  const shown = useMemo(
    () => html.replace(NUMBERED, (_, place: string) => addresses[Number(place)] ?? ''),
    [html, addresses],
  );
  return <Cleaned html={shown} />;
}

/** A Word document as text: headings, lists, tables and pictures, without its layout. */
export function DocxView({ artifact, scale }: { artifact: ArtifactView; scale: number }) {
  const read = useDocument(artifact, 'docx', readDocx);
  return (
    <DocumentFrame artifact={artifact} scale={scale} read={read}>
      {(document) => <WordText {...document} />}
    </DocumentFrame>
  );
}
