import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What a theme can change: its colours, and how large things are. */
const OF_A_THEME = ['color-contrast', 'target-size'];

/**
 * An axe for a page that is looked at in every theme: in paper everything is looked at, in the others what a theme can
 * change. Looking at everything three times would find nothing more.
 */
export function axeIn(theme: string, page: Page): AxeBuilder {
  const axe = new AxeBuilder({ page });
  return theme.toLowerCase() === 'paper' ? axe : axe.withRules(OF_A_THEME);
}
