import { Checkbox, Field, Select } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { NumberEdit, TextEdit } from './fields.tsx';
import type { PartProps } from './HeadFields.tsx';
import styles from './Profiles.module.css';

const ROWS = ['submission', 'criterion', 'award'] as const;

/** How a CSV is written, apart from its columns. */
export function CsvFields({ profile, onChange }: PartProps) {
  const t = words.profiles;
  const forbidden = Array.isArray(profile.forbid) ? profile.forbid : [];
  return (
    <div className={styles.fields}>
      {profile.kind === 'table' && (
        <Field label={t.rowsFor}>
          <Select
            value={typeof profile.rows === 'string' ? profile.rows : 'submission'}
            onChange={(event) => onChange({ rows: event.target.value })}
          >
            {ROWS.map((rows) => (
              <option key={rows} value={rows}>
                {t.rowKinds[rows]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <NumberEdit
        label={t.rowLimit}
        hint={t.rowLimitHint}
        path="rowLimit"
        value={profile.rowLimit}
        onChange={(rowLimit) => onChange({ rowLimit })}
      />
      <Field label={t.quoting}>
        <Select
          value={profile.quoting === 'none' ? 'none' : 'rfc4180'}
          onChange={(event) => onChange({ quoting: event.target.value })}
        >
          <option value="rfc4180">{t.quotings.rfc4180}</option>
          <option value="none">{t.quotings.none}</option>
        </Select>
      </Field>
      <TextEdit
        label={t.forbid}
        hint={t.forbidHint}
        path="forbid"
        value={forbidden
          .map((each) => (each === '\n' ? '\\n' : each === '\r' ? '\\r' : String(each)))
          .join('')}
        onChange={(text) => onChange({ forbid: charactersOf(String(text)) })}
      />
      <TextEdit
        label={t.zone}
        hint={t.zoneHint}
        path="zone"
        value={profile.zone}
        onChange={(zone) => onChange({ zone: zone === '' ? undefined : zone })}
      />
      <Checkbox
        label={t.bom}
        hint={t.bomHint}
        checked={profile.bom === true}
        onChange={(event) => onChange({ bom: event.target.checked })}
      />
    </div>
  );
}

/** Each character once; `\n` and `\r` stand for line ends. */
function charactersOf(text: string): string[] {
  const read = text.replaceAll('\\n', '\n').replaceAll('\\r', '\r');
  return [...new Set(read)];
}
