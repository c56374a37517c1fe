import type { ReactNode } from 'react';

/** The states that a submission can be in, as the queue shows them. */
export const QUEUE_STATES = [
  'undecided',
  'reading',
  'earned',
  'not-yet',
  'incomplete',
  'hold',
  'recused',
  'second-reading',
  'adjudication',
  'exported',
] as const;
export type QueueState = (typeof QUEUE_STATES)[number];

/** The role of a state's colour; the classes are those of Shape.module.css. */
export type StateTone = 'met' | 'part' | 'aside' | 'busy' | 'still';

const ring = <circle cx="8" cy="8" r="6" />;
const dotted = <circle cx="8" cy="8" r="6" strokeDasharray="2.356 2.356" strokeDashoffset="1.178" />;

/** The drawing of each state in a box of 16 by 16, and its colour's role. No two share a drawing. */
export const STATE_SIGNS: Readonly<Record<QueueState, { tone: StateTone; drawing: ReactNode }>> = {
  undecided: { tone: 'still', drawing: dotted },
  reading: {
    tone: 'busy',
    drawing: (
      <>
        {dotted}
        <circle cx="8" cy="8" r="2" fill="currentColor" />
      </>
    ),
  },
  earned: { tone: 'met', drawing: <circle cx="8" cy="8" r="6" fill="currentColor" /> },
  'not-yet': {
    tone: 'part',
    drawing: (
      <>
        {ring}
        <path d="M8 2A6 6 0 0 0 8 14Z" fill="currentColor" />
      </>
    ),
  },
  incomplete: {
    tone: 'aside',
    drawing: (
      <>
        {ring}
        <path d="M5.5 2.6V13.4M8 2V14M10.5 2.6V13.4" />
      </>
    ),
  },
  hold: { tone: 'aside', drawing: <path d="M5.5 3V13M10.5 3V13" strokeWidth="2.5" /> },
  recused: {
    tone: 'still',
    drawing: (
      <>
        {ring}
        <path d="M3.8 12.2L12.2 3.8" />
      </>
    ),
  },
  'second-reading': {
    tone: 'busy',
    drawing: (
      <>
        <circle cx="5.75" cy="8" r="4.5" />
        <circle cx="10.25" cy="8" r="4.5" />
      </>
    ),
  },
  adjudication: { tone: 'busy', drawing: <path d="M8 1.5L14.5 8L8 14.5L1.5 8Z" strokeLinejoin="round" /> },
  exported: { tone: 'still', drawing: <path d="M3.5 12.5L12.5 3.5M5.5 3.5H12.5V10.5" /> },
};
