import type { RubricDraft } from './draft.ts';
import type { Component, Rubric } from './rubric.ts';

type Level = RubricDraft['scale'][number];
type DraftCriterion = RubricDraft['criteria'][number];

/** A list with one item at another place; the same list where there is no such place. */
export function moved<Item>(list: readonly Item[], from: number, to: number): Item[] {
  const item = list[from];
  if (item === undefined || to < 0 || to >= list.length) return [...list];
  const rest = list.toSpliced(from, 1);
  return rest.toSpliced(to, 0, item);
}

const passingOf = (scale: readonly Level[]) => scale.findIndex(({ passing }) => passing);

/** Which level of the old scale a level of the new one takes its descriptors from; null for none. */
function sourceOf(at: number, before: readonly Level[], after: readonly Level[]): string | null {
  const level = after[at];
  const same = before.find(({ code }) => code === level?.code);
  if (same) return same.code;
  if (before.some(({ code }) => after.some((each) => each.code === code))) return null;
  // Another scale altogether: the lowest, the first that passes and the highest stand for each other.
  const old = before[passingOf(before)];
  if (at === passingOf(after)) return old?.code ?? null;
  if (at === 0) return before[0]?.code ?? null;
  if (before.length === after.length) return before[at]?.code ?? null;
  return null;
}

/**
 * The draft on another scale. Descriptors follow their levels by code; on a scale with none of the old codes the
 * lowest level and the first that passes keep theirs, and what has no place is dropped.
 */
export function withScale(draft: RubricDraft, scale: RubricDraft['scale']): RubricDraft {
  const codes = scale.map(({ code }) => code);
  const sources = scale.map((_, at) => sourceOf(at, draft.scale, scale));
  const levels = (before: Record<string, string>) =>
    Object.fromEntries(
      codes.map((code, at) => {
        const source = sources[at];
        return [code, source != null && Object.hasOwn(before, source) ? (before[source] ?? '') : ''];
      }),
    );
  const follows = (level: string) => codes[sources.indexOf(level)] ?? null;
  const passing = scale[passingOf(scale)]?.code ?? scale.at(-1)?.code ?? '';
  return {
    ...draft,
    scale,
    decisionRule: { ...draft.decisionRule, level: follows(draft.decisionRule.level) ?? passing },
    criteria: draft.criteria.map(({ feedbackRequiredBelow: below, ...criterion }) => {
      const kept = below === undefined ? null : follows(below);
      return {
        ...criterion,
        levels: levels(criterion.levels),
        ...(kept === null ? {} : { feedbackRequiredBelow: kept }),
      };
    }),
  };
}

/** The scale, passing from one of its levels on. */
export function passingFrom(scale: RubricDraft['scale'], from: number): RubricDraft['scale'] {
  return scale.map(({ code, label }, at) => ({ code, label, ...(at >= from ? { passing: true } : {}) }));
}

/** A level code that the scale does not have yet. */
export function freeCode(scale: readonly Pick<Level, 'code'>[]): string {
  for (let n = scale.length + 1; ; n += 1) if (!scale.some(({ code }) => code === `L${n}`)) return `L${n}`;
}

/** The scale with one more level below its first passing one. Five levels are the most. */
export function withLevel(draft: RubricDraft): RubricDraft {
  if (draft.scale.length >= 5) return draft;
  const at = Math.max(0, passingOf(draft.scale));
  return withScale(draft, draft.scale.toSpliced(at, 0, { code: freeCode(draft.scale), label: '' }));
}

/** The scale without one level; two are the fewest. Where none would pass, the highest does. */
export function withoutLevel(draft: RubricDraft, at: number): RubricDraft {
  if (draft.scale.length <= 2) return draft;
  const left = draft.scale.toSpliced(at, 1);
  return withScale(draft, left.some(({ passing }) => passing) ? left : passingFrom(left, left.length - 1));
}

/** The scale with a level moved by one place. What passes is a matter of the place and not of the level. */
export function withLevelMoved(draft: RubricDraft, from: number, to: number): RubricDraft {
  const passing = passingOf(draft.scale);
  const scale = moved(draft.scale, from, to);
  return withScale(draft, passing < 0 ? scale : passingFrom(scale, passing));
}

const LETTERS: Record<Component, string> = { product: 'P', application: 'A', reflection: 'R' };

/** The next free id with these letters: P5 after P1 to P4. What was removed before does not come again while newer ids stand. */
function freeId(letter: string, taken: readonly string[]): string {
  const numbers = taken.flatMap((id) => (id.startsWith(letter) ? Number(id.slice(letter.length)) || 0 : []));
  for (let n = Math.max(0, ...numbers) + 1; ; n += 1)
    if (!taken.includes(`${letter}${n}`)) return `${letter}${n}`;
}

/** A criterion without words, for this component of this draft. */
export function newCriterion(
  draft: Pick<RubricDraft, 'criteria' | 'scale'>,
  component: Component,
): DraftCriterion {
  return {
    id: freeId(
      LETTERS[component],
      draft.criteria.map(({ id }) => id),
    ),
    component,
    title: '',
    required: true,
    lookFors: [],
    levels: Object.fromEntries(draft.scale.map(({ code }) => [code, ''])),
    sharedArtifactAllowed: false,
    guidance: [],
  };
}

/** The draft with one more criterion, after the last one of its component. */
export function withCriterion(draft: RubricDraft, component: Component): { draft: RubricDraft; at: number } {
  const last = draft.criteria.findLastIndex((criterion) => criterion.component === component);
  const at = last < 0 ? draft.criteria.length : last + 1;
  return {
    draft: { ...draft, criteria: draft.criteria.toSpliced(at, 0, newCriterion(draft, component)) },
    at,
  };
}

/** The draft with one criterion changed. */
export function withCriterionAt(
  draft: RubricDraft,
  at: number,
  change: Partial<DraftCriterion>,
): RubricDraft {
  return {
    ...draft,
    criteria: draft.criteria.map((each, place) => (place === at ? { ...each, ...change } : each)),
  };
}

/** The draft with one more completion check, which blocks. */
export function withCheck(draft: RubricDraft): RubricDraft {
  const id = freeId(
    'C',
    draft.completion.map((check) => check.id),
  );
  return { ...draft, completion: [...draft.completion, { id, text: '', blocking: true }] };
}

/**
 * The draft as a version: texts without the white space around them, lines that say nothing left out.
 * @param version what it is to be called.
 */
export function asVersion(draft: RubricDraft, version: string, status: Rubric['status']): RubricDraft {
  const lines = (list: readonly string[]) => list.map((line) => line.trim()).filter(Boolean);
  return {
    ...draft,
    version,
    status,
    owner: draft.owner.trim() || 'local programme',
    scale: draft.scale.map((level) => ({ ...level, label: level.label.trim() })),
    decisionLabels: {
      EARNED: draft.decisionLabels.EARNED.trim(),
      NOT_YET: draft.decisionLabels.NOT_YET.trim(),
      INCOMPLETE: draft.decisionLabels.INCOMPLETE.trim(),
    },
    criteria: draft.criteria.map((criterion) => ({
      ...criterion,
      title: criterion.title.trim(),
      lookFors: lines(criterion.lookFors),
      guidance: lines(criterion.guidance),
      levels: Object.fromEntries(Object.entries(criterion.levels).map(([code, text]) => [code, text.trim()])),
    })),
    completion: draft.completion.map((check) => ({ ...check, text: check.text.trim() })),
  };
}
