import type { Problem } from '../../shared/batch/problem.ts';

/** From what keeps something out to what is only told. */
export const SEVERITIES: readonly Problem['severity'][] = ['block', 'warn', 'info'];

export interface ProblemGroup {
  severity: Problem['severity'];
  problems: readonly Problem[];
}

/** The problems of one rule. */
export interface RuleGroup {
  /** The rule in words; empty where rules are not told apart. */
  rule: string;
  problems: readonly Problem[];
}

/** The problems of one severity by the rule that they break, in the order in which the rules first occur. */
export function groupByRule(problems: readonly Problem[], rule?: (problem: Problem) => string): RuleGroup[] {
  if (!rule) return [{ rule: '', problems }];
  return [...Map.groupBy(problems, rule)].map(([name, of]) => ({ rule: name, problems: of }));
}

/** The problems by severity, worst first; inside a group they keep their order. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  return SEVERITIES.map((severity) => ({
    severity,
    problems: problems.filter((problem) => problem.severity === severity),
  })).filter((group) => group.problems.length > 0);
}

/** The problems in which every word stands, in the place or in the message. */
export function filterProblems(problems: readonly Problem[], text: string): readonly Problem[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return problems;
  return problems.filter(({ where, code, message }) => {
    const hay = `${where} ${code} ${message}`.toLowerCase();
    return wanted.every((word) => hay.includes(word));
  });
}

/** The problems as plain text, a line each, to be sent to whoever made the file. Tabs between the parts. */
export function problemsAsText(problems: readonly Problem[]): string {
  return groupProblems(problems)
    .flatMap((group) => group.problems)
    .map(({ severity, code, where, message }) => [severity, code, where, message].join('\t'))
    .join('\n');
}
