import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ExportReport, ProfileRow } from '../../../shared/contract/views.ts';
import { addressOf } from '../../app/route.ts';
import { Banner, Button, Checkbox } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { BatchSelect } from '../BatchSelect.tsx';
import { ChooseFile } from '../ChooseFile.tsx';
import { profileQuery } from '../queries.ts';
import styles from './Export.module.css';
import { isFatal } from './fatal.ts';
import type { ExportRequest } from './useExport.ts';

const MODES = ['machine', 'spreadsheet'] as const;
/** Kinds that come in two modes; the others are documents, or somebody else's worksheet. */
const MODED = ['table', 'rubric-table', 'summary'];
/** Kinds of documents on which a name may stand. */
const NAMED = ['letters', 'feedback-zip'];

export interface ExportFormProps {
  profile: ProfileRow;
  request: ExportRequest;
  report: (ExportReport & { rows: number }) | undefined;
  busy: boolean;
  onChange: (patch: Partial<Omit<ExportRequest, 'profile'>>) => void;
  onExport: () => void;
}

/** What is to go out, and whether it may go out without the rest. */
export function ExportForm({ profile, request, report, busy, onChange, onExport }: ExportFormProps) {
  const t = words.results;
  const id = useId();
  const rows = report?.rows ?? 0;
  const kept = report?.blocked ?? 0;
  const ready = rows > 0 && !isFatal(report) && (kept === 0 || request.skip);
  const before = report?.problems.some(({ code }) => code === 'exported-before' || code === 'issued-again');
  return (
    <form
      className={styles.form}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onExport();
      }}
    >
      <header className={styles.about}>
        <h2 id={id}>{profile.title}</h2>
        <p className={styles.hint}>
          {profile.checkedOn && t.checkedOn(profile.checkedOn)} {profile.needsIdentity && t.needsIdentity}{' '}
          <Numbered profile={profile} rows={rows} />
          <a
            className={styles.link}
            href={addressOf({ screen: 'results', part: 'profiles', detail: [profile.id] })}
          >
            {t.showProfile}
          </a>
        </p>
      </header>
      {!profile.possible && (
        <Banner kind="warn" title={t.notPossible}>
          {profile.why}
        </Banner>
      )}
      <div className={styles.settings}>
        <BatchSelect value={request.batch} onChange={(batch) => onChange({ batch })} />
        {profile.kind !== null && MODED.includes(profile.kind) && (
          <fieldset className={styles.modes}>
            <legend>{t.mode}</legend>
            {MODES.map((mode) => (
              <label key={mode} className={styles.mode}>
                <input
                  type="radio"
                  name={`${id}-mode`}
                  value={mode}
                  checked={mode === request.mode}
                  aria-labelledby={`${id}-${mode}`}
                  aria-describedby={`${id}-${mode}-hint`}
                  onChange={() => onChange({ mode })}
                />
                <span id={`${id}-${mode}`}>{t.modes[mode]}</span>
                <span id={`${id}-${mode}-hint`} className={styles.hint}>
                  {t.modeHints[mode]}
                </span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {profile.needsWorksheet && (
        <div className={styles.worksheet}>
          <ChooseFile
            takes="roster"
            title={t.worksheet}
            about={t.worksheetAbout}
            onChosen={(worksheet) => onChange({ worksheet })}
          >
            {t.chooseWorksheet}
          </ChooseFile>
          <span className={styles.hint}>{request.worksheet ?? t.worksheetOfBatch}</span>
        </div>
      )}
      {profile.kind !== null && NAMED.includes(profile.kind) && (
        <Checkbox
          label={t.names}
          hint={t.namesHint}
          checked={request.names === true}
          onChange={(event) => onChange({ names: event.target.checked })}
        />
      )}
      {profile.issuing && (before || request.again) && (
        <Checkbox
          label={t.again}
          hint={t.againHint}
          checked={request.again === true}
          onChange={(event) => onChange({ again: event.target.checked })}
        />
      )}
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

/** Into how many files so many rows go, where the receiving system takes only so many at once. */
function Numbered({ profile, rows }: { profile: ProfileRow; rows: number }) {
  const { data } = useQuery({ ...profileQuery(profile.id), enabled: profile.kind === 'table' });
  const limit = data?.profile.kind === 'table' ? data.profile.rowLimit : undefined;
  if (limit === undefined) return null;
  return <>{words.results.numbered(limit, Math.max(1, Math.ceil(rows / limit)))} </>;
}
