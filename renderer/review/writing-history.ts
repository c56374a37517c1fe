/** A field's text, and the caret in it; offsets in UTF-16 units. */
export interface Writing {
  readonly text: string;
  readonly caret: number;
}

type Kind = 'writing' | 'deleting' | 'other';

function kindOf(inputType: string): Kind {
  if (inputType === 'insertText' || inputType === 'insertCompositionText') return 'writing';
  return inputType.startsWith('delete') && inputType !== 'deleteByCut' ? 'deleting' : 'other';
}

/**
 * What was written in one field, in runs: whatever is written or deleted without moving the caret is taken back as
 * one. The browser keeps one history for all fields of a page: an undo in one field changes another and takes the
 * focus there, and each time that React puts the field's default value in step a run ends, so that undo would go letter
 * by letter.
 */
export class WritingHistory {
  private now: Writing;
  private past: Writing[] = [];
  private future: Writing[] = [];
  private kind: Kind = 'other';

  constructor(text: string) {
    this.now = { text, caret: text.length };
  }

  get text(): string {
    return this.now.text;
  }

  /** Begins anew with a text that came from elsewhere. */
  begin(text: string): void {
    this.now = { text, caret: text.length };
    this.past = [];
    this.future = [];
    this.kind = 'other';
  }

  /**
   * Takes down a change.
   * @param inputType as the browser's input event has it.
   */
  wrote(next: Writing, inputType: string): void {
    const kind = kindOf(inputType);
    const grown = next.text.length - this.now.text.length;
    const moved = next.caret - this.now.caret;
    // Delete takes what is after the caret and leaves it where it is.
    const goesOn = moved === grown || (kind === 'deleting' && moved === 0);
    if (kind === 'other' || kind !== this.kind || !goesOn) this.past.push(this.now);
    this.future = [];
    this.kind = kind;
    this.now = next;
  }

  /** Takes the last run back; null where there is none. */
  undo(): Writing | null {
    return this.step(this.past, this.future);
  }

  /** Takes the last undo back; null where there is none. */
  redo(): Writing | null {
    return this.step(this.future, this.past);
  }

  private step(from: Writing[], to: Writing[]): Writing | null {
    const next = from.pop();
    if (!next) return null;
    to.push(this.now);
    this.now = next;
    this.kind = 'other';
    return next;
  }
}
