import { useId } from 'react';
import type { DuplicateView, PassageView } from '../../shared/contract/text-views.ts';
import { Button, Quote } from '../design/index.ts';
import { openAt } from '../review/places.ts';
import { words } from '../words/index.ts';
import styles from './Noticed.module.css';

/** Words at the beginning of a passage by which a page is searched for it: later ones may stand on the next line. */
const BEGINNING = 6;
/** Characters of a passage that travel in an address. */
const LONGEST = 1_000;

function show(submission: string, { artifact, unit, place, text }: PassageView): void {
  if (unit !== 'page') openAt({ submission, artifact, find: text.slice(0, LONGEST) });
  else
    openAt({
      submission,
      artifact,
      page: place,
      find: text.trim().split(/\s+/).slice(0, BEGINNING).join(' '),
    });
}

/** One other submission, with the files and passages that stand in both, side by side. */
export function Shared({ submission, other }: { submission: string; other: DuplicateView }) {
  const t = words.noticed;
  const heading = useId();
  const whose = t.whose(other);
  return (
    <section className={styles.other} aria-labelledby={heading}>
      <h4 id={heading}>
        {whose} <span className={styles.quiet}>{other.id}</span>
      </h4>
      <p className={styles.quiet}>
        {[other.sameCandidate && t.sameCandidate, other.words > 0 && t.share(other.share, other.words)]
          .filter(Boolean)
          .join(' ')}
      </p>
      {other.identical.map(({ here, there }) => (
        <p key={`${here.artifact} ${there.artifact}`}>{t.identical(here.title, there.title)}</p>
      ))}
      {other.passages.map(({ here, there }) => (
        <div
          key={[here.artifact, here.place, here.text, there.artifact, there.place, there.text].join(' ')}
          className={styles.pair}
        >
          <Side source={t.here(here)} act={t.show} onAct={() => show(submission, here)}>
            {here.text}
          </Side>
          <Side source={t.there(whose, there)} act={t.open} onAct={() => show(other.submission, there)}>
            {there.text}
          </Side>
        </div>
      ))}
    </section>
  );
}

interface SideProps {
  source: string;
  act: string;
  onAct: () => void;
  children: string;
}

function Side({ source, act, onAct, children }: SideProps) {
  const where = (
    <span className={styles.source}>
      {source}
      <Button kind="quiet" onClick={onAct}>
        {act}
      </Button>
    </span>
  );
  return (
    <Quote className={styles.passage} source={where}>
      {children}
    </Quote>
  );
}
