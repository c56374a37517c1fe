import { CircleOff } from 'lucide-react';
import { NON_ORDINAL_CODES, type NonOrdinalCode } from '../../../shared/rubric/rubric.ts';
import { Button, Menu, MenuItem, MenuSeparator, VisuallyHidden } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { words } from '../../words/index.ts';
import styles from './Rubric.module.css';

export interface CodesProps {
  /** As it is read out. */
  criterion: string;
  /** The criterion's id, by which a key finds its menu. */
  place: string;
  /** The code given, where it is one of these and no level. */
  value: NonOrdinalCode | null;
  active: boolean;
  readOnly: boolean;
  onChange: (code: NonOrdinalCode | null) => void;
}

/** Why no level can be given: states of the evidence, kept apart from the levels, since none of them is low or high. */
export function Codes({ criterion, place, value, active, readOnly, onChange }: CodesProps) {
  const t = words.judging;
  if (readOnly) return value && <span className={styles.count}>{t.codes[value].name}</span>;
  return (
    <Menu
      align="end"
      trigger={
        <Button
          kind="quiet"
          icon={<CircleOff />}
          keys={active ? ACTIONS.codes : undefined}
          data-place={`codes:${place}`}
        >
          {value ? t.codes[value].name : t.noLevel}
          <VisuallyHidden>{t.noLevelFor(criterion)}</VisuallyHidden>
        </Button>
      }
    >
      {NON_ORDINAL_CODES.map((code) => (
        <MenuItem key={code} onSelect={() => onChange(code)}>
          <span className={styles.code}>
            {t.codes[code].name}
            <small>{t.codes[code].means}</small>
          </span>
        </MenuItem>
      ))}
      {value && (
        <>
          <MenuSeparator />
          <MenuItem onSelect={() => onChange(null)}>{t.takeBack}</MenuItem>
        </>
      )}
    </Menu>
  );
}
