import { useEffect, useState } from 'react';
import type { Projected } from '../../shared/calibration/projector-view.ts';
import { words } from '../words/index.ts';
import { RubricRow } from './parts.tsx';
import { Together } from './Together.tsx';

/** Seconds until a moment; below zero once it has passed. Counted in whole minutes on the wall, so looked at seldom. */
function useSecondsUntil(until: string | null): number | null {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (until === null) return;
    setNow(Date.now());
    const clock = setInterval(() => setNow(Date.now()), 5_000);
    return () => clearInterval(clock);
  }, [until]);
  return until === null ? null : Math.round((Date.parse(until) - now) / 1000);
}

/** The anchor's page and the rubric's row side by side, how many have rated, and how long there is. */
export function SilentScene({ view }: { view: Projected<'silent'> }) {
  const { row, at, page, rated, participants, until } = view;
  const t = words.projector;
  const left = useSecondsUntil(until);
  const foot = (
    <>
      <span>{t.ratedOf(rated, participants)}</span>
      {left !== null && <span>{t.left(left)}</span>}
    </>
  );
  return (
    <Together page={page} row={row} under={t.silent(at.anchor, at.anchors)} foot={foot}>
      <RubricRow row={row} />
    </Together>
  );
}
