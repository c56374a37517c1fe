import { useEffect, useState } from 'react';
import type { ChromeProps } from './chrome.ts';
import type { OutlineItem } from './outline.ts';
import styles from './SideBar.module.css';

/** The document's own table of contents. */
export function OutlineList({ controller, snapshot, words }: ChromeProps) {
  /** The entry that was chosen last, where it led to no page. */
  const [lost, setLost] = useState<OutlineItem | null>(null);
  useEffect(() => {
    void controller.loadOutline();
  }, [controller]);
  const { outline } = snapshot;
  if (outline === null) return null;
  if (outline.length === 0) return <p className={styles.none}>{words.noOutline}</p>;
  const go = async (item: OutlineItem) => setLost((await controller.goToOutline(item)) ? null : item);
  return (
    <>
      <p role="status" className={styles.lost}>
        {lost && words.leadsNowhere(lost.title)}
      </p>
      <Entries items={outline} onGo={(item) => void go(item)} />
    </>
  );
}

function Entries({ items, onGo }: { items: readonly OutlineItem[]; onGo(item: OutlineItem): void }) {
  return (
    <ul className={styles.entries}>
      {items.map((item) => (
        <li key={item.id}>
          <button type="button" className={styles.entry} onClick={() => onGo(item)}>
            {item.title}
          </button>
          {item.items.length > 0 && <Entries items={item.items} onGo={onGo} />}
        </li>
      ))}
    </ul>
  );
}
