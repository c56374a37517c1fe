import { assessorOf, type Handlers } from '../context.ts';
import { setPlan } from './plan.ts';
import { doubleView } from './view.ts';

export const doubleHandlers: Handlers<'double.view' | 'double.plan'> = {
  'double.view': (context, { batch }) => doubleView(context.library(), batch),
  'double.plan': (context, { batch, plan }) => {
    setPlan(context.library(), batch, plan, assessorOf(context));
    context.emit('changed', { submission: null, version: 0, row: null });
    return doubleView(context.library(), batch);
  },
};
