import { useEffect, useRef, useState } from 'react';
import { type Extent, partsOf, placed } from '../../../shared/calibration/frame.ts';
import { useExtent } from '../../viewers/useExtent.ts';
import { words } from '../../words/index.ts';
import styles from './Evidence.module.css';
import { addressOf, type Shown } from './shown.ts';

/** A picture, as large as is asked for, moved to the part that is in sight. */
export function Picture({ page, onMeasured }: Shown) {
  const place = useRef<HTMLDivElement>(null);
  const box = useExtent(place);
  const [own, setOwn] = useState<Extent | null>(null);
  const [broken, setBroken] = useState(false);
  const { size } = page.frame;
  useEffect(() => {
    if (own && box) onMeasured?.({ parts: partsOf(own, box, size), pages: 1 });
  }, [own, box, size, onMeasured]);
  if (broken) return <p className={styles.note}>{words.projector.noPage}</p>;
  const at = own && box && placed(own, box, page.frame);
  return (
    <div ref={place} className={styles.place}>
      <img
        className={styles.picture}
        src={addressOf(page.sha256)}
        alt={words.projector.picture}
        hidden={!at}
        style={
          at ? { width: (own?.width ?? 0) * at.scale, transform: `translate(${at.x}px, ${at.y}px)` } : {}
        }
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) =>
          width && height ? setOwn({ width, height }) : setBroken(true)
        }
        onError={() => setBroken(true)}
      />
    </div>
  );
}
