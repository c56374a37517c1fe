import { use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArtifactView } from '../../shared/contract/views.ts';
import { Banner, useWhileShown } from '../design/index.ts';
import { words } from '../words/index.ts';
import { EvidenceContext } from './evidence-marks.ts';
import { type DocumentPlace, PlacesContext } from './kept-places.ts';
import { BesideContext, captionsOf } from './media/captions.ts';
import styles from './media/Media.module.css';
import { MediaTools } from './media/MediaTools.tsx';
import { SpanMarks } from './media/SpanMarks.tsx';
import { useSpan } from './media/useSpan.ts';

/** What is said now, by the captions. */
const captionNow = (track: TextTrack) =>
  [...(track.activeCues ?? [])].map((cue) => (cue instanceof VTTCue ? cue.text : '')).join('\n');

/** A recording, played by the system's own means, with passages in time as evidence. */
export function MediaView({ artifact }: { artifact: ArtifactView }) {
  const t = words.viewers;
  const player = useRef<HTMLVideoElement & HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const places = use(PlacesContext);
  const [speed, playAt] = useState(() => places.of(artifact)?.speed ?? 1);
  const keep = (change: DocumentPlace) => places.keep(artifact, { ...places.of(artifact), ...change });
  const setSpeed = (next: number) => {
    playAt(next);
    keep({ speed: next });
  };
  const keepTime = () => {
    if (player.current) keep({ time: player.current.currentTime });
  };
  const [length, setLength] = useState(0);
  const [broken, setBroken] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const { marksIn, onMark } = use(EvidenceContext);
  const beside = use(BesideContext);
  const marks = useMemo(() => marksIn(artifact.path), [marksIn, artifact.path]);
  const reveal = useCallback(
    (id: string) => {
      setCurrent(id);
      const selector = marks.find((mark) => mark.id === id)?.selector;
      if (player.current && selector?.type === 'time') player.current.currentTime = selector.start;
    },
    [marks],
  );
  const tools = useRef<HTMLDivElement>(null);
  const take = useCallback(
    (id: string) => {
      reveal(id);
      tools.current?.querySelector<HTMLElement>('button')?.focus();
      const selector = marks.find((mark) => mark.id === id)?.selector;
      return selector?.type === 'time' ? { start: selector.start, end: selector.end } : null;
    },
    [marks, reveal],
  );
  const { span, mark } = useSpan(artifact, player, reveal, take);
  const [caption, setCaption] = useState('');
  useEffect(() => {
    if (player.current) player.current.playbackRate = speed;
  }, [speed]);
  // What is left goes a moment later, and is not heard until then.
  useWhileShown(() => () => player.current?.pause(), []);

  if (broken)
    return (
      <Banner kind="warn" title={t.cannotPlay}>
        {t.cannotPlayAdvice(artifact.mediaType, artifact.size)}
      </Banner>
    );
  const captions = captionsOf(artifact, beside);
  const track = (
    <track
      kind="captions"
      label={t.captions}
      src={captions ? `artifact/${captions.sha256}` : undefined}
      default
      ref={(element) => {
        // A recording without a picture has no place where the system would show them.
        if (element) element.oncuechange = () => setCaption(captionNow(element.track));
      }}
    />
  );
  const shared = {
    ref: player,
    src: `artifact/${artifact.sha256}`,
    controls: true,
    preload: 'metadata',
    'aria-label': artifact.title,
    onPlay: () => setPlaying(true),
    onPause: () => {
      setPlaying(false);
      keepTime();
    },
    onSeeked: keepTime,
    onLoadedMetadata: () => {
      const { current } = player;
      if (!current) return;
      setLength(Number.isFinite(current.duration) ? current.duration : 0);
      current.playbackRate = speed;
      const time = places.of(artifact)?.time ?? 0;
      if (time > 0 && time < current.duration) current.currentTime = time;
    },
    onError: () => setBroken(true),
  };
  return (
    <div className={styles.view}>
      <div ref={tools}>
        <MediaTools
          player={player}
          playing={playing}
          speed={speed}
          span={span}
          length={length}
          onSpeed={setSpeed}
          onSpan={mark}
        />
      </div>
      <div className={styles.stage}>
        {artifact.mediaType.startsWith('audio/') ? (
          <audio {...shared} className={styles.audio}>
            {track}
          </audio>
        ) : (
          <video {...shared} className={styles.video} playsInline>
            {track}
          </video>
        )}
      </div>
      {captions && artifact.mediaType.startsWith('audio/') && <p className={styles.caption}>{caption}</p>}
      <SpanMarks marks={marks} span={span} current={current} length={length} onMark={onMark} />
    </div>
  );
}
