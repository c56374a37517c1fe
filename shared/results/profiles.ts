import { Profile } from './profile.ts';
import accredible from './profiles/accredible.json' with { type: 'json' };
import awards from './profiles/awards.json' with { type: 'json' };
import badgr from './profiles/badgr-ui.json' with { type: 'json' };
import canvas from './profiles/canvas-rubric.json' with { type: 'json' };
import credly from './profiles/credly.json' with { type: 'json' };
import criteria from './profiles/criteria.json' with { type: 'json' };
import decisions from './profiles/decisions.json' with { type: 'json' };
import letters from './profiles/letters.json' with { type: 'json' };
import moodleFeedback from './profiles/moodle-feedback.json' with { type: 'json' };
import moodleWorksheet from './profiles/moodle-worksheet.json' with { type: 'json' };
import openBadges from './profiles/open-badges.json' with { type: 'json' };
import parchment from './profiles/parchment.json' with { type: 'json' };
import summary from './profiles/summary.json' with { type: 'json' };

const SHIPPED = [
  decisions,
  criteria,
  awards,
  letters,
  summary,
  credly,
  parchment,
  badgr,
  accredible,
  openBadges,
  canvas,
  moodleWorksheet,
  moodleFeedback,
];

/** The profiles that ship, the default one first. */
export const SHIPPED_PROFILES: readonly Profile[] = SHIPPED.map((each) => Profile.parse(each));
