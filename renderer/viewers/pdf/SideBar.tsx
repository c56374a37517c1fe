import type { ChromeProps } from './chrome.ts';
import { OutlineList } from './OutlineList.tsx';
import styles from './SideBar.module.css';
import { ThumbnailList } from './ThumbnailList.tsx';

/** What the side bar shows: pictures of the pages, or the document's own table of contents. */
export type SideBarKind = 'pages' | 'outline';

export function SideBar({ kind, ...chrome }: ChromeProps & { readonly kind: SideBarKind }) {
  const { words } = chrome;
  return (
    <nav className={styles.bar} aria-label={kind === 'pages' ? words.pages : words.outline}>
      {kind === 'pages' ? <ThumbnailList {...chrome} /> : <OutlineList {...chrome} />}
    </nav>
  );
}
