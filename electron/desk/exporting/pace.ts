/** How far an export has come. `total` counts submissions; 0 where nobody can say how much there is to do. */
export type ExportProgress = (progress: { submission: string; done: number; total: number }) => void;

/** Whoever waits for an export. */
export interface ExportOptions {
  progress?: ExportProgress;
  /** Asked between two submissions; throws once the work is to end, and then nothing has left. */
  check?: (() => void) | undefined;
}

/** Steps between two words to whoever waits: often enough to end at once, seldom enough to cost nothing. */
const STRIDE = 250;

/** Counts the steps of work that does not pause by itself, tells how far it is, and ends it where that is asked. */
export class Pace {
  private readonly options: ExportOptions;
  private done = 0;
  private total = 0;

  constructor(options: ExportOptions = {}) {
    this.options = options;
  }

  /** @param total of the steps that will come. */
  begin(total: number): void {
    this.done = 0;
    this.total = total;
  }

  /** @param submission that comes next. @throws whatever `check` throws. */
  step(submission: string): void {
    const { done, total, options } = this;
    this.done += 1;
    if (done % STRIDE !== 0) return;
    options.check?.();
    options.progress?.({ submission, done, total });
  }
}
