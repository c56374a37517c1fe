/** Joins class names and leaves out what is false or missing, so that a condition can stand in the list. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
