import { join } from 'node:path';
import { writeBag } from '../../electron/desk/loading/bag/write-bag.ts';
import { docx } from '../fixtures/texts/office.ts';
import { pdf } from '../fixtures/texts/pdf.ts';

const FILLER =
  'The neighbours of the lot were asked on two afternoons, and what they said was counted by the class. ';
/** A passage that two candidates hand in, a few words apart. */
const COMMON = [
  'We went to the lot three times and measured every bed with a knotted rope, because the tape had been lost.',
  'Each team drew its own plan to scale, and the plans were hung in the corridor so that the other classes could vote.',
  'The plan that won was the one with the ramp, which nobody had expected when the work began in September.',
];

const reflection = (text: string) => ({ component: 'reflection', title: 'Reflection', text });

/**
 * A batch about which there is something to notice: three submissions of two stacks of paper, with names of the roster
 * on a page, a passage that stands in two of them, and a file that two hand in. Answers the path of its package.
 */
export async function writeNoticeable(folder: string): Promise<string> {
  const path = join(folder, 'noticeable.zip');
  const survey = await pdf([
    `Survey of the lot. ${FILLER.repeat(8)}`,
    `Who was asked. ${FILLER.repeat(6)}`,
    `What they want. ${FILLER.repeat(5)} The rain barrels overflow whenever the gutter is full. ${FILLER.repeat(3)}`,
  ]);
  const plan = await pdf([`A plan for the lot, by Wilhelmina Quarrington.`, COMMON.join(' ')]);
  const rule = Buffer.from('The rule of the vote: one voice for each bed.\n');
  const batch = {
    format: 'touchstone-batch/1',
    id: 'noticeable',
    title: 'Noticeable batch',
    programme: 'defined-learning-pbl',
    createdAt: '2026-11-02T09:00:00Z',
    submissions: [
      {
        id: 'N-1',
        candidate: 'C-101',
        microCredential: 'PP-3',
        artifacts: [
          { component: 'product', title: 'Survey', path: 'artifacts/N-1/survey.pdf' },
          { component: 'application', title: 'Diary', path: 'artifacts/N-1/diary.docx' },
          reflection('I would ask the neighbours *earlier*.\n\nThe gutter was a surprise to all of us.'),
        ],
      },
      {
        id: 'N-2',
        candidate: 'C-102',
        microCredential: 'PP-3',
        artifacts: [
          { component: 'product', title: 'Plan', path: 'artifacts/N-2/plan.pdf' },
          { component: 'context', title: 'Rule', path: 'artifacts/N-2/rule.txt' },
          reflection('The vote was the best of it.'),
        ],
      },
      {
        id: 'N-3',
        candidate: 'C-103',
        microCredential: 'PP-3',
        artifacts: [
          { component: 'product', title: 'Report', path: 'artifacts/N-3/report.txt' },
          { component: 'context', title: 'Rule', path: 'artifacts/N-3/rule.txt' },
          reflection('I learned to let the class decide.'),
        ],
      },
    ],
  };
  const [first, second, third] = COMMON;
  const report = ['A report on the garden.', first, second, third?.replace('in September', 'in autumn')].join(
    '\n\n',
  );
  await writeBag(
    {
      files: [
        { path: 'batch.json', bytes: Buffer.from(JSON.stringify(batch)) },
        {
          path: 'identities.csv',
          bytes: Buffer.from(
            'candidate,given_name,family_name,email,external_id\r\nC-102,Wilhelmina,Quarrington,w.quarrington@example.org,\r\n',
          ),
        },
        { path: 'artifacts/N-1/survey.pdf', bytes: survey },
        { path: 'artifacts/N-1/diary.docx', bytes: docx(['Monday: the gutter is blocked.', FILLER]) },
        { path: 'artifacts/N-2/plan.pdf', bytes: plan },
        { path: 'artifacts/N-2/rule.txt', bytes: rule },
        { path: 'artifacts/N-3/report.txt', bytes: Buffer.from(report) },
        { path: 'artifacts/N-3/rule.txt', bytes: rule },
      ],
    },
    path,
  );
  return path;
}
