import { File, FileArchive, Folder } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { FolderView } from '../../shared/contract/views.ts';
import { VisuallyHidden } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Loading.module.css';

export type Entry = FolderView['entries'][number];

const ICONS = { folder: Folder, zip: FileArchive, file: File };
/** Letters typed within this time belong together. Milliseconds. */
const TYPING = 800;
/** Rows that a page key moves by. */
const PAGE = 10;

export interface FolderListProps {
  entries: readonly Entry[];
  /** Whether an entry can be chosen or gone into. */
  takes: (entry: Entry) => boolean;
  selected: string | null;
  onSelect: (path: string) => void;
  /** Enter or a double click: goes into a folder, opens a file. */
  onAct: (entry: Entry) => void;
  onUp: () => void;
}

/** The contents of a folder as a list box: arrows, first letters, Enter; Backspace goes up. */
export function FolderList({ entries, takes, selected, onSelect, onAct, onUp }: FolderListProps) {
  const t = words.loading;
  const id = useId();
  const typed = useRef({ text: '', at: 0 });
  const at = entries.findIndex((entry) => entry.path === selected);
  const idOf = (place: number) => `${id}-${place}`;

  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);

  const move = (to: number) => {
    const entry = entries[Math.max(0, Math.min(entries.length - 1, to))];
    if (entry) onSelect(entry.path);
  };
  const type = (letter: string, now: number) => {
    const text = now - typed.current.at > TYPING ? letter : typed.current.text + letter;
    typed.current = { text, at: now };
    // The same letter again goes on to the next name that begins with it.
    const from = text.length === 1 ? at + 1 : Math.max(at, 0);
    const order = [...entries.slice(from), ...entries.slice(0, from)];
    const found = order.find((entry) => entry.name.toLowerCase().startsWith(text.toLowerCase()));
    if (found) onSelect(found.path);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moves: Record<string, () => void> = {
      ArrowDown: () => move(at + 1),
      ArrowUp: () => move(at - 1),
      PageDown: () => move(at + PAGE),
      PageUp: () => move(at - PAGE),
      Home: () => move(0),
      End: () => move(entries.length - 1),
      Backspace: onUp,
      Enter: () => {
        const entry = entries[at];
        if (entry) onAct(entry);
      },
    };
    const run = moves[event.key];
    if (run) run();
    else if (event.key.length === 1 && event.key !== ' ') type(event.key, event.timeStamp);
    else return;
    event.preventDefault();
  };

  if (entries.length === 0) return <p className={styles.empty}>{t.emptyFolder}</p>;
  return (
    <div
      role="listbox"
      className={styles.list}
      tabIndex={0}
      aria-label={t.contents}
      aria-activedescendant={at >= 0 ? idOf(at) : undefined}
      onKeyDown={onKeyDown}
      onFocus={() => {
        if (at < 0) move(0);
      }}
    >
      {entries.map((entry, place) => {
        const Icon = ICONS[entry.kind];
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list box hears the keys
          <div
            key={entry.path}
            id={idOf(place)}
            role="option"
            tabIndex={-1}
            className={styles.entry}
            aria-selected={place === at}
            aria-disabled={!takes(entry) || undefined}
            onClick={() => onSelect(entry.path)}
            onDoubleClick={() => onAct(entry)}
          >
            <Icon aria-hidden="true" />
            {entry.name}
            {entry.kind === 'folder' && <VisuallyHidden>{t.folder}</VisuallyHidden>}
          </div>
        );
      })}
    </div>
  );
}
