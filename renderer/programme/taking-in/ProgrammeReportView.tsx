import type { ProgrammeReport } from '../../../shared/contract/rubric-views.ts';
import { Banner, Table } from '../../design/index.ts';
import { ProblemList } from '../../problems/ProblemList.tsx';
import { words } from '../../words/index.ts';
import styles from './TakingIn.module.css';

/** What a programme file holds beside what the library holds, and what is wrong with it. */
export function ProgrammeReportView({ report }: { report: ProgrammeReport }) {
  const t = words.takingIn;
  const { ok, programme, standing, items, problems } = report;
  const differing = items.filter((item) => item.standing !== 'same');
  const same = items.length - differing.length;
  return (
    <div className={styles.report}>
      {!ok && <Banner kind="error" title={t.refused} />}
      {programme && <p>{t.counts(programme.publisher, programme.microCredentials, programme.rubrics)}</p>}
      {standing && <p>{t.standing[standing]}</p>}
      <ProblemList problems={problems} />
      {differing.length > 0 && (
        <Table caption={t.reportTitle(programme?.title ?? '')}>
          <thead>
            <tr>
              <th scope="col">{t.what}</th>
              <th scope="col">{t.which}</th>
              <th scope="col">{t.how}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((item) => (
              <tr key={`${item.kind} ${item.id} ${item.title}`}>
                <td>{t.kinds[item.kind]}</td>
                <td>{item.kind === 'rubric' ? item.title : `${item.id} ${item.title}`}</td>
                <td>{t.standings[item.standing]}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {same > 0 && <p className={styles.quiet}>{t.sameCount(same)}</p>}
    </div>
  );
}
