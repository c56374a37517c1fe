import { goTo } from '../app/route.ts';
import { type Asked, ask } from './asked.ts';

/** Goes to the search in what was handed in; what is given is searched for, else what was searched for last. */
export function searchTexts(asked: Partial<Pick<Asked, 'text' | 'batch'>>): void {
  ask(asked);
  goTo({ screen: 'search' });
}
