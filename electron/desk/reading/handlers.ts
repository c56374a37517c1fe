import type { StepView } from '../../../shared/contract/views.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import { checkMine } from '../adjudicating/settle.ts';
import { adjudicatorOf, assessorOf, type Context, type Handlers } from '../context.ts';
import { queueRow } from '../queue/rows.ts';
import { commitCommand } from './commit.ts';
import { historyOf, readingAt } from './history.ts';
import { type Direction, moveStep, nextStep, type Step } from './undo.ts';

function stepView(context: Context, step: Step): StepView {
  const row = context
    .library()
    .database.get<{ id: string; candidate: string; micro_credential: string }>(
      'SELECT id, candidate, micro_credential FROM submission WHERE key = ?',
      step.submission,
    );
  return {
    submission: step.submission,
    id: row?.id ?? step.submission,
    candidate: row?.candidate ?? '',
    microCredential: row?.micro_credential ?? '',
    purpose: step.purpose,
    command: step.command,
  };
}

function tellChange(context: Context, { submission, version }: Reading): void {
  context.emit('changed', {
    submission,
    version,
    row: queueRow(context.library(), submission, assessorOf(context)),
  });
}

function move(context: Context, direction: Direction) {
  const { step, reading, savedAt } = moveStep(context.library(), assessorOf(context), direction);
  tellChange(context, reading);
  return { step: stepView(context, step), reading, savedAt };
}

export const readingHandlers: Handlers<`reading.${'do' | 'undo' | 'redo' | 'steps' | 'history' | 'at'}`> = {
  'reading.do': (context, input) => {
    if (input.purpose === 'adjudication')
      checkMine(context.library(), input.submission, adjudicatorOf(context));
    const saved = commitCommand(context.library(), assessorOf(context), input);
    tellChange(context, saved.reading);
    // What locks here may open what lay sealed, and settle what two had left open.
    if (input.purpose !== 'first' && saved.reading.state === 'locked')
      context.emit('changed', { submission: null, version: 0, row: null });
    return saved;
  },
  'reading.history': (context, { submission, purpose }) =>
    historyOf(context.library(), submission, assessorOf(context), purpose),
  'reading.at': (context, { submission, purpose, seq }) => ({
    reading: readingAt(context.library(), submission, assessorOf(context), purpose, seq),
  }),
  'reading.undo': (context) => move(context, 'undo'),
  'reading.redo': (context) => move(context, 'redo'),
  'reading.steps': (context) => {
    const next = (direction: Direction) => {
      const step = nextStep(context.library(), assessorOf(context), direction);
      return step && stepView(context, step);
    };
    return { undo: next('undo'), redo: next('redo') };
  },
};
