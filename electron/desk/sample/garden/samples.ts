import {
  heading,
  LETTER,
  LETTER_WIDE,
  type Paper,
  picture,
  serif,
  sheet,
  table,
  text,
  title,
  work,
} from '../paper.ts';
import { lotPlan } from './lotPlan.ts';

/** Attempt 2: three samples at three levels, annotated for where the real hearing did or did not matter. */
export const samples: Paper = {
  title: 'Plans from the hearing, annotated',
  subject: 'Student work, second version of the task',
  language: 'en-US',
  written: '2026-10-26T17:00:00Z',
  look: serif('#2d5a4a', '#e9f1ec'),
  sheet: LETTER,
  outline: true,
  blocks: [
    title(
      'Plans from the hearing, annotated',
      'Three of seven teams, October 8; names removed, spelling kept',
    ),
    text(
      'I chose one plan that was strong before the hearing, one that changed because of it, and one that shows where the task did not reach its students. The numbers in red discs belong to my notes beside the work.',
    ),
    table(
      'All seven teams at a glance',
      [
        { title: 'Team', width: 3 },
        { title: 'Chosen', width: 5 },
        { title: 'Total', width: 2, align: 'right' },
        { title: 'Used yearly cost before the hearing', width: 3, align: 'center' },
        { title: 'Changed the plan after it', width: 3, align: 'center' },
      ],
      [
        ['1 (Sample A)', 'Path and beds, tanks', '$5,750', 'yes', 'no, with reasons'],
        ['2', 'Path and beds, shed', '$6,600', 'yes', 'yes'],
        ['3 (Sample B)', 'Lights, tanks', '$7,250', 'no', 'yes, lights out'],
        ['4', 'Path and beds, tanks', '$5,750', 'yes', 'no'],
        ['5 (Sample C)', 'Lights', '$5,400', 'no', 'no'],
        ['6', 'Tanks, shed', '$4,550', 'yes', 'yes'],
        ['7', 'Shed, lights', '$8,100', 'no', 'yes, found the $100'],
      ],
    ),
    text(
      'Four of seven teams had worked out yearly costs before anyone asked. In the spring, with the first version of the task, it was none.',
    ),
    sheet(LETTER),
    heading('Sample A: strong before the hearing'),
    work(
      'Sample A, plan as handed to the panel',
      [
        'We choose the path with raised beds and the rain tanks. 3,900 + 1,850 = 5,750.',
        { text: 'Estimate first: about 4,000 and about 2,000 is 6,000, so it must be under 8,000.', mark: 1 },
        'Percent: 5,750 / 8,000 = 0.719, so 72% is spent and 28% is left, that is $2,250.',
        {
          text: 'Ten years: path 3,900 + 10 x 120 = 5,100. Tanks 1,850 + 400 = 2,250. Lights would be 5,400 + 6,100 = 11,500, that is more than twice the price tag.',
          mark: 2,
        },
        {
          text: 'To the parents: we did not choose lights, because one year of power is $610 and nobody has said who pays it. 9 people in our class have somebody who can not do steps. Dark is a problem from November to February, steps are a problem every day.',
          mark: 3,
        },
        'To the after-school program: with the $2,250 left you only need $450 more for the shed. We think you could ask first next year.',
      ],
      'The estimate comes before the sum. In the first version no team estimated, because nobody could be embarrassed by a wrong total.',
      'Two comparisons, as criterion 1 asks. The second one exists only because the minutes state a yearly cost.',
      'Answers the group that loses, with a number from our own survey. This is the part of the task that a textbook exercise cannot ask for.',
    ),
    text(
      'The panel asked who would look after the beds in summer. The team said the garden club had offered, which was in the minutes and which I had overlooked. They kept the plan and wrote two lines to say why.',
    ),
    sheet(LETTER),
    heading('Sample B: changed by the hearing'),
    work(
      'Sample B, plan with the team’s own red marks',
      [
        'We choose lights and rain tanks, 5,400 + 1,850 = 7,250, it is under 8,000.',
        { text: 'Lights make it safe so more people come.', mark: 1 },
        { text: 'Lights 5,400', struck: true, mark: 2 },
        {
          text: 'AFTER: the parent asked who pays for the power and we had no answer. 610 x 10 = 6,100 and that is not in the 8,000 at all.',
        },
        {
          text: 'New plan: path and beds 3,900 + tanks 1,850 = 5,750. Left 2,250. If the parents still want light, one lamp on the path is a quarter of the lights so maybe 1,350 and about $150 a year, but we have to ask for a real price.',
          mark: 3,
        },
        'Letter: Dear parents, we first chose your lights. We are sorry. We did not think about the bill.',
      ],
      'A claim without evidence. In rehearsal the other team let it pass, so the rehearsal cards need a question about evidence.',
      'Crossed out in the twenty minutes after the hearing. The question came from a parent, the group that had asked for the lights, and that is what made them stop.',
      'Proportional reasoning that nobody had set: a quarter of the lights, a quarter of the price, and the caution that a real price is needed.',
    ),
    text(
      'The drawing on the next page belongs to this plan. It was made in lesson 2 from the team’s own measurements and changed in red after the hearing.',
    ),
    sheet(LETTER_WIDE),
    picture(
      430,
      'A plan of the lot on squared paper with a path, two beds and two tanks. Four lamps are crossed out in red and one lamp is drawn beside the path.',
      'Sample B, plan of the lot, redrawn from the team’s sheet without names',
      lotPlan,
    ),
    sheet(LETTER),
    heading('Sample C: where the task did not reach them'),
    work(
      'Sample C, plan as handed to the panel',
      [
        'We want lights. Lights are 5,400. 8,000 - 5,400 = 2,600 left.',
        { text: 'We like the lights best because it is cool at night and you can hang out.', mark: 1 },
        { text: '5,400 is about 67% of 8,000.', mark: 2 },
        'The others can get theirs next year.',
        { text: 'Question from the panel: what would you say to somebody who can’t get in?', mark: 3 },
        'Answer: there is a gate.',
      ],
      'A preference, and it is theirs. None of the four had ticked steps or growing food in the survey: the requests stayed other people’s.',
      'The percent is right (67.5) and is not used for anything.',
      'The panel’s question did its work on others. Here it came too late, because they had read out the role card in rehearsal and had not met anybody who uses a walker.',
    ),
    text(
      'This team met the arithmetic standards and not the third criterion. For them the audience was a card. I come back to this in the reflection.',
    ),
    heading('What the panel wrote'),
    text('Each of the three wrote one slip after the last team. I copy them in full.'),
    table(
      'Slips of October 8',
      [
        { title: 'Panel member', width: 2 },
        { title: 'What I would send to the committee, and what is missing', width: 7 },
      ],
      [
        [
          'Neighbor',
          'Team 1. They measured. Missing: where I sit down. Nobody put a bench and I would need one half way.',
        ],
        [
          'Parent',
          'I came for the lights and I leave without them, and I can live with that, because they told me the bill. Missing: the dark months. Team 3’s one lamp is worth a price.',
        ],
        [
          'Custodian',
          'Teams 1 and 6 knew there is work in it. Missing in nearly all: tanks must be emptied before frost.',
        ],
      ],
    ),
    text(
      'The class letter of October 12 takes up two of these points: it asks for a price for one lamp and for a bench from the money that is left. It was received by the clerk on October 14.',
    ),
  ],
};
