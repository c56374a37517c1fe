import { Crosshair, X } from 'lucide-react';
import { use } from 'react';
import type { Rating } from '../../../shared/reading/reading.ts';
import { IconButton, Quote } from '../../design/index.ts';
import { EvidenceContext } from '../../viewers/evidence-marks.ts';
import { placeOf, quotationOf } from '../../viewers/quotation.ts';
import { showEvidence } from '../../viewers/selection.ts';
import { words } from '../../words/index.ts';
import type { ReadingStore } from '../reading-store.ts';
import styles from './Rubric.module.css';

export interface EvidenceQuotesProps {
  criterion: string;
  rating: Rating | undefined;
  readOnly: boolean;
  store: ReadingStore;
}

/** The passages quoted for a criterion. Each leads to its place in the document and can be taken away. */
export function EvidenceQuotes({ criterion, rating, readOnly, store }: EvidenceQuotesProps) {
  const t = words.review;
  const { titleOf } = use(EvidenceContext);
  return Object.entries(rating?.evidence ?? {}).map(([id, { artifact, selector }]) => {
    const title = titleOf(artifact);
    const source = `${title}${placeOf(selector)}`;
    return (
      <Quote
        key={id}
        source={source}
        className={styles.quote}
        actions={
          <>
            <IconButton
              label={t.showQuote}
              icon={<Crosshair aria-hidden="true" />}
              onClick={() => showEvidence(artifact, id)}
            />
            {!readOnly && (
              <IconButton
                label={t.removeQuote}
                icon={<X aria-hidden="true" />}
                onClick={() => store.write({ type: 'remove-evidence', criterion, id })}
              />
            )}
          </>
        }
      >
        {quotationOf(selector)}
      </Quote>
    );
  });
}
