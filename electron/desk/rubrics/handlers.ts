import type { Rubric } from '../../../shared/rubric/rubric.ts';
import { assessorOf, type Context, type Handlers } from '../context.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { importCanvas } from './canvas.ts';
import { beginDraft, discardDraft, draftAt, editDraft, moveDraft } from './drafts.ts';
import { documentOf, exportPath, rubricFile, writeWhole } from './files.ts';
import { publishDraft } from './publish.ts';
import { versionsOf } from './versions.ts';
import { answerWorklist, worklistRows } from './worklist.ts';

type Names =
  | `rubric.${'versions' | 'version' | 'draft' | 'begin' | 'edit' | 'move' | 'discard' | 'publish' | 'export' | 'import'}`
  | `worklist.${'list' | 'answer'}`;

/** Everything may differ: what new readings take, and what waits. */
const tell = (context: Context) => context.emit('changed', { submission: null, version: 0, row: null });

export const rubricHandlers: Handlers<Names> = {
  'rubric.versions': (context, place) => versionsOf(context.library(), place),
  'rubric.version': (context, { id, version }): Rubric =>
    rubricVersion(context.library().database, id, version),
  'rubric.draft': (context, place) => ({ draft: draftAt(context.library(), place) }),
  'rubric.begin': (context, place) => beginDraft(context.library(), assessorOf(context), place),
  'rubric.edit': (context, edit) => editDraft(context.library(), assessorOf(context), edit),
  'rubric.move': (context, move) => moveDraft(context.library(), assessorOf(context), move),
  'rubric.discard': (context, draft) => {
    discardDraft(context.library(), assessorOf(context), draft);
    return { discarded: true };
  },
  'rubric.publish': (context, publication) => {
    const { rubric, worklist } = publishDraft(context.library(), assessorOf(context), publication);
    tell(context);
    return { version: rubric.version, worklist };
  },
  'rubric.export': async (context, { id, version, format }) => {
    const library = context.library();
    const document = documentOf(library, id, version);
    const path = exportPath(library, `rubric-${id}-${document.rubric.version}.${format}`);
    writeWhole(path, await rubricFile(document, format, new Date()));
    return { path };
  },
  'rubric.import': (context, { path, ...place }) =>
    importCanvas(context.library(), assessorOf(context), place, path),
  'worklist.list': (context) => worklistRows(context.library(), assessorOf(context)),
  'worklist.answer': (context, answer) => {
    const done = answerWorklist(context.library(), assessorOf(context), answer);
    tell(context);
    return done;
  },
};
