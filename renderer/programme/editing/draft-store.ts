import { Refusal } from '../../../shared/contract/refusal.ts';
import type { RubricDraftView } from '../../../shared/contract/rubric-views.ts';
import type { RubricDraft } from '../../../shared/rubric/draft.ts';
import { call } from '../../app/call.ts';

/** What the screen shows of a draft. */
export interface ShownDraft {
  draft: RubricDraft;
  canUndo: boolean;
  canRedo: boolean;
  saving: boolean;
  savedAt: string;
  /** Why the last edit was not saved. The edit stays on the screen. */
  trouble: Refusal | null;
}

/** After this pause in writing the text is saved. Milliseconds. */
const PAUSE = 500;

/**
 * A draft on the screen. An edit shows at once and is sent when writing pauses, each against the number that the one
 * before it made; a step of undo waits for what is on its way.
 */
export class DraftStore {
  private confirmed: RubricDraftView;
  private local: RubricDraft;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | null = null;
  private trouble: Refusal | null = null;
  private readonly listeners = new Set<() => void>();
  private shown: ShownDraft;

  constructor(view: RubricDraftView) {
    this.confirmed = view;
    this.local = view.draft;
    this.shown = this.now();
  }

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
  readonly snapshot = () => this.shown;

  /** What the desk holds, once everything written here has arrived. */
  async settled(): Promise<RubricDraftView> {
    await this.flush();
    return this.confirmed;
  }

  /** @param typed a keystroke, of which more will come. */
  edit(draft: RubricDraft, typed = false): void {
    if (draft === this.local) return;
    this.local = draft;
    this.trouble = null;
    this.show();
    clearTimeout(this.timer);
    if (typed) this.timer = setTimeout(() => void this.flush(), PAUSE);
    else void this.flush();
  }

  /** Sends what was written so far. @returns once it has arrived or was refused. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.sending ??= this.send();
    await this.sending;
  }

  async move(direction: 'undo' | 'redo'): Promise<void> {
    await this.flush();
    if (this.trouble) return;
    const { rubric, version } = this.confirmed;
    try {
      this.take(await call('rubric.move', { rubric, version, direction }));
    } catch (error) {
      this.refuse(error);
    }
  }

  /** Shows what the desk holds, and gives up what was refused. */
  take(view: RubricDraftView): void {
    this.confirmed = view;
    this.local = view.draft;
    this.trouble = null;
    this.show();
  }

  /** Sends what was refused once more. */
  tryAgain(): void {
    this.trouble = null;
    void this.flush();
  }

  /** The draft as the desk holds it, where it said so when it refused. */
  giveUp(): void {
    const { detail, code } = this.trouble ?? {};
    this.take(code === 'stale' && detail ? (detail as RubricDraftView) : this.confirmed);
  }

  private async send(): Promise<void> {
    while (this.local !== this.confirmed.draft && !this.trouble) {
      const draft = this.local;
      const { rubric, version } = this.confirmed;
      this.show();
      try {
        const view = await call('rubric.edit', { rubric, version, draft });
        // What was typed meanwhile stays, and goes out next.
        const same = this.local === draft;
        this.confirmed = same ? view : { ...view, draft };
        if (same) this.local = view.draft;
      } catch (error) {
        this.refuse(error);
      }
    }
    this.sending = null;
    this.show();
  }

  private refuse(error: unknown): void {
    this.trouble = error instanceof Refusal ? error : new Refusal('unexpected', String(error));
    this.show();
  }

  private now(): ShownDraft {
    const unsaved = this.local !== this.confirmed.draft;
    return {
      draft: this.local,
      canUndo: this.confirmed.canUndo || unsaved,
      canRedo: this.confirmed.canRedo && !unsaved,
      saving: unsaved && !this.trouble,
      savedAt: this.confirmed.savedAt,
      trouble: this.trouble,
    };
  }

  private show(): void {
    this.shown = this.now();
    for (const listener of this.listeners) listener();
  }
}
