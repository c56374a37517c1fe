import type { SubmissionView } from '../../shared/contract/views.ts';
import { HoldKind, RecusalReason } from '../../shared/reading/reading.ts';
import { words } from '../words/index.ts';
import { ReasonDialog } from './dialogs/ReasonDialog.tsx';
import type { ReadingStore } from './reading-store.ts';

/** Which dialog is open in the reading room. */
export type OpenDialog = 'hold' | 'recuse' | null;

export interface ReviewDialogsProps {
  open: OpenDialog;
  onClose: () => void;
  view: SubmissionView;
  store: ReadingStore;
}

/** The two ways of leaving a submission without a decision. */
export function ReviewDialogs({ open, onClose, view, store }: ReviewDialogsProps) {
  const t = words.review;
  return (
    <>
      <ReasonDialog
        open={open === 'hold'}
        onClose={onClose}
        title={t.holdTitle}
        advice={t.holdAdvice}
        reasons={HoldKind.options}
        reasonWords={t.holdKind}
        act={t.hold}
        onAct={(kind, note) => store.write({ type: 'hold', kind, note })}
      />
      <ReasonDialog
        open={open === 'recuse'}
        onClose={onClose}
        title={t.recuseTitle(view.candidate)}
        advice={t.recuseAdvice}
        reasons={RecusalReason.options}
        reasonWords={t.recusalReason}
        act={t.recuse}
        onAct={(reason, note) => store.write({ type: 'recuse', reason, note })}
      />
    </>
  );
}
