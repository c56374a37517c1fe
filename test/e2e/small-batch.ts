import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { writeBag } from '../../electron/desk/loading/bag/write-bag.ts';
import type { LoadReport } from '../../shared/contract/views.ts';
import { deskCall } from './decide.ts';

const SUBMISSIONS = [
  { id: 'S-0001', candidate: 'C-017', microCredential: 'PP-3' },
  { id: 'S-0002', candidate: 'C-023', microCredential: 'PP-3' },
  { id: 'S-0003', candidate: 'C-031', microCredential: 'AS-2' },
];

const ENVELOPE = [
  'candidate,given_name,family_name,email,external_id,school',
  'C-017,Alpha,Sample,c017@example.org,,',
  'C-023,Beta,Sample,c023@example.org,,',
  'C-031,Gamma,Sample,c031@example.org,,',
].join('\r\n');

/** Loads three submissions of texts alone, with an envelope, by the desk's own calls; the sample batch takes far longer. */
export async function loadSmall(page: Page, folder: string): Promise<void> {
  const path = join(folder, 'small.zip');
  const batch = {
    format: 'touchstone-batch/1',
    id: 'small',
    title: 'Small batch',
    programme: 'defined-learning-pbl',
    createdAt: '2026-10-02T09:00:00Z',
    submissions: SUBMISSIONS.map((each) => ({
      ...each,
      attempt: 1,
      submittedAt: '2026-10-20T10:00:00Z',
      artifacts: [
        { component: 'product', title: 'Task', text: 'Write to the committee.' },
        { component: 'reflection', title: 'Reflection', text: 'What changed.' },
      ],
    })),
  };
  const files = [
    { path: 'batch.json', bytes: Buffer.from(JSON.stringify(batch)) },
    { path: 'identities.csv', bytes: Buffer.from(`${ENVELOPE}\r\n`) },
  ];
  await writeBag({ files }, path);
  const report = await deskCall<LoadReport>(page, 'source.load', { path, job: 'small' });
  if (!report.loaded) throw new Error(report.problems.map(({ message }) => message).join('\n'));
}
