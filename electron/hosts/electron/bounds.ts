import type { Rectangle } from 'electron';
import { z } from 'zod';
import type { Keeper } from '../../desk/settings/store.ts';

const whole = z.number().int();
const Placed = z.object({
  x: whole,
  y: whole,
  width: whole.min(640).max(20_000),
  height: whole.min(480).max(20_000),
  maximised: z.boolean(),
});

/** Where a window stood: screen coordinates in device-independent pixels. */
export type Placed = z.infer<typeof Placed>;

/** How much of a remembered window must lie on a screen that is there today, in pixels each way. */
const IN_SIGHT = 100;

function inSight(placed: Rectangle, screen: Rectangle): boolean {
  const across = Math.min(placed.x + placed.width, screen.x + screen.width) - Math.max(placed.x, screen.x);
  const down = Math.min(placed.y + placed.height, screen.y + screen.height) - Math.max(placed.y, screen.y);
  return across >= IN_SIGHT && down >= IN_SIGHT;
}

/** The remembered place of the window, or null where there is none that could be seen on these screens. */
export function rememberedPlace(keeper: Keeper, screens: readonly Rectangle[]): Placed | null {
  const { data } = Placed.safeParse(keeper.store);
  return data && screens.some((screen) => inSight(data, screen)) ? data : null;
}
