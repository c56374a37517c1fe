import type { Problem } from '../batch/problem.ts';
import { jsonPath } from '../batch/read-batch.ts';
import { Programme } from './programme.ts';

type Say = (severity: Problem['severity'], code: string, where: string, message: string) => void;

/** Tells each id that stands twice, at its second place. */
function checkUnique(what: string, ids: readonly (readonly [id: string, where: string])[], say: Say): void {
  const first = new Map<string, string>();
  for (const [id, where] of ids) {
    const before = first.get(id);
    if (before === undefined) first.set(id, where);
    else say('block', 'duplicate-id', where, `${where}: the ${what} ${id} stands at ${before} already.`);
  }
}

function checkAwards(programme: Programme, known: ReadonlySet<string>, say: Say): void {
  const sizes = new Map(programme.stacks.map(({ id, microCredentials }) => [id, microCredentials.length]));
  programme.awards.forEach(({ id, rule }, at) => {
    const place = `awards[${at}].rule`;
    if (rule.type === 'per-stack') {
      rule.stacks.forEach((stack, each) => {
        const where = `${place}.stacks[${each}]`;
        const size = sizes.get(stack);
        if (size === undefined)
          say(
            'block',
            'unknown-stack',
            where,
            `${where}: award ${id} names the stack ${stack}, which is not there.`,
          );
        else if (size < rule.n)
          say(
            'block',
            'out-of-reach',
            `${place}.n`,
            `${place}.n: award ${id} asks for ${rule.n} of the stack ${stack}, which has ${size}.`,
          );
      });
      return;
    }
    rule.microCredentials.forEach((credential, each) => {
      const where = `${place}.microCredentials[${each}]`;
      if (!known.has(credential))
        say(
          'block',
          'unknown-micro-credential',
          where,
          `${where}: award ${id} names the micro-credential ${credential}, which is not there.`,
        );
    });
    checkUnique(
      'micro-credential',
      rule.microCredentials.map((each, index) => [each, `${place}.microCredentials[${index}]`]),
      say,
    );
    if (rule.type === 'n-of' && rule.n > rule.microCredentials.length)
      say(
        'block',
        'out-of-reach',
        `${place}.n`,
        `${place}.n: award ${id} asks for ${rule.n} of ${rule.microCredentials.length}.`,
      );
  });
}

function checkRubrics({ rubrics }: Programme, known: ReadonlySet<string>, say: Say): void {
  rubrics.forEach(({ id, microCredential }, at) => {
    const where = `rubrics[${at}].microCredential`;
    if (!known.has(microCredential))
      say(
        'block',
        'unknown-micro-credential',
        where,
        `${where}: rubric ${id} is for ${microCredential}, which is not there.`,
      );
  });
  checkUnique(
    'rubric version',
    rubrics.map(({ id, version }, at) => [`${id} ${version}`, `rubrics[${at}]`]),
    say,
  );
  rubrics.forEach(({ id, microCredential }, at) => {
    const first = rubrics.findIndex((each) => each.id === id);
    const other = rubrics[first];
    if (!other || other.microCredential === microCredential) return;
    const where = `rubrics[${at}].id`;
    say(
      'block',
      'duplicate-id',
      where,
      `${where}: the rubric ${id} is for ${other.microCredential} at rubrics[${first}] and for ${microCredential} here. Give each its own id.`,
    );
  });
  const covered = new Set(rubrics.map(({ microCredential }) => microCredential));
  for (const id of known)
    if (!covered.has(id))
      say('warn', 'no-rubric', 'rubrics', `There is no rubric for ${id}: submissions for it cannot be read.`);
}

/**
 * Judges a parsed programme file (`touchstone-programme/1`): its shape, and that every id stands once and every one
 * that is named is there. The programme is null where its shape is wrong. Places are JSON paths, as in
 * `rubrics[3].criteria[0].levels.DE`.
 */
export function checkProgramme(document: unknown): { programme: Programme | null; problems: Problem[] } {
  const parsed = Programme.safeParse(document);
  if (!parsed.success)
    return {
      programme: null,
      problems: parsed.error.issues.map((issue) => {
        const where = jsonPath(issue.path);
        const message = `${where || 'the file'}: ${issue.message}.`;
        return { severity: 'block', code: 'programme-format', where, message };
      }),
    };
  const programme = parsed.data;
  const problems: Problem[] = [];
  const say: Say = (severity, code, where, message) => problems.push({ severity, code, where, message });
  const credentials = programme.stacks.flatMap(({ microCredentials }, stack) =>
    microCredentials.map(({ id }, at) => [id, `stacks[${stack}].microCredentials[${at}].id`] as const),
  );
  checkUnique(
    'stack',
    programme.stacks.map(({ id }, at) => [id, `stacks[${at}].id`]),
    say,
  );
  checkUnique('micro-credential', credentials, say);
  checkUnique(
    'award',
    programme.awards.map(({ id }, at) => [id, `awards[${at}].id`]),
    say,
  );
  const known = new Set(credentials.map(([id]) => id));
  checkAwards(programme, known, say);
  checkRubrics(programme, known, say);
  return { programme, problems };
}
