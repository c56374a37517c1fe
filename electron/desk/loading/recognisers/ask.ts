import { ARTIFACT_COMPONENTS } from '../../../../shared/batch/batch.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import type { LoadQuestion } from '../../../../shared/contract/load-report.ts';
import { allMicroCredentials, matchTitle } from '../../../../shared/programme/find.ts';
import type { Programme } from '../../../../shared/programme/programme.ts';
import type { Page } from '../html/page.ts';
import type { PastBatch } from '../past.ts';
import { guessMicroCredential, titleOf } from './guess.ts';
import type { Component, Plan } from './plan.ts';

/** What was answered, or is plain: null where it must be asked first. */
export interface Answers {
  programme: Programme | null;
  title: string;
  /** For submissions whose attempt nobody gave: a number, or the one after those that are known. */
  attempt: number | 'next';
  /** By the key of the task. */
  microCredentials: Map<string, string | null>;
  component: { file: Component | null; text: Component | null };
}

export interface Asked {
  answers: Answers;
  questions: LoadQuestion[];
  problems: Problem[];
  /** The answers by their questions' ids, to be kept with the batch. */
  given: Record<string, string>;
}

/** A question with what is known of its answer. `sure` leaves no doubt, so that it need not be asked. */
type Draft = Omit<LoadQuestion, 'answer' | 'guess'> & { guess: { value: string; sure: boolean } | null };

const TITLES: Record<Component, string> = {
  product: 'Product',
  application: 'Application',
  reflection: 'Reflection',
  context: 'Context',
};
const COMPONENT_CHOICES = ARTIFACT_COMPONENTS.map((value) => ({ value, label: TITLES[value] }));
const ATTEMPT_CHOICES = [
  { value: 'next', label: 'The next one that the library does not hold yet' },
  ...Array.from({ length: 9 }, (_, at) => ({ value: String(at + 1), label: `Attempt ${at + 1}` })),
];

/** Questions that some sources raise and others answer. */
const KNOWN = ['programme', 'micro-credential', 'attempt', 'component', 'component:text', 'batch-title'];

/** Asks what a plan leaves open, takes what was answered, and guesses the rest from titles. */
export function ask(
  plan: Plan,
  pages: ReadonlyMap<string, Page[]>,
  programmes: readonly Programme[],
  given: Readonly<Record<string, string>>,
  before: PastBatch | null,
): Asked {
  const desk = new Desk(given, before?.answers ?? {});
  const programme = chooseProgramme(desk, plan, programmes, before);
  const microCredentials = chooseMicroCredentials(desk, plan, pages, programme);
  const loose = plan.submissions.some(({ attempt }) => attempt === null);
  const attempt = loose
    ? desk.put({
        id: 'attempt',
        kind: 'attempt',
        about: 'Which attempt these submissions are',
        choices: ATTEMPT_CHOICES,
        guess: { value: 'next', sure: true },
      })
    : 'next';
  const component = chooseComponents(desk, plan);
  const title = desk.put({
    id: 'batch-title',
    kind: 'batch-title',
    about: 'What the batch is called',
    choices: [],
    guess: { value: before?.title ?? titleOf(plan.titles[0] ?? ''), sure: true },
  });
  desk.close();
  return {
    answers: {
      programme,
      title: title ?? '',
      attempt: attempt === null || attempt === 'next' ? 'next' : Number(attempt),
      microCredentials,
      component,
    },
    questions: desk.questions,
    problems: desk.problems,
    given: desk.taken,
  };
}

/** Where questions are put, and what is taken for their answers. */
class Desk {
  readonly questions: LoadQuestion[] = [];
  readonly problems: Problem[] = [];
  readonly taken: Record<string, string> = {};
  private readonly given: Readonly<Record<string, string>>;
  private readonly before: Readonly<Record<string, string>>;

  constructor(given: Readonly<Record<string, string>>, before: Readonly<Record<string, string>>) {
    this.given = given;
    this.before = before;
  }

  /** @param read turns a person's answer into one of the choices; undefined where it is none. */
  put({ guess, ...question }: Draft, read?: (answer: string) => string | undefined): string | null {
    const { id, choices } = question;
    const understood = (text: string | undefined): string | undefined => {
      const answer = text?.trim();
      if (!answer) return undefined;
      if (choices.length === 0) return answer.slice(0, 200);
      return choices.find(({ value }) => value === answer)?.value ?? read?.(answer);
    };
    const said = Object.hasOwn(this.given, id) ? this.given[id] : undefined;
    const given = understood(said);
    const before = Object.hasOwn(this.before, id) ? understood(this.before[id]) : undefined;
    const answer = given ?? before ?? (guess?.sure ? guess.value : null);
    if (said !== undefined && given === undefined)
      this.block('answer-invalid', id, `"${said.slice(0, 80)}" is no answer to "${id}". ${advice(question)}`);
    else if (answer === null) this.block('needs-answer', id, `${question.about}? ${advice(question)}`);
    else this.taken[id] = answer;
    this.questions.push({ ...question, guess: before ?? guess?.value ?? null, answer });
    return answer;
  }

