import { assessorOf, type Handlers } from '../context.ts';
import { writePackageOf } from './package.ts';
import { outstanding, packagePath, shareOut, sharingPreview } from './share.ts';

export const sharingHandlers: Handlers<`sharing.${'preview' | 'write' | 'pack' | 'outstanding'}`> = {
  'sharing.preview': (context, { batch, readers }) => sharingPreview(context.library(), batch, readers),
  'sharing.write': (context, { batch, readers, job }) => {
    const by = assessorOf(context);
    return context.job(job, (signal) =>
      shareOut(
        context.library(),
        batch,
        readers,
        by,
        (done, total) =>
          context.emit('progress', { job, stage: 'packing', file: '', done, total, left: null }),
        signal,
      ),
    );
  },
  'sharing.pack': (context, { batch, names, job }) =>
    context.job(job, async () => {
      const library = context.library();
      const path = packagePath(library, batch, names ? 'with-names' : 'package');
      return { path, ...(await writePackageOf(library, batch, null, path, { names })) };
    }),
  'sharing.outstanding': (context, { batch }) => outstanding(context.library(), batch),
};
