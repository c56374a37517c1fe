import { assessorOf, type Handlers } from '../context.ts';
import { storedReading } from '../library/project-reading.ts';
import {
  commentsOf,
  exportComments,
  importComments,
  removeComment,
  saveComment,
  useComment,
} from './comments.ts';
import { earlierFeedback } from './earlier.ts';
import { namedPlaces } from './names.ts';

type FeedbackCalls =
  | `feedback.${'names' | 'search'}`
  | `comments.${'list' | 'save' | 'remove' | 'used' | 'export' | 'import'}`;

/** Nobody has two of these of one submission, but for an adjudication after a recusal. */
const PURPOSES = ['first', 'second', 'adjudication'] as const;

export const feedbackHandlers: Handlers<FeedbackCalls> = {
  'feedback.names': (context, { submission }) => {
    const library = context.library();
    const assessor = assessorOf(context);
    const readings = PURPOSES.map((purpose) =>
      storedReading(library.database, submission, assessor, purpose),
    );
    return { places: [...new Set(readings.flatMap((each) => (each ? namedPlaces(library, each) : [])))] };
  },
  'feedback.search': (context, { text }) => earlierFeedback(context.library(), assessorOf(context), text),
  'comments.list': (context) => commentsOf(context.library(), assessorOf(context)),
  'comments.save': (context, { id, comment }) =>
    saveComment(context.library(), assessorOf(context), id, comment),
  'comments.remove': (context, { id }) => {
    removeComment(context.library(), assessorOf(context), id);
    return { removed: true };
  },
  'comments.used': (context, { id }) => ({
    uses: useComment(context.library(), assessorOf(context), id),
  }),
  'comments.export': (context) => exportComments(context.library(), assessorOf(context)),
  'comments.import': (context, { text }) => importComments(context.library(), assessorOf(context), text),
};
