import { bars } from '../charts.ts';
import {
  box,
  CARD,
  figure,
  heading,
  LETTER,
  LETTER_WIDE,
  list,
  type Paper,
  quote,
  see,
  serif,
  sheet,
  steps,
  subheading,
  table,
  text,
  title,
} from '../paper.ts';

/** Attempt 2: the same money and the same lot, but now somebody outside the room has to be answered. */
export const secondTask: Paper = {
  title: 'The garden budget hearing',
  subject: 'Task design, second version',
  language: 'en-US',
  written: '2026-10-26T16:00:00Z',
  look: serif('#2d5a4a', '#e9f1ec'),
  sheet: LETTER,
  outline: true,
  blocks: [
    title('The garden budget hearing', 'Task design for grade 7 mathematics and civics, second version'),
    text(
      'The first version of this task was a budget with a poster at the end. This version keeps the mathematics, takes the requests and prices from the city’s own minutes, and changes who the work is for. It was used from September 21 to October 8 with one class of 26.',
    ),
    heading('In this document'),
    see('The situation and the four requests', '#situation'),
    see('What I know about this class, and what follows from it', '#learners'),
    see('How the hearing runs', '#hearing'),
    see('Success criteria that students receive', '#criteria'),
    see('Role cards for the panel', '#cards'),
    see('Minutes of the parks committee, item 6 (web page)', 'https://example.org/parks/minutes-june'),
    heading('What has changed since the first version'),
    table(
      'First and second version side by side',
      [
        { title: 'Then', width: 4 },
        { title: 'Now', width: 5 },
        { title: 'Because', width: 5 },
      ],
      [
        [
          'Prices that I made up',
          'Requests and prices from the minutes of the parks committee',
          'Nobody could ask a question that I had not thought of',
        ],
        [
          'A poster for classmates',
          'A hearing before three adults who use the lot, and a letter to the committee',
          'The posters were pretty, and no one needed them',
        ],
        [
          'Points for neatness and pictures',
          'Four criteria, each about reasoning that a neighbor can check',
          'The best-graded posters explained nothing',
        ],
        [
          'The price of each item',
          'The price, and what it costs to run for ten years',
          'Two teams bought lights without asking who pays for the power',
        ],
      ],
    ),
    sheet(LETTER),
    heading('The situation', 'situation'),
    text(
      'You are the planning team for the empty lot on Orchard Street. The city’s parks committee has put aside $8,000 for it, and not a dollar more until the budget year ends. Four groups have asked for four different things, and no three of them fit.',
    ),
    text(
      'Because the money does not stretch, your team has to decide whose request is met first, whose must wait, and what you will say to the people who must wait. On October 8 you have five minutes to defend that decision at a hearing. Afterwards the class sends one letter to the committee, signed by all the teams.',
    ),
    table(
      'The four requests, from the committee’s minutes of June',
      [
        { title: 'Request', width: 5 },
        { title: 'Who asked', width: 4 },
        { title: 'Price', width: 2, align: 'right' },
        { title: 'Each year', width: 2, align: 'right' },
      ],
      [
        ['Step-free path and two raised beds', 'Seniors’ center', '$3,900', '$120'],
        ['Rain tanks', 'Garden club', '$1,850', '$40'],
        ['Tool shed with lock', 'After-school program', '$2,700', '$25'],
        ['Evening lights', 'Parents’ group', '$5,400', '$610'],
      ],
    ),
    text(
      'The committee asks for plans for the lot every June and has never had one from people under eighteen. Its clerk agreed to put our letter on the agenda for November 17. That is how the product reaches those who need it: it is read aloud before the vote, and the four groups are in the room.',
      'Who needs this.',
    ),
    subheading('Limits that shape the work'),
    list(
      'Any three requests cost more than $8,000, so leaving out only the least popular one is not a way out.',
      'The shed and the lights together are $100 over. A team that wants both must find the $100 and say where.',
      'The lights cost more to run in ten years than to build. A plan that names only the price can be taken apart with one question.',
    ),
    sheet(LETTER),
    heading('What I know about this class', 'learners'),
    text(
      'On September 14 all 26 students answered six short questions about the lot and about how they like to work. I read the answers before I finished the task, and three of them changed it.',
    ),
    figure(
      168,
      'Bar chart of the September survey. Pass the lot three days a week or more: 15. Somebody at home has trouble with steps: 9. Have grown something to eat: 7. Would rather argue aloud than write: 17. Have spoken to somebody who decides things in town: 2. Have been on the lot in the dark: 5.',
      'Survey of September 14, number of students out of 26 who said yes',
      bars(
        20,
        ['I pass the lot three days a week or more', 15],
        ['Somebody at home has trouble with steps', 9],
        ['I have grown something to eat', 7],
        ['I would rather argue aloud than write', 17],
        ['I have spoken to somebody who decides', 2],
        ['I have been on the lot in the dark', 5],
      ),
    ),
    table(
      'What the answers led to',
      [
        { title: 'What I learned', width: 5 },
        { title: 'What I did with it', width: 6 },
      ],
      [
        [
          'Fifteen of you pass the lot on three days a week or more',
          'The task is about this lot, measured in lesson 2 with a tape, and not about one in a book',
        ],
        [
          'Nine have somebody at home who has trouble with steps',
          'The seniors’ request is written as they wrote it, with the width of a walker, so that the path is a measured need',
        ],
        [
          'Seventeen would rather argue aloud, two have ever spoken to somebody who decides',
          'The product is a hearing with a panel, and each team rehearses once with another team',
        ],
      ],
    ),
    text(
      'One thing I got wrong: I expected growing food to be the hook, and only seven had ever done it. I took the seed catalog out.',
    ),
    sheet(LETTER_WIDE),
    heading('How the hearing runs', 'hearing'),
    table(
      'October 8, room 12 and the library',
      [
        { title: 'Time', width: 2 },
        { title: 'In the library: hearing', width: 6 },
        { title: 'In room 12: waiting teams', width: 6 },
        { title: 'What is kept', width: 4 },
      ],
      [
        [
          '9:00',
          'Panel receives the one-page plans and reads in silence',
          'Teams read the plan of one other team and write down one question',
          'Plans, with the panel’s pencil marks',
        ],
        [
          '9:10 to 9:52',
          'Seven teams: five minutes each, one question from the panel, one minute to answer',
          'Question slips are handed over and answered in writing',
          'Question slips, observer’s record',
        ],
        [
          '9:55',
          'Panel says which plan it would send and what it is still missing',
          'All teams are in the library',
          'Panel’s slips',
        ],
        [
          '10:10',
          'Everyone revises: each team marks on its own plan what it would now change, in red',
          'Together in room 12',
          'First and revised plan of every team',
        ],
      ],
    ),
    text(
      'The panel is one neighbor from the seniors’ center, one parent and the school’s custodian, who looks after the outdoor taps. They have the role cards at the end of this document, and they were asked to put the question that they would really want answered.',
    ),
    sheet(LETTER),
    heading('Success criteria', 'criteria'),
    text(
      'Students receive this page on the first day and use it for the rehearsal. There are no points for pictures.',
    ),
    table(
      'Four criteria, with the standard that each one shows',
      [
        { title: 'My plan is ready for the hearing when', width: 7 },
        { title: 'Standard', width: 4 },
      ],
      [
        [
          'I compare the requests in two ways (for example cost per year and percent of the budget), and a neighbor could repeat each step of my arithmetic',
          '7.RP.A.3, percent and rate problems in several steps',
        ],
        [
          'I show that our total is possible, and I check it with an estimate before the exact sum',
          '7.EE.B.3, rational numbers, is the answer reasonable',
        ],
        [
          'I name the request that we leave out and answer the group that made it, with a reason and a number',
          'Speaking: claims with relevant evidence',
        ],
        [
          'After the panel’s question I mark what I would change, or explain why the plan stands',
          'Mathematical practice: critique and revise',
        ],
      ],
    ),
    heading('From the minutes to the letter'),
    steps(
      'September 21: the minutes are read aloud. What is asked for, and what is not said?',
      'September 22: we measure the lot. The path needs 1.2 meters for two walkers to pass.',
      'September 23 to 29: unit rates, percent and ten-year costs, taught when a team needs them.',
      'September 30: first full plan, one page. Another team tries to break it.',
      'October 1 and 2: rehearsals with role cards.',
      'October 8: hearing and revision. October 12: the letter.',
    ),
    box(
      'Consent',
      'No image or voice of a student is part of this submission. Samples were retyped with names removed, and families agreed in writing that plans may be shown in this form.',
    ),
    quote(
      'The committee will take up the plan for the Orchard Street lot at its November meeting. Letters received by the first of the month are read into the record.',
      'Notice of the parks committee, September',
    ),
    sheet(CARD),
    heading('Role card: the neighbor', 'cards'),
    text(
      'You walk with a walker. You have lived beside the lot for thirty years, and you have never been able to cross it. You have no objection to lights, but you go home before dark.',
    ),
    text('Ask about something that you would notice on an ordinary day.', 'Your question.'),
    text('Whether somebody has measured anything.', 'Listen for.'),
    sheet(CARD),
    heading('Role card: the custodian'),
    text(
      'You turn the outdoor taps on in April and off in October. You know what breaks. Whatever is built, somebody has to look after it, and that is usually you.',
    ),
    text('Ask who does the work in the third year.', 'Your question.'),
    text('A number for each year, and not only a price.', 'Listen for.'),
  ],
};
