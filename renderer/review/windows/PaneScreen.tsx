import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PaneName } from '../../../shared/contract/settings.ts';
import { submissionQuery } from '../../app/queries.ts';
import { Banner, EmptyState, Waiting } from '../../design/index.ts';
import { showKeys } from '../../keys/overlay.ts';
import { openPalette } from '../../keys/palette-open.ts';
import { useKeys } from '../../keys/useKeys.ts';
import { words } from '../../words/index.ts';
import type { Side } from '../sides/Sides.tsx';
import { hear, say } from './link.ts';
import { PaneRoom } from './PaneRoom.tsx';

interface Shown {
  submission: string;
  criterion: string;
  side: Side;
}

/** The window of one pane: shows what the room shows, and goes along with it. */
export function PaneScreen({ pane }: { pane: PaneName }) {
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    const here = () => say({ say: 'here', pane });
    const gone = () => say({ say: 'gone', pane });
    const silence = hear((word) => {
      if (word.say === 'who') here();
      else if (word.say === 'show') setShown(word);
      else if (word.say === 'leave' || (word.say === 'back' && word.pane === pane)) window.close();
    });
    window.addEventListener('pagehide', gone);
    here();
    return () => {
      silence();
      window.removeEventListener('pagehide', gone);
    };
  }, [pane]);
  useKeys({ 'show-keys': showKeys, palette: openPalette });
  const submission = shown?.submission ?? '';
  const { data, error } = useQuery({ ...submissionQuery(submission), enabled: shown !== null });
  if (!shown) return <EmptyState title={words.panes.waiting}>{words.panes.waitingNext}</EmptyState>;
  if (error)
    return (
      <Banner kind="error" title={words.review.takenTitle}>
        {error.message}
      </Banner>
    );
  if (!data) return <Waiting text={words.app.waiting} />;
  return <PaneRoom key={submission} pane={pane} view={data} begin={shown} />;
}
