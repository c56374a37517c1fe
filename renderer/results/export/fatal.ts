import type { ExportReport } from '../../../shared/contract/views.ts';

/** Whether something stops an export that leaving submissions out cannot mend: it names no submission. */
export function isFatal(report: Pick<ExportReport, 'problems'> | undefined): boolean {
  return report?.problems.some(({ severity, where }) => severity === 'block' && where === '') ?? false;
}
