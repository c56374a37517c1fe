import type { ArtifactView } from '../../../shared/contract/views.ts';
import { openPdf } from '../pdf/loading.ts';
import { paragraphsOf } from './compare.ts';

/** Most pages of a PDF that are compared. */
const MOST_PAGES = 300;

async function pagesOf(url: string, size: number): Promise<string[]> {
  const handle = await openPdf({ url, size });
  try {
    const pages = await handle.firstPages(MOST_PAGES);
    const texts: string[] = [];
    for (const page of pages) {
      const content = await page?.getTextContent();
      const words = content?.items.map((item) => ('str' in item ? item.str : '')).join(' ') ?? '';
      texts.push(words.replace(/\s+/g, ' ').trim());
    }
    return texts;
  } finally {
    await handle.close();
  }
}

/** Whether two artifacts of this kind can be laid beside each other as texts. */
export const isComparable = ({ sha256, mediaType }: ArtifactView) =>
  sha256 !== null && (mediaType.startsWith('text/') || mediaType === 'application/pdf');

/**
 * An artifact in the parts by which it is compared: a text's paragraphs, a PDF's pages.
 * @throws Error with a sentence for the screen.
 */
export async function partsToCompare({ sha256, size, mediaType }: ArtifactView): Promise<string[]> {
  const url = new URL(`artifact/${sha256}`, document.baseURI).href;
  if (mediaType === 'application/pdf') return pagesOf(url, size);
  const response = await fetch(url);
  if (!response.ok) throw new Error(await response.text());
  return paragraphsOf(await response.text());
}
