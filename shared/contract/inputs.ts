import { z } from 'zod';

/** Inputs that several calls take. */
export const nothing = z.strictObject({});
export const path = z.string().min(1).max(4096);
/** Chosen by the caller for long work; progress events carry it and `job.cancel` takes it. */
export const job = z.string().min(1).max(64);
