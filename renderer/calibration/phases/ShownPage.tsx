import { Button, type ButtonProps, Field, Select } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';
import type { RoomPart } from '../room.ts';
import { useShown } from './useShown.ts';
import { WallPreview } from './WallPreview.tsx';

/** What decides, besides the session, what is on the wall. */
export interface WallState {
  /** Whether the anchor may be projected. */
  cleared: boolean;
  dark: boolean;
}

/** A button for a way that may lead nowhere just now. */
const Way = ({ run, ...rest }: Omit<ButtonProps, 'onClick'> & { run: (() => void) | null }) => (
  <Button disabled={!run} onClick={() => run?.()} {...rest} />
);

/** What the room sees of the anchor: which file, which page and part of it, how large, and whether with the rubric. */
export function ShownPage({ here, act, wall: { cleared, dark } }: RoomPart & { wall: WallState }) {
  const t = words.calibration;
  const shown = useShown({ here, act });
  const sight = t.sight(shown.now);
  const said =
    here.session.state === 'closed' ? t.closed : !cleared ? t.heldBack : dark ? t.darkNow(sight) : sight;
  useKeys({
    'evidence-on': () => shown.on?.(),
    'evidence-back': () => shown.back?.(),
    'evidence-larger': () => shown.larger?.(),
    'evidence-smaller': () => shown.smaller?.(),
    'evidence-alone': () => shown.swap?.(),
  });
  return (
    <section aria-labelledby="wall" className={styles.wall}>
      <div className={styles.form}>
        <h2 id="wall" className={styles.sub}>
          {t.shows}
        </h2>
        <Field label={t.file}>
          <Select
            value={shown.file}
            disabled={!shown.choose}
            onChange={(event) => shown.choose?.(Number(event.target.value))}
          >
            {here.anchor.files.map(({ component, title }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: files have a place and nothing else that is their own
              <option key={at} value={at}>
                {t.fileOf(at + 1, component, title)}
              </option>
            ))}
          </Select>
        </Field>
        <div className={styles.inline}>
          <Way run={shown.back} keys={ACTIONS['evidence-back']}>
            {t.partBack}
          </Way>
          <Way run={shown.on} keys={ACTIONS['evidence-on']}>
            {t.partOn}
          </Way>
          <Way run={shown.pageBack}>{t.pageBack}</Way>
          <Way run={shown.pageOn}>{t.pageOn}</Way>
          <Way run={shown.smaller} keys={ACTIONS['evidence-smaller']}>
            {t.smaller}
          </Way>
          <Way run={shown.larger} keys={ACTIONS['evidence-larger']}>
            {t.larger}
          </Way>
          <Way run={shown.swap} keys={ACTIONS['evidence-alone']} aria-pressed={shown.now.alone}>
            {t.evidenceAlone}
          </Way>
        </div>
      </div>
      <figure className={styles.sight}>
        <WallPreview here={here} cleared={cleared} onMeasured={shown.onMeasured} />
        <figcaption>
          <p role="status">{said}</p>
        </figcaption>
      </figure>
    </section>
  );
}
