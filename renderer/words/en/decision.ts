/** The words that explain a decision stand in the shared wing: letters to educators say the same. */
export { decision } from '../../../shared/words/en/decision.ts';
