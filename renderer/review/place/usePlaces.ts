import { use, useCallback, useMemo, useSyncExternalStore } from 'react';
import type { RoomPlace } from '../../../shared/contract/room-views.ts';
import type { ArtifactView, SubmissionView } from '../../../shared/contract/views.ts';
import { PresenceContext, useWhileShown } from '../../design/index.ts';
import type { KeptPlaces } from '../../viewers/kept-places.ts';
import { words } from '../../words/index.ts';
import { askedNow, isAsked, onAsked, settleAsked } from './asked.ts';
import { keepPlace, placeOf, sendPlaces } from './kept.ts';

/** A room's memory: how it was left, and the way to say what is different now. */
export interface RoomMemory {
  /** How the room was left; read when something is opened. */
  now(): RoomPlace;
  keep(change: RoomPlace): void;
  /** What was asked to be seen in this submission, newest last; null where nothing was. */
  asked: { readonly n: number; readonly artifact: ArtifactView } | null;
  /** For the viewers, by way of `PlacesContext`; `secondPlaces` where a document is shown twice. */
  places: KeptPlaces;
  secondPlaces: KeptPlaces;
}

/** The name under which a document's place is remembered. What was handed in earlier has no path here. */
const nameOf = ({ path, sha256 }: ArtifactView) => path || `earlier:${sha256}`;

/** Knows where somebody was in a submission, remembers where they are, and what they asked to see in it. */
export function usePlaces(view: Pick<SubmissionView, 'key' | 'place' | 'artifacts' | 'reading'>): RoomMemory {
  const { key, place: told, artifacts } = view;
  const { assessor } = view.reading;
  const presence = use(PresenceContext);
  // In one, and not by whether this is on the screen: being shown would have the whole room drawn anew.
  const mine = useSyncExternalStore(
    useCallback(
      (changed) => {
        const ends = [onAsked(changed), presence.subscribe(changed)];
        return () => {
          for (const end of ends) end();
        };
      },
      [presence],
    ),
    () => (presence.shown && askedNow()?.submission === key ? askedNow() : null),
  );
  useWhileShown(
    () => () => {
      sendPlaces();
      settleAsked((place) => place.submission === key);
    },
    [key],
  );
  return useMemo(() => {
    const room = { assessor, submission: key, told };
    const now = () => placeOf(room);
    // Nobody has been where nothing was shown.
    const keep = (change: RoomPlace) => {
      if (presence.been) keepPlace(room, change);
    };
    const artifact = mine && artifacts.find((each) => isAsked(mine, each));
    const second = (document: ArtifactView) => `${nameOf(document)}#2`;
    return {
      now,
      keep,
      asked: mine && artifact ? { n: mine.n, artifact } : null,
      places: {
        of: (document) => now().documents?.[nameOf(document)],
        keep: (document, place) => keep({ documents: { [nameOf(document)]: place } }),
        askedOf: (document) => (mine && document.path && isAsked(mine, document) ? mine : null),
        landed: (n) => settleAsked((place) => place.n === n),
      },
      secondPlaces: {
        of: (document) => now().documents?.[second(document)],
        keep: (document, place) => keep({ documents: { [second(document)]: place } }),
        askedOf: () => null,
        landed: () => {},
        label: words.panes.secondView,
      },
    };
  }, [mine, presence, assessor, key, told, artifacts]);
}
