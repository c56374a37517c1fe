import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useDeferredValue, useEffect, useRef } from 'react';
import { batchesQuery } from '../app/queries.ts';
import { Screen } from '../app/Screen.tsx';
import { Banner, Button, EmptyState, Select, TextInput } from '../design/index.ts';
import { useKeys } from '../keys/useKeys.ts';
import { words } from '../words/index.ts';
import { ask, MOST, STEP, useAsked } from './asked.ts';
import { Hits } from './Hits.tsx';
import { IndexState } from './IndexState.tsx';
import { passagesQuery, textsStateQuery } from './queries.ts';
import styles from './Search.module.css';

/** Search in everything that was handed in, over one batch or all that the library holds. */
export function SearchScreen() {
  const t = words.search;
  const asked = useAsked();
  const { batch, limit, opened } = asked;
  const text = useDeferredValue(asked.text);
  const { data: batches = [] } = useQuery(batchesQuery);
  const { data: state } = useQuery(textsStateQuery(batch));
  const { data, error } = useQuery(passagesQuery(text, batch, limit));
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const toField = () => {
    field.current?.focus();
    field.current?.select();
  };
  useKeys({ find: toField });
  // Who comes back from a passage finds the focus there; who comes to search, in the field.
  const cameBack = useRef(opened !== null);
  useEffect(() => {
    if (!cameBack.current) field.current?.focus();
  }, []);

  const titles = new Map(batches.map(({ id, title }) => [id, title]));
  const wanted = text.trim() !== '';
  const hits = wanted ? (data?.hits ?? []) : [];
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    results.current?.querySelector<HTMLElement>('ol button')?.focus();
  };
  return (
    <Screen heading={t.title} filled focusHeading={false}>
      <search className={styles.bar} aria-label={t.title}>
        <div className={styles.field}>
          <Search aria-hidden="true" />
          <TextInput
            ref={field}
            type="search"
            aria-label={t.field}
            placeholder={t.hint}
            value={asked.text}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => ask({ text: event.target.value })}
            onKeyDown={onKeyDown}
          />
        </div>
        {batches.length > 1 && (
          <Select
            aria-label={t.where}
            value={batch ?? ''}
            onChange={(event) => ask({ batch: event.target.value || null })}
          >
            <option value="">{t.everywhere}</option>
            {batches.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </Select>
        )}
        <span className={styles.count} role="status">
          {wanted && data && t.count(hits.length, data.more)}
        </span>
      </search>
      <IndexState batch={batch} />
      {error && <Banner kind="error" title={error.message} />}
      <div ref={results} className={styles.results}>
        {hits.length > 0 ? (
          <>
            <Hits
              hits={hits}
              batches={batch === null && batches.length > 1 ? titles : NONE}
              opened={opened}
              onUp={toField}
            />
            {data?.more && limit < MOST && (
              <Button kind="quiet" onClick={() => ask({ limit: Math.min(MOST, limit + STEP) })}>
                {t.more}
              </Button>
            )}
            {data?.more && limit >= MOST && <p className={styles.quiet}>{t.tooMany(MOST)}</p>}
          </>
        ) : (
          <Nothing searched={wanted && data !== undefined} left={state ? state.total - state.read : 0} />
        )}
      </div>
    </Screen>
  );
}

const NONE: ReadonlyMap<string, string> = new Map();

/** Before anything was asked: what can be. Where nothing was found: why that may be. */
function Nothing({ searched, left }: { searched: boolean; left: number }) {
  const t = words.search;
  if (!searched)
    return (
      <EmptyState icon={<Search />} title={t.begin}>
        {t.beginNext}
      </EmptyState>
    );
  return <EmptyState title={t.nothing}>{left > 0 ? t.notYetRead(left) : t.nothingNext}</EmptyState>;
}
