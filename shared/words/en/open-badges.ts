import type { Rubric } from '../../rubric/rubric.ts';
import { passingLevel } from '../../rubric/scale.ts';
import { decision } from './decision.ts';

/** Words inside Open Badges drafts. */
export const openBadges = {
  status: 'Status',
  description: (title: string) =>
    `${title}: a competency shown by a product, its application with learners, and a reflection, each judged against a rubric.`,
  /** The criteria of an achievement in Markdown: the rule, then what each criterion asks for. */
  criteria(rubric: Rubric): string {
    const passing = passingLevel(rubric);
    const lines = rubric.criteria.map(
      ({ id, title, levels }) => `- **${id} ${title}**: ${levels[passing] ?? title}`,
    );
    return [decision.rule(rubric), '', ...lines].join('\n');
  },
};
