import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Catalogue, Programme } from '../../../shared/programme/programme.ts';
import { alignmentsOf, programmeOf } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { sealsFor } from '../rubrics/seal.ts';
import { everyVersion } from '../rubrics/versions.ts';

/** @throws Refusal `not-found`. */
export function catalogueOf(library: Library, id: string): Catalogue {
  const catalogue = programmeOf(library, id);
  if (!catalogue) throw new Refusal('not-found', `This library has no programme ${id}.`);
  return catalogue;
}

/** A programme as its file: with every version of its rubrics, and seals on those that are published. */
export function programmeDocument(library: Library, id: string): Programme {
  const rubrics = everyVersion(library, id);
  const alignments = alignmentsOf(library, id);
  const seals = sealsFor(rubrics);
  return {
    ...catalogueOf(library, id),
    rubrics,
    ...(alignments.length ? { alignments } : {}),
    ...(seals.length ? { seals } : {}),
  };
}
