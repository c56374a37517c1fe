import { createContext } from 'react';
import type { DocumentPlace } from '../../shared/contract/room-views.ts';
import type { ArtifactView } from '../../shared/contract/views.ts';

export type { DocumentPlace };

/** Something in a document that somebody asked to see, as a search does. */
export interface Asked {
  /** Counts the askings, so that the same thing can be asked for again. */
  readonly n: number;
  /** The page, from 1, where the document has pages. */
  readonly page?: number | undefined;
  /** Words to be found, each by itself. */
  readonly find: readonly string[];
}

/** Where somebody was in the documents of a submission, and what they asked to see in them. */
export interface KeptPlaces {
  of(artifact: ArtifactView): DocumentPlace | undefined;
  keep(artifact: ArtifactView, place: DocumentPlace): void;
  askedOf(artifact: ArtifactView): Asked | null;
  /** Says that what was asked for is on the screen. */
  landed(n: number): void;
  /** Tells this view from another one of the same document. */
  readonly label?: string;
}

/** Given by the room around the viewers; without one nothing is remembered. */
export const PlacesContext = createContext<KeptPlaces>({
  of: () => undefined,
  keep: () => {},
  askedOf: () => null,
  landed: () => {},
});
