import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { assessorOf, type Handlers } from '../context.ts';
import { copyOrders, makeCopies } from './annotate.ts';
import { copyOffThread } from './off-thread.ts';

export const annotatingHandlers: Handlers<'results.annotated-copy'> = {
  'results.annotated-copy': (context, { job = randomUUID(), ...request }) => {
    const assessor = assessorOf(context);
    const library = context.library();
    if (library.readOnly)
      throw new Refusal(
        'library-read-only',
        'This library is open for reading alone: no copy can be written into it.',
      );
    const folder = join(library.folder, 'exports', 'annotated');
    const orders = copyOrders(library, { ...request, assessor }, folder, new Date());
    return context.job(job, (signal) =>
      makeCopies(orders, (order) =>
        copyOffThread(
          order,
          (done, total) =>
            context.emit('progress', {
              job,
              stage: 'annotating',
              file: order.annotations.title,
              done,
              total,
              left: null,
            }),
          signal,
        ),
      ),
    );
  },
};
