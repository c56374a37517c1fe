import { z } from 'zod';

/**
 * In which role somebody works: everybody is an assessor; acting as an adjudicator is chosen knowingly and journaled.
 * It says what somebody stands for, and locks nothing: whoever can open the library can state either.
 */
export const Role = z.enum(['assessor', 'adjudicator']);
export type Role = z.infer<typeof Role>;
