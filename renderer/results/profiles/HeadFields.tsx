import { Checkbox, Field, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import type { Edited } from './drafts.ts';
import { useFault } from './faults.ts';
import { LinesEdit, TextEdit } from './fields.tsx';
import styles from './Profiles.module.css';

export interface PartProps {
  profile: Edited;
  onChange: (patch: Edited) => void;
}

/** What every profile says of itself. */
export function HeadFields({ profile, onChange, fixedId }: PartProps & { fixedId: boolean }) {
  const t = words.profiles;
  const idFault = useFault('id');
  return (
    <div className={styles.fields}>
      <TextEdit
        label={t.title}
        path="title"
        value={profile.title}
        onChange={(title) => onChange({ title: String(title) })}
      />
      <Field label={t.id} hint={fixedId ? t.idFixed : t.idHint} error={idFault}>
        <TextInput
          value={profile.id ?? ''}
          readOnly={fixedId}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange({ id: event.target.value })}
        />
      </Field>
      <Field label={t.checkedOn} hint={t.checkedOnHint} error={useFault('checkedOn')}>
        <TextInput
          type="date"
          value={typeof profile.checkedOn === 'string' ? profile.checkedOn : ''}
          onChange={(event) => onChange({ checkedOn: event.target.value })}
        />
      </Field>
      <Checkbox
        label={t.issuing}
        hint={t.issuingHint}
        checked={profile.issuing === true}
        onChange={(event) => onChange({ issuing: event.target.checked })}
      />
      <div className={styles.wide}>
        <LinesEdit
          label={t.notes}
          hint={t.notesHint}
          path="notes"
          value={profile.notes}
          onChange={(notes) => onChange({ notes })}
        />
      </div>
    </div>
  );
}
