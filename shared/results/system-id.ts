/** Candidate codes that were made of a system's own id when its download was loaded: `moodle-4711`, `canvas-anon-Xy12`. */
const FROM_SYSTEM = /^(?:canvas-anon|canvas|moodle|ora2|participant)[ _-](.+)$/i;

/**
 * The id by which the system that a submission came from knows its candidate: what stands in the code, or what the
 * envelope says, or the code itself.
 */
export function systemId(candidate: string, externalId: string): string {
  return FROM_SYSTEM.exec(candidate)?.[1] ?? (externalId || candidate);
}
