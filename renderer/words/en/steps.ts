import type { HistoryStep, StepView } from '../../../shared/contract/views.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { numbers } from './numbers.ts';

/** What a command does, in a few words. */
function what(command: ReadingCommand): string {
  switch (command.type) {
    case 'rate':
      return command.code === null
        ? `${command.criterion} without a level`
        : `${command.criterion} → ${command.code}`;
    case 'note':
      return `feedback for ${command.criterion}`;
    case 'next-step':
      return `next step for ${command.criterion}`;
    case 'add-evidence':
      return `quote for ${command.criterion}`;
    case 'change-evidence':
      return `another passage for ${command.criterion}`;
    case 'remove-evidence':
      return `quote taken from ${command.criterion}`;
    case 'intake':
      return `check ${command.check}`;
    case 'intake-all-met':
      return 'all checks met';
    case 'strength':
      return 'strength';
    case 'overall-next-step':
      return 'overall next step';
    case 'private-note':
      return 'private note';
    case 'override':
      return 'override';
    case 'clear-override':
      return 'override taken away';
    case 'hold':
      return 'hold';
    case 'release':
      return 'release of the hold';
    case 'recuse':
      return 'recusal';
    case 'lock':
      return 'lock';
    case 'reopen':
      return command.reason ? `reopening: ${command.reason}` : 'reopening';
    case 'grounds':
      return 'reason for the adjudication';
    case 'addressed':
      return `${command.criterion} ${command.done ? 'ticked off as addressed' : 'no longer ticked off'}`;
    case 'mark-read':
      return 'read';
    case 're-read':
      return `to be read again by version ${command.version}`;
    case 'restore':
      return `back to ${numbers.time(command.at)}`;
  }
}

const step = ({ command, candidate, microCredential }: StepView) =>
  `${what(command)}, ${candidate} ${microCredential}`;

/** One line of a reading's history. */
function past({ kind, command }: HistoryStep): string {
  const done = command ? what(command) : '';
  if (kind === 'undone') return `Undone: ${done}`;
  if (kind === 'redone') return `Redone: ${done}`;
  if (kind === 'merged') return 'Taken over from a file';
  if (kind === 'locked-by-time') return 'Locked by time';
  if (kind === 'locked-by-export') return 'Locked by an export';
  if (kind === 'reopened') return `By an adjudicator: ${done}`;
  return done.charAt(0).toUpperCase() + done.slice(1);
}

/** Undo and redo in words: "Undo: R2 → PR, C-017 PP-3". */
export const steps = {
  past,
  undo: (view: StepView) => `Undo: ${step(view)}`,
  redo: (view: StepView) => `Redo: ${step(view)}`,
};
