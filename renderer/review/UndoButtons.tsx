import { useMutation, useQuery } from '@tanstack/react-query';
import { Redo2, Undo2 } from 'lucide-react';
import type { StepView } from '../../shared/contract/views.ts';
import { call } from '../app/call.ts';
import { stepsQuery } from '../app/queries.ts';
import { goTo } from '../app/route.ts';
import { announce, IconButton } from '../design/index.ts';
import { ACTIONS } from '../keys/actions.ts';
import { useKeys } from '../keys/useKeys.ts';
import { words } from '../words/index.ts';
import { settleAll } from './useReading.ts';

/** Undo and redo, across submissions and restarts. What was undone elsewhere is shown where it was. */
export function UndoButtons() {
  const t = words.review;
  const { data: steps } = useQuery(stepsQuery);
  const move = useMutation({
    mutationFn: async (direction: 'undo' | 'redo') => {
      await settleAll();
      return call(`reading.${direction}`, {});
    },
    onSuccess: ({ step }, direction) => {
      announce(words.steps[direction](step));
      goTo({ screen: 'review', submission: step.submission });
    },
    onError: (error) => announce(error.message),
  });
  useKeys({ undo: () => move.mutate('undo'), redo: () => move.mutate('redo') });
  const label = (direction: 'undo' | 'redo', step: StepView | null | undefined) =>
    step ? words.steps[direction](step) : t[direction];
  return (
    <>
      <IconButton
        label={label('undo', steps?.undo)}
        icon={<Undo2 aria-hidden="true" />}
        keys={ACTIONS.undo}
        disabled={!steps?.undo}
        onClick={() => move.mutate('undo')}
      />
      <IconButton
        label={label('redo', steps?.redo)}
        icon={<Redo2 aria-hidden="true" />}
        keys={ACTIONS.redo}
        disabled={!steps?.redo}
        onClick={() => move.mutate('redo')}
      />
    </>
  );
}
