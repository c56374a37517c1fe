import type { Page } from '@playwright/test';

type Command = Record<string, unknown>;

/** Calls the desk as a screen does. @throws Error with the sentence of a refusal. */
export function deskCall<Answer = unknown>(page: Page, name: string, input: unknown): Promise<Answer> {
  return page.evaluate(
    async ([call, body]) => {
      const response = await fetch(`call/${call}`, { method: 'POST', body: JSON.stringify(body) });
      const reply = await response.json();
      if (!reply.ok) throw new Error(`${call}: ${reply.message}`);
      return reply.value;
    },
    [name, input] as const,
  );
}

/** Reads one submission to its end, by the desk's own calls: `below` criteria at the lowest level. */
export async function decide(
  page: Page,
  submission: string,
  { below = 0, note = 'Say how the letter reaches the committee.' } = {},
): Promise<void> {
  const { rubric, reading } = await deskCall<{
    rubric: { criteria: { id: string }[]; scale: { code: string }[] };
    reading: { version: number; purpose: string };
  }>(page, 'submission.open', { key: submission });
  const [lowest] = rubric.scale;
  const highest = rubric.scale.at(-1);
  const commands: Command[] = [
    { type: 'intake-all-met' },
    ...rubric.criteria.flatMap(({ id: criterion }, at): Command[] =>
      at < below
        ? [
            { type: 'rate', criterion, code: lowest?.code },
            { type: 'note', criterion, text: note },
            { type: 'next-step', criterion, text: 'Name one person and one date.' },
          ]
        : [{ type: 'rate', criterion, code: highest?.code }],
    ),
    { type: 'strength', text: 'The need is named by the people who have it.' },
    { type: 'lock' },
  ];
  let { version } = reading;
  for (const command of commands) {
    const saved = await deskCall<{ reading: { version: number } }>(page, 'reading.do', {
      submission,
      purpose: reading.purpose,
      version,
      command,
    });
    version = saved.reading.version;
  }
}
