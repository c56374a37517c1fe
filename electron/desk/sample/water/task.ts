import {
  A4,
  A4_WIDE,
  box,
  figure,
  heading,
  list,
  type Paper,
  sans,
  sheet,
  steps,
  table,
  text,
  title,
} from '../paper.ts';
import { streamMap } from './streamMap.ts';

/** A sound scenario with a real client; what is known about the learners and the criteria stay thin. */
export const task: Paper = {
  title: 'Is the mill stream fit for the allotments?',
  subject: 'Task design, water quality',
  language: 'en-GB',
  written: '2026-10-19T09:00:00Z',
  look: sans('#1f5a7a', '#e6f0f5'),
  sheet: A4,
  outline: true,
  blocks: [
    title('Is the mill stream fit for the allotments?', 'Task design for year 9 science, six weeks'),
    heading('The situation'),
    text(
      'The allotment association below the old mill has lost its well. Thirty-one plots grow vegetables, and from next spring their owners would like to take water from the mill stream instead. The association has asked the council, the council has asked for measurements, and nobody has any.',
    ),
    text(
      'You are the survey group that is asked to find out. By the end of October the association needs a report of four pages that says whether the stream may be used for vegetables that are eaten raw, for those that are cooked, or for neither, and which measurement decides it. The report goes to the association’s autumn meeting, where three of you will present it and all of you will answer questions.',
    ),
    text(
      'The association’s secretary has told us what makes their question hard: some plot holders water with a can straight on to lettuce, others use a drip line, and the stream is cloudy after rain because of the building site upstream. A single number for “the stream” will not help them.',
    ),
    box(
      'Who needs this',
      'Thirty-one plot holders, who have to decide by February whether to buy a pump or to pay for mains water. The pump is cheaper only if the water can be used for more than half of what they grow.',
    ),
    heading('Where we measure'),
    figure(
      190,
      'Map of the mill stream with four stations: 1 above the building site, 2 below it, 3 at the mill pond, 4 at the allotments.',
      'The four stations. The stream flows from left to right.',
      streamMap,
    ),
    heading('What each station is for'),
    table(
      'Stations',
      [
        { title: 'Station', width: 3 },
        { title: 'Why it is there', width: 7 },
        { title: 'Access', width: 4 },
      ],
      [
        [
          '1 Footbridge',
          'Above the building site: what the stream is like before anything happens to it',
          'Path, ten minutes on foot',
        ],
        [
          '2 Culvert',
          'Below the site: if the site matters, the difference between 1 and 2 shows it',
          'From the bank only, two at a time',
        ],
        ['3 Mill pond', 'Slow water: does the mud settle, do bacteria grow?', 'Platform, life jackets'],
        ['4 Allotments', 'The place where the water would be taken', 'Gate key from the secretary'],
      ],
    ),
    heading('What we measure'),
    list(
      'Cloudiness (turbidity) with the tube, in NTU, three readings, the middle one counts.',
      'Nitrate with test strips, in mg per litre, read by two people who do not see each other’s result.',
      'Temperature and pH with the school’s probe.',
      'Intestinal bacteria: one bottle from each station goes to the regional laboratory, which counts them free of charge for the association. We collect, cool and label; we do not culture anything in school.',
    ),
    text(
      'Limits for watering come from the leaflet that the association uses: bacteria decide about raw vegetables, nitrate decides how much more fertiliser is wise, and cloudiness decides whether a drip line will clog.',
    ),
    heading('Knowing the class'),
    text(
      'Most students in this year group care about the environment, and many have said in discussions that they like being outdoors. Fieldwork is therefore a good choice for them. The groups were made so that students with different strengths work together.',
    ),
    text(
      'Some students need support with longer texts. They receive sentence starters for the report, and the glossary in the field book is there for everyone.',
    ),
    sheet(A4_WIDE),
    heading('Data sheet for one visit'),
    table(
      'Filled in at the water, in pencil, by two people; corrections are struck through and stay readable',
      [
        { title: 'Station', width: 3 },
        { title: 'Time', width: 2 },
        { title: 'Rain in the last 24 h (mm)', width: 3 },
        { title: 'Turbidity 1 / 2 / 3 (NTU)', width: 4 },
        { title: 'Nitrate A / B (mg/l)', width: 4 },
        { title: 'Temp. (°C)', width: 2 },
        { title: 'pH', width: 2 },
        { title: 'What else we saw', width: 6 },
      ],
      [
        ['1 Footbridge', '', '', '', '', '', '', ''],
        ['2 Culvert', '', '', '', '', '', '', ''],
        ['3 Mill pond', '', '', '', '', '', '', ''],
        ['4 Allotments', '', '', '', '', '', '', ''],
        ['Example', '10:20', '6', '31 / 29 / 34', '10 / 10', '11.4', '7.6', 'Foam below the pipe, two ducks'],
      ],
    ),
    text(
      'The line marked as an example is from a trial by the teachers in July. Rain is read from the school’s gauge before we leave, because the secretary’s question is about what happens after rain.',
    ),
    sheet(A4),
    heading('The report'),
    steps(
      'Page 1: the answer in five sentences that a plot holder can act on.',
      'Page 2: the map and the measurements that matter, with the days and the weather.',
      'Page 3: how sure we are, and what we did not measure.',
      'Page 4: what the association should do next, and what it would cost.',
    ),
    heading('How the report is assessed'),
    text('Curriculum: working scientifically (accuracy, uncertainty, evaluation of data); ecosystems.'),
    table(
      'Assessment sheet',
      [
        { title: 'Part', width: 4 },
        { title: 'What is expected', width: 8 },
        { title: 'Marks', width: 2, align: 'right' },
      ],
      [
        ['Length', 'Four pages, no more and no fewer', '4'],
        ['Layout', 'Headings, page numbers, map, at least two graphs with labelled axes', '8'],
        ['Data', 'All four stations and all measurements are included', '8'],
        ['Language', 'Complete sentences, scientific words spelled correctly', '6'],
        ['Presentation', 'Clear voice, every member speaks', '4'],
      ],
    ),
    text(
      'The sheet was shared at the beginning of week 2. The association’s secretary read it as well and had nothing to add.',
    ),
    heading('Safety'),
    list(
      'No one stands in the water. Samples are taken with the pole.',
      'Gloves at stations 2 and 3, hands washed before anyone eats.',
      'Above 20 mm of rain in a day the visit is put off.',
    ),
    text(
      'Parents and carers gave written consent for the fieldwork. No photographs of students were taken for this submission.',
    ),
  ],
};
