import { describe, expect, it } from 'vitest';
import { applyTheme, type ThemedDocument } from '../../../renderer/design/theme.ts';

/** A document on a machine that is set to dark or light, and can be switched. */
function machine(dark: boolean) {
  const system = Object.assign(new EventTarget(), { matches: dark });
  const dataset: DOMStringMap = {};
  const target = {
    documentElement: { dataset },
    defaultView: { matchMedia: () => system },
  } as unknown as ThemedDocument;
  const turn = (to: boolean) => {
    system.matches = to;
    system.dispatchEvent(new Event('change'));
  };
  return { target, turn, shown: () => dataset.theme };
}

describe('the theme', () => {
  it.each(['paper', 'night', 'projector'] as const)(
    '%s is shown as chosen, whatever the system says',
    (choice) => {
      const { target, turn, shown } = machine(true);
      applyTheme(choice, target);
      turn(false);
      expect(shown()).toBe(choice);
    },
  );

  it('follows the system between paper and night', () => {
    const { target, turn, shown } = machine(false);
    applyTheme('system', target);
    expect(shown()).toBe('paper');
    turn(true);
    expect(shown()).toBe('night');
  });

  it('stops following once another is to be chosen', () => {
    const { target, turn, shown } = machine(false);
    const stop = applyTheme('system', target);
    stop();
    applyTheme('projector', target);
    turn(true);
    expect(shown()).toBe('projector');
  });
});
