import { type RefObject, useMemo, useRef, useState } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { useWhileShown } from '../../design/index.ts';
import { type OpenDocument, registerDocument, releaseSelection } from '../selection.ts';

/** A stretch of a recording that is being marked, in seconds; its end is open until it is set. */
export interface Span {
  readonly start: number;
  readonly end: number | null;
}

/** Least length of a span in seconds. */
const LEAST_SPAN = 0.1;

const hundredths = (seconds: number) => Math.round(seconds * 100) / 100;

/** The span with another beginning; an end that would come before it is opened again. */
export function beginning(span: Span | null, at: number): Span {
  const start = hundredths(at);
  return { start, end: span?.end != null && span.end > start ? span.end : null };
}

/** The span with another end. One that would end before it begins is turned round. */
export function ending(span: Span | null, at: number): Span {
  const [start, end] = [span?.start ?? 0, hundredths(at)];
  return end < start ? { start: end, end: start } : { start, end };
}

/**
 * A span with one of its ends moved by some seconds, neither beyond the recording nor past its other end.
 * @param length of the recording in seconds; 0 while it is not known.
 */
export function nudged(span: Span, end: 'start' | 'end', by: number, length: number): Span {
  const last = length > 0 ? length : Number.POSITIVE_INFINITY;
  const within = (at: number, low: number, high: number) => hundredths(Math.min(Math.max(at, low), high));
  if (end === 'start') return { ...span, start: within(span.start + by, 0, (span.end ?? last) - LEAST_SPAN) };
  return { ...span, end: within((span.end ?? span.start) + by, span.start + LEAST_SPAN, last) };
}

/**
 * The span that is being marked in a recording: what the recording offers as evidence.
 * @param onTake is told which piece of evidence is to be changed, and says when it is.
 */
export function useSpan(
  artifact: ArtifactView,
  player: RefObject<HTMLMediaElement | null>,
  onReveal: (id: string) => void,
  onTake: (id: string) => Span | null,
) {
  const [span, setSpan] = useState<Span | null>(null);
  const latest = useRef(span);
  latest.current = span;
  const document = useMemo(
    (): OpenDocument => ({
      artifact,
      selected() {
        const marked = latest.current;
        // A span that was only begun ends where the playing has come to.
        const whole =
          marked && (marked.end === null ? ending(marked, player.current?.currentTime ?? 0) : marked);
        return whole?.end != null && whole.end > whole.start
          ? { type: 'time', start: whole.start, end: whole.end }
          : null;
      },
      release: () => setSpan(null),
      reveal: onReveal,
      take: (id) => setSpan(onTake(id)),
    }),
    [artifact, player, onReveal, onTake],
  );
  useWhileShown(() => registerDocument(document), [document]);
  const mark = (next: Span | null) => {
    if (next && !latest.current) releaseSelection(document);
    setSpan(next);
  };
  return { span, mark };
}
