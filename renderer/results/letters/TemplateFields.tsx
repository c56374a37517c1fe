import { useMutation } from '@tanstack/react-query';
import { LETTER_FIELDS, type LetterTemplate } from '../../../shared/results/letter/template.ts';
import { call } from '../../app/call.ts';
import { Button, Field, Select, TextArea, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { ChooseFile } from '../ChooseFile.tsx';
import { Trouble } from '../Trouble.tsx';
import styles from './Letters.module.css';

const DECISIONS = ['EARNED', 'NOT_YET', 'INCOMPLETE'] as const;

export interface TemplateFieldsProps {
  template: LetterTemplate;
  faults: ReadonlyMap<string, string>;
  onChange: (patch: Partial<LetterTemplate>) => void;
}

/** Everything that a programme may say in its own words, and the picture at the head. */
export function TemplateFields({ template, faults, onChange }: TemplateFieldsProps) {
  const t = words.letters;
  const taking = useMutation({
    mutationFn: (path: string) => call('results.letter-logo', { path }),
    onSuccess: ({ name }) => onChange({ logo: name }),
  });
  const one = (key: 'programmeName' | 'greeting' | 'signature' | 'language', hint?: string) => (
    <Field label={t.fields[key]} hint={hint} error={faults.get(key)}>
      <TextInput
        value={template[key]}
        autoComplete="off"
        onChange={(event) => onChange({ [key]: event.target.value })}
      />
    </Field>
  );
  return (
    <section className={styles.fields} aria-label={t.template}>
      <p className={styles.hint}>{t.placeholders(LETTER_FIELDS.map((field) => `{${field}}`).join(' '))}</p>
      {one('programmeName', t.programmeNameHint)}
      <div className={styles.logo}>
        <span className={styles.label}>{t.logo}</span>
        <span className={styles.hint}>{template.logo || t.noLogo}</span>
        <div className={styles.actions}>
          <ChooseFile
            takes="picture"
            title={t.logo}
            about={t.logoAbout}
            disabled={taking.isPending}
            onChosen={(path) => taking.mutate(path)}
          >
            {t.chooseLogo}
          </ChooseFile>
          {template.logo && <Button onClick={() => onChange({ logo: '' })}>{t.removeLogo}</Button>}
        </div>
        <Trouble error={taking.error} />
      </div>
      {one('greeting')}
      {DECISIONS.map((decision) => (
        <Field
          key={`opening ${decision}`}
          label={t.opening(words.summary.decision(decision))}
          error={faults.get(`opening.${decision}`)}
        >
          <TextArea
            value={template.opening[decision]}
            onChange={(event) =>
              onChange({ opening: { ...template.opening, [decision]: event.target.value } })
            }
          />
        </Field>
      ))}
      {DECISIONS.map((decision) => (
        <Field
          key={`again ${decision}`}
          label={t.again(words.summary.decision(decision))}
          hint={t.againHint}
          error={faults.get(`again.${decision}`)}
        >
          <TextArea
            value={template.again[decision]}
            onChange={(event) => onChange({ again: { ...template.again, [decision]: event.target.value } })}
          />
        </Field>
      ))}
      <Field
        label={t.closing}
        hint={t.closingHint}
        error={[...faults].find(([path]) => path.startsWith('closing'))?.[1]}
      >
        <TextArea
          value={template.closing.join('\n')}
          onChange={(event) =>
            onChange({ closing: event.target.value === '' ? [] : event.target.value.split('\n') })
          }
        />
      </Field>
      {one('signature')}
      {one('language', t.languageHint)}
      <Field label={t.paper}>
        <Select
          value={template.paper}
          onChange={(event) => onChange({ paper: event.target.value === 'A4' ? 'A4' : 'letter' })}
        >
          <option value="letter">{t.papers.letter}</option>
          <option value="A4">{t.papers.A4}</option>
        </Select>
      </Field>
    </section>
  );
}
