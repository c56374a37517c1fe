import type { Paper } from './paper.ts';

/** An artifact of the sample: a file that is made when asked for, a link, or text that stands in the batch. */
export type SampleArtifact = {
  component: 'product' | 'application' | 'reflection' | 'context';
  title: string;
} & ({ file: string; content: Paper | string | (() => Buffer) } | { url: string } | { text: string });

export interface SampleSubmission {
  id: string;
  candidate: string;
  microCredential: 'PP-3' | 'AS-2' | 'CE-1';
  attempt: number;
  previous?: string;
  /** Days before the batch was made, and the time of that day in UTC. */
  submitted: { daysBefore: number; at: string };
  artifacts: SampleArtifact[];
}
