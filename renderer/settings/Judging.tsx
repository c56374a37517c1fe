import type { Settings } from '../../shared/contract/settings.ts';
import { saveSettings } from '../app/settings.ts';
import { Checkbox, Field, Select } from '../design/index.ts';
import { words } from '../words/index.ts';

/** Times of grace that can be chosen, in minutes. */
const GRACE = [0, 5, 15, 60, 24 * 60];

/** How long a reading that is read stays mine, and what is shown to me about my own work. */
export function Judging({ settings }: { settings: Settings }) {
  const t = words.settings;
  const { graceMinutes, showPace, ownNotes } = settings;
  const choices = [...new Set([...GRACE, graceMinutes])].sort((a, b) => a - b);
  return (
    <>
      <Field label={t.grace} hint={t.graceHint}>
        <Select
          value={graceMinutes}
          onChange={(event) => void saveSettings({ graceMinutes: Number(event.target.value) })}
        >
          {choices.map((minutes) => (
            <option key={minutes} value={minutes}>
              {t.graceMinutes(minutes)}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={t.pace}
        hint={t.paceHint}
        checked={showPace}
        onChange={(event) => void saveSettings({ showPace: event.target.checked })}
      />
      <Checkbox
        label={t.ownNotes}
        hint={t.ownNotesHint}
        checked={ownNotes}
        onChange={(event) => void saveSettings({ ownNotes: event.target.checked })}
      />
    </>
  );
}
