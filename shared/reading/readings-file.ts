import { z } from 'zod';
import { Decision, HoldKind, Purpose, type Reading, ReadingState, RecusalReason } from './reading.ts';
import { Evidence } from './selector.ts';

const text = z.string().nullish();

/** One reading as it travels between assessors. */
export const CarriedReading = z.object({
  submission: z.string().min(1),
  purpose: Purpose.default('first'),
  version: z.number().int().min(0),
  state: ReadingState,
  rubric: z.object({ id: z.string(), version: z.string() }),
  intake: z.array(z.object({ check: z.string(), met: z.boolean() })).default([]),
  ratings: z
    .array(
      z.object({
        criterion: z.string(),
        code: z.string().nullish(),
        note: text,
        nextStep: text,
        evidence: z.array(Evidence).default([]),
      }),
    )
    .default([]),
  overall: z.object({ strength: text, nextStep: text }).nullish(),
  privateNote: text,
  decision: Decision.nullish(),
  override: z.object({ decision: Decision.optional(), reason: z.string().min(1) }).nullish(),
  hold: z.object({ kind: HoldKind, note: z.string().default('') }).nullish(),
  recusal: z.object({ reason: RecusalReason, note: z.string().default('') }).nullish(),
  /** Why an adjudicator decided so; only in an adjudication. */
  grounds: text,
  /** Criteria of earlier attempts that are ticked off as addressed. */
  addressed: z.array(z.object({ attempt: z.string(), criteria: z.array(z.string()) })).nullish(),
  reopened: z.object({ by: z.string(), reason: z.string(), at: z.string() }).nullish(),
  startedAt: text,
  lockedAt: text,
});
export type CarriedReading = z.infer<typeof CarriedReading>;

/** A file of readings (`touchstone-readings/1`). Without `journal` it is unsealed. */
export const ReadingsFile = z.object({
  format: z.literal('touchstone-readings/1'),
  batch: z.string().min(1),
  assessor: z.string().min(1),
  exportedAt: z.string().nullish(),
  readings: z.array(CarriedReading),
  journal: z.object({ first: z.number().int(), last: z.number().int(), hash: z.string() }).nullish(),
});
export type ReadingsFile = z.infer<typeof ReadingsFile>;

const said = (value: string | null | undefined) => (value?.trim() ? value : undefined);

/** Drops what is absent, so that a carried reading equals one that was written here. */
function present<T extends object>(value: T): T | undefined {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length ? (Object.fromEntries(entries) as T) : undefined;
}

/** Evidence by its id. What comes without one, or with one that is taken, gets the next free number. */
function identified(evidence: readonly Evidence[]): Record<string, Evidence> {
  const taken = new Set<string>();
  const free = (at: number): string => (taken.has(`e${at}`) ? free(at + 1) : `e${at}`);
  for (const { id } of evidence) if (id !== undefined) taken.add(id);
  const used = new Set<string>();
  return Object.fromEntries(
    evidence.map((each, at) => {
      const id = each.id !== undefined && !used.has(each.id) ? each.id : free(at + 1);
      taken.add(id);
      used.add(id);
      return [id, { ...each, id }];
    }),
  );
}

/** What is ticked off, as the library holds it; undefined where nothing is. */
function ticks(addressed: readonly { attempt: string; criteria: string[] }[]): Reading['addressed'] {
  const ticked = addressed.flatMap(({ attempt, criteria }) =>
    criteria.length
      ? [[attempt, Object.fromEntries(criteria.map((criterion) => [criterion, true as const]))] as const]
      : [],
  );
  return ticked.length ? Object.fromEntries(ticked) : undefined;
}

/** The library's form of a carried reading. */
export function fromCarried(carried: CarriedReading, submission: string, assessor: string): Reading {
  const ratings = carried.ratings.flatMap((rating) => {
    const kept = present({
      code: rating.code ?? undefined,
      note: said(rating.note),
      nextStep: said(rating.nextStep),
      evidence: rating.evidence.length ? identified(rating.evidence) : undefined,
    });
    return kept ? [[rating.criterion, kept] as const] : [];
  });
  const reading: Reading = {
    submission,
    assessor,
    purpose: carried.purpose,
    version: carried.version,
    rubric: { id: carried.rubric.id, version: carried.rubric.version },
    state: carried.state,
    intake: carried.intake.length
      ? Object.fromEntries(carried.intake.map(({ check, met }) => [check, met]))
      : undefined,
    ratings: ratings.length ? Object.fromEntries(ratings) : undefined,
    overall: present({
      strength: said(carried.overall?.strength),
      nextStep: said(carried.overall?.nextStep),
    }),
    privateNote: said(carried.privateNote),
    override:
      carried.override && (carried.override.decision ?? carried.decision)
        ? {
            decision: carried.override.decision ?? carried.decision ?? 'NOT_YET',
            reason: carried.override.reason,
          }
        : undefined,
    hold: carried.hold ?? undefined,
    recusal: carried.recusal ?? undefined,
    grounds: said(carried.grounds),
    addressed: ticks(carried.addressed ?? []),
    reopened: carried.reopened ?? undefined,
    startedAt: carried.startedAt ?? carried.lockedAt ?? undefined,
    lockedAt: carried.lockedAt ?? undefined,
  };
  return present(reading) as Reading;
}

/** The travelling form of a reading, under its id within the batch. */
export function toCarried(reading: Reading, submission: string, decision: Decision | null): CarriedReading {
  return {
    submission,
    purpose: reading.purpose,
    version: reading.version,
    state: reading.state,
    rubric: reading.rubric,
    intake: Object.entries(reading.intake ?? {}).map(([check, met]) => ({ check, met })),
    ratings: Object.entries(reading.ratings ?? {}).map(([criterion, rating]) => ({
      criterion,
      code: rating.code ?? null,
      note: rating.note ?? null,
      nextStep: rating.nextStep ?? null,
      evidence: Object.values(rating.evidence ?? {}),
    })),
    overall: { strength: reading.overall?.strength ?? null, nextStep: reading.overall?.nextStep ?? null },
    privateNote: reading.privateNote ?? null,
    decision,
    override: reading.override ?? null,
    ...(reading.hold ? { hold: reading.hold } : {}),
    ...(reading.recusal ? { recusal: reading.recusal } : {}),
    ...(reading.grounds ? { grounds: reading.grounds } : {}),
    ...(reading.addressed
      ? {
          addressed: Object.entries(reading.addressed).map(([attempt, criteria]) => ({
            attempt,
            criteria: Object.keys(criteria),
          })),
        }
      : {}),
    ...(reading.reopened ? { reopened: reading.reopened } : {}),
    startedAt: reading.startedAt ?? null,
    lockedAt: reading.lockedAt ?? null,
  };
}
