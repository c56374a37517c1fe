import { Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import type { Flow } from './flow.ts';
import { loading } from './index.ts';

/** The ways on from where loading stands; the last one goes on. */
export function Foot({ flow }: { flow: Flow }) {
  const t = words.loading;
  switch (flow.step) {
    case 'receiving':
      return <Button onClick={loading.leave}>{words.app.cancel}</Button>;
    case 'checking':
      return (
        <Button data-first-focus="" onClick={loading.cancel}>
          {words.app.cancel}
        </Button>
      );
    case 'loading':
      return (
        <>
          <Button onClick={loading.cancel}>{words.app.cancel}</Button>
          <Button data-first-focus="" onClick={() => loading.setBehind(true)}>
            {t.behind}
          </Button>
        </>
      );
    case 'report':
      return (
        <>
          <Button onClick={loading.leave}>{t.leave}</Button>
          {flow.report.ok ? (
            <Button kind="primary" data-first-focus="" onClick={loading.load}>
              {t.load}
            </Button>
          ) : (
            <Button
              // With questions open, the way on is to answer them.
              kind={flow.report.questions?.length ? 'plain' : 'primary'}
              data-first-focus=""
              onClick={chooseAnother}
            >
              {t.another}
            </Button>
          )}
        </>
      );
    case 'refused':
      return (
        <>
          <Button onClick={loading.leave}>{t.leave}</Button>
          <Button kind="primary" data-first-focus="" onClick={chooseAnother}>
            {t.another}
          </Button>
        </>
      );
    case 'done':
      return (
        <Button kind="primary" data-first-focus="" onClick={loading.toQueue}>
          {t.goToQueue}
        </Button>
      );
    default:
      return null;
  }
}

const chooseAnother = () => {
  loading.leave();
  void loading.choose('zip');
};
