import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Button } from '../../../renderer/design/actions/Button.tsx';
import { Field } from '../../../renderer/design/fields/Field.tsx';
import { TextInput } from '../../../renderer/design/fields/TextInput.tsx';
import { RadioLevels } from '../../../renderer/design/levels/RadioLevels.tsx';
import { StateMark } from '../../../renderer/design/marks/StateMark.tsx';
import { QUEUE_STATES, STATE_SIGNS } from '../../../renderer/design/marks/states.tsx';
import { filesBelow, textOf } from './stylesheets.ts';

const LEVELS = [
  { code: 'NY', label: 'Not Yet', descriptor: 'nothing to be seen', keys: '1' },
  { code: 'DE', label: 'Demonstrated', passing: true },
];
const nothing = () => {};

describe('a button', () => {
  it('tells its key to assistive technology and hides the cap from it', () => {
    const html = renderToStaticMarkup(<Button keys="Mod+Enter">Next</Button>);
    expect(html).toContain('aria-keyshortcuts="Control+Enter"');
    expect(html).toMatch(/<kbd[^>]*aria-hidden="true"/);
  });

  it('stays in the tab order when it is switched off', () => {
    const html = renderToStaticMarkup(<Button disabled>Export</Button>);
    expect(html).toContain('aria-disabled="true"');
    expect(html).not.toMatch(/\sdisabled/);
  });

  it('sends no form unless it is told to', () => {
    expect(renderToStaticMarkup(<Button>Export</Button>)).toContain('type="button"');
    expect(renderToStaticMarkup(<Button type="submit">Export</Button>)).toContain('type="submit"');
  });
});

describe('a field', () => {
  it('ties label, hint and error to its control', () => {
    const html = renderToStaticMarkup(
      <Field label="Attempts" hint="Empty for no limit" error="Write a whole number">
        <TextInput />
      </Field>,
    );
    const input = /<input[^>]*>/.exec(html)?.[0] ?? '';
    const id = /\sid="([^"]+)"/.exec(input)?.[1];
    const described = /aria-describedby="([^"]+)"/.exec(input)?.[1]?.split(' ') ?? [];
    expect(html).toContain(`for="${id}"`);
    expect(described).toHaveLength(2);
    for (const each of described) expect(html).toContain(`id="${each}"`);
    expect(input).toContain('aria-invalid="true"');
  });

  it('says nothing of errors while there is none', () => {
    const html = renderToStaticMarkup(
      <Field label="Attempts">
        <TextInput />
      </Field>,
    );
    expect(html).not.toContain('aria-invalid');
    expect(html).not.toContain('aria-describedby');
  });
});

describe('a level group', () => {
  it('is a named radio group with the given level checked', () => {
    const html = renderToStaticMarkup(
      <RadioLevels criterion="P2" levels={LEVELS} value="DE" onChange={nothing} />,
    );
    expect(html).toMatch(/role="radiogroup"[^>]*aria-label="P2"/);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toMatch(/<input[^>]*value="DE"[^>]*checked=""|<input[^>]*checked=""[^>]*value="DE"/);
  });

  it('has nothing checked while no level is given', () => {
    const html = renderToStaticMarkup(
      <RadioLevels criterion="P2" levels={LEVELS} value={null} onChange={nothing} />,
    );
    expect(html).not.toContain('checked=""');
  });
});

describe('a state', () => {
  it('is never told by its sign alone', () => {
    expect(renderToStaticMarkup(<StateMark state="hold" word="On hold" signOnly />)).toContain('On hold');
  });

  it('has a drawing of its own', () => {
    const drawings = QUEUE_STATES.map((state) => renderToStaticMarkup(STATE_SIGNS[state].drawing));
    expect(new Set(drawings).size).toBe(QUEUE_STATES.length);
  });
});

describe('the words', () => {
  it('all come from outside: no primitive has a sentence of its own', () => {
    const sentence =
      /(?:aria-label|title|placeholder|alt)="[^"]*[A-Za-z]|>[^<>{}()=;]*[A-Za-z][^<>{}()=;]*<\//;
    const primitives = filesBelow('renderer/design', ['.tsx']).filter((path) => !path.includes('gallery'));
    expect(primitives.length).toBeGreaterThan(20);
    expect(primitives.filter((path) => sentence.test(textOf(path)))).toEqual([]);
  });
});
