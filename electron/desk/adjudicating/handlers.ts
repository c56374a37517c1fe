import { adjudicatorOf, type Handlers } from '../context.ts';
import { reopenReading } from '../reading/reopen.ts';
import { adjudicationView } from './view.ts';

export const adjudicatingHandlers: Handlers<'adjudication.open' | 'reading.reopen'> = {
  'adjudication.open': (context, { key }) => {
    adjudicatorOf(context);
    return adjudicationView(context.library(), key);
  },
  'reading.reopen': (context, input) => {
    const saved = reopenReading(context.library(), adjudicatorOf(context), input);
    // It is not the adjudicator's own line of the queue alone that differs: its reader has it back.
    context.emit('changed', { submission: null, version: 0, row: null });
    return saved;
  },
};
