import { useQuery } from '@tanstack/react-query';
import type { ExportReport } from '../../shared/contract/views.ts';
import { batchesQuery, profilesQuery } from '../app/queries.ts';
import { Button, Checkbox, Field, Select } from '../design/index.ts';
import { words } from '../words/index.ts';
import type { ExportRequest } from './ExportPart.tsx';
import { countKept } from './kept.ts';
import styles from './Results.module.css';

const MODES = ['machine', 'spreadsheet'] as const;

export interface ExportFormProps {
  request: ExportRequest;
  report: (ExportReport & { rows: number }) | undefined;
  busy: boolean;
  onChange: (patch: Partial<ExportRequest>) => void;
  onExport: () => void;
}

/** What is to go out, for whom, and whether it may go out without the rest. */
export function ExportForm({ request, report, busy, onChange, onExport }: ExportFormProps) {
  const t = words.results;
  const { data: batches = [] } = useQuery(batchesQuery);
  const { data: profiles = [] } = useQuery(profilesQuery);
  const profile = profiles.find((each) => each.id === request.profile);
  const kept = countKept(report?.problems ?? []);
  const rows = report?.rows ?? 0;
  const ready = rows > 0 && (kept === 0 || request.skip);
  return (
    <form
      className={styles.form}
      aria-label={t.what}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onExport();
      }}
    >
      <Field label={t.batch}>
        <Select
          value={request.batch ?? ''}
          onChange={(event) => onChange({ batch: event.target.value || null })}
        >
          <option value="">{t.allBatches}</option>
          {batches.map((batch) => (
            <option key={batch.id} value={batch.id}>
              {batch.title}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={t.profile}
        hint={
          profile && (
            <>
              {t.checkedOn(profile.checkedOn)} {profile.needsIdentity && t.needsIdentity}
            </>
          )
        }
      >
        <Select value={request.profile} onChange={(event) => onChange({ profile: event.target.value })}>
          {profiles.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </Select>
      </Field>
      <fieldset className={styles.modes}>
        <legend>{t.mode}</legend>
        {MODES.map((mode) => (
          <label key={mode} className={styles.mode}>
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={mode === request.mode}
              aria-labelledby={`mode-${mode}`}
              aria-describedby={`mode-${mode}-hint`}
              onChange={() => onChange({ mode })}
            />
            <span id={`mode-${mode}`}>{t.modes[mode]}</span>
            <span id={`mode-${mode}-hint`} className={styles.hint}>
              {t.modeHints[mode]}
            </span>
          </label>
        ))}
      </fieldset>
      <Checkbox
        label={t.skip}
        hint={kept === 0 ? t.skipNothing : t.skipHint(rows, kept)}
        checked={request.skip}
        onChange={(event) => onChange({ skip: event.target.checked })}
      />
      <Button kind="primary" type="submit" disabled={!ready || busy} className={styles.go}>
        {ready ? t.exportRows(rows) : t.export}
      </Button>
    </form>
  );
}