  /** Tells of answers to questions that were not put: harmless where the source itself has the answer. */
  close(): void {
    const ids = this.questions.map(({ id }) => id);
    for (const id of Object.keys(this.given).filter((each) => !ids.includes(each))) {
      const message = `"${id.slice(0, 80)}" is not asked here. Asked is: ${ids.join(', ')}.`;
      if (!KNOWN.includes(id)) this.block('answer-unknown', id, message);
      else this.problems.push({ severity: 'info', code: 'answer-unneeded', where: id, message });
    }
  }

  private block(code: string, id: string, message: string): void {
    this.problems.push({ severity: 'block', code, where: id.slice(0, 80), message });
  }
}

function advice({ id, choices }: Pick<LoadQuestion, 'id' | 'choices'>): string {
  const [first] = choices;
  const all = choices.map(({ value }) => value);
  const listed = all.length > 12 ? `${all.slice(0, 3).join(', ')} ... ${all.at(-1)}` : all.join(', ');
  return `Answer with one of ${listed}; on the command line --answer ${id}=${first?.value ?? 'ANSWER'}.`;
}

function chooseProgramme(
  desk: Desk,
  plan: Plan,
  programmes: readonly Programme[],
  before: PastBatch | null,
): Programme | null {
  const [only, ...others] = programmes;
  if (others.length === 0) return only ?? null;
  const stated = [...new Set(plan.submissions.flatMap(({ microCredential }) => microCredential ?? []))];
  const hints = plan.submissions.map((submission) => submission.hints);
  const fitting = programmes.filter((programme) =>
    stated.length > 0
      ? stated.every((text) => matchTitle(programme, text))
      : guessMicroCredential(programme, plan.titles, hints)?.sure,
  );
  const known = programmes.find(({ id }) => id === before?.programme);
  const guess = known ?? (fitting.length === 1 ? fitting[0] : undefined);
  const chosen = desk.put({
    id: 'programme',
    kind: 'programme',
    about: 'Which programme this batch is for',
    choices: programmes.map(({ id, title }) => ({ value: id, label: title })),
    guess: guess ? { value: guess.id, sure: true } : null,
  });
  return programmes.find(({ id }) => id === chosen) ?? null;
}

function chooseMicroCredentials(
  desk: Desk,
  plan: Plan,
  pages: ReadonlyMap<string, Page[]>,
  programme: Programme | null,
): Map<string, string | null> {
  const open = plan.submissions.filter(({ microCredential }) => microCredential === null);
  const tasks = [...new Set(open.map(({ task }) => task))];
  // Without a programme there is nothing to choose from: it is asked for first.
  if (!programme) return new Map(tasks.map((task) => [task, null]));
  const all = allMicroCredentials(programme);
  return new Map(
    tasks.map((task) => {
      const own = open.filter((submission) => submission.task === task);
      const names = plan.tasks.get(task) ?? [];
      const said = own.flatMap(({ id }) => pages.get(id)?.map(({ title }) => title) ?? []);
      const titles = tasks.length === 1 ? [...plan.titles, ...names] : names;
      const hints = own.map((submission) => submission.hints);
      const guess = guessMicroCredential(programme, [...titles, ...said.slice(0, 20)], hints);
      const answer = desk.put(
        {
          id: tasks.length === 1 || task === '' ? 'micro-credential' : `micro-credential:${task}`,
          kind: 'micro-credential',
          about: `Which micro-credential ${names[0] ?? (task === '' ? 'this batch' : task)} is for`,
          choices: all.map(({ id, title }) => ({ value: id, label: `${id} ${title}` })),
          guess: guess ? { value: guess.id, sure: guess.sure } : null,
        },
        (text) => matchTitle(programme, text)?.id,
      );
      return [task, answer];
    }),
  );
}

function chooseComponents(desk: Desk, plan: Plan): Answers['component'] {
  const open = plan.submissions.flatMap(({ artifacts }) => artifacts).filter(({ component }) => !component);
  const put = (id: string, typed: boolean, about: string, value: Component, sure: boolean) =>
    open.some((artifact) => artifact.typed === typed)
      ? (desk.put({
          id,
          kind: 'component',
          about,
          choices: COMPONENT_CHOICES,
          guess: { value, sure },
        }) as Component | null)
      : null;
  return {
    file: put(
      'component',
      false,
      'Which component the files belong to whose names do not say it',
      'product',
      false,
    ),
    text: put(
      'component:text',
      true,
      'Which component the texts belong to that were typed in',
      'reflection',
      true,
    ),
  };
}
