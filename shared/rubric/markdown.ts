import { decision } from '../words/en/decision.ts';
import { rubric as words } from '../words/en/rubric.ts';
import { COMPONENTS, type Criterion, type Rubric } from './rubric.ts';

/** What a rubric's document says besides the rubric. */
export interface RubricDocument {
  rubric: Rubric;
  /** Title of the micro-credential. */
  title: string;
  /** Title of the programme, and who publishes it. */
  programme: string;
  publisher: string;
}

/** Text as Markdown shows it letter for letter, in one line. */
function plain(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const escaped = line.replace(/[\\`*_[\]<>|~&]/g, (character) => `\\${character}`);
  // What would begin a heading, a list or a rule stands at the start of a line alone.
  return escaped.replace(/^([#+=-])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
}

function criterionLines(rubric: Rubric, criterion: Criterion): string[] {
  const optional = criterion.required ? '' : ` (${words.optional})`;
  // From the highest level down: what is asked for comes first.
  const rows = rubric.scale.toReversed().map(({ code, label, passing }) => {
    const name = `${plain(label)}${passing ? ` (${words.passing})` : ''}`;
    return `- **${name}**: ${plain(criterion.levels[code] ?? '')}`;
  });
  const lookFors = criterion.lookFors.map((each) => `  - ${plain(each)}`);
  return [
    `### ${plain(criterion.id)} ${plain(criterion.title)}${optional}`,
    '',
    ...rows,
    ...(lookFors.length ? ['', `${words.lookFor}:`, '', ...lookFors.map((line) => line.trimStart())] : []),
    '',
  ];
}

/** A rubric as Markdown (CommonMark), as its educator should see it. Assessors' guidance stays out of it. */
export function rubricMarkdown({ rubric, title, programme, publisher }: RubricDocument): string {
  const sections = COMPONENTS.flatMap((component) => {
    const criteria = rubric.criteria.filter((criterion) => criterion.component === component);
    return criteria.length
      ? [`## ${words.component(component)}`, '', ...criteria.flatMap((each) => criterionLines(rubric, each))]
      : [];
  });
  const intake = rubric.completion.map(
    ({ text, blocking }) => `- ${plain(text)}${blocking ? '' : ` (${words.asked})`}`,
  );
  const lines = [
    `# ${plain(words.title(rubric.microCredential, title))}`,
    '',
    `${plain(programme)}. ${plain(words.version(rubric.id, rubric.version))}.`,
    ...(rubric.status === 'draft' ? ['', plain(words.draft(publisher))] : []),
    '',
    words.intro,
    '',
    `## ${words.decision}`,
    '',
    plain(decision.rule(rubric)),
    '',
    ...(intake.length ? [`## ${words.intake}`, '', ...intake, ''] : []),
    ...sections,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}
