import { ArrowDown, ArrowUp, ChevronDown, ChevronRight, CircleAlert, Trash2 } from 'lucide-react';
import { useId } from 'react';
import type { Field } from '../../../shared/results/fields.ts';
import { IconButton } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { ColumnForm } from './ColumnForm.tsx';
import type { EditedColumn } from './drafts.ts';
import { useFaultBelow } from './faults.ts';
import styles from './Profiles.module.css';

export interface ColumnRowProps {
  column: EditedColumn;
  at: number;
  of: number;
  /** Of the column in the profile. */
  path: string;
  fields: readonly Field[];
  open: boolean;
  onOpen: () => void;
  onChange: (change: EditedColumn) => void;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** What fills a column, in a few words. */
function sourceOf({ field, template, text }: EditedColumn): string {
  const t = words.profiles;
  if (field !== undefined) return field === '' ? t.nothingChosen : (t.fieldNames[field] ?? field);
  if (template !== undefined) return template;
  return text ? t.always(text) : t.staysEmpty;
}

/** One column: its header and what fills it, and opened, everything about it. */
export function ColumnRow(props: ColumnRowProps) {
  const { column, at, of, path, fields, open, onOpen, onChange, onMove, onRemove } = props;
  const t = words.profiles;
  const id = useId();
  const wrong = useFaultBelow(path);
  const header = column.header || t.noHeader;
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <li className={styles.column} data-open={open}>
      <div className={styles.bar}>
        <button
          type="button"
          data-column=""
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          onClick={onOpen}
        >
          <Chevron aria-hidden="true" />
          <span className={styles.header}>{header}</span>
          <span className={styles.source}>
            {sourceOf(column)}
            {column.required && <b> {t.requiredShort}</b>}
          </span>
          {wrong && (
            <span className={styles.fault}>
              <CircleAlert aria-hidden="true" />
              {t.wrong}
            </span>
          )}
        </button>
        <IconButton
          label={t.moveUp(header)}
          icon={<ArrowUp aria-hidden="true" />}
          disabled={at === 0}
          onClick={() => onMove(at - 1)}
        />
        <IconButton
          label={t.moveDown(header)}
          icon={<ArrowDown aria-hidden="true" />}
          disabled={at === of - 1}
          onClick={() => onMove(at + 1)}
        />
        <IconButton label={t.remove(header)} icon={<Trash2 aria-hidden="true" />} onClick={onRemove} />
      </div>
      <div id={id}>
        {open && <ColumnForm column={column} path={path} fields={fields} onChange={onChange} />}
      </div>
    </li>
  );
}
