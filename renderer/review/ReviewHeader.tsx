import { ArrowLeft, Flag } from 'lucide-react';
import type { ReactNode } from 'react';
import type { SubmissionView } from '../../shared/contract/views.ts';
import { RoleMark } from '../adjudication/RoleMark.tsx';
import { useArrival } from '../app/arrival.ts';
import { goTo } from '../app/route.ts';
import { Button, IconButton, PageHeader, SavedMark } from '../design/index.ts';
import { ACTIONS } from '../keys/actions.ts';
import { words } from '../words/index.ts';
import type { OpenDialog } from './ReviewDialogs.tsx';
import type { ReadingStore, Shown } from './reading-store.ts';
import { savedAs } from './saved-as.ts';
import { UndoButtons } from './UndoButtons.tsx';
import type { WayOn } from './useWayOn.ts';

export interface ReviewHeaderProps {
  view: SubmissionView;
  store: ReadingStore;
  shown: Shown;
  way: WayOn;
  onDialog: (dialog: OpenDialog) => void;
  flagged: boolean;
  onFlag: () => void;
  /** How the panes are arranged. */
  arrange?: ReactNode;
}

/** Where one is, whether everything is saved, and the ways out of a reading. */
export function ReviewHeader({
  view,
  store,
  shown,
  way,
  onDialog,
  flagged,
  onFlag,
  arrange,
}: ReviewHeaderProps) {
  const t = words.review;
  const headingRef = useArrival();
  const { state, purpose } = shown.reading;
  const saved = savedAs(shown);
  return (
    <PageHeader
      start={
        <IconButton
          label={t.back}
          icon={<ArrowLeft aria-hidden="true" />}
          keys={ACTIONS['go-queue']}
          onClick={() => goTo({ screen: 'queue' })}
        />
      }
      headingRef={headingRef}
      where={`${view.microCredential.id} ${view.microCredential.title}`}
      quiet={[
        [view.candidate, view.attempt > 1 ? t.attempt(view.attempt) : ''].filter(Boolean).join(', '),
        way.place ? t.place(way.place, way.total) : '',
        purpose === 'first' ? '' : words.adjudication.purposes[purpose],
      ]}
      end={
        <>
          <SavedMark state={saved.state} text={saved.text} />
          <RoleMark />
          {purpose === 'adjudication' && (
            <Button kind="quiet" onClick={() => goTo({ screen: 'adjudication', submission: view.key })}>
              {words.adjudication.bothSides}
            </Button>
          )}
          <UndoButtons />
          {arrange}
          <IconButton
            label={flagged ? words.judging.unflag : words.judging.flag}
            icon={<Flag aria-hidden="true" fill={flagged ? 'currentColor' : 'none'} />}
            keys={ACTIONS.flag}
            pressed={flagged}
            onClick={onFlag}
          />
          {state === 'hold' ? (
            <Button kind="quiet" onClick={() => store.write({ type: 'release' })}>
              {t.release}
            </Button>
          ) : (
            <Button
              kind="quiet"
              keys={ACTIONS.hold}
              disabled={state !== 'draft' && state !== 'read'}
              onClick={() => onDialog('hold')}
            >
              {t.hold}
            </Button>
          )}
          <Button
            kind="quiet"
            keys={ACTIONS.recuse}
            disabled={state !== 'draft' && state !== 'read'}
            onClick={() => onDialog('recuse')}
          >
            {t.recuse}
          </Button>
        </>
      }
    />
  );
}
