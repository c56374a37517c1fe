import { Refusal } from '../contract/refusal.ts';

/** A ratings table that can't be used as it is. The message names rows and column and says what to do. */
export class RatingsError extends Refusal {
  constructor(message: string) {
    super('invalid-input', message);
    this.name = 'RatingsError';
  }
}
