import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { fuzzyFilter } from '../../../shared/feedback/fuzzy.ts';
import { fillPlaceholders } from '../../../shared/feedback/placeholders.ts';
import { call } from '../../app/call.ts';
import { client, commentsQuery, earlierQuery } from '../../app/queries.ts';
import { announce, Button, EmptyState, Scroller, TextInput } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { BankTools } from '../comments/BankTools.tsx';
import { commentPlace } from '../comments/CommentMenu.tsx';
import styles from '../comments/Comments.module.css';
import { type CommentContext, countUse, fitting } from '../comments/useCommentMenu.ts';
import type { ReadingStore, Shown } from '../reading-store.ts';
import side from './Sides.module.css';

export interface CommentsSideProps {
  store: ReadingStore;
  shown: Shown;
  active: string;
  context: CommentContext;
  readOnly: boolean;
  /** Called once a comment stands in the feedback of the active criterion. */
  onInserted: () => void;
}

async function remove(id: string): Promise<void> {
  try {
    await call('comments.remove', { id });
    await client.invalidateQueries({ queryKey: commentsQuery.queryKey });
    announce(words.judging.removed);
  } catch (error) {
    announce((error as Error).message);
  }
}

/** The comment bank, and everything that I have written before, found by the same words. */
export function CommentsSide({ store, shown, active, context, readOnly, onInserted }: CommentsSideProps) {
  const t = words.judging;
  const [typed, setTyped] = useState('');
  const looked = useDeferredValue(typed.trim());
  const { data: bank = [] } = useQuery(commentsQuery);
  const { data: earlier = [] } = useQuery({ ...earlierQuery(looked), enabled: looked.length > 1 });
  const found = fuzzyFilter(fitting(bank, context.place), looked, (comment) => comment.text);
  const note = shown.reading.ratings?.[active]?.note ?? '';
  const insert = (text: string) => {
    const filled = fillPlaceholders(text, context.facts).text;
    const joined = note.trim() ? `${note.trimEnd()}\n${filled}` : filled;
    if (store.write({ type: 'note', criterion: active, text: joined })) onInserted();
  };
  const inserter = (text: string) =>
    !readOnly && (
      <Button
        kind="quiet"
        aria-label={`${t.insertInto(active)}: ${text.slice(0, 60)}`}
        onClick={() => insert(text)}
      >
        {t.insertInto(active)}
      </Button>
    );
  return (
    <Scroller label={t.comments} className={side.side}>
      <BankTools comment={{ ...context.place, text: note }} criterion={active} />
      <TextInput
        type="search"
        aria-label={t.findComment}
        placeholder={t.findComment}
        data-place="find-comment"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className={side.quiet}>{t.placeholders}</p>
      <h3 className={side.title}>{t.bank}</h3>
      {bank.length === 0 && <EmptyState title={t.bankEmpty}>{t.bankEmptyNext}</EmptyState>}
      {bank.length > 0 && found.length === 0 && <p className={side.quiet}>{t.nothingFound}</p>}
      <ul className={styles.list} aria-label={t.bank}>
        {found.map((comment) => (
          <li key={comment.id} className={styles.item}>
            <p className={styles.said}>{comment.text}</p>
            <small className={styles.where}>{commentPlace(comment)}</small>
            <span className={styles.tools}>
              {!readOnly && (
                <Button
                  kind="quiet"
                  aria-label={`${t.insertInto(active)}: ${comment.text.slice(0, 60)}`}
                  onClick={() => {
                    insert(comment.text);
                    countUse(comment.id);
                  }}
                >
                  {t.insertInto(active)}
                </Button>
              )}
              <Button
                kind="quiet"
                aria-label={`${t.remove}: ${comment.text.slice(0, 60)}`}
                onClick={() => void remove(comment.id)}
              >
                {t.remove}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {looked.length > 1 && (
        <>
          <h3 className={side.title}>{t.earlier}</h3>
          {earlier.length === 0 && <p className={side.quiet}>{t.nothingFound}</p>}
          <ul className={styles.list} aria-label={t.earlier}>
            {earlier.map((each) => (
              <li key={`${each.submission} ${each.text}`} className={styles.item}>
                <p className={styles.said}>{each.text}</p>
                <small className={styles.where}>
                  {[each.id, each.microCredential, each.criterion, each.level].filter(Boolean).join(', ')}
                </small>
                <span className={styles.tools}>{inserter(each.text)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Scroller>
  );
}
