import type { SampleSubmission } from '../submission.ts';
import { checks } from './checks.ts';
import { scripts } from './scripts.ts';

const notes = `CONFERENCE NOTES, WEEK 3 (October 13 and 14, teams by number)

Team 1  Read fast. Sources: notice + newspaper. "They both say it closed." No disagreement found. Time up.
Team 2  Reads draft. One student: "they are not talking about the same thing". Role play for two minutes,
        company against worker. They want to rewrite. Agreed: by Friday.
Team 3  Disagreement about the date (March / April). Good. Asked why. "Maybe a typo." Let it stand.
Team 4  Many spelling mistakes on the page, went through them. Did not get to the sources.
Team 5  Only one source so far. Gave them the letter. Did not get further.
Team 6  118 or 140 jobs. Asked why the numbers differ. Long silence, then "summer".
Team 7  Two of four absent. Put off, and then there was no other day.

Total: five of seven without a disagreement they could name.
`;

const reflection = `## What did your checks show?

The thumbs and the exit tickets showed that the class was doing well. The conferences showed that it was not. On the tickets more than twenty of 27 had four or five right every week, and then five of seven teams sat in front of me and could not say where their sources disagree. When I looked at the tickets again I saw that four of the five questions ask for something that one can copy from the page. Only the last one asks what is left out, and I had never looked at it separately.

## What surprised you?

That the thumbs were up on the day before the conferences. I think students show a thumb for how the lesson felt. I have used thumbs for years and had not asked myself what they measure.

## How did you act on it?

I taught a lesson about disagreeing sources to everybody. It was a good lesson, and the role play was lively. Looking back, two teams did not need it, one team needed a second source before anything else, and team 4 needed the conversation that we did not have because I corrected their spelling. The results would have told me this, since they are all on the cards.

## What will you do next?

I will keep the conference and drop the thumbs. The exit ticket will have two questions. I will also try to do the conferences earlier so that there is more time afterwards.
`;

/** Mixed: honest about its checks, but the acting on results is the same for everyone. */
export const localPodcast: SampleSubmission = {
  id: 'S-0006',
  candidate: 'C-058',
  microCredential: 'AS-2',
  attempt: 1,
  submitted: { daysBefore: 20, at: '19:12' },
  artifacts: [
    { component: 'product', title: 'Plan of the checks', file: 'checks.pdf', content: checks },
    { component: 'application', title: 'Scripts before and after', file: 'scripts.pdf', content: scripts },
    { component: 'application', title: 'Conference notes', file: 'conference-notes.txt', content: notes },
    { component: 'reflection', title: 'Reflection', text: reflection },
  ],
};
