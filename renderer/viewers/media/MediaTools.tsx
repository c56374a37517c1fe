import {
  ArrowLeftToLine,
  ArrowRightToLine,
  ChevronLeft,
  ChevronRight,
  Pause,
  Play,
  RotateCcw,
  RotateCw,
  X,
} from 'lucide-react';
import type { RefObject } from 'react';
import { announce, Button, IconButton, Select, Tool, Toolbar, ToolbarSeparator } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { beginning, ending, nudged, type Span } from './useSpan.ts';

const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5, 1.75, 2];
const JUMP = 5;
/** By how many seconds a press moves an end of the span. */
const NUDGE = 0.5;

export interface MediaToolsProps {
  player: RefObject<HTMLMediaElement | null>;
  playing: boolean;
  speed: number;
  span: Span | null;
  /** Of the recording in seconds; 0 while it is not known. */
  length: number;
  onSpeed: (speed: number) => void;
  onSpan: (span: Span | null) => void;
}

/** The row of tools of a recording: playing, speed, and the passage that is being marked. */
export function MediaTools({ player, playing, speed, span, length, onSpeed, onSpan }: MediaToolsProps) {
  const t = words.viewers;
  const now = () => player.current?.currentTime ?? 0;
  const jump = (by: number) => {
    if (player.current) player.current.currentTime = now() + by;
  };
  const nudge = (end: 'start' | 'end', by: number) => {
    if (!span) return;
    const next = nudged(span, end, by, length);
    onSpan(next);
    announce(t.marked(next.start, next.end));
  };
  const toggle = () => void (playing ? player.current?.pause() : player.current?.play().catch(() => {}));
  return (
    <Toolbar label={t.mediaTools}>
      <Tool>
        <IconButton label={t.back} icon={<RotateCcw />} onClick={() => jump(-JUMP)} />
      </Tool>
      <Tool>
        <IconButton
          label={playing ? t.pause : t.play}
          icon={playing ? <Pause /> : <Play />}
          onClick={toggle}
        />
      </Tool>
      <Tool>
        <IconButton label={t.on} icon={<RotateCw />} onClick={() => jump(JUMP)} />
      </Tool>
      <Select
        small
        aria-label={t.speed}
        value={speed}
        onChange={(event) => onSpeed(Number(event.target.value))}
      >
        {SPEEDS.map((rate) => (
          <option key={rate} value={rate}>
            {t.times(rate)}
          </option>
        ))}
      </Select>
      <ToolbarSeparator />
      <Tool>
        <Button kind="quiet" icon={<ArrowLeftToLine />} onClick={() => onSpan(beginning(span, now()))}>
          {t.spanStart}
        </Button>
      </Tool>
      <Tool>
        <Button kind="quiet" icon={<ArrowRightToLine />} onClick={() => onSpan(ending(span, now()))}>
          {t.spanEnd}
        </Button>
      </Tool>
      <span role="status">{span ? t.marked(span.start, span.end) : t.noSpan}</span>
      {span &&
        (['start', 'end'] as const).flatMap((end) =>
          ([-NUDGE, NUDGE] as const).map((by) => (
            <Tool key={`${end}${by}`}>
              <IconButton
                label={t.nudge(end, by)}
                icon={by < 0 ? <ChevronLeft /> : <ChevronRight />}
                onClick={() => nudge(end, by)}
              />
            </Tool>
          )),
        )}
      {span && (
        <Tool>
          <IconButton label={t.clearSpan} icon={<X />} onClick={() => onSpan(null)} />
        </Tool>
      )}
    </Toolbar>
  );
}
