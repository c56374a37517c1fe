import { Batch, BatchArtifact, BatchSubmission } from './batch.ts';
import type { Problem } from './problem.ts';

/** A place in a JSON document as people write it: `submissions[3].artifacts[0].component`. */
export function jsonPath(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

/**
 * Judges a parsed `batch.json` against its format. The batch is null where a problem blocks; fields that are not
 * part of the format are told and passed over. `file` is named in every problem.
 */
export function readBatch(document: unknown, file: string): { batch: Batch | null; problems: Problem[] } {
  const problems = unknownFields(document).map((path): Problem => {
    const message = `${path} is no field of touchstone-batch/1 and is passed over. Is it misspelt?`;
    return { severity: 'warn', code: 'unknown-field', where: `${file} ${path}`, message };
  });
  const parsed = Batch.safeParse(document);
  if (parsed.success) return { batch: parsed.data, problems };
  for (const issue of parsed.error.issues) {
    const path = jsonPath(issue.path);
    const missing = issue.path.length > 0 && at(document, issue.path) === undefined;
    const message = missing ? `${path} is missing: ${issue.message}.` : `${path || file}: ${issue.message}.`;
    problems.push({ severity: 'block', code: 'batch-format', where: `${file} ${path}`.trim(), message });
  }
  return { batch: null, problems };
}

function at(document: unknown, path: readonly PropertyKey[]): unknown {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

/** Paths of fields that the format does not know, at any depth. */
function unknownFields(document: unknown): string[] {
  const found: string[] = [];
  const look = (value: unknown, known: object, path: string) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const field of Object.keys(value)) {
      if (!(field in known)) found.push(path === '' ? field : `${path}.${field}`);
    }
  };
  look(document, Batch.shape, '');
  for (const [s, submission] of list(document, 'submissions').entries()) {
    look(submission, BatchSubmission.shape, `submissions[${s}]`);
    for (const [a, artifact] of list(submission, 'artifacts').entries()) {
      look(artifact, BatchArtifact.shape, `submissions[${s}].artifacts[${a}]`);
    }
  }
  return found;
}

function list(value: unknown, field: string): unknown[] {
  const inside =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[field] : undefined;
  return Array.isArray(inside) ? inside : [];
}
