import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { PaneName } from '../../shared/contract/settings.ts';
import type { SubmissionView } from '../../shared/contract/views.ts';
import { settingsQuery } from '../app/queries.ts';
import { saveSettings } from '../app/settings.ts';
import { readingScale } from '../settings/reading-size.ts';
import { ArtifactPane } from './ArtifactPane.tsx';
import { usePlaces } from './place/usePlaces.ts';
import { ReflectionPane } from './ReflectionPane.tsx';
import type { OpenDialog } from './ReviewDialogs.tsx';
import { RubricSide } from './rubric/RubricSide.tsx';
import type { Side } from './sides/Sides.tsx';
import { useEvidence } from './useEvidence.ts';
import { useFlag } from './useFlag.ts';
import { useReading } from './useReading.ts';
import type { WayOn } from './useWayOn.ts';
import { goThere, useTogether } from './windows/useTogether.ts';

export interface RoomOptions {
  view: SubmissionView;
  way: WayOn;
  /** What stands there already in another window of the room. */
  begin?: { criterion: string; side: Side };
  byCriterion: (criterion: string) => void;
  toQueue: () => void;
}

/** One submission in one window: its reading, what is looked at, and its three panes, wherever they stand. */
export function useRoom({ view, way, begin, byCriterion, toQueue }: RoomOptions) {
  const { store, shown } = useReading(view);
  const memory = usePlaces(view);
  const { data: settings } = useQuery(settingsQuery);
  const [active, setActive] = useState(begin?.criterion || (view.rubric.criteria[0]?.id ?? ''));
  const [side, setSide] = useState<Side>(begin?.side ?? 'rubric');
  const [dialog, setDialog] = useState<OpenDialog>(null);
  const [twice, setTwice] = useState(memory.now().twice ?? false);
  const across = () => byCriterion(active);
  const { activate, turn } = useTogether({
    submission: view.key,
    store,
    active,
    side,
    setActive,
    setSide,
    way,
    byCriterion: across,
    toQueue,
  });

  const step = settings?.textStep ?? 0;
  const scale = readingScale(step);
  const grace = settings?.graceMinutes ?? 0;
  // Read first, where there is a time of grace; a second press locks for good.
  const lock = useCallback(
    () =>
      store.write({
        type: grace > 0 && store.snapshot().reading.state !== 'read' ? 'mark-read' : 'lock',
      }),
    [store, grace],
  );
  const row = way.rows.find((each) => each.key === view.key);
  const { flagged, flag } = useFlag(view.key, row?.flagged ?? false);
  const showCriterion = useCallback(
    (criterion: string) => {
      const unfold = () => {
        turn('rubric');
        activate(criterion);
      };
      goThere(view.key, unfold, `criterion:${criterion}`);
    },
    [view.key, turn, activate],
  );
  const { evidence, reflections, others } = useEvidence(view, shown.reading, showCriterion);
  const onTwice = () => {
    setTwice(!twice);
    memory.keep({ twice: !twice });
  };

  // What is read stands as it is while it is judged: an edit draws the rubric anew and no document.
  const artifact = useMemo(
    () => <ArtifactPane artifacts={others} scale={scale} memory={memory} twice={twice} />,
    [others, scale, memory, twice],
  );
  const { earlier } = view;
  const reflection = useMemo(
    () => (
      <ReflectionPane
        reflections={reflections}
        earlier={earlier}
        memory={memory}
        scale={scale}
        onScale={(by) => void saveSettings({ textStep: Math.max(-3, Math.min(6, step + by)) })}
      />
    ),
    [reflections, earlier, memory, scale, step],
  );

  const panes: Record<PaneName, ReactNode> = {
    artifact,
    reflection,
    rubric: (
      <RubricSide
        store={store}
        shown={shown}
        active={active}
        onActivate={activate}
        side={side}
        onSide={turn}
        onNext={way.goOn}
        onLock={lock}
        exported={row?.exported ?? false}
        grace={grace}
      />
    ),
  };
  return {
    view,
    way,
    store,
    shown,
    memory,
    evidence,
    panes,
    active,
    dialog,
    setDialog,
    flagged,
    flag,
    twice,
    onTwice,
    /** For `useReviewKeys`. */
    keys: {
      view,
      store,
      active,
      setActive: activate,
      way,
      lock,
      setDialog,
      setSide: turn,
      flag,
      byCriterion: across,
      toQueue,
    },
  };
}
