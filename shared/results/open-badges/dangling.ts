import type { AchievementCredential } from './schema.ts';

/**
 * References inside a draft that lead nowhere, which neither a schema nor JSON-LD can see: a Result whose description
 * is not in the achievement, a level that its description does not list. Also ids that two things share.
 */
export function danglingIds(draft: AchievementCredential): string[] {
  const { achievement, result } = draft.credentialSubject;
  const faults: string[] = [];
  const levelsOf = new Map<string, Set<string>>();
  const seen = new Set<string>();
  const own = (id: string) => {
    if (seen.has(id)) faults.push(`two parts of the draft have the id ${id}`);
    seen.add(id);
  };
  own(draft.id);
  own(achievement.id);
  for (const { id, name, requiredLevel, rubricCriterionLevel = [] } of achievement.resultDescription) {
    own(id);
    for (const level of rubricCriterionLevel) own(level.id);
    const levels = new Set(rubricCriterionLevel.map((level) => level.id));
    levelsOf.set(id, levels);
    if (requiredLevel !== undefined && !levels.has(requiredLevel))
      faults.push(`${name} requires a level that it does not list: ${requiredLevel}`);
  }
  result.forEach(({ resultDescription, achievedLevel }, at) => {
    const levels = levelsOf.get(resultDescription);
    if (!levels)
      faults.push(`result ${at + 1} points at a description that is not there: ${resultDescription}`);
    else if (achievedLevel !== undefined && !levels.has(achievedLevel))
      faults.push(`result ${at + 1} achieves a level that its description does not list: ${achievedLevel}`);
  });
  return faults;
}
