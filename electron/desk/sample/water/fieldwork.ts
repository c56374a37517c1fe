import { lines } from '../charts.ts';
import { A4, figure, heading, type Paper, quote, sans, sheet, table, text, title, work } from '../paper.ts';

/** Dated and rich evidence of use; the two samples are both good ones, and hardly annotated. */
export const fieldwork: Paper = {
  title: 'Mill stream: field log and reports',
  subject: 'Evidence of use with students',
  language: 'en-GB',
  written: '2026-11-09T09:00:00Z',
  look: sans('#1f5a7a', '#e6f0f5'),
  sheet: A4,
  blocks: [
    title('Mill stream: field log and reports', 'What was done between 21 September and 29 October'),
    heading('Field log'),
    text(
      'Seven groups of four students. The log was kept by a different student each time and is typed here without names.',
    ),
    table(
      'Visits',
      [
        { title: 'Date', width: 3 },
        { title: 'Rain before (mm)', width: 2, align: 'right' },
        { title: 'What the groups did', width: 9 },
      ],
      [
        [
          '21 September',
          '0',
          'Tried the tube at the footbridge. Five of seven groups got three readings that differ by more than 10 NTU. We stayed until the readings agreed.',
        ],
        [
          '28 September',
          '2',
          'First full round at four stations. Group 6 forgot to read the gauge and took the value from group 2, which the log says.',
        ],
        [
          '6 October',
          '14',
          'After rain. Culvert cloudy, footbridge clear. Four bottles for the laboratory, cooled, handed over at 14:10.',
        ],
        [
          '13 October',
          '1',
          'Dry round for comparison, with a second set of bottles. At the pond two groups disagreed about nitrate and asked a third to read the strip.',
        ],
        ['20 October', '9', 'Last round. Results of the laboratory came back the same afternoon.'],
      ],
    ),
    figure(
      190,
      'Line chart of turbidity at four stations on 6 October after rain and on 13 October in dry weather. After rain: 12, 88, 61, 47. Dry: 9, 14, 11, 10. A dashed line marks 30 NTU for drip lines.',
      'Turbidity in NTU, class median. Drawn by group 3, redrawn here.',
      lines(
        100,
        ['1 Footbridge', '2 Culvert', '3 Pond', '4 Allotments'],
        [
          ['dry', [9, 14, 11, 10]],
          ['after rain', [12, 88, 61, 47]],
        ],
        ['drip line clogs above 30', 30],
      ),
    ),
    sheet(A4),
    heading('Sample A: first page of a report'),
    work(
      'Sample A',
      [
        'To the allotment association: you can use the stream for vegetables that are cooked, at any time. You should not use it for lettuce or anything eaten raw.',
        {
          text: 'The reason is bacteria. At your gate the laboratory found 410 in 100 ml after rain and 95 in dry weather, and your leaflet says 200 for raw vegetables.',
          mark: 1,
        },
        'After rain the water is also cloudy, 47 NTU. A drip line clogs above 30. In dry weather it is 10, which is fine.',
        'The mud comes from the building site, because the footbridge stays clear (12) and the culvert goes to 88. So if the site puts in a settling pond, your problem with the drip line could go away.',
        'We have bacteria for two days only. We would not bet a lettuce on two numbers. Ask for six more before you buy a pump.',
      ],
      'Very good first page. Full marks.',
    ),
    text(
      'This group had all parts of the report and kept to four pages. They presented at the meeting on 29 October.',
    ),
    table(
      'Bacteria in 100 ml at the four stations, regional laboratory',
      [
        { title: 'Date', width: 3 },
        { title: '1', width: 2, align: 'right' },
        { title: '2', width: 2, align: 'right' },
        { title: '3', width: 2, align: 'right' },
        { title: '4', width: 2, align: 'right' },
      ],
      [
        ['6 October, after 14 mm of rain', '130', '390', '520', '410'],
        ['13 October, dry', '40', '60', '180', '95'],
      ],
    ),
    heading('Sample A: from the third page'),
    work('Sample A, “How sure we are”', [
      'Turbidity: three readings each time, they agree within 5 NTU, so we are sure.',
      'Nitrate: two people read the strip without seeing the other result. 11 of 14 times they said the same colour. When they did not, we write both.',
      'Bacteria: one bottle per place and day. The laboratory says that one bottle can be twice too high or half too low.',
    ]),
    heading('Sample B: first page of a report'),
    work(
      'Sample B',
      [
        'Our answer is: it depends on how you water and on the day before.',
        'If it has rained more than 5 mm do not take water for two days. The pond needs about that long to settle, we went back on the 8th to look.',
        {
          text: 'If you water with a can on to the soil and not on the leaves, the risk is lower, but we could not measure that. Please ask the laboratory before you decide.',
          mark: 1,
        },
        'We counted what you grow: 19 of 31 plots have more than half cooked vegetables. So the pump would be worth it for 19 plots, and that is more than half.',
      ],
      'Counted the plots on their own. Excellent effort.',
    ),
    work('Sample B, from the last page', [
      'What it would cost: the pump is 640, a year of mains water for all plots is about 210. After four years the pump is cheaper, if it is used.',
      'What you should do first: nothing that costs money. Write to the building site.',
    ]),
    text(
      'Both samples show that the students took the task seriously. All seven reports were handed in, and five of them had full marks for layout.',
    ),
    heading('The meeting of 29 October'),
    text(
      'Three students presented for twelve minutes. Fourteen plot holders asked questions for half an hour. The rest of the class sat at the tables and answered what was about their own station. The secretary wrote to the school a week later.',
    ),
    quote(
      'We had expected posters and a lecture about nature. We got a page that tells us what to do after rain. We have asked the site manager for a settling pond, with the graph of the class attached, and we have put off the decision about the pump until there are six more bacteria counts, as the students advised.',
      'Letter of the association, 5 November, quoted with permission',
    ),
    table(
      'Questions from the meeting that the class could not answer',
      [
        { title: 'Question', width: 7 },
        { title: 'What became of it', width: 6 },
      ],
      [
        ['What about the pump’s fuel getting into the stream?', 'Sent to the council'],
        ['Is it safe for the children who play at the pond?', 'Not in the leaflet; we asked the laboratory'],
        ['Would boiling help?', 'Answered by a student a day later, by letter'],
      ],
    ),
  ],
};
