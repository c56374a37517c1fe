import { Crosshair, TextSelect, X } from 'lucide-react';
import { use } from 'react';
import type { Rating } from '../../../shared/reading/reading.ts';
import { announce, Button, IconButton, Quote } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { EvidenceContext } from '../../viewers/evidence-marks.ts';
import { useLostEvidence } from '../../viewers/lost-evidence.ts';
import { placeOf, quotationOf } from '../../viewers/quotation.ts';
import { releaseSelection, takeEvidence } from '../../viewers/selection.ts';
import { words } from '../../words/index.ts';
import { setChanging, useChanging } from '../changing.ts';
import { quotePassage } from '../quote-passage.ts';
import type { ReadingStore } from '../reading-store.ts';
import { showAnywhere } from '../windows/useTogether.ts';
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
  const isLost = useLostEvidence(store.submission);
  const link = useChanging();
  const leave = () => {
    setChanging(null);
    releaseSelection();
  };
  const change = (artifact: string, id: string) => {
    if (link?.id === id) return leave();
    if (takeEvidence(artifact, id)) setChanging({ submission: store.submission, criterion, id });
    else announce(t.cannotChange);
  };
  return Object.entries(rating?.evidence ?? {}).map(([id, { artifact, selector }]) => {
    const title = titleOf(artifact);
    const stood = `${title}${placeOf(selector)}`;
    const source = isLost(artifact, id) ? t.quoteLost(stood) : stood;
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
              onClick={() => showAnywhere(store.submission, artifact, id)}
            />
            {!readOnly && (
              <IconButton
                label={t.changeQuote}
                icon={<TextSelect aria-hidden="true" />}
                pressed={link?.id === id}
                onClick={() => change(artifact, id)}
              />
            )}
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
        {link?.id === id && !readOnly && (
          <span className={styles.changing} role="status">
            {t.changingQuote(ACTIONS.quote)}
            <span className={styles.changes}>
              <Button onClick={() => quotePassage(store, criterion)}>{t.replaceQuote}</Button>
              <Button kind="quiet" onClick={leave}>
                {t.leaveQuote}
              </Button>
            </span>
          </span>
        )}
      </Quote>
    );
  });
}
