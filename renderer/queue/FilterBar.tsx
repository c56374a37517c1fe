import { ArrowDownWideNarrow, ArrowUpNarrowWide, Flag, Search, TextSearch } from 'lucide-react';
import { useMemo } from 'react';
import { QueueGroup } from '../../shared/contract/settings.ts';
import type { BatchRow, QueueRow } from '../../shared/contract/views.ts';
import { saveSettings } from '../app/settings.ts';
import { Button, Kbd, Menu, MenuChoices, MenuSeparator, Select, TextInput } from '../design/index.ts';
import { ACTIONS } from '../keys/actions.ts';
import { NamesButton } from '../noticed/NamesButton.tsx';
import { searchTexts } from '../search/go.ts';
import { words } from '../words/index.ts';
import { clearFilter, narrows, type QueueFilter, SORT_COLUMNS, setFilter } from './filter.ts';
import styles from './Queue.module.css';
import { StateChips } from './StateChips.tsx';

export const SEARCH_ID = 'queue-search';

export interface FilterBarProps {
  /** The rows that everything but the states lets through: what the counts count. */
  rows: readonly QueueRow[];
  all: readonly QueueRow[];
  shown: number;
  batches: readonly BatchRow[];
  filter: QueueFilter;
}

/** What of the queue is shown, and in which order. */
export function FilterBar({ rows, all, shown, batches, filter }: FilterBarProps) {
  const t = words.queue;
  const credentials = useMemo(
    () =>
      [...new Map(all.map((row) => [row.microCredential, row.title]))].sort(([a], [b]) => a.localeCompare(b)),
    [all],
  );
  const flagged = useMemo(() => all.filter((row) => row.flagged).length, [all]);
  return (
    <search className={styles.filters} aria-label={t.filters}>
      <StateChips rows={rows} all={all} chosen={filter.states} />
      <div className={styles.fields}>
        <div className={styles.search}>
          <Search aria-hidden="true" />
          <TextInput
            id={SEARCH_ID}
            type="search"
            aria-label={t.search}
            aria-keyshortcuts={ACTIONS.find}
            placeholder={t.searchHint}
            value={filter.text}
            onChange={(event) => setFilter({ text: event.target.value })}
          />
          {filter.text === '' && <Kbd keys={ACTIONS.find} />}
        </div>
        <Button
          kind="quiet"
          icon={<TextSearch />}
          keys={ACTIONS['search-texts']}
          onClick={() => searchTexts({ batch: filter.batch })}
        >
          {words.search.go}
        </Button>
        {credentials.length > 1 && (
          <Select
            aria-label={t.microCredential}
            value={filter.microCredential ?? ''}
            onChange={(event) => setFilter({ microCredential: event.target.value || null })}
          >
            <option value="">{t.everyMicroCredential}</option>
            {credentials.map(([id, title]) => (
              <option key={id} value={id}>
                {id} {title}
              </option>
            ))}
          </Select>
        )}
        {batches.length > 1 && (
          <Select
            aria-label={t.batch}
            value={filter.batch ?? ''}
            onChange={(event) => setFilter({ batch: event.target.value || null })}
          >
            <option value="">{t.everyBatch}</option>
            {batches.map((batch) => (
              <option key={batch.id} value={batch.id}>
                {batch.title}
              </option>
            ))}
          </Select>
        )}
        {(flagged > 0 || filter.flagged) && (
          <Button
            kind="quiet"
            icon={<Flag />}
            aria-pressed={filter.flagged}
            onClick={() => setFilter({ flagged: !filter.flagged })}
          >
            {t.secondLook} {words.numbers.count(flagged)}
          </Button>
        )}
        <Select
          aria-label={t.group}
          value={filter.group}
          onChange={(event) => setGroup(event.target.value as QueueGroup)}
        >
          {QueueGroup.options.map((each) => (
            <option key={each} value={each}>
              {t.groups[each]}
            </option>
          ))}
        </Select>
        <NamesButton batches={batches} batch={filter.batch} />
        <OrderMenu filter={filter} />
        <span className={styles.count} role="status">
          {t.shown(shown, all.length)}
        </span>
        {narrows(filter) && (
          <Button kind="quiet" onClick={clearFilter}>
            {t.clear}
          </Button>
        )}
      </div>
    </search>
  );
}

/** Puts the list together in groups, and remembers it. */
function setGroup(group: QueueGroup): void {
  setFilter({ group });
  void saveSettings({ queueGroup: group });
}

function OrderMenu({ filter: { sort } }: { filter: QueueFilter }) {
  const t = words.queue;
  return (
    <Menu
      trigger={
        <Button kind="quiet" icon={sort.descending ? <ArrowDownWideNarrow /> : <ArrowUpNarrowWide />}>
          {t.orderBy(sort.by)}
        </Button>
      }
    >
      <MenuChoices
        label={t.order}
        value={sort.by}
        onChange={(by) => setFilter({ sort: { ...sort, by } })}
        choices={SORT_COLUMNS.map((value) => ({ value, label: t.columns[value] }))}
      />
      <MenuSeparator />
      <MenuChoices
        label={t.direction}
        value={sort.descending ? 'down' : 'up'}
        onChange={(direction) => setFilter({ sort: { ...sort, descending: direction === 'down' } })}
        choices={[
          { value: 'up', label: t.upwards },
          { value: 'down', label: t.downwards },
        ]}
      />
    </Menu>
  );
}
