import type { z } from 'zod';

/** One call of the contract: what goes in, checked at the desk's side of the boundary; what comes out, by type. */
export interface Call<Input extends z.ZodType = z.ZodType, Output = unknown> {
  input: Input;
  /** Only a type: never present at run time. */
  readonly output?: Output;
}

/** Declares a call: `takes(z.strictObject({...})).gives<Answer>()`. */
export function takes<Input extends z.ZodType>(input: Input) {
  return { gives: <Output>(): Call<Input, Output> => ({ input }) };
}
