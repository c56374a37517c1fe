import type { PaneName } from '../../../shared/contract/settings.ts';

/** The next order in turn: what stood first goes to the end. */
export function turned(order: readonly PaneName[]): PaneName[] {
  return [...order.slice(1), ...order.slice(0, 1)];
}

/** The order with a pane one place nearer to the start; the same where it stands there. */
export function movedToStart(order: readonly PaneName[], pane: PaneName): PaneName[] {
  const at = order.indexOf(pane);
  const before = order[at - 1];
  if (before === undefined) return [...order];
  return order.map((each) => (each === pane ? before : each === before ? pane : each));
}
