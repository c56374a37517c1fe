import { use } from 'react';
import { Button } from '../design/index.ts';
import { openAt } from '../review/places.ts';
import { BesideContext } from '../viewers/media/captions.ts';
import { words } from '../words/index.ts';
import type { NamePlace } from './group.ts';
import styles from './Noticed.module.css';

export interface NamesProps {
  submission: string;
  places: readonly NamePlace[];
  /** Positions of photos that carry the place where they were taken. */
  locations: readonly number[];
}

/** Where something shows whose a submission is. The name itself is never told. */
export function Names({ submission, places, locations }: NamesProps) {
  const t = words.noticed;
  const artifacts = use(BesideContext);
  if (places.length + locations.length === 0) return null;
  const titleOf = (position: number) =>
    artifacts.find((artifact) => artifact.position === position)?.title ?? '';
  const show = (artifact: number, unit: NamePlace['unit'], place: number) =>
    openAt({ submission, artifact, ...(unit === 'page' && place > 0 ? { page: place } : {}) });
  return (
    <section aria-label={t.names}>
      <h3 className={styles.title}>{t.names}</h3>
      <p className={styles.quiet}>{t.namesNext}</p>
      <ul className={styles.places}>
        {places.map((place) => (
          <li key={[place.artifact, place.spot, place.place, place.own].join(' ')}>
            <span>{t.name(place, titleOf(place.artifact))}</span>
            {place.spot === 'text' && (
              <Button kind="quiet" onClick={() => show(place.artifact, place.unit, place.place)}>
                {t.show}
              </Button>
            )}
          </li>
        ))}
        {locations.map((position) => (
          <li key={position}>{t.location(titleOf(position))}</li>
        ))}
      </ul>
    </section>
  );
}
