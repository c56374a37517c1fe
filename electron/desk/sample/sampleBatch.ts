import { breakfastBars } from './bakery/submission.ts';
import { planetBrochure } from './brochure/submission.ts';
import { readingBuddies } from './buddies/submission.ts';
import { writePaper } from './document.ts';
import { reflectionFriday } from './friday/submission.ts';
import { gardenFirst, gardenSecond } from './garden/submissions.ts';
import { identitiesOf } from './identities.ts';
import { localPodcast } from './podcast/submission.ts';
import type { SampleArtifact, SampleSubmission } from './submission.ts';
import { waterStudy } from './water/submission.ts';
import { weatherStation } from './weather/submission.ts';
import { workshopTalk } from './workshop/submission.ts';

const SUBMISSIONS: SampleSubmission[] = [
  gardenFirst,
  gardenSecond,
  waterStudy,
  planetBrochure,
  breakfastBars,
  weatherStation,
  localPodcast,
  readingBuddies,
  reflectionFriday,
  workshopTalk,
];

/** The day on which the sample's school year stands still. */
const SAMPLE_DAY = new Date('2026-11-16T09:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

interface BatchArtifact {
  component: SampleArtifact['component'];
  title: string;
  path?: string;
  url?: string;
  text?: string;
}

interface BatchSubmission {
  id: string;
  candidate: string;
  microCredential: string;
  attempt: number;
  previous?: string;
  submittedAt: string;
  artifacts: BatchArtifact[];
}

/** `batch.json` of the sample, in the shape of `touchstone-batch/1`. */
export interface SampleBatchJson {
  format: 'touchstone-batch/1';
  id: string;
  title: string;
  programme: string;
  createdAt: string;
  submissions: BatchSubmission[];
}

interface SampleFile {
  /** Relative to the bag's `data/`, `/`-separated. */
  path: string;
  bytes: Buffer;
}

/**
 * Makes the sample batch that is offered at first start: the batch, its identity envelope and its files.
 *
 * `now` moves only the dates in `batch.json`; the files never change. Without it the dates are fixed too, so
 * that the sample, loaded a second time, is the same batch with the same content and not a difference. It has no
 * due date: a sample should never be overdue.
 */
export async function sampleBatch(
  now: Date = SAMPLE_DAY,
): Promise<{ batch: SampleBatchJson; identitiesCsv: string; files: SampleFile[] }> {
  const files: SampleFile[] = [];
  const submissions: BatchSubmission[] = [];
  for (const submission of SUBMISSIONS) {
    const artifacts: BatchArtifact[] = [];
    for (const artifact of submission.artifacts) {
      const { component, title } = artifact;
      if ('url' in artifact) artifacts.push({ component, title, url: artifact.url });
      else if ('text' in artifact) artifacts.push({ component, title, text: artifact.text });
      else {
        const path = `artifacts/${submission.id}/${artifact.file}`;
        files.push({ path, bytes: await bytesOf(artifact.content) });
        artifacts.push({ component, title, path });
      }
    }
    const { id, candidate, microCredential, attempt, previous } = submission;
    submissions.push({
      id,
      candidate,
      microCredential,
      attempt,
      ...(previous ? { previous } : {}),
      submittedAt: submittedAt(now, submission.submitted),
      artifacts,
    });
  }
  const batch: SampleBatchJson = {
    format: 'touchstone-batch/1',
    id: 'sample-batch',
    title: 'Sample batch',
    programme: 'defined-learning-pbl',
    createdAt: now.toISOString(),
    submissions,
  };
  return { batch, identitiesCsv: identitiesOf(SUBMISSIONS), files };
}

type Content = Extract<SampleArtifact, { file: string }>['content'];

async function bytesOf(content: Content): Promise<Buffer> {
  if (typeof content === 'string') return Buffer.from(content, 'utf8');
  if (typeof content === 'function') return content();
  return await writePaper(content);
}

function submittedAt(now: Date, { daysBefore, at }: SampleSubmission['submitted']): string {
  const day = new Date(now.getTime() - daysBefore * DAY).toISOString().slice(0, 10);
  return `${day}T${at}:00Z`;
}
