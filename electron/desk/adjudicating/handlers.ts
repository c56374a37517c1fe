import { adjudicatorOf, type Handlers } from '../context.ts';
import { reopenReading } from '../reading/reopen.ts';
import { beginAdjudication } from './settle.ts';
import { adjudicationView } from './view.ts';

export const adjudicatingHandlers: Handlers<`adjudication.${'open' | 'begin'}` | 'reading.reopen'> = {
  'adjudication.open': (context, { key }) => {
    return adjudicationView(context.library(), key, adjudicatorOf(context));
  },
  'adjudication.begin': (context, { key }) => {
    const adjudicator = adjudicatorOf(context);
    beginAdjudication(context.library(), key, adjudicator);
    return adjudicationView(context.library(), key, adjudicator);
  },
  'reading.reopen': (context, input) => {
    const saved = reopenReading(context.library(), adjudicatorOf(context), input);
    // It is not the adjudicator's own line of the queue alone that differs: its reader has it back.
    context.emit('changed', { submission: null, version: 0, row: null });
    return saved;
  },
};
