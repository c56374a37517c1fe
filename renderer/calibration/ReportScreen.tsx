import { useMutation, useQuery } from '@tanstack/react-query';
import { ROUNDS } from '../../shared/calibration/session.ts';
import type { CalibrationReport } from '../../shared/contract/calibration-views.ts';
import { call } from '../app/call.ts';
import { addressOf } from '../app/route.ts';
import { Screen } from '../app/Screen.tsx';
import { Banner, Button, LevelMark, Table, VisuallyHidden, Waiting } from '../design/index.ts';
import { FigureList } from '../double/FigureList.tsx';
import { words } from '../words/index.ts';
import styles from './Calibration.module.css';
import { reportQuery } from './queries.ts';

function Overall({ report }: { report: CalibrationReport }) {
  const { figures: f } = words.calibration;
  const rounds = ROUNDS.flatMap((name) => (report[name] ? [{ name, round: report[name] }] : []));
  return (
    <Table caption={words.calibration.overall} captionShown>
      <thead>
        <tr>
          <td />
          {rounds.map(({ name }) => (
            <th key={name} scope="col">
              {f.rounds[name]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(
          [
            [f.exact, (round) => f.share(round.exact)],
            [f.sameSide, (round) => f.share(round.sameSide)],
            [f.decisionsRight, (round) => f.share(round.decisions)],
            [f.among, (round) => (round.room ? f.share(round.room.exact) : f.mixedScales)],
            [f.alphaName, (round) => (round.room ? f.alpha(round.room.alpha) : f.mixedScales)],
          ] as [string, (round: CalibrationReport['first']) => string][]
        ).map(([name, value]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {rounds.map(({ name: which, round }) => (
              <td key={which}>{value(round)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The coefficients behind the headline, round by round. */
function Further({ report }: { report: CalibrationReport }) {
  const { figures: f } = words.calibration;
  const rounds = ROUNDS.flatMap((name) => (report[name] ? [{ name, further: report[name].further }] : []));
  if (rounds.every(({ further }) => further.length === 0)) return null;
  return (
    <details>
      <summary>{f.further}</summary>
      {rounds.map(({ name, further }) => (
        <FigureList key={name} name={f.rounds[name]} figures={further} />
      ))}
    </details>
  );
}

type Reported = CalibrationReport['anchors'][number]['criteria'][number];

/** How one criterion was rated: by level, and against the definitive rating. */
function Figures({ figures, levels }: { figures: Reported['again']; levels: Reported['levels'] }) {
  const t = words.calibration;
  if (!figures || figures.readings === 0) return null;
  const { counts, exact, decision } = figures;
  if (!counts) return <span className={styles.hint}>{t.figures.alone}</span>;
  if (!exact || !decision) return null;
  return (
    <>
      <span className={styles.counts}>
        {levels.map(({ code, label }, place) => (
          <span key={code} title={label}>
            <LevelMark scale={levels} place={place} /> <VisuallyHidden>{label}</VisuallyHidden>
            {counts[place]}
          </span>
        ))}
      </span>
      <span>{t.figures.share(exact)}</span>
      <br />
      <span className={styles.hint}>{t.decisionToo(t.figures.share(decision))}</span>
    </>
  );
}

function Anchors({ report }: { report: CalibrationReport }) {
  const t = words.calibration;
  const label = (levels: { code: string; label: string }[], code: string | null) =>
    levels.find((level) => level.code === code)?.label ?? '';
  return report.anchors.map((anchor, at) => (
    <section key={anchor.id} aria-label={t.figures.anchor(at + 1, anchor.title)} className={styles.block}>
      <h2>{t.figures.anchor(at + 1, anchor.title)}</h2>
      <p className={styles.hint}>
        {t.figures.underRubric(anchor.microCredential, anchor.rubric, anchor.decision)}
      </p>
      <Table caption={t.figures.anchor(at + 1, anchor.title)}>
        <thead>
          <tr>
            <th scope="col">{t.criterion}</th>
            <th scope="col">{t.definitiveShort}</th>
            <th scope="col">{t.before}</th>
            <th scope="col">{t.after}</th>
            <th scope="col">{t.settledShort}</th>
          </tr>
        </thead>
        <tbody>
          {anchor.criteria.map(({ id, title, levels, definitive, first, again, settled }) => (
            <tr key={id}>
              <th scope="row">
                {id} {title}
              </th>
              <td>{label(levels, definitive)}</td>
              <td>
                <Figures figures={first} levels={levels} />
              </td>
              <td>
                <Figures figures={again} levels={levels} />
              </td>
              <td>{settled && `${settled.label ?? ''} ${settled.rationale}`.trim()}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <h3>{t.questions}</h3>
      {anchor.questions.length === 0 && <p className={styles.hint}>{t.figures.noQuestions}</p>}
      <ul>
        {anchor.questions.map(({ criterion, text }) => (
          <li key={text}>{criterion ? `${criterion}: ${text}` : text}</li>
        ))}
      </ul>
    </section>
  ));
}

/** What a session came to, before and after the discussion; the participants' own sheets leave by files alone. */
export function ReportScreen({ id }: { id: string }) {
  const t = words.calibration;
  const { data: report, error } = useQuery(reportQuery(id));
  const writing = useMutation({ mutationFn: () => call('calibration.export', { id }) });
  const wrong = error?.message ?? writing.error?.message;
  return (
    <Screen heading={report ? t.figures.title(report.title) : t.report}>
      <div className={styles.page}>
        <div className={styles.inline}>
          <a className={styles.link} href={addressOf({ screen: 'calibration', part: 'session', id })}>
            {t.goOn}
          </a>
          <Button kind="primary" disabled={writing.isPending} onClick={() => writing.mutate()}>
            {t.writeReport}
          </Button>
        </div>
        {writing.data && (
          <Banner kind="info" title={t.wrote(writing.data.files.length, writing.data.folder)}>
            {t.sheetsAbout}
          </Banner>
        )}
        {wrong && (
          <Banner kind="error" title={words.app.trouble}>
            {wrong}
          </Banner>
        )}
        {!report && !error && <Waiting text={words.app.waiting} />}
        {report && (
          <>
            <Overall report={report} />
            <Further report={report} />
            {report.again && report.again.readings !== report.first.readings && (
              <p>{t.figures.notTheSame(report.first.readings, report.again.readings)}</p>
            )}
            {ROUNDS.map((name) => {
              const alone = report[name]?.alone ?? 0;
              return (
                alone > 0 && (
                  <p key={name}>
                    {t.figures.rounds[name]}: {t.figures.aloneIn(alone)}
                  </p>
                )
              );
            })}
            <p className={styles.hint}>{report.again ? t.figures.caveat : t.figures.nobodyAgain}</p>
            <Anchors report={report} />
          </>
        )}
      </div>
    </Screen>
  );
}
