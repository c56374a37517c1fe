import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import type { CommentView } from '../../../shared/contract/views.ts';
import { type CommentPlace, fitOf } from '../../../shared/feedback/comment-bank.ts';
import { fuzzyFilter } from '../../../shared/feedback/fuzzy.ts';
import { type CommentFacts, fillPlaceholders } from '../../../shared/feedback/placeholders.ts';
import { call } from '../../app/call.ts';
import { client, commentsQuery } from '../../app/queries.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { pressed } from '../../keys/press.ts';
import { typeInto } from './insert.ts';
import { triggerAt } from './trigger.ts';

/** Where a field's comments belong, and what is filled into them. */
export interface CommentContext {
  place: CommentPlace;
  facts: CommentFacts;
}

/** As many as can be taken in at a glance. */
const SHOWN = 6;

const NONE: CommentView[] = [];

/** Comments that may stand here, those made for this place first, then those used most. */
export function fitting(comments: readonly CommentView[], place: CommentPlace): CommentView[] {
  return comments
    .map((comment) => ({ comment, fit: fitOf(comment, place) }))
    .filter(({ fit }) => fit >= 0)
    .sort((a, b) => b.fit - a.fit)
    .map(({ comment }) => comment);
}

/** Counts a use; what is counted is not worth an error on the screen. */
export function countUse(id: string): void {
  void call('comments.used', { id })
    .then(() => client.invalidateQueries({ queryKey: commentsQuery.queryKey }))
    .catch(() => {});
}

/** The comments that fit what is typed after `//` in a field, and the keys that choose among them. */
export function useCommentMenu(
  field: RefObject<HTMLTextAreaElement | null>,
  text: string,
  context: CommentContext | undefined,
) {
  const { data = NONE } = useQuery({ ...commentsQuery, enabled: context !== undefined });
  const [caret, setCaret] = useState<number | null>(null);
  const [chosen, setChosen] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const trigger = context && caret !== null ? triggerAt(text, caret) : null;
  const open = trigger !== null && trigger.start !== closedAt;
  const letters = trigger?.letters ?? '';
  const found = useMemo(
    () =>
      open && context
        ? fuzzyFilter(fitting(data, context.place), letters, (comment) => comment.text).slice(0, SHOWN)
        : NONE,
    [open, data, context, letters],
  );
  const at = Math.min(chosen, Math.max(0, found.length - 1));

  const insert = (comment: CommentView | undefined) => {
    const area = field.current;
    if (!comment || !area || !trigger || !context) return;
    const filled = fillPlaceholders(comment.text, context.facts);
    typeInto(area, trigger.start, trigger.end, filled.text, {
      from: filled.selectionStart,
      to: filled.selectionEnd,
    });
    setCaret(null);
    countUse(comment.id);
  };
  const start = () => {
    const area = field.current;
    if (!area) return;
    const { selectionEnd } = area;
    const glued = selectionEnd > 0 && !/\s/.test(area.value.charAt(selectionEnd - 1));
    const typed = glued ? ' //' : '//';
    typeInto(area, selectionEnd, selectionEnd, typed, { from: typed.length, to: typed.length });
    setClosedAt(null);
  };
  const follow = () => {
    const area = field.current;
    setCaret(area && area.selectionStart === area.selectionEnd ? area.selectionStart : null);
    setChosen(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!context || event.nativeEvent.isComposing) return;
    if (pressed(event.nativeEvent) === ACTIONS['insert-comment']) start();
    else if (!open) return;
    else if (event.key === 'ArrowDown') setChosen(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else if (event.key === 'Escape') setClosedAt(trigger.start);
    else if ((event.key === 'Enter' || event.key === 'Tab') && found[at]) insert(found[at]);
    else return;
    event.preventDefault();
  };
  return { open, found, at, insert, follow, close: () => setCaret(null), onKeyDown };
}
