import { useRef, useState } from 'react';
import type { BankComment } from '../../../shared/feedback/comment-bank.ts';
import { call } from '../../app/call.ts';
import { client, commentsQuery } from '../../app/queries.ts';
import { Button } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import styles from './Comments.module.css';
import { keepComment } from './keep.ts';

/** Saves what is written, and carries the bank in and out as a plain file. What came of it stays on the screen. */
export function BankTools({ comment, criterion }: { comment: BankComment; criterion: string }) {
  const t = words.judging;
  const file = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const tell = (work: () => Promise<string>) =>
    void work()
      .catch((error: Error) => error.message)
      .then(setTold);
  const exportBank = async () => {
    const { comments, path } = await call('comments.export', {});
    return t.exported(comments, path);
  };
  const importBank = async (chosen: File) => {
    const { added, alreadyThere } = await call('comments.import', { text: await chosen.text() });
    await client.invalidateQueries({ queryKey: commentsQuery.queryKey });
    return t.imported(added, alreadyThere);
  };
  return (
    <>
      <div className={styles.tools}>
        <Button disabled={!comment.text.trim()} onClick={() => void keepComment(comment)}>
          {t.keepFor(criterion)}
        </Button>
        <Button kind="quiet" onClick={() => tell(exportBank)}>
          {t.exportBank}
        </Button>
        <Button kind="quiet" onClick={() => file.current?.click()}>
          {t.importBank}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen) tell(() => importBank(chosen));
          }}
        />
      </div>
      <p role="status" className={styles.status}>
        {told}
      </p>
    </>
  );
}
