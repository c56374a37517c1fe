import { useEffect } from 'react';
import type { ChromeProps } from './chrome.ts';
import type { OutlineItem } from './outline.ts';
import styles from './SideBar.module.css';

/** The document's own table of contents. */
export function OutlineList({ controller, snapshot, words }: ChromeProps) {
  useEffect(() => {
    void controller.loadOutline();
  }, [controller]);
  const { outline } = snapshot;
  if (outline === null) return null;
  if (outline.length === 0) return <p className={styles.none}>{words.noOutline}</p>;
  return <Entries items={outline} onGo={(item) => controller.goToOutline(item)} />;
}

function Entries({ items, onGo }: { items: readonly OutlineItem[]; onGo(item: OutlineItem): void }) {
  return (
    <ul className={styles.entries}>
      {items.map((item) => (
        <li key={item.id}>
          <button
            type="button"
            className={styles.entry}
            disabled={item.place === null}
            onClick={() => onGo(item)}
          >
            {item.title}
          </button>
          {item.items.length > 0 && <Entries items={item.items} onGo={onGo} />}
        </li>
      ))}
    </ul>
  );
}
