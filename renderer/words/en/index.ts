import { adjudication } from './adjudication.ts';
import { annotating } from './annotating.ts';
import { app } from './app.ts';
import { awards } from './awards.ts';
import { calibration } from './calibration.ts';
import { decision } from './decision.ts';
import { double } from './double.ts';
import { judging } from './judging.ts';
import { keeping } from './keeping.ts';
import { keys } from './keys.ts';
import { letters } from './letters.ts';
import { loading } from './loading.ts';
import { monitor } from './monitor.ts';
import { noticed } from './noticed.ts';
import { numbers } from './numbers.ts';
import { own } from './own.ts';
import { panes } from './panes.ts';
import { pdf } from './pdf.ts';
import { problems } from './problems.ts';
import { profiles } from './profiles.ts';
import { programme } from './programme.ts';
import { projector } from './projector.ts';
import { queue } from './queue.ts';
import { results } from './results.ts';
import { review } from './review.ts';
import { rubrics, takingIn, worklist } from './rubrics.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { sharing } from './sharing.ts';
import { steps } from './steps.ts';
import { summary } from './summary.ts';
import { viewers } from './viewers.ts';
import { welcome } from './welcome.ts';

/** English. */
export const en = {
  adjudication,
  annotating,
  app,
  awards,
  calibration,
  decision,
  double,
  judging,
  keeping,
  keys,
  letters,
  loading,
  monitor,
  noticed,
  numbers,
  own,
  panes,
  pdf,
  problems,
  profiles,
  programme,
  projector,
  queue,
  results,
  review,
  rubrics,
  search,
  settings,
  sharing,
  steps,
  summary,
  takingIn,
  viewers,
  welcome,
  worklist,
};
