import { useMutation, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SettledRow } from '../../../shared/contract/views.ts';
import { LetterTemplate, SHIPPED_TEMPLATE } from '../../../shared/results/letter/template.ts';
import { call } from '../../app/call.ts';
import { client, programmeQuery } from '../../app/queries.ts';
import { addressOf } from '../../app/route.ts';
import { announce, Banner, Button, Field, Select, Waiting } from '../../design/index.ts';
import { ProblemList } from '../../problems/ProblemList.tsx';
import { words } from '../../words/index.ts';
import { createDrafts } from '../create-drafts.ts';
import { templateQuery } from '../queries.ts';
import { Trouble } from '../Trouble.tsx';
import { exampleLetter } from './example.ts';
import { LetterFrame } from './LetterFrame.tsx';
import { LetterShown } from './LetterShown.tsx';
import styles from './Letters.module.css';
import { TemplateFields } from './TemplateFields.tsx';

const drafts = createDrafts<LetterTemplate>();
const ONLY = 'template';

/** A template without the empty lines that stand while it is typed. */
const printed = (template: LetterTemplate): LetterTemplate => ({
  ...template,
  closing: template.closing.filter((line) => line.trim() !== ''),
});

/** What letters are printed from, beside a letter printed from it. Nothing is saved before it is said so. */
export function TemplateEditor({ rows }: { rows: readonly SettledRow[] }) {
  const t = words.letters;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { data, error } = useQuery(templateQuery);
  const draft = drafts.use().get(ONLY);
  const template = draft ?? data?.template;
  const [chosen, setChosen] = useState<string | null>(null);
  const row = rows.find(({ key }) => key === chosen) ?? rows[0];
  const faults = useMemo(() => {
    const read = LetterTemplate.safeParse(template);
    return new Map(
      read.success ? [] : read.error.issues.map(({ path, message }) => [path.join('.'), message]),
    );
  }, [template]);
  const { data: programme } = useQuery(programmeQuery);
  const usable = template && faults.size === 0 ? printed(template) : undefined;
  const example = programme && usable && !row ? exampleLetter(programme, usable) : null;
  const saving = useMutation({
    mutationFn: (saved: LetterTemplate) => call('results.letter-template-save', { template: printed(saved) }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['results'] });
      drafts.keep(ONLY, null);
      announce(t.saved);
    },
  });
  if (error) return <Trouble error={error} />;
  if (!template) return <Waiting text={words.app.waiting} />;
  return (
    <article className={styles.editor} aria-label={t.template}>
      <header className={styles.head}>
        <a className={styles.link} href={addressOf({ screen: 'results', part: 'letters' })}>
          {t.back}
        </a>
        <h2 ref={heading} tabIndex={-1}>
          {t.template}
        </h2>
        <span className={styles.hint} role="status">
          {draft ? words.profiles.notSaved : t.asSaved}
        </span>
        <div className={styles.actions}>
          <Button
            kind="primary"
            disabled={!draft || faults.size > 0 || saving.isPending}
            onClick={() => draft && saving.mutate(draft)}
          >
            {words.profiles.save}
          </Button>
          {draft && <Button onClick={() => drafts.keep(ONLY, null)}>{words.profiles.discard}</Button>}
          <Button onClick={() => drafts.keep(ONLY, SHIPPED_TEMPLATE)}>{t.shipped}</Button>
        </div>
      </header>
      <Trouble error={saving.error} />
      {data && data.problems.length > 0 && <ProblemList problems={data.problems} />}
      <div className={styles.beside}>
        <TemplateFields
          template={template}
          faults={faults}
          onChange={(patch) => drafts.keep(ONLY, { ...template, ...patch })}
        />
        <div className={styles.shown}>
          {rows.length > 1 && (
            <Field label={t.previewOf}>
              <Select value={row?.key} onChange={(event) => setChosen(event.target.value)}>
                {rows.slice(0, 200).map((each) => (
                  <option key={each.key} value={each.key}>
                    {each.id}, {each.label}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {!usable ? (
            <Banner kind="warn" title={t.previewLater} />
          ) : row ? (
            <LetterShown row={row} names={false} template={usable} />
          ) : (
            <>
              <p className={styles.hint}>{t.exampleNote}</p>
              {example && <LetterFrame html={example} label={t.example} />}
            </>
          )}
        </div>
      </div>
    </article>
  );
}
