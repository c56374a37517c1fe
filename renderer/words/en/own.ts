import type { OwnNote } from '../../../shared/reading/own-notes.ts';
import { numbers } from './numbers.ts';

const hours = (minutes: number) =>
  minutes < 90
    ? numbers.of(Math.max(1, Math.round(minutes)), 'minute', 'minutes')
    : numbers.of(Math.round(minutes / 60), 'hour', 'hours');

function note(note: OwnNote): string {
  switch (note.kind) {
    case 'always-same':
      return `In your last ${numbers.count(note.readings)} readings every criterion got one level. Does the evidence look as even as that?`;
    case 'severity':
      return note.direction === 'stricter'
        ? 'Your last readings are stricter than those before. Has the evidence changed, or the day grown long?'
        : 'Your last readings are milder than those before. Has the evidence changed, or the day grown long?';
    case 'pace':
      return note.direction === 'faster'
        ? 'You read twice as fast as earlier in this session. A second look at one of them may be worth it.'
        : 'You read half as fast as earlier in this session. A break may help.';
  }
}

/** Words for what is shown to the assessor alone. */
export const own = {
  pace: (minutes: number) => `Your pace: ${hours(minutes)} each`,
  forecast: (minutes: number) => `${hours(minutes)} for what is left`,
  hide: 'Hide my pace',
  notes: 'Notes for you alone',
  note,
  hideNotes: 'Do not show such notes',
  businessDays: (days: number) =>
    days === 0
      ? 'due today'
      : days > 0
        ? `${numbers.of(days, 'working day', 'working days')} left`
        : `${numbers.of(-days, 'working day', 'working days')} late`,
};
