import { zipSync } from 'fflate';
import { partsOf } from './parts.ts';

/** A Word document as HTML, still to be cleaned, and the pictures that it shows. */
export interface WordDocument {
  html: string;
  pictures: readonly { id: string; blob: Blob }[];
}

/** Put where a picture's address goes, until the document is shown. */
export const PICTURE = 'touchstone-picture:';

const SHOWN = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'];

/**
 * Reads a DOCX: headings, lists, tables, notes and pictures, without its layout.
 * @throws Error with a sentence for the screen.
 */
export async function readDocx(bytes: Uint8Array): Promise<WordDocument> {
  // Packed anew from counted parts, so that nothing can unpack to more than was allowed.
  const counted = zipSync({ ...partsOf(bytes) }, { level: 0 });
  const { default: mammoth } = await import('mammoth');
  const pictures: { id: string; blob: Blob }[] = [];
  const { value } = await mammoth.convertToHtml(
    { arrayBuffer: counted.slice().buffer },
    {
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async ({ contentType, readAsArrayBuffer }) => {
        if (!SHOWN.includes(contentType)) return { src: '' };
        const id = `${PICTURE}${pictures.length}`;
        pictures.push({ id, blob: new Blob([await readAsArrayBuffer()], { type: contentType }) });
        return { src: id };
      }),
    },
  );
  return { html: value, pictures };
}
