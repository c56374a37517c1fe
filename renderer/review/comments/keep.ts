import type { BankComment } from '../../../shared/feedback/comment-bank.ts';
import { call } from '../../app/call.ts';
import { client, commentsQuery } from '../../app/queries.ts';
import { announce } from '../../design/index.ts';
import { words } from '../../words/index.ts';

/** Keeps a comment in the bank and says so; what the desk refuses is said, too, and answered as false. */
export async function keepComment(comment: BankComment): Promise<boolean> {
  try {
    await call('comments.save', { id: null, comment });
    await client.invalidateQueries({ queryKey: commentsQuery.queryKey });
    announce(words.judging.kept);
    return true;
  } catch (error) {
    announce((error as Error).message);
    return false;
  }
}
