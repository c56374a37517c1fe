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

/**
 * Puts a page into a theme. A colour that is still on its way from one to the next has the contrast of neither; what
 * stands behind the screen is on its way until it is shown.
 */
export const wear = (page: Page, theme: string): Promise<void> =>
  page.evaluate(async (name) => {
    document.documentElement.dataset.theme = name;
    await new Promise(requestAnimationFrame);
    const changes = document
      .getAnimations()
      .filter((each) => each instanceof CSSTransition)
      .filter(({ effect }) => !(effect instanceof KeyframeEffect && effect.target?.closest('[data-behind]')));
    await Promise.allSettled(changes.map((each) => each.finished));
  }, theme);

/** The size of an old projector, in CSS pixels. */
const PROJECTOR = { width: 1024, height: 768 };

/**
 * What axe finds on a page in each theme, a line each; the page is left as it was.
 * @param narrow in the projector's theme, the window has an old projector's size.
 */
export async function faultsInEveryTheme(
  page: Page,
  where: string,
  { exclude = [], narrow = false }: { exclude?: string[]; narrow?: boolean } = {},
): Promise<string[]> {
  const size = page.viewportSize();
  const found: string[] = [];
  const worn = await page.evaluate(() => document.documentElement.dataset.theme ?? 'paper');
  for (const theme of ['paper', 'night', 'projector']) {
    if (narrow && theme === 'projector') await page.setViewportSize(PROJECTOR);
    await wear(page, theme);
    const axe = axeIn(theme, page);
    for (const selector of exclude) axe.exclude(selector);
    const { violations } = await axe.analyze();
    for (const { id, nodes } of violations)
      found.push(`${where} in ${theme}: ${id}: ${nodes.map((node) => node.html.slice(0, 120)).join(' | ')}`);
  }
  await wear(page, worn);
  if (narrow && size) await page.setViewportSize(size);
  return found;
}
