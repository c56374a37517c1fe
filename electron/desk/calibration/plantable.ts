import type { Anchor, AnchorUse } from '../../../shared/calibration/anchor.ts';
import { unrated } from '../../../shared/calibration/change-anchor.ts';
import type { PlantableAnchor } from '../../../shared/contract/calibration-views.ts';
import type { Library } from '../library/library.ts';
import { anchorsOf } from './anchors.ts';
import { isOutdated } from './outdated.ts';
import { rubricsOf } from './sessions.ts';

/** The programme whose rubric an anchor is bound to. */
export function programmeOfAnchor({ database }: Library, { rubric }: Anchor): string {
  const row = database.get<{ programme: string }>(
    'SELECT programme FROM rubric WHERE id = ? AND version = ?',
    rubric.id,
    rubric.version,
  );
  return row?.programme ?? '';
}

/** Why an anchor cannot be read among submissions, whatever it is for; null where it can. */
function whyNot(library: Library, anchor: Anchor): PlantableAnchor['why'] {
  const rubric = rubricsOf(library)(anchor);
  if (unrated(rubric, anchor).length) return 'unrated';
  // Readings take the newest version, and two versions are not compared.
  return isOutdated(library, rubric) ? 'outdated' : null;
}

/** The anchors for one use, and why one of them cannot be read among submissions. */
export function plantable(
  library: Library,
  use: AnchorUse,
): { anchor: Anchor; why: PlantableAnchor['why'] }[] {
  return anchorsOf(library)
    .filter((anchor) => anchor.use === use)
    .map((anchor) => ({ anchor, why: whyNot(library, anchor) }));
}
