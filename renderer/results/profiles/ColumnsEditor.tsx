import { Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { FIELDS_OF, type RowKind } from '../../../shared/results/fields.ts';
import { announce, Button } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { ColumnRow } from './ColumnRow.tsx';
import type { EditedColumn } from './drafts.ts';
import { useFault } from './faults.ts';
import styles from './Profiles.module.css';

export interface ColumnsEditorProps {
  heading: string;
  /** `columns` or `criterionColumns`. */
  path: string;
  rows: RowKind;
  columns: readonly EditedColumn[];
  onChange: (columns: EditedColumn[]) => void;
  /** The header of the column to be opened at once. */
  asked: string | null;
}

/** The columns in their order. One at a time opens to its fields. */
export function ColumnsEditor({ heading, path, rows, columns, onChange, asked }: ColumnsEditorProps) {
  const t = words.profiles;
  const [open, setOpen] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const fault = useFault(path);
  const wanted = asked === null ? -1 : columns.findIndex(({ header }) => header === asked);
  const focusOn = (at: number) => {
    setOpen(at);
    // The row that was asked for may only come with the next rendering.
    requestAnimationFrame(() => {
      const row = list.current?.querySelectorAll<HTMLElement>('[data-column]')[at];
      row?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is gone to once for each asking, and not with every letter typed
  useEffect(() => {
    if (wanted >= 0) focusOn(wanted);
  }, [asked, wanted >= 0]);
  const patch = (at: number, change: EditedColumn) =>
    onChange(columns.map((column, place) => (place === at ? { ...column, ...change } : column)));
  const move = (from: number, to: number) => {
    const moved = columns.filter((_, place) => place !== from);
    const column = columns[from];
    if (!column || to < 0 || to >= columns.length) return;
    moved.splice(to, 0, column);
    onChange(moved);
    setOpen(open === from ? to : null);
    announce(t.movedTo(String(column.header ?? ''), to + 1, columns.length));
  };
  const remove = (at: number) => {
    onChange(columns.filter((_, place) => place !== at));
    setOpen(null);
    announce(t.removedColumn(String(columns[at]?.header ?? '')));
  };
  return (
    <section className={styles.section} aria-label={heading}>
      <h3>{heading}</h3>
      {fault && (
        <p className={styles.fault} role="alert">
          {fault}
        </p>
      )}
      <ol ref={list} className={styles.columns}>
        {columns.map((column, at) => (
          <ColumnRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is what stands in its place; headers are being typed
            key={at}
            column={column}
            at={at}
            of={columns.length}
            path={`${path}.${at}`}
            fields={FIELDS_OF[rows]}
            open={open === at}
            onOpen={() => setOpen(open === at ? null : at)}
            onChange={(change) => patch(at, change)}
            onMove={(to) => move(at, to)}
            onRemove={() => remove(at)}
          />
        ))}
      </ol>
      <div>
        <Button
          icon={<Plus />}
          onClick={() => {
            onChange([...columns, { header: t.newHeader(columns.length + 1), text: '' }]);
            focusOn(columns.length);
          }}
        >
          {t.addColumn}
        </Button>
      </div>
    </section>
  );
}
