import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { nextPlace } from '../../shared/calibration/perform.ts';
import { anchorAt } from '../../shared/calibration/session.ts';
import type { CalibrationView } from '../../shared/contract/calibration-views.ts';
import { call } from '../app/call.ts';
import { addressOf, goTo } from '../app/route.ts';
import { Screen } from '../app/Screen.tsx';
import { Banner, Button, Waiting } from '../design/index.ts';
import { useKeys } from '../keys/useKeys.ts';
import { claimDrops } from '../loading/drop.ts';
import { words } from '../words/index.ts';
import { type Acts, useActs } from './acts.ts';
import styles from './Calibration.module.css';
import { Criteria } from './Criteria.tsx';
import { EntryPanel } from './entry/EntryPanel.tsx';
import { takeFiles } from './entry/take-files.ts';
import { pathsOf } from './FilePick.tsx';
import { ConsensusPhase } from './phases/ConsensusPhase.tsx';
import { DiscussionPhase } from './phases/DiscussionPhase.tsx';
import { RevealPhase } from './phases/RevealPhase.tsx';
import { SilentPhase } from './phases/SilentPhase.tsx';
import { WalkPhase } from './phases/WalkPhase.tsx';
import { roomQuery } from './queries.ts';
import { inPlace } from './room.ts';
import { Steps } from './Steps.tsx';
import { Side } from './side/Side.tsx';
import { useClosing } from './useClosing.tsx';

/** What can be done and seen in the phase that the room is in. */
function Phase({ view, acts }: { view: CalibrationView; acts: Acts }) {
  const { phase } = view.session.place;
  const parts = { here: inPlace(view), act: acts.act };
  const wall = { cleared: view.cleared.includes(parts.here.anchor.id), dark: view.projector.blank };
  switch (phase) {
    case 'walk':
      return <WalkPhase {...parts} />;
    case 'silent':
      return <SilentPhase {...parts} wall={wall} />;
    case 'reveal':
      return <RevealPhase {...parts} />;
    case 'discussion':
      return <DiscussionPhase {...parts} wall={wall} />;
    case 'consensus':
      return <ConsensusPhase {...parts} />;
  }
}

/** @param broken why the room could not be read anew; what was last read is shown beside it. */
function Room({ view, acts, broken }: { view: CalibrationView; acts: Acts; broken: string | undefined }) {
  const t = words.calibration;
  const { session } = view;
  const here = inPlace(view);
  const closed = session.state === 'closed';
  const next = nextPlace(session, here.rubric.criteria.length);
  const closing = useClosing(view, acts);
  // One sentence: where nothing answers, what was refused and what cannot be read are the same trouble.
  const trouble = acts.refused ?? broken;
  const { anchor, phase } = session.place;
  useKeys({
    'room-next': () => !closed && next && void acts.act(next),
    'room-back': () => void acts.act({ type: 'go', criterion: Math.max(0, session.place.criterion - 1) }),
    'room-dark': () => void call('calibration.project', { id: session.id, blank: 'turn' }).catch(() => {}),
  });
  useEffect(
    () =>
      claimDrops({
        title: words.calibration.dropTitle,
        next: words.calibration.dropNext,
        take: (files) => void pathsOf(files).then((picked) => takeFiles(session.id, picked)),
      }),
    [session.id],
  );
  return (
    <div className={styles.room}>
      <div className={styles.stage}>
        <Steps view={view} act={acts.act} next={next} onClose={closing.close} />
        {trouble !== undefined && (
          <div className={styles.note}>
            <Banner
              kind="error"
              title={words.app.trouble}
              action={acts.refused && <Button onClick={acts.forget}>{words.app.close}</Button>}
            >
              {trouble}
            </Banner>
          </div>
        )}
        <div ref={closing.closedNote} tabIndex={-1} className={styles.note}>
          {closed && (
            <Banner
              kind="info"
              title={t.closed}
              action={<Button onClick={closing.reopen}>{t.reopen}</Button>}
            >
              {t.closedWhy}{' '}
              <a
                className={styles.link}
                href={addressOf({ screen: 'calibration', part: 'report', id: session.id })}
              >
                {t.report}
              </a>
            </Banner>
          )}
          <p className={styles.guide}>{t.guide[phase]}</p>
        </div>
        <div className={styles.work} data-anchor={anchor}>
          <Criteria here={here} act={acts.act} />
          <Phase view={view} acts={acts} />
          <EntryPanel key={`${here.anchor.id} ${phase}`} view={view} here={here} acts={acts} />
        </div>
      </div>
      <Side view={view} here={here} act={acts.act} next={next} onClose={closing.close} />
      {closing.question}
    </div>
  );
}

/** The facilitator's screen: what the room does now, what comes next, and everything that only the facilitator sees. */
export function SessionScreen({ id }: { id: string }) {
  const { data: view, error } = useQuery(roomQuery(id));
  const acts = useActs(id);
  // Whoever opens the screen leads the room; the projector follows.
  useEffect(() => {
    call('calibration.project', { id, blank: false }).catch(() => {});
  }, [id]);
  const t = words.calibration;
  return (
    <Screen
      heading={view?.session.title ?? t.title}
      quiet={
        view
          ? [
              t.anchorOf(
                view.session.place.anchor + 1,
                view.session.anchors.length,
                anchorAt(view.session).title,
              ),
            ]
          : []
      }
      filled
    >
      {view && <Room view={view} acts={acts} broken={error?.message} />}
      {!view && !error && <Waiting text={words.app.waiting} />}
      {error && !view && (
        <Banner
          kind="error"
          title={words.app.trouble}
          action={
            <Button onClick={() => goTo({ screen: 'calibration', part: null, id: null })}>{t.back}</Button>
          }
        >
          {error.message}
        </Banner>
      )}
    </Screen>
  );
}
