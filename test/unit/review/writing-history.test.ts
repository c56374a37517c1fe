import { describe, expect, it } from 'vitest';
import { WritingHistory } from '../../../renderer/review/writing-history.ts';

/** Writes letter by letter at the end. */
function type(history: WritingHistory, letters: string): void {
  for (const letter of letters) {
    const text = history.text + letter;
    history.wrote({ text, caret: text.length }, 'insertText');
  }
}

describe('what was written in a field', () => {
  it('is taken back by the run, and brought again', () => {
    const history = new WritingHistory('');
    type(history, 'Too late');
    history.wrote({ text: 'Too lat', caret: 7 }, 'deleteContentBackward');
    history.wrote({ text: 'Too la', caret: 6 }, 'deleteContentBackward');
    expect(history.undo()?.text).toBe('Too late');
    expect(history.undo()).toEqual({ text: '', caret: 0 });
    expect(history.undo()).toBeNull();
    expect(history.redo()?.text).toBe('Too late');
    expect(history.redo()?.text).toBe('Too la');
    expect(history.redo()).toBeNull();
  });

  it('is another run where the caret was moved, and each time that something is pasted', () => {
    const history = new WritingHistory('');
    type(history, 'late');
    history.wrote({ text: 'Tlate', caret: 1 }, 'insertText');
    history.wrote({ text: 'Too late', caret: 4 }, 'insertFromPaste');
    history.wrote({ text: 'Too too late', caret: 8 }, 'insertFromPaste');
    expect([history.undo(), history.undo(), history.undo()].map((each) => each?.text)).toEqual([
      'Too late',
      'Tlate',
      'late',
    ]);
  });

  it('is forgotten when another text comes from elsewhere', () => {
    const history = new WritingHistory('one');
    type(history, ' two');
    history.begin('three');
    expect(history.undo()).toBeNull();
    expect(history.text).toBe('three');
  });
});
