import { heldBack } from '../../shared/agreement/shown.ts';
import { shareOf, wilson } from '../../shared/agreement/wilson.ts';
import type { ProjectedRow } from '../../shared/calibration/projector-view.ts';
import { words } from '../words/index.ts';
import styles from './Projector.module.css';

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** The level that the sentence is about: the definitive one where it is shown, otherwise the one most often chosen. */
function spokenOf(row: ProjectedRow, counts: readonly number[], definitive: string | null): number {
  const shown = row.levels.findIndex(({ code }) => code === definitive);
  return shown >= 0 ? shown : counts.indexOf(Math.max(...counts));
}

/** What the dots say, in a sentence that says how little a few readings can tell. */
export function Sentence(props: { row: ProjectedRow; counts: readonly number[]; definitive: string | null }) {
  const { row, counts, definitive } = props;
  const t = words.projector;
  const total = sum(counts);
  const place = spokenOf(row, counts, definitive);
  const count = counts[place] ?? 0;
  const range = wilson(count, total);
  if (!range) return <p className={styles.say}>{t.tooFew}</p>;
  const { chose, may, between, and } = t.sentence(row.levels[place]?.label ?? '', total);
  return (
    <p className={styles.say}>
      <b>{t.countOf(count, total)}</b> {chose} {may} {between} <b>{t.percent(range.low)}</b> {and}{' '}
      <b>{t.percent(range.high)}</b>.{count === total && ` ${t.allTheSame}`}
    </p>
  );
}

/** Exact and decision agreement with the definitive rating, each with its interval, and why there is no coefficient. */
export function RevealFigures(props: { row: ProjectedRow; counts: readonly number[]; definitive: string }) {
  const { row, counts, definitive } = props;
  const t = words.projector;
  const total = sum(counts);
  const place = row.levels.findIndex(({ code }) => code === definitive);
  if (place < 0 || total === 0) return null;
  const passes = row.levels[place]?.passing ?? false;
  const sameSide = sum(counts.filter((_, at) => (row.levels[at]?.passing ?? false) === passes));
  return (
    <div className={styles.foot}>
      <span>{t.exact(shareOf(counts[place] ?? 0, total))}</span>
      <span>{t.decision(shareOf(sameSide, total))}</span>
      <span>{heldBack(1) && t.alphaHeld}</span>
    </div>
  );
}
