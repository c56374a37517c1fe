import { replaceEqualDeep } from '@tanstack/react-query';
import { Refusal } from '../../shared/contract/refusal.ts';
import { applyChanges } from '../../shared/reading/change.ts';
import type { ReadingCommand } from '../../shared/reading/command.ts';
import { perform } from '../../shared/reading/perform.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import type { Rubric } from '../../shared/rubric/rubric.ts';
import { call } from '../app/call.ts';
import { client, submissionQuery } from '../app/queries.ts';

/**
 * Milliseconds in which it is shown that an edit was saved before everything else on the screen learns of it. Less than
 * it takes until what the desk says has changed is taken in (`renderer/app/queries.ts`).
 */
const SHOWN_FIRST = 20;

/** What the screen shows of a reading: with the edits that are on their way, and whether they have arrived. */
export interface Shown {
  reading: Reading;
  /** ISO 8601 time of the last write that is durable; null before the first one here. */
  savedAt: string | null;
  waiting: number;
  /** Edits that the desk refused. They stay on the screen until they are sent again or given up. */
  refused: number;
  trouble: Refusal | null;
}

/**
 * One submission's reading on the screen. An edit shows at once and is sent in order, each against the version that
 * the one before it made. The store is bound to its submission for good: whatever is shown next, nothing that was
 * begun here can land on a neighbour.
 */
export class ReadingStore {
  readonly submission: string;
  readonly rubric: Rubric;
  private confirmed: Reading;
  private readonly queue: ReadingCommand[] = [];
  private readonly refused: ReadingCommand[] = [];
  private sending: Promise<void> | null = null;
  private listeners = new Set<() => void>();
  private shown: Shown;

  constructor(submission: string, rubric: Rubric, reading: Reading) {
    this.submission = submission;
    this.rubric = rubric;
    this.confirmed = reading;
    this.shown = { reading, savedAt: null, waiting: 0, refused: 0, trouble: null };
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
  readonly snapshot = () => this.shown;

  /** Takes what the desk holds, when nothing of ours is on its way. */
  take(reading: Reading): void {
    if (this.queue.length || this.refused.length || reading.version <= this.confirmed.version) return;
    this.confirmed = reading;
    this.show({});
  }

  /**
   * Writes one command. What the reading's state does not allow is said at once, in the answer and on the screen.
   * @returns whether the edit was accepted here; it is durable once `waiting` is 0.
   */
  write(command: ReadingCommand): boolean {
    try {
      const now = new Date().toISOString();
      if (!perform(this.rubric, this.shown.reading, command, now).length) {
        this.show({ trouble: null });
        return true;
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.show({ trouble: error });
      return false;
    }
    this.queue.push(command);
    this.show({ trouble: null });
    this.sending ??= this.send();
    return true;
  }

  /** Settles once everything written so far has arrived or was refused. */
  async settled(): Promise<void> {
    await this.sending;
  }

  /** Sends what was refused once more, against the reading as it is now. */
  tryAgain(): void {
    this.queue.unshift(...this.refused.splice(0));
    this.show({ trouble: null });
    if (this.queue.length) this.sending ??= this.send();
  }

  /** Gives up what was refused, and shows the reading as the desk holds it. */
  giveUp(): void {
    this.refused.length = 0;
    this.show({ trouble: null });
  }

  private async send(): Promise<void> {
    while (this.queue.length) {
      const [command] = this.queue;
      if (!command) break;
      try {
        const saved = await call('reading.do', {
          submission: this.submission,
          purpose: this.confirmed.purpose,
          version: this.confirmed.version,
          command,
        });
        this.confirmed = saved.reading;
        this.queue.shift();
        this.show({ savedAt: saved.savedAt });
        setTimeout(() => this.remember(), SHOWN_FIRST);
      } catch (error) {
        this.refuse(error instanceof Refusal ? error : new Refusal('unexpected', String(error)));
      }
    }
    this.sending = null;
  }

  /**
   * Nothing that follows a refused edit may be sent: it was made in the belief that the edit holds. None of it is
   * thrown away either, because what somebody wrote is theirs.
   */
  private refuse(trouble: Refusal): void {
    this.refused.push(...this.queue.splice(0));
    if (trouble.code === 'stale' && trouble.detail) this.confirmed = trouble.detail as Reading;
    this.show({ trouble });
    this.remember();
  }

  private remember(): void {
    const purpose = this.confirmed.purpose === 'adjudication' ? 'adjudication' : undefined;
    client.setQueryData(submissionQuery(this.submission, purpose).queryKey, (view) =>
      view ? { ...view, reading: this.confirmed } : view,
    );
  }

  private show(change: Partial<Shown>): void {
    const now = new Date().toISOString();
    let reading = this.confirmed;
    for (const command of [...this.refused, ...this.queue]) {
      try {
        reading = applyChanges(reading, perform(this.rubric, reading, command, now));
      } catch {
        // The desk will say what is wrong with it.
      }
    }
    this.shown = {
      ...this.shown,
      ...change,
      // What did not change stays the same object, so that nothing that shows it is drawn anew.
      reading: replaceEqualDeep(this.shown.reading, reading),
      waiting: this.queue.length,
      refused: this.refused.length,
    };
    for (const listener of this.listeners) listener();
  }
}
