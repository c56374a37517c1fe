import { useQuery } from '@tanstack/react-query';
import { MailOpen } from 'lucide-react';
import { useState } from 'react';
import type { SettledRow } from '../../../shared/contract/views.ts';
import { addressOf } from '../../app/route.ts';
import { Button, Checkbox, EmptyState, Field, TextInput, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { BatchSelect } from '../BatchSelect.tsx';
import { ExportOutcome } from '../export/ExportOutcome.tsx';
import { useExport } from '../export/useExport.ts';
import { settledQuery } from '../queries.ts';
import { Trouble } from '../Trouble.tsx';
import { LetterShown } from './LetterShown.tsx';
import styles from './Letters.module.css';
import { TemplateEditor } from './TemplateEditor.tsx';

/** The place of the template among the letters. */
const TEMPLATE = 'template';
/** Submissions that are listed at once. */
const STEP = 100;

/** The letters that educators get, one by one as they will be read; and what they are printed from. */
export function LettersPart({ chosen }: { chosen: string | null }) {
  const t = words.letters;
  const [batch, setBatch] = useState<string | null>(null);
  const [names, setNames] = useState(false);
  const { data: rows, error } = useQuery(settledQuery(batch));
  const exporting = useExport();
  if (error) return <Trouble error={error} />;
  if (!rows) return <Waiting text={words.app.waiting} />;
  if (chosen === TEMPLATE) return <TemplateEditor rows={rows} />;
  const row = rows.find(({ key }) => key === chosen) ?? rows[0];
  return (
    <>
      <div className={styles.bar}>
        <BatchSelect value={batch} onChange={setBatch} />
        <Checkbox
          label={words.results.names}
          hint={words.results.namesHint}
          checked={names}
          onChange={(event) => setNames(event.target.checked)}
        />
        <a
          className={styles.link}
          href={addressOf({ screen: 'results', part: 'letters', detail: [TEMPLATE] })}
        >
          {t.editTemplate}
        </a>
        <Button
          kind="primary"
          disabled={rows.length === 0 || exporting.busy}
          onClick={() => exporting.run({ profile: 'letters', mode: 'machine', batch, skip: true, names })}
        >
          {t.write(rows.length)}
        </Button>
      </div>
      <p className={styles.hint}>{t.writeNext}</p>
      <ExportOutcome exporting={exporting} />
      {!row && (
        <EmptyState icon={<MailOpen />} title={t.empty}>
          {t.emptyNext}
        </EmptyState>
      )}
      {row && (
        <div className={styles.letters}>
          <Choice rows={rows} chosen={row.key} />
          <LetterShown row={row} names={names} />
        </div>
      )}
    </>
  );
}

/** Every submission that has a letter. */
function Choice({ rows, chosen }: { rows: readonly SettledRow[]; chosen: string }) {
  const t = words.letters;
  const [text, setText] = useState('');
  const [shown, setShown] = useState(STEP);
  const wanted = text.trim().toLowerCase();
  const found = rows.filter((row) =>
    `${row.id} ${row.candidate} ${row.microCredential} ${row.label}`.toLowerCase().includes(wanted),
  );
  return (
    <nav className={styles.choice} aria-label={t.choice}>
      <Field label={t.find}>
        <TextInput type="search" value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <span className={styles.hint} role="status">
        {t.shown(found.length, rows.length)}
      </span>
      <ul>
        {found.slice(0, shown).map((row) => (
          <li key={row.key}>
            <a
              href={addressOf({ screen: 'results', part: 'letters', detail: [row.key] })}
              aria-current={row.key === chosen ? 'true' : undefined}
            >
              <b>{row.id}</b> {row.candidate}, {row.microCredential}
              <span className={styles.hint}>{row.label}</span>
            </a>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <Button kind="quiet" onClick={() => setShown(shown + STEP)}>
          {words.app.showMore(Math.min(STEP, found.length - shown))}
        </Button>
      )}
    </nav>
  );
}
