/**
 * Replaces a stretch of a field's text as if it had been typed, so that the field's own undo takes it back and its
 * listeners hear of it. Then selects a stretch of what was put in.
 */
export function typeInto(
  field: HTMLTextAreaElement,
  start: number,
  end: number,
  text: string,
  selection: { from: number; to: number },
): void {
  field.focus();
  field.setSelectionRange(start, end);
  document.execCommand('insertText', false, text);
  field.setSelectionRange(start + selection.from, start + selection.to);
}
