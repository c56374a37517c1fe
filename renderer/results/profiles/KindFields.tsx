import { Checkbox, Field, Select } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { LinesEdit, TextEdit } from './fields.tsx';
import type { PartProps } from './HeadFields.tsx';
import styles from './Profiles.module.css';

const NAMES = [
  'identifier',
  'email',
  'idNumber',
  'grade',
  'scale',
  'maximum',
  'changeable',
  'notChangeable',
  'comments',
] as const;
const DECISIONS = ['EARNED', 'NOT_YET', 'INCOMPLETE'] as const;

const within = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

/** A grading worksheet: how its columns are called, and what goes into them. */
export function WorksheetFields({ profile, onChange }: PartProps) {
  const t = words.profiles;
  return (
    <>
      <div className={styles.fields}>
        {NAMES.map((name) => (
          <LinesEdit
            key={name}
            label={t.worksheet[name]}
            hint={t.oneALine}
            path={name}
            value={profile[name]}
            onChange={(value) => onChange({ [name]: value })}
          />
        ))}
        <Field label={t.commentsAs}>
          <Select
            value={profile.commentsAs === 'text' ? 'text' : 'html'}
            onChange={(event) => onChange({ commentsAs: event.target.value })}
          >
            <option value="html">{t.asHtml}</option>
            <option value="text">{t.asText}</option>
          </Select>
        </Field>
      </div>
      <div className={styles.fields}>
        {(['grades', 'scaleItems'] as const).flatMap((group) =>
          DECISIONS.map((decision) => (
            <TextEdit
              key={`${group} ${decision}`}
              label={t.filledIn[group](words.summary.decision(decision))}
              hint={t.filledInHints[group]}
              path={`${group}.${decision}`}
              value={within(profile[group])[decision]}
              onChange={(value) => onChange({ [group]: { ...within(profile[group]), [decision]: value } })}
            />
          )),
        )}
      </div>
    </>
  );
}

const ISSUER = ['name', 'id', 'url', 'email'] as const;

/** Who issues the Open Badges drafts. */
export function BadgeFields({ profile, onChange }: PartProps) {
  const t = words.profiles;
  const issuer = within(profile.issuer);
  const set = (key: string, value: unknown) => {
    const next = { ...issuer, [key]: value === '' && key !== 'name' && key !== 'id' ? undefined : value };
    const empty = Object.values(next).every((each) => each === undefined || each === '');
    onChange({ issuer: empty ? null : next });
  };
  return (
    <div className={styles.fields}>
      {ISSUER.map((key) => (
        <TextEdit
          key={key}
          label={t.issuer[key]}
          hint={t.issuerHints[key]}
          path={`issuer.${key}`}
          value={issuer[key]}
          onChange={(value) => set(key, value)}
        />
      ))}
      <TextEdit
        label={t.language}
        hint={t.languageHint}
        path="language"
        value={profile.language}
        onChange={(language) => onChange({ language })}
      />
    </div>
  );
}

/** Feedback files in a zip: the folder of each, and what lies in it. */
export function FeedbackZipFields({ profile, onChange }: PartProps) {
  const t = words.profiles;
  const files = Array.isArray(profile.files) ? profile.files : [];
  const tick = (file: string, on: boolean) =>
    onChange({ files: ['pdf', 'html'].filter((each) => (each === file ? on : files.includes(each))) });
  return (
    <div className={styles.fields}>
      <TextEdit
        label={t.folder}
        hint={t.folderHint}
        path="folder"
        value={profile.folder}
        onChange={(folder) => onChange({ folder })}
      />
      <div className={styles.ticks}>
        <Checkbox
          label={t.pdf}
          checked={files.includes('pdf')}
          onChange={(event) => tick('pdf', event.target.checked)}
        />
        <Checkbox
          label={t.html}
          checked={files.includes('html')}
          onChange={(event) => tick('html', event.target.checked)}
        />
      </div>
    </div>
  );
}
