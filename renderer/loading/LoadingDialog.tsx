import { type RefObject, useEffect, useRef } from 'react';
import { announce, Dialog } from '../design/index.ts';
import { useKeys } from '../keys/useKeys.ts';
import { words } from '../words/index.ts';
import { ChooseSource } from './ChooseSource.tsx';
import { Done } from './Done.tsx';
import { Foot } from './Foot.tsx';
import { type Flow, inDialog } from './flow.ts';
import { loading, useLoading } from './index.ts';
import styles from './Loading.module.css';
import { Report } from './Report.tsx';
import { sourceName } from './source-name.ts';
import { Refused, Working } from './Working.tsx';

function titleOf(flow: Flow): string {
  const t = words.loading;
  switch (flow.step) {
    case 'receiving':
      return t.receiving(flow.name);
    case 'checking':
      return t.checking(sourceName(flow.source));
    case 'report':
      return t.report(sourceName(flow.source));
    case 'loading':
      return t.loading(sourceName(flow.source));
    case 'done':
      return t.done;
    case 'refused':
      return t.refused;
    default:
      return t.title;
  }
}

/** Opening a batch, from choosing it to what has happened. */
export function LoadingDialog() {
  const flow = useLoading();
  if (!inDialog(flow)) return null;
  if (flow.step === 'choosing')
    return (
      <ChooseSource
        title={words.loading.title}
        about={words.loading.chooseAbout}
        takes="batch"
        onChosen={(path) => loading.check(path)}
        onLeave={loading.leave}
      />
    );
  if (flow.step === 'report' && flow.choosingRoster)
    return (
      <ChooseSource
        title={words.loading.roster}
        about={words.loading.rosterAbout}
        takes="roster"
        onChosen={loading.takeRoster}
        onLeave={() => loading.takeRoster(null)}
      />
    );
  return <Opened flow={flow} />;
}

/** On to the next step in the same dialog: it is said, and the focus goes to what leads on. */
function useSteps(flow: Flow): RefObject<HTMLDivElement | null> {
  const body = useRef<HTMLDivElement>(null);
  const before = useRef(flow.step);
  const title = titleOf(flow);
  useEffect(() => {
    if (before.current === flow.step) return;
    before.current = flow.step;
    announce(title);
    body.current?.closest('[role="dialog"]')?.querySelector<HTMLElement>('[data-first-focus]')?.focus();
  }, [flow.step, title]);
  return body;
}

function Opened({ flow }: { flow: Flow }) {
  useKeys({}, true);
  const body = useSteps(flow);
  // Loading is not ended by a stray Escape: it goes on behind.
  const close = () => (flow.step === 'loading' ? loading.setBehind(true) : loading.leave());
  return (
    <Dialog
      open
      onOpenChange={close}
      title={titleOf(flow)}
      closeLabel={flow.step === 'loading' ? words.loading.behind : words.app.close}
      size="wide"
      footer={<Foot flow={flow} />}
    >
      <div ref={body} className={styles.body}>
        <Body flow={flow} />
      </div>
    </Dialog>
  );
}

function Body({ flow }: { flow: Flow }) {
  switch (flow.step) {
    case 'receiving':
    case 'checking':
    case 'loading':
      return <Working flow={flow} />;
    case 'report':
      return <Report source={flow.source} report={flow.report} />;
    case 'done':
      return <Done loaded={flow.loaded} />;
    case 'refused':
      return <Refused message={flow.message} />;
    default:
      return null;
  }
}
