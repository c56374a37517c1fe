import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { SearchHit } from '../../shared/contract/text-views.ts';
import { Mark } from '../design/index.ts';
import { openAt } from '../review/places.ts';
import { words } from '../words/index.ts';
import { ask } from './asked.ts';
import { nameOf, placeOf } from './place-of.ts';
import styles from './Search.module.css';

export interface HitsProps {
  hits: readonly SearchHit[];
  /** Titles of batches by their ids; empty where only one is searched. */
  batches: ReadonlyMap<string, string>;
  /** The hit that was opened last: it has the focus when one comes back. */
  opened: string | null;
  /** Up from the first. */
  onUp: () => void;
}

function open(hit: SearchHit): void {
  ask({ opened: nameOf(hit) });
  openAt(placeOf(hit));
}

function Hit({ hit, batch, opened }: { hit: SearchHit; batch: string | undefined; opened: boolean }) {
  const t = words.search;
  const { microCredential, candidate, attempt, component, title, unit, place, snippet } = hit;
  return (
    <li>
      <button
        type="button"
        className={styles.hit}
        aria-current={opened || undefined}
        onClick={() => open(hit)}
      >
        <span className={styles.whose}>
          <strong>{microCredential}</strong>
          <span>{candidate}</span>
          <span>{t.attempt(attempt)}</span>
          <span className={styles.quiet}>{[hit.id, batch].filter(Boolean).join(', ')}</span>
        </span>
        <span className={styles.where}>
          {words.review.component(component)}: {title}
          {t.place(unit, place)}
        </span>
        <span className={styles.passage}>
          {snippet.map((part, at) =>
            part.marked ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a snippet never change
              <Mark key={at} kind="find">
                {part.text}
              </Mark>
            ) : (
              part.text
            ),
          )}
        </span>
      </button>
    </li>
  );
}

/** What was found, best first. Arrow keys go through it, Enter opens the submission at the passage. */
export function Hits({ hits, batches, opened, onUp }: HitsProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = all.findIndex((each) => each.matches(':focus'));
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (to < 0) onUp();
    else all[Math.min(to, all.length - 1)]?.focus();
  };
  return (
    <ol ref={list} className={styles.hits} aria-label={words.search.found} onKeyDown={onKeyDown}>
      {hits.map((hit) => (
        <Hit key={nameOf(hit)} hit={hit} batch={batches.get(hit.batch)} opened={nameOf(hit) === opened} />
      ))}
    </ol>
  );
}
