import { adjudicatingHandlers } from './adjudicating/handlers.ts';
import { annotatingHandlers } from './annotating/handlers.ts';
import { calibrationHandlers } from './calibration/handlers.ts';
import type { Handlers } from './context.ts';
import { doubleHandlers } from './double/handlers.ts';
import { exportHandlers } from './exporting/handlers.ts';
import { letterHandlers } from './exporting/letters/handlers.ts';
import { profileHandlers } from './exporting/profile-handlers.ts';
import { feedbackHandlers } from './feedback/handlers.ts';
import { keepingHandlers } from './keeping/handlers.ts';
import { loadingHandlers } from './loading/handlers.ts';
import { mergingHandlers } from './merging/handlers.ts';
import { programmeHandlers } from './programmes/handlers.ts';
import { queueHandlers } from './queue/handlers.ts';
import { readingHandlers } from './reading/handlers.ts';
import { roomHandlers } from './room/handlers.ts';
import { rubricHandlers } from './rubrics/handlers.ts';
import { sessionHandlers } from './session/handlers.ts';
import { sharingHandlers } from './sharing/handlers.ts';
import { textHandlers } from './texts/handlers.ts';

/** One handler for each call of the contract; the type says so when one is missing. */
export const handlers: Handlers = {
  ...sessionHandlers,
  ...loadingHandlers,
  ...queueHandlers,
  ...readingHandlers,
  ...roomHandlers,
  ...feedbackHandlers,
  ...adjudicatingHandlers,
  ...doubleHandlers,
  ...mergingHandlers,
  ...exportHandlers,
  ...profileHandlers,
  ...letterHandlers,
  ...annotatingHandlers,
  ...textHandlers,
  ...calibrationHandlers,
  ...keepingHandlers,
  ...sharingHandlers,
  ...programmeHandlers,
  ...rubricHandlers,
};
