/**
 * Watches how long this thread computes without a break, so that the figure means something on a busy machine: it
 * counts the processor time of this thread alone, not what others had meanwhile.
 *
 * It looks at every turn of a timer of one millisecond. Between two looks a late timer may have had several turns of
 * the loop, so what is told is never less than the longest of them. A turn that waits for the disk computes nothing
 * and is not seen here; the delay by the clock, beside that of an idle process, is there for that.
 */
export class Turns {
  /** The longest so far. Milliseconds of processor time. */
  longest = 0;
  private readonly timer = setInterval(() => this.look(), 1);
  private before = process.threadCpuUsage();

  /** Forgets what was before. */
  reset(): void {
    this.look();
    this.longest = 0;
  }

  stop(): void {
    clearInterval(this.timer);
    this.look();
  }

  private look(): void {
    const { user, system } = process.threadCpuUsage();
    const computed = (user + system - this.before.user - this.before.system) / 1_000;
    this.longest = Math.max(this.longest, computed);
    this.before = { user, system };
  }
}
