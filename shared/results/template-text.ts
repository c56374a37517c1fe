import type { Facts, Field } from './fields.ts';

/** A piece of a template: plain text, or fields of which the first that is not empty is taken. */
export type TemplatePart = string | { anyOf: string[] };

/**
 * Takes a template such as `{microcredential_title}: {decision_label}` apart. `{external_id|candidate_id}` takes the
 * first of several that is not empty; `{{` and `}}` stand for the braces themselves.
 * @throws Error that says what is wrong with a brace.
 */
export function templateParts(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let text = '';
  for (let at = 0; at < template.length; at += 1) {
    const two = template.slice(at, at + 2);
    if (two === '{{' || two === '}}') {
      text += two[0];
      at += 1;
    } else if (two[0] === '}') throw new Error('a "}" has no "{" before it; write "}}" for the brace itself');
    else if (two[0] === '{') {
      const end = template.indexOf('}', at);
      if (end < 0) throw new Error('a "{" is not closed; write "{{" for the brace itself');
      if (text) parts.push(text);
      text = '';
      parts.push({ anyOf: template.slice(at + 1, end).split('|') });
      at = end;
    } else text += two[0];
  }
  if (text) parts.push(text);
  return parts;
}

/** The fields that a template names. @throws Error as `templateParts`. */
export function templateFields(template: string): string[] {
  return templateParts(template).flatMap((part) => (typeof part === 'string' ? [] : part.anyOf));
}

/** Fills a template once taken apart. */
export function fillTemplate(parts: readonly TemplatePart[], read: (field: string) => string): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const field = part.anyOf.find((each) => read(each) !== '');
      return field ? read(field) : '';
    })
    .join('');
}

/** Fills a template with facts as they stand. */
export function filled(template: string, facts: Facts): string {
  return fillTemplate(templateParts(template), (field) => facts[field as Field] ?? '');
}
