import { CaseSensitive, ChevronDown, ChevronUp, List, X } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { IconButton, TextInput } from '../../design/index.ts';
import type { ChromeProps } from './chrome.ts';
import type { FindStatus } from './finder.ts';
import styles from './PdfToolbar.module.css';
import type { PdfWords } from './words.ts';

export interface FindBarProps extends ChromeProps {
  /** What was looked for last time; it stands in the field until something else is written. */
  readonly before: string;
  /** Whether all matches are listed at the side. */
  readonly listed: boolean;
  onList(): void;
}

/** The field to find words in the document, with the count of matches and the way through them. */
export function FindBar({ controller, snapshot, words, before: sought, listed, onList }: FindBarProps) {
  const { find, findAsked } = snapshot;
  const [query, setQuery] = useState(find.query || sought);
  const [caseSensitive, setCaseSensitive] = useState(find.caseSensitive);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef<Element | null>(null);

  useEffect(() => {
    // Runs each time that finding is asked for.
    if (findAsked === 0) return;
    if (document.activeElement !== field.current) before.current = document.activeElement;
    field.current?.focus();
    field.current?.select();
  }, [findAsked]);

  const look = (text: string, exactCase: boolean) => {
    setQuery(text);
    setCaseSensitive(exactCase);
    controller.find(text, { caseSensitive: exactCase });
  };
  const close = () => {
    controller.closeFind();
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && find.state === 'idle') look(query, caseSensitive);
    else if (event.key === 'Enter' && event.shiftKey) controller.findPrevious();
    else if (event.key === 'Enter') controller.findNext();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const nowhere = find.total === 0;
  return (
    <search className={styles.search} aria-label={words.find}>
      <TextInput
        ref={field}
        className={styles.find}
        autoComplete="off"
        spellCheck={false}
        aria-label={words.findField}
        placeholder={words.findField}
        value={query}
        onChange={(event) => look(event.target.value, caseSensitive)}
        onKeyDown={onKeyDown}
      />
      <IconButton
        label={words.findCase}
        icon={<CaseSensitive />}
        pressed={caseSensitive}
        onClick={() => look(query, !caseSensitive)}
      />
      <IconButton
        label={words.findPrevious}
        icon={<ChevronUp />}
        keys="Shift+Enter"
        disabled={nowhere}
        onClick={() => controller.findPrevious()}
      />
      <IconButton
        label={words.findNext}
        icon={<ChevronDown />}
        keys="Enter"
        disabled={nowhere}
        onClick={() => controller.findNext()}
      />
      <span className={styles.count} role="status">
        {said(find, words)}
      </span>
      <IconButton label={words.matches} icon={<List />} pressed={listed} onClick={onList} />
      <IconButton
        className={styles.close}
        label={words.findClose}
        icon={<X />}
        keys="Escape"
        onClick={close}
      />
    </search>
  );
}

function said({ state, current, total }: FindStatus, words: PdfWords): string {
  switch (state) {
    case 'idle':
      return '';
    case 'none':
      return words.findNone;
    case 'searching':
      return total > 0 ? words.findCount(current, total) : words.finding;
    case 'found':
      return words.findCount(current, total);
    case 'wrapped':
      return words.findWrapped(current, total);
  }
}
