import { useEffect, useId, useRef, useState } from 'react';
import { Field, TextArea, useWhileShown } from '../design/index.ts';
import { CommentMenu } from './comments/CommentMenu.tsx';
import { Repeated } from './comments/Repeated.tsx';
import { type CommentContext, useCommentMenu } from './comments/useCommentMenu.ts';
import { useWritingHistory } from './useWritingHistory.ts';

/** After this pause in writing the text is saved; leaving the field saves it at once. Milliseconds. */
const PAUSE = 400;

export interface FeedbackFieldProps {
  label: string;
  labelHidden?: boolean;
  hint?: string;
  /** The text as the reading holds it. */
  value: string;
  /** Saves the text; false when it was refused, and the text then stays in the field. */
  onSave: (text: string) => boolean;
  readOnly: boolean;
  rows?: number;
  /** Names the field for the keys that jump to it. */
  place?: string;
  /** Where the comments of the bank that may be inserted here belong; none are offered without it. */
  comments?: CommentContext;
}

/**
 * A text that saves itself. What is being written belongs to the field until it has rested for a moment; a text that
 * arrives from elsewhere, as by undo, replaces it only when nothing unsaved stands here.
 */
export function FeedbackField({
  label,
  labelHidden,
  hint,
  value,
  onSave,
  readOnly,
  rows,
  place,
  comments,
}: FeedbackFieldProps) {
  const [text, setText] = useState(value);
  const [rested, setRested] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const menuId = useId();
  const menu = useCommentMenu(field, text, readOnly ? undefined : comments);
  const unsaved = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useRef(onSave);
  save.current = onSave;

  const flush = useRef(() => {
    clearTimeout(timer.current);
    const waiting = unsaved.current;
    if (waiting !== null && save.current(waiting)) unsaved.current = null;
  }).current;

  const write = (next: string) => {
    setText(next);
    setRested(false);
    unsaved.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, PAUSE);
  };
  const history = useWritingHistory(field, value, write);

  useEffect(() => {
    // What was written here comes back as it was saved, and is no other text.
    if (unsaved.current !== null || history.text === value) return;
    history.begin(value);
    setText(value);
  }, [value, history]);

  useWhileShown(() => {
    // A window that closes, or hides and is then ended, takes nothing with it.
    const hide = () => flush();
    window.addEventListener('pagehide', hide);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', hide);
      document.removeEventListener('visibilitychange', hide);
      flush();
    };
  }, [flush]);

  return (
    <Field label={label} labelHidden={labelHidden}>
      <TextArea
        ref={field}
        value={text}
        rows={rows}
        placeholder={hint}
        readOnly={readOnly}
        spellCheck
        data-place={place}
        aria-autocomplete={comments && 'list'}
        aria-controls={menu.open ? menuId : undefined}
        aria-activedescendant={menu.open && menu.found.length ? `${menuId}-${menu.at}` : undefined}
        onKeyDown={menu.onKeyDown}
        onSelect={menu.follow}
        onChange={({ target, nativeEvent }) => {
          const inputType = nativeEvent instanceof InputEvent ? nativeEvent.inputType : '';
          history.wrote({ text: target.value, caret: target.selectionEnd }, inputType);
          write(target.value);
        }}
        onBlur={() => {
          flush();
          menu.close();
          setRested(true);
        }}
      />
      {menu.open && <CommentMenu id={menuId} found={menu.found} at={menu.at} onChoose={menu.insert} />}
      {comments && rested && <Repeated text={text} comment={comments.place} />}
    </Field>
  );
}
