import type { CommentView } from '../../../shared/contract/views.ts';
import { words } from '../../words/index.ts';
import styles from './Comments.module.css';

export interface CommentMenuProps {
  id: string;
  found: readonly CommentView[];
  at: number;
  onChoose: (comment: CommentView) => void;
}

/** Where a comment belongs, in a word or two. */
export function commentPlace({ criterion, level, uses }: CommentView): string {
  const t = words.judging;
  return [[criterion ?? t.everywhere, level].filter(Boolean).join(', '), t.uses(uses)].join(' · ');
}

/** The comments that fit, below the field in which they are looked for. The field keeps the focus and the keys. */
export function CommentMenu({ id, found, at, onChoose }: CommentMenuProps) {
  const t = words.judging;
  return (
    <div className={styles.menu}>
      <div id={id} role="listbox" aria-label={t.menuLabel}>
        {found.map((comment, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the focus and the keys
          <div
            key={comment.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(comment)}
          >
            <span className={styles.text}>{comment.text}</span>
            <small className={styles.where}>{commentPlace(comment)}</small>
          </div>
        ))}
      </div>
      <p role="status" className={styles.status}>
        {t.menu(found.length)}
      </p>
    </div>
  );
}
