import type { ChromeProps } from './chrome.ts';
import { MatchList } from './MatchList.tsx';
import { OutlineList } from './OutlineList.tsx';
import styles from './SideBar.module.css';
import { ThumbnailList } from './ThumbnailList.tsx';

/** What the side bar shows: pictures of the pages, the document's own table of contents, or what was found. */
export type SideBarKind = 'pages' | 'outline' | 'matches';

const LISTS = { pages: ThumbnailList, outline: OutlineList, matches: MatchList };

export function SideBar({ kind, ...chrome }: ChromeProps & { readonly kind: SideBarKind }) {
  const { words } = chrome;
  const List = LISTS[kind];
  return (
    <nav className={styles.bar} aria-label={words[kind]}>
      <List {...chrome} />
    </nav>
  );
}
