import { CircleCheck } from 'lucide-react';
import { Banner, Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import { whatHappened } from './Done.tsx';
import { loading, useLoading } from './index.ts';
import styles from './Loading.module.css';
import { Working } from './Working.tsx';

/** What loads behind, at the foot of every screen: in the flow of the page, covering nothing, and to be ended there. */
export function LoadingStrip() {
  const flow = useLoading();
  if (!('behind' in flow) || !flow.behind) return null;
  const t = words.loading;
  const dismiss = (
    <Button kind="quiet" onClick={loading.leave}>
      {t.dismiss}
    </Button>
  );
  return (
    <div className={styles.strip}>
      {flow.step === 'loading' && (
        <Working
          flow={flow}
          action={
            <span className={styles.running}>
              <Button onClick={loading.cancel}>{words.app.cancel}</Button>
              <Button onClick={() => loading.setBehind(false)}>{t.show}</Button>
            </span>
          }
        />
      )}
      {flow.step === 'done' && (
        <p role="status" className={styles.happened}>
          <CircleCheck aria-hidden="true" />
          <span>{flow.loaded.map(whatHappened).join('. ')}</span>
          <Button kind="quiet" onClick={() => loading.setBehind(false)}>
            {t.show}
          </Button>
          {dismiss}
        </p>
      )}
      {flow.step === 'refused' && <Banner kind="error" title={flow.message} action={dismiss} />}
    </div>
  );
}
