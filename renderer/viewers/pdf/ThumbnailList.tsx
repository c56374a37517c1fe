import { memo, useEffect, useRef, useState } from 'react';
import { bringIntoView } from './centred-find.ts';
import type { ChromeProps } from './chrome.ts';
import type { PdfController } from './controller.ts';
import type { Rotation } from './geometry.ts';
import styles from './SideBar.module.css';
import type { PageSize } from './snapshot.ts';
import type { PdfWords } from './words.ts';

/** Width of a picture in CSS pixels. */
const WIDTH = 104;

/** A picture of each page; only those in sight are drawn, the others keep their place in the right size. */
export function ThumbnailList({ controller, snapshot, words }: ChromeProps) {
  const { sizes, page, labels, rotation } = snapshot;
  const list = useRef<HTMLOListElement>(null);
  const near = useNear(list, sizes.length);

  useEffect(() => {
    const item = list.current?.children[page - 1];
    if (list.current && item) bringIntoView(list.current, item.getBoundingClientRect());
  }, [page]);

  return (
    <ol className={styles.pages} ref={list}>
      {sizes.map((size, index) => (
        <Thumbnail
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is known by its place
          key={index}
          page={index + 1}
          label={labels?.[index] || String(index + 1)}
          size={size}
          current={page === index + 1}
          near={near.has(index + 1)}
          rotation={rotation}
          controller={controller}
          words={words}
        />
      ))}
    </ol>
  );
}

interface ThumbnailProps {
  page: number;
  label: string;
  size: PageSize;
  current: boolean;
  near: boolean;
  rotation: Rotation;
  controller: PdfController;
  words: PdfWords;
}

const Thumbnail = memo(function Thumbnail(props: ThumbnailProps) {
  const { page, label, size, current, near, rotation, controller, words } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that is turned is drawn anew
  useEffect(() => {
    if (near && canvas.current) return controller.drawThumbnail(page, canvas.current, WIDTH);
  }, [controller, page, near, rotation]);
  const { width, height } = rotation % 180 === 0 ? size : { width: size.height, height: size.width };
  // A page like a ribbon is shown by its beginning.
  const shape = { aspectRatio: `${width} / ${Math.min(height, 4 * width)}` };
  return (
    <li data-page={page}>
      <button
        type="button"
        className={styles.page}
        aria-label={words.page.page(label)}
        aria-current={current ? 'page' : undefined}
        onClick={() => controller.goTo(page)}
      >
        <span className={styles.sheet} style={shape}>
          {near && <canvas ref={canvas} />}
        </span>
        {label}
      </button>
    </li>
  );
});

/** Which children of `list`, by their `data-page`, are in sight or about to be. */
function useNear(list: React.RefObject<HTMLOListElement | null>, count: number): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(new Set());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document has other children
  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const observer = new IntersectionObserver(
      (entries) =>
        setNear((before) => {
          const after = new Set(before);
          for (const { target, isIntersecting } of entries) {
            const page = Number((target as HTMLElement).dataset.page);
            if (isIntersecting) after.add(page);
            else after.delete(page);
          }
          return after;
        }),
      { root, rootMargin: '300px 0px' },
    );
    for (const child of root.children) observer.observe(child);
    return () => observer.disconnect();
  }, [list, count]);
  return near;
}
