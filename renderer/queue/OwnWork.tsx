import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { QueueRow } from '../../shared/contract/views.ts';
import { ownNotesQuery, paceQuery, settingsQuery } from '../app/queries.ts';
import { saveSettings } from '../app/settings.ts';
import { Button, IconButton } from '../design/index.ts';
import { words } from '../words/index.ts';
import { isUndecided } from './next.ts';
import styles from './OwnWork.module.css';

/** What concerns the assessor alone: the own pace with a forecast, and notes on the own consistency. Each can be hidden. */
export function OwnWork({ rows }: { rows: readonly QueueRow[] }) {
  const t = words.own;
  const { data: settings } = useQuery(settingsQuery);
  const { data: pace } = useQuery({ ...paceQuery, enabled: settings?.showPace === true });
  const { data: own } = useQuery({ ...ownNotesQuery, enabled: settings?.ownNotes === true });
  const left = rows.filter(isUndecided).length;
  const median = settings?.showPace ? pace?.median : null;
  const notes = settings?.ownNotes ? (own?.notes ?? []) : [];
  if (!median && !notes.length) return null;
  return (
    <aside className={styles.own} aria-label={t.notes}>
      {median ? (
        <p className={styles.line}>
          {t.pace(median)}
          {left > 0 && <> · {t.forecast(median * left)}</>}
          <IconButton
            label={t.hide}
            icon={<X aria-hidden="true" />}
            onClick={() => void saveSettings({ showPace: false })}
          />
        </p>
      ) : null}
      {notes.length > 0 && (
        <div className={styles.notes}>
          {notes.map((note) => (
            <p key={note.kind}>{t.note(note)}</p>
          ))}
          <Button kind="quiet" onClick={() => void saveSettings({ ownNotes: false })}>
            {t.hideNotes}
          </Button>
        </div>
      )}
    </aside>
  );
}
