import { useMutation } from '@tanstack/react-query';
import type { CalibrationView } from '../../../shared/contract/calibration-views.ts';
import { bridge } from '../../app/bridge.ts';
import { call } from '../../app/call.ts';
import { Banner, Button } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import { inPlace } from '../room.ts';

/** Opens the projector's window: the Electron host on the second display, a browser as a window of its own. */
async function openProjector(): Promise<boolean> {
  if (bridge.host === 'electron') return (await call('calibration.open-projector', {})).opened;
  // A name of its own, so that a second press brings the same window to the front.
  const opened = window.open('projector.html', 'touchstone-projector', 'popup,width=1024,height=768');
  opened?.focus();
  return opened !== null;
}

/** Whether a projector is there, what it shows, and the one key that darkens it. A closed window costs nothing. */
export function ProjectorControl({ view }: { view: CalibrationView }) {
  const t = words.calibration;
  const { projector, session, cleared } = view;
  const here = inPlace(view);
  const opening = useMutation({ mutationFn: openProjector });
  const project = (blank: boolean) => void call('calibration.project', { id: session.id, blank });
  const held = !cleared.includes(here.anchor.id) && session.place.phase !== 'walk';
  return (
    <section aria-labelledby="projector" className={styles.form}>
      <h2 id="projector">{t.projector}</h2>
      <p className={styles.hint} role="status">
        {projector.windows === 0 ? t.projectorNone : projector.blank ? t.dark : t.projectorThere}
      </p>
      {held && <Banner kind="warn" title={t.heldBack} />}
      {opening.data === false && <Banner kind="warn" title={t.blocked} />}
      <div className={styles.inline}>
        {projector.windows === 0 && <Button onClick={() => opening.mutate()}>{t.openProjector}</Button>}
        {projector.session !== session.id ? (
          <Button onClick={() => project(false)}>{t.showHere}</Button>
        ) : (
          <Button keys={ACTIONS['room-dark']} onClick={() => project(!projector.blank)}>
            {projector.blank ? t.lighten : t.darken}
          </Button>
        )}
      </div>
      {projector.windows === 0 && bridge.host === 'browser' && <p className={styles.hint}>{t.openHint}</p>}
    </section>
  );
}
