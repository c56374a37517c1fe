import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { findQuote } from './find-quote.ts';
import { boxOf } from './geometry.ts';
import type { PdfHandle } from './handle.ts';
import type { Mark } from './marks.ts';
import { NO_TEXT, type PageText, quadsOf, readPageText } from './page-text.ts';

/** What is written in the documents that something was looked for in; gone when they are. */
const texts = new WeakMap<PdfHandle, Promise<PageText[]>>();

async function readTexts(handle: PdfHandle): Promise<PageText[]> {
  const read: PageText[] = [];
  // One after another: the page that is being drawn comes in between.
  for (const page of await handle.pages()) {
    if (handle.closed) break;
    read.push(page ? await readPageText(page).catch(() => NO_TEXT) : NO_TEXT);
  }
  return read;
}

/** A mark made on other bytes, where its words stand now: one part a page, none where they are gone. */
function placed(pages: readonly PageText[], { words, ...mark }: Mark): Mark[] {
  if (!words) return [mark];
  const [first] = mark.quads;
  const near = { page: mark.page, down: first ? boxOf(first).y : 0 };
  const written = pages.map(({ text }) => text);
  return findQuote(written, words, near).flatMap(({ page, start, end }) => {
    const sheet = pages[page - 1];
    const quads = sheet ? quadsOf(sheet, start, end) : [];
    return quads.length > 0 ? [{ ...mark, page, quads }] : [];
  });
}

/**
 * The marks to be drawn: those made on these very bytes as they are, the others where their words are found. They
 * come when the document has been read; it is read only where there are such.
 * @param onLost told the ids of those whose words are not in the document.
 */
export function usePlacedMarks(
  handle: PdfHandle | null,
  marks: readonly Mark[],
  onLost?: (ids: readonly string[]) => void,
): readonly Mark[] {
  const [found, setFound] = useState<{ handle: PdfHandle; of: readonly Mark[]; marks: Mark[] } | null>(null);
  const sure = useMemo(
    () => (marks.some(isSought) ? marks.filter((mark) => !isSought(mark)) : marks),
    [marks],
  );
  const tell = useEffectEvent((ids: readonly string[]) => onLost?.(ids));
  useEffect(() => {
    if (!handle) return;
    if (sure === marks) return tell([]);
    let current = true;
    const reading = texts.get(handle) ?? readTexts(handle);
    texts.set(handle, reading);
    reading.then(
      (pages) => {
        if (!current || handle.closed) return;
        const all = marks.map((mark) => ({ id: mark.id, parts: placed(pages, mark) }));
        setFound({ handle, of: marks, marks: all.flatMap(({ parts }) => parts) });
        tell(all.flatMap(({ id, parts }) => (parts.length === 0 ? [id] : [])));
      },
      // What can't be read any more says so in its own place.
      () => {},
    );
    return () => {
      current = false;
    };
  }, [handle, marks, sure]);
  return found?.of === marks && found.handle === handle ? found.marks : sure;
}

const isSought = ({ words }: Mark) => words !== undefined;
