import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { ArtifactView } from '../../../shared/contract/views.ts';
import { type OpenDocument, registerDocument, releaseSelection } from '../selection.ts';

/** A stretch of a recording that is being marked, in seconds; its end is open until it is set. */
export interface Span {
  readonly start: number;
  readonly end: number | null;
}

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

/** The span that is being marked in a recording: what the recording offers as evidence. */
export function useSpan(
  artifact: ArtifactView,
  player: RefObject<HTMLMediaElement | null>,
  onReveal: (id: string) => void,
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
    }),
    [artifact, player, onReveal],
  );
  useEffect(() => registerDocument(document), [document]);
  const mark = (next: Span | null) => {
    if (next && !latest.current) releaseSelection(document);
    setSpan(next);
  };
  return { span, mark };
}
