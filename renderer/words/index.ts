import { en } from './en/index.ts';

/** The shape of a language: another one is a file of this type. */
export type Words = typeof en;

/** Every word on the screen comes from here. */
export const words: Words = en;
