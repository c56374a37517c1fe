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
import { shelfDrawing } from './shelfDrawing.ts';

/** A well made routine for a workshop; how far it is a routine of the students is the question. */
export const guide: Paper = {
  title: 'Stop, look, say: reflection in the workshop',
  subject: 'Guide to three short routines',
  language: 'en-GB',
  written: '2026-10-05T07:00:00Z',
  look: sans('#5a4632', '#f3ece2'),
  sheet: A4,
  blocks: [
    title('Stop, look, say', 'Three short routines for the design and technology workshop, years 8 and 9'),
    text(
      'In the workshop students want to make things, and they are right. Whatever I ask them to think about has to fit between two saw cuts. These routines take from twenty seconds to five minutes, and each of them ends with a decision about the piece on the bench.',
    ),
    heading('The three routines'),
    table(
      'Overview',
      [
        { title: 'Routine', width: 3 },
        { title: 'When', width: 5 },
        { title: 'Question', width: 6 },
        { title: 'What stays', width: 4 },
      ],
      [
        [
          'Stop',
          'Before a step that cannot be undone',
          'What will be different when I have done this?',
          'Nothing',
        ],
        [
          'Look',
          'When a part is finished',
          'Where does it differ from my drawing, and do I like it?',
          'Pencil mark on the drawing',
        ],
        [
          'Say',
          'Last five minutes, in threes',
          'Which decision today would I take again, which not?',
          'One card for the tin',
        ],
      ],
    ),
    heading('Stop'),
    text(
      'A red tag hangs on the band saw, the drill press and the glue. Whoever takes the tag off says one sentence to the next person: “When I have drilled this, the board can no longer be turned round.” There is no wrong sentence, but there is silence, and then the tag stays on.',
    ),
    box(
      'Why a sentence and not a checklist',
      'A checklist is about the machine. The sentence is about the piece. We have the checklist as well; it hangs behind the door and is about fingers.',
    ),
    heading('Look'),
    text(
      'The drawing lies beside the piece. Every difference gets a pencil mark: a circle for “I meant it”, a cross for “it happened to me”. A cross is not a fault. A cross that one would keep becomes a circle, with a date.',
    ),
    list(
      'First part: five minutes, I go from bench to bench.',
      'From the third part on: in pairs, and the partner must find one more difference.',
      'Last part: alone.',
    ),
    figure(
      210,
      'Drawing of a shelf with four numbered marks: two circles for what was meant and two crosses for what happened.',
      'A drawing with its marks, redrawn. Number 3 was a cross first and became a circle on 14 October.',
      shelfDrawing,
    ),
    heading('Say'),
    steps(
      'Threes are made by who stands nearest. Nobody sits.',
      'Each has a minute. The others may only ask “how do you know?”.',
      'One card for all three: the decision that they would take again.',
      'The card goes into the tin. On Mondays we draw one and see whether it still holds.',
    ),
    text(
      'The tin now has 61 cards. The class has begun to draw without me when somebody asks for advice. I had not planned that.',
    ),
    sheet(A4_WIDE),
    heading('A lesson with the three routines in it'),
    table(
      'Year 9, shelf project, 14 October, 100 minutes',
      [
        { title: 'Time', width: 2 },
        { title: 'On the bench', width: 6 },
        { title: 'Routine', width: 2 },
        { title: 'What I do', width: 6 },
        { title: 'What I listen for', width: 6 },
      ],
      [
        [
          '0',
          'Drawings out, parts laid on them',
          'Look',
          'Walk, say nothing',
          'Who sees a difference first, the owner or the partner',
        ],
        [
          '15',
          'Drilling for the brackets',
          'Stop',
          'Stand by the drill',
          'Sentences about the piece: “then the grain shows”',
        ],
        [
          '60',
          'First assembly without glue',
          'Look',
          'Ask one pair for a cross that became a circle',
          'A reason that is not “it looks nice”',
        ],
        [
          '92',
          'Tools away',
          'Say',
          'Join one group of three as a listener',
          '“How do you know?” asked by students',
        ],
      ],
    ),
    sheet(A4),
    heading('For a colleague who takes over the class'),
    text(
      'If you have only one of the three, take Stop. If students tell you that they do not need it, ask them to take the tag off without a word and watch the next person. If you have two, take Say. It looks like chatting, and some of it is.',
    ),
    table(
      'What goes wrong, and what has helped so far',
      [
        { title: 'What happens', width: 5 },
        { title: 'What I tried', width: 6 },
        { title: 'Did it help?', width: 5 },
      ],
      [
        [
          '“It’s just a hole.”',
          'Wait, with the tag in my hand',
          'Yes, if I look at the board and not at the student',
        ],
        ['The same sentence every time', 'Another student may ask “and then?”', 'For two weeks'],
        ['Only crosses on a drawing', 'Ask for one cross that is worth keeping', 'Yes, nearly always'],
        ['Talk about football', 'Nothing', 'It stops when a third person needs the card'],
        ['Cards that say “good teamwork”', 'Read them aloud on Monday without a comment', 'Not yet'],
      ],
    ),
    heading('What I am still unsure about'),
    text(
      'All of this is spoken and leaves little behind. I like that, since writing in a workshop is a punishment. But it also means that I cannot look back over a term with a student, and neither can they. The drawings with their marks are the nearest thing, and half of them go home with the shelf.',
    ),
    text(
      'Photographs of finished shelves with their drawings are on the public page of the project. There are no people in the pictures.',
    ),
  ],
};
