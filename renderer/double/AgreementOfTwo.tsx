import { percentAgreement } from '../../shared/agreement/shown.ts';
import type { DoubleView } from '../../shared/contract/double-views.ts';
import { Table } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Double.module.css';
import { FigureList } from './FigureList.tsx';
import { ShareBar } from './ShareBar.tsx';

/** How well first and second readings agree: in sentences, week by week, criterion by criterion. */
export function AgreementOfTwo({ view: { agreement, weeks, criteria } }: { view: DoubleView }) {
  const t = words.double;
  return (
    <section aria-labelledby="agreement-of-two">
      <h3 id="agreement-of-two">{t.agreement}</h3>
      {agreement.submissions === 0 ? (
        <p>{t.nothingYet}</p>
      ) : (
        <>
          <p>{percentAgreement('exact', agreement.exact)}</p>
          <p>{percentAgreement('decision', agreement.decision)}</p>
          <p>
            {agreement.alpha.value === null
              ? t.alphaNot(agreement.alpha.reason)
              : t.alpha(agreement.alpha.value)}
          </p>
          {agreement.further.length > 0 && (
            <details>
              <summary>{words.calibration.figures.further}</summary>
              <FigureList name={t.agreement} figures={agreement.further} />
            </details>
          )}
          {agreement.caveats.map((caveat) => (
            <p key={caveat} className={styles.hint}>
              {caveat}
            </p>
          ))}
          <Table caption={t.weeks} captionShown>
            <thead>
              <tr>
                <th scope="col">{t.week}</th>
                <th scope="col">{t.submissions}</th>
                <th scope="col">{t.levels}</th>
                <th scope="col">{t.decisions}</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ week, submissions, exact, decision }) => (
                <tr key={week}>
                  <th scope="row">{words.numbers.date(week)}</th>
                  <td data-number="">{words.numbers.count(submissions)}</td>
                  <td>
                    <ShareBar share={exact} />
                  </td>
                  <td>
                    <ShareBar share={decision} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
          <Table caption={t.criteria} captionShown>
            <thead>
              <tr>
                <th scope="col">{t.criterion}</th>
                <th scope="col">{t.levels}</th>
              </tr>
            </thead>
            <tbody>
              {criteria.map(({ microCredential, criterion, exact }) => (
                <tr key={`${microCredential} ${criterion}`}>
                  <th scope="row">
                    {microCredential} {criterion}
                  </th>
                  <td>
                    <ShareBar share={exact} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
    </section>
  );
}
