import { CalibrationRules, DEFAULT_RULES } from '../../../shared/calibration/rules.ts';
import { sameJson } from '../../../shared/reading/change.ts';
import type { Library } from '../library/library.ts';

/** The rules of this library. */
export function rulesOf({ database }: Library): CalibrationRules {
  const row = database.get<{ doc: string }>('SELECT doc FROM calibration_rules');
  return row ? CalibrationRules.parse(JSON.parse(row.doc)) : DEFAULT_RULES;
}

/** Changes the rules. What stands so already leaves no event. */
export function setRules(library: Library, by: string, rules: CalibrationRules): void {
  if (!sameJson(rulesOf(library), rules))
    library.record({ kind: 'calibration.ruled', author: by, submission: null, body: { rules } });
}
