import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SeedsView } from '../../../shared/contract/calibration-views.ts';
import { call } from '../../app/call.ts';
import { numberIn } from '../../app/number-in.ts';
import { announce, Banner, Button, Field, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from '../Calibration.module.css';

const t = words.monitor;
const MOST = 1000;

function HideForm({ view }: { view: SeedsView }) {
  const [every, setEvery] = useState('10');
  const [seed, setSeed] = useState(() => crypto.randomUUID().slice(0, 8));
  const count = numberIn(every, { least: 2, most: MOST, whole: true });
  const hiding = useMutation({
    mutationFn: (plan: { every: number; seed: string }) => call('seeds.hide', { batch: view.batch, ...plan }),
    onSuccess: ({ hidden }) => announce(t.hidden(hidden)),
  });
  const ready = view.anchors.filter(({ why }) => why === null).length;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (count !== null && seed.trim()) hiding.mutate({ every: count, seed: seed.trim() });
      }}
    >
      <p>{t.couldHide(ready, view.open)}</p>
      <div className={styles.inline}>
        <Field
          label={t.every}
          hint={t.everyHint}
          error={count === null ? t.notNumber(t.every, 2, MOST) : null}
        >
          <TextInput value={every} inputMode="numeric" onChange={(event) => setEvery(event.target.value)} />
        </Field>
        <Field label={t.seedOfDraw} hint={t.seedHint} error={seed.trim() ? null : t.noSeed}>
          <TextInput value={seed} maxLength={64} onChange={(event) => setSeed(event.target.value)} />
        </Field>
      </div>
      <div className={styles.inline}>
        <Button type="submit" kind="primary" disabled={ready === 0 || hiding.isPending}>
          {t.hide}
        </Button>
      </div>
      {hiding.error && <Banner kind="error" title={hiding.error.message} />}
    </form>
  );
}

/** The seeds of one batch, as counts: hidden and how far, or the form that hides them. */
export function SeedsOf({ view }: { view: SeedsView }) {
  const takingOut = useMutation({
    mutationFn: () => call('seeds.take-out', { batch: view.batch }),
    onSuccess: ({ out }) => announce(t.takeOutDone(out)),
  });
  return (
    <>
      {view.hidden > 0 && <p>{t.hiddenLine(view.hidden, view.begun, view.locked)}</p>}
      {view.plan && (
        <>
          <p className={styles.hint}>{t.drawnFrom(view.plan.every, view.plan.seed, view.plan.at)}</p>
          {view.free > 0 && (
            <div className={styles.inline}>
              <Button disabled={takingOut.isPending} onClick={() => takingOut.mutate()}>
                {t.takeOut(view.free)}
              </Button>
            </div>
          )}
        </>
      )}
      {takingOut.error && <Banner kind="error" title={takingOut.error.message} />}
      {!view.plan && <HideForm view={view} />}
      {view.anchors.length === 0 && <p className={styles.hint}>{t.noSeedAnchors}</p>}
      {view.anchors.length > 0 && (
        <section aria-label={t.seedAnchors}>
          <h3 className={styles.sub}>{t.seedAnchors}</h3>
          <ul className={styles.list}>
            {view.anchors.map(({ id, title, microCredential, why }) => (
              <li key={id} className={styles.line}>
                <span>
                  {title}, {microCredential}
                </span>
                <span className={styles.state}>{why ? t.whyNot[why] : t.ready}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
