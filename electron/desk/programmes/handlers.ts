import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ProgrammeRow } from '../../../shared/contract/rubric-views.ts';
import { microCredentialById } from '../../../shared/programme/find.ts';
import type { Catalogue } from '../../../shared/programme/programme.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { assessorOf, type Context, type Handlers } from '../context.ts';
import { align, programmeOf, wholeProgramme } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { exportPath, writeWhole } from '../rubrics/files.ts';
import { catalogueOf, programmeDocument } from './document.ts';
import { checkProgrammeFile, takeInProgramme } from './take-in.ts';

/** The programmes of a library: the one that ships first, the others by their titles. */
function rowsOf(library: Library): ProgrammeRow[] {
  const { id: shipped } = shippedProgramme();
  return library.database
    .all<{ doc: string; batches: number }>(
      'SELECT doc, (SELECT count(*) FROM batch WHERE batch.programme = programme.id) AS batches FROM programme',
    )
    .map(({ doc, batches }) => {
      const { id, title, publisher, stacks } = JSON.parse(doc) as Catalogue;
      const microCredentials = stacks.flatMap((stack) => stack.microCredentials).length;
      return { id, title, publisher, microCredentials, batches };
    })
    .sort(
      (one, other) =>
        Number(other.id === shipped) - Number(one.id === shipped) || one.title.localeCompare(other.title),
    );
}

const tell = (context: Context) => context.emit('changed', { submission: null, version: 0, row: null });

export const programmeHandlers: Handlers<`programme.${'list' | 'get' | 'align' | 'check' | 'import' | 'export'}`> =
  {
    'programme.list': (context) => rowsOf(context.library()),
    'programme.get': (context, { id }) => {
      const library = context.library();
      if (id !== null) return wholeProgramme(library, catalogueOf(library, id));
      return wholeProgramme(library, programmeOf(library, shippedProgramme().id) ?? shippedProgramme());
    },
    'programme.align': (context, { programme, microCredential, framework, text }) => {
      const library = context.library();
      const whole = wholeProgramme(library, catalogueOf(library, programme));
      if (!microCredentialById(whole, microCredential))
        throw new Refusal(
          'not-found',
          `The programme ${programme} has no micro-credential ${microCredential}.`,
        );
      const said = { microCredential, framework, text: text.trim().toWellFormed() };
      align(library, programme, said, assessorOf(context));
      return { savedAt: new Date().toISOString() };
    },
    'programme.check': (context, { path }) => checkProgrammeFile(context.library(), path),
    'programme.import': (context, { path }) => {
      const report = takeInProgramme(context.library(), assessorOf(context), path);
      if (report.taken) tell(context);
      return report;
    },
    'programme.export': (context, { id }) => {
      const library = context.library();
      const text = `${JSON.stringify(programmeDocument(library, id), null, 2)}\n`;
      const path = exportPath(library, `programme-${id}.json`);
      writeWhole(path, Buffer.from(text));
      return { path };
    },
  };
