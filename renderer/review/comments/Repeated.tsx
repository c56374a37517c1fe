import { useQuery } from '@tanstack/react-query';
import type { BankComment } from '../../../shared/feedback/comment-bank.ts';
import { commentsQuery, earlierQuery } from '../../app/queries.ts';
import { Button } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Comments.module.css';
import { keepComment } from './keep.ts';

/** Shorter texts repeat by nature. */
const LEAST_LENGTH = 25;
/** From the third time on it is a habit. */
const HABIT = 3;

/** Offers to keep in the bank what one has written several times. Looked for once a text rests, never while writing. */
export function Repeated({ text, comment }: { text: string; comment: Omit<BankComment, 'text'> }) {
  const t = words.judging;
  const said = text.trim();
  const { data: bank = [] } = useQuery(commentsQuery);
  const known = said.length < LEAST_LENGTH || bank.some((each) => each.text === said);
  const { data: earlier = [] } = useQuery({ ...earlierQuery(said.slice(0, 2000)), enabled: !known });
  const times = earlier.find((each) => each.text.trim() === said)?.times ?? 0;
  if (known || times < HABIT) return null;
  return (
    <p className={styles.repeated}>
      {t.repeated(times)}
      <Button kind="quiet" onClick={() => void keepComment({ ...comment, text: said })}>
        {t.keep}
      </Button>
    </p>
  );
}
