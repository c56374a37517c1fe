import { type ReactNode, useMemo } from 'react';
import type { SubmissionView } from '../../shared/contract/views.ts';
import { type Ticks, TicksContext } from '../viewers/attempts/Addressed.tsx';
import { EvidenceContext, type EvidenceMarks } from '../viewers/evidence-marks.ts';
import { PlacesContext } from '../viewers/kept-places.ts';
import { BesideContext } from '../viewers/media/captions.ts';
import type { RoomMemory } from './place/usePlaces.ts';
import type { ReadingStore, Shown } from './reading-store.ts';

export interface RoomContextsProps {
  view: SubmissionView;
  store: ReadingStore;
  shown: Shown;
  evidence: EvidenceMarks;
  memory: RoomMemory;
  children: ReactNode;
}

/** What the viewers know of the room that they stand in: its evidence, its places, its ticks, its other artifacts. */
export function RoomContexts({ view, store, shown, evidence, memory, children }: RoomContextsProps) {
  const { addressed, state } = shown.reading;
  const ticks = useMemo(
    (): Ticks => ({
      isOn: (attempt, criterion) => addressed?.[attempt]?.[criterion] === true,
      set:
        state === 'draft' || state === 'read'
          ? (attempt, criterion, done) => {
              store.write({ type: 'addressed', attempt, criterion, done });
            }
          : undefined,
    }),
    [addressed, state, store],
  );
  return (
    <BesideContext value={view.artifacts}>
      <PlacesContext value={memory.places}>
        <EvidenceContext value={evidence}>
          <TicksContext value={ticks}>{children}</TicksContext>
        </EvidenceContext>
      </PlacesContext>
    </BesideContext>
  );
}
