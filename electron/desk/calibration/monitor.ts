import { driftOf } from '../../../shared/calibration/drift.ts';
import { qualificationOf } from '../../../shared/calibration/qualify.ts';
import type { DriftView, QualifyingView } from '../../../shared/contract/calibration-views.ts';
import type { Library } from '../library/library.ts';
import { storedAnchor } from '../library/project-calibration.ts';
import { plantedReadings, roomReadings } from './anchor-readings.ts';
import { plantable } from './plantable.ts';
import { qualifyingSets } from './qualifying-sets.ts';
import { rulesOf } from './rules.ts';
import { rubricsOf } from './sessions.ts';

const byCode = <Of extends { assessor: string }>(all: readonly Of[]): [string, Of[]][] =>
  [...Map.groupBy(all, ({ assessor }) => assessor)].sort(([a], [b]) => a.localeCompare(b, 'en'));

/** The level's label on the scale of the rubric that an anchor is bound to. */
function labelsOf(library: Library, anchor: string): string[] {
  const stored = storedAnchor(library.database, anchor);
  return stored ? rubricsOf(library)(stored).scale.map(({ label }) => label) : [];
}

/**
 * Who qualifies. While an assessor has anchors of a set still to read, nothing of their figures is told: what is
 * definitive of one anchor would teach them about the next.
 * @param only the assessor whose own standing alone is told; null for all.
 */
export function qualifyingView(library: Library, only: string | null): QualifyingView {
  const rules = rulesOf(library);
  const sets = qualifyingSets(library);
  const readings = [...plantedReadings(library, 'qualification').readings, ...roomReadings(library)];
  const pending = new Map<string, number>();
  for (const { code, locked, of } of sets.flatMap((each) => each.readers))
    if (locked < of) pending.set(code, (pending.get(code) ?? 0) + of - locked);
  const known = byCode(readings);
  const waiting = [...pending.keys()].filter((code) => !known.some(([each]) => each === code));
  return {
    rules,
    sets: sets.map((set) => ({
      ...set,
      readers: set.readers.filter(({ code }) => only === null || code === only),
    })),
    anchors: plantable(library, 'qualification').map(({ anchor: { id, title, microCredential }, why }) => ({
      id,
      title,
      microCredential,
      why,
    })),
    standings: [...known, ...waiting.map((code): (typeof known)[number] => [code, []])]
      .filter(([code]) => only === null || code === only)
      .map(([code, its]) => {
        const open = pending.get(code) ?? 0;
        if (open > 0) return { code, open, qualification: null, differs: [] };
        const qualification = qualificationOf(its, rules.qualifying);
        const differs = qualification.counted.flatMap(({ anchor, title, pairs }) => {
          const labels = labelsOf(library, anchor);
          return pairs
            .filter(({ given, definitive }) => given !== definitive)
            .map(({ criterion, given, definitive }) => ({
              anchor: title,
              criterion,
              given: labels[given] ?? '',
              definitive: labels[definitive] ?? '',
            }));
        });
        return { code, open, qualification, differs };
      }),
  };
}

/** How each assessor's readings of seeds lie beside the definitive ratings over time. */
export function driftView(library: Library): DriftView {
  const { drift } = rulesOf(library);
  const { readings, leftOut } = plantedReadings(library, 'seed');
  const known = byCode(readings);
  const others = [...new Set(leftOut.map(({ assessor }) => assessor))].filter(
    (code) => !known.some(([each]) => each === code),
  );
  return {
    rules: rulesOf(library),
    readers: [...known, ...others.map((code): (typeof known)[number] => [code, []])].map(([code, its]) => ({
      code,
      ...driftOf(its, drift),
      leftOut: {
        version: leftOut.filter(({ assessor, why }) => assessor === code && why === 'version').length,
        met: leftOut.filter(({ assessor, why }) => assessor === code && why === 'met').length,
      },
    })),
  };
}
