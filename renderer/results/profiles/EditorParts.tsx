import { useEffect, useRef } from 'react';
import type { RowKind } from '../../../shared/results/fields.ts';
import { ROW_KINDS } from '../../../shared/results/fields.ts';
import { words } from '../../words/index.ts';
import { ColumnsEditor } from './ColumnsEditor.tsx';
import { CsvFields } from './CsvFields.tsx';
import { HeadFields, type PartProps } from './HeadFields.tsx';
import { BadgeFields, FeedbackZipFields, WorksheetFields } from './KindFields.tsx';
import styles from './Profiles.module.css';

/** Where the address names the issuer in the place of a column. */
const ISSUER = 'issuer';

/** The fields of a profile, those of its kind after those that all have. */
export function EditorParts({
  profile,
  onChange,
  fixedId,
  column,
}: PartProps & { fixedId: boolean; column: string | null }) {
  const t = words.profiles;
  const { kind } = profile;
  const issuer = useRef<HTMLElement>(null);
  useEffect(() => {
    if (column !== ISSUER) return;
    issuer.current?.querySelector('input')?.focus();
    issuer.current?.scrollIntoView({ block: 'nearest' });
  }, [column]);
  const tabular = kind === 'table' || kind === 'rubric-table';
  const rows: RowKind =
    kind === 'table' ? (ROW_KINDS.find((each) => each === profile.rows) ?? 'submission') : 'submission';
  return (
    <>
      <section className={styles.section} aria-label={t.about}>
        <h3>{t.about}</h3>
        <HeadFields profile={profile} onChange={onChange} fixedId={fixedId} />
      </section>
      {kind === 'open-badges' && (
        <section ref={issuer} className={styles.section} aria-label={t.issuerHeading}>
          <h3>{t.issuerHeading}</h3>
          <BadgeFields profile={profile} onChange={onChange} />
        </section>
      )}
      {kind === 'worksheet' && (
        <section className={styles.section} aria-label={t.worksheetHeading}>
          <h3>{t.worksheetHeading}</h3>
          <WorksheetFields profile={profile} onChange={onChange} />
        </section>
      )}
      {kind === 'feedback-zip' && (
        <section className={styles.section} aria-label={t.folderHeading}>
          <h3>{t.folderHeading}</h3>
          <FeedbackZipFields profile={profile} onChange={onChange} />
        </section>
      )}
      {tabular && (
        <section className={styles.section} aria-label={t.file}>
          <h3>{t.file}</h3>
          <CsvFields profile={profile} onChange={onChange} />
        </section>
      )}
      {tabular && (
        <ColumnsEditor
          heading={t.columns}
          path="columns"
          rows={rows}
          columns={profile.columns ?? []}
          onChange={(columns) => onChange({ columns })}
          asked={column}
        />
      )}
      {kind === 'rubric-table' && (
        <ColumnsEditor
          heading={t.criterionColumns}
          path="criterionColumns"
          rows="criterion"
          columns={profile.criterionColumns ?? []}
          onChange={(criterionColumns) => onChange({ criterionColumns })}
          asked={column}
        />
      )}
    </>
  );
}
