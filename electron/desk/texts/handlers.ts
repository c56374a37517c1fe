import { assessorOf, type Handlers } from '../context.ts';

/** Evidence is shown to whoever has signed in, and to nobody else. */
export const textHandlers: Handlers<
  'search.text' | 'texts.state' | `duplicates.of` | `blindness.${'of' | 'batch' | 'batches'}`
> = {
  'search.text': (context, request) => {
    assessorOf(context);
    return context.texts().ask('search', request);
  },
  'texts.state': (context, { batch }) => context.texts().ask('read', batch),
  'duplicates.of': (context, { submission }) => {
    assessorOf(context);
    return context.texts().ask('duplicates', submission);
  },
  'blindness.of': (context, { submission }) => {
    assessorOf(context);
    return context.texts().ask('blindness', submission);
  },
  'blindness.batch': (context, { batch }) => {
    assessorOf(context);
    return context.texts().ask('batch-blindness', batch);
  },
  'blindness.batches': (context) => {
    assessorOf(context);
    return context.texts().ask('named-batches', null);
  },
};
