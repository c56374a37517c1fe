import type { ExportReport } from '../../shared/contract/views.ts';

/** What the bench exports: every decision, for a machine. */
export const DECISIONS = { profile: 'decisions', mode: 'machine', batch: null, skip: false } as const;

/** @throws Error with the first problems where an export was kept back: then it would measure nothing. */
export function wentOut({ ok, problems }: ExportReport): void {
  if (!ok) throw new Error(JSON.stringify(problems.slice(0, 3)));
}
