import type { SampleSubmission } from '../submission.ts';
import { checks } from './checks.ts';

/** Incomplete: no reflection at all, and the only evidence of use is a link that asks for a sign-in. */
export const weatherStation: SampleSubmission = {
  id: 'S-0005',
  candidate: 'C-052',
  microCredential: 'AS-2',
  attempt: 1,
  submitted: { daysBefore: 16, at: '23:54' },
  artifacts: [
    { component: 'product', title: 'Plan of the quick checks', file: 'checks.pdf', content: checks },
    {
      component: 'application',
      title: 'Shared folder with clips and cards (sign in with a school account)',
      url: 'https://example.org/sign-in?next=/shared/weather-station',
    },
  ],
};
