import { use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArtifactView } from '../../shared/contract/views.ts';
import { Banner, Scroller } from '../design/index.ts';
import { words } from '../words/index.ts';
import { EvidenceContext } from './evidence-marks.ts';
import styles from './image/Image.module.css';
import { ImageTools } from './image/ImageTools.tsx';
import { panning } from './image/pan.ts';
import { RegionBox } from './image/RegionBox.tsx';
import { RegionMarks } from './image/RegionMarks.tsx';
import { MIDDLE, regionOf } from './image/region.ts';
import { useRegion } from './image/useRegion.ts';
import { type ImageZoom, steppedZoom } from './image/zoom.ts';
import { type DocumentPlace, PlacesContext } from './kept-places.ts';
import { useKeptScroll } from './useKeptScroll.ts';

/** What scrolls around the picture: the scroller's own area, which has no handle of its own. */
const scrollerOf = (sheet: HTMLElement | null) => sheet?.parentElement?.parentElement ?? null;

/** The zoom that is remembered for a picture; fitted at the first visit. */
const zoomOf = ({ zoom }: DocumentPlace = {}): ImageZoom => (typeof zoom === 'number' ? zoom : 'fit');

/** A picture, turned as its camera says: fitted or at a size of its own, with regions marked as evidence. */
export function ImageView({ artifact }: { artifact: ArtifactView }) {
  const stage = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState<{ width: number; height: number } | null>(null);
  const [broken, setBroken] = useState(false);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const places = use(PlacesContext);
  const [zoom, showAt] = useState<ImageZoom>(() => zoomOf(places.of(artifact)));
  const setZoom = (next: ImageZoom) => {
    showAt(next);
    places.keep(artifact, { ...places.of(artifact), zoom: next });
  };
  const [moving, setMoving] = useState(false);
  const [byKey, setByKey] = useState(false);
  const [current, setCurrent] = useState<string | null>(null);
  const { marksIn, onMark } = use(EvidenceContext);
  const marks = useMemo(() => marksIn(artifact.path), [marksIn, artifact.path]);
  const reveal = useCallback((id: string) => {
    setCurrent(id);
    sheet.current?.querySelector(`[data-mark="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'center' });
  }, []);
  const take = useCallback(
    (id: string) => {
      setMoving(false);
      setByKey(true);
      const selector = marks.find((each) => each.id === id)?.selector;
      return selector?.type === 'image' ? regionOf(selector) : null;
    },
    [marks],
  );
  const { region, mark, drag } = useRegion(artifact, sheet, reveal, take);
  const scroller = useMemo(
    () => ({
      get current() {
        return scrollerOf(sheet.current);
      },
    }),
    [],
  );
  useKeptScroll(scroller, artifact);
  const pan = useMemo(() => panning(() => scrollerOf(sheet.current)), []);

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const measure = () => setRoom({ width: element.clientWidth, height: element.clientHeight });
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    measure();
    return () => watch.disconnect();
  }, []);

  const fitted = own ? Math.min(1, (room.width - 40) / own.width, (room.height - 40) / own.height) : 1;
  const shown = zoom === 'fit' ? Math.max(fitted, 0.01) : zoom;
  if (broken)
    return (
      <Banner kind="warn" title={words.viewers.cannotShow}>
        {words.viewers.cannotShowAdvice(artifact.mediaType, artifact.size)}
      </Banner>
    );
  return (
    <div className={styles.view}>
      <ImageTools
        shown={shown}
        zoom={zoom}
        moving={moving}
        onStep={(by) => setZoom(steppedZoom(zoom, by, fitted))}
        onFit={() => setZoom('fit')}
        onMove={setMoving}
        onRegion={() => {
          setMoving(false);
          setByKey(true);
          if (!region) mark(MIDDLE);
        }}
      />
      <div ref={stage} className={styles.room}>
        <Scroller label={artifact.title} className={styles.stage}>
          <div
            ref={sheet}
            className={styles.sheet}
            data-moving={moving || undefined}
            style={own ? { width: own.width * shown, height: own.height * shown } : undefined}
            {...(moving ? pan : drag)}
          >
            <img
              className={styles.image}
              src={`artifact/${artifact.sha256}`}
              alt={words.review.imageOf(artifact.title)}
              draggable={false}
              onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
                setOwn({ width: naturalWidth, height: naturalHeight })
              }
              onError={() => setBroken(true)}
            />
            <RegionMarks marks={marks} current={current} onMark={onMark} />
            {region && <RegionBox region={region} focused={byKey} onChange={mark} />}
          </div>
        </Scroller>
      </div>
    </div>
  );
}
