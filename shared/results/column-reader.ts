import { datedBy } from './date-pattern.ts';
import { type Facts, type Field, INSTANT_FIELDS } from './fields.ts';
import type { Column } from './profile.ts';
import { fillTemplate, templateParts } from './template-text.ts';

/** Reads a column's cell from a row's facts. */
export type CellReader = (facts: Facts) => string;

/**
 * How a column is filled, worked out once for all rows. Instants come out by the column's date pattern.
 * @param zone IANA time zone in which days are counted; this machine's own where undefined.
 */
export function cellReader(column: Column, zone?: string): CellReader {
  const pattern = column.date ?? 'iso';
  const read = (facts: Facts, field: Field): string => {
    const value = facts[field] ?? '';
    return value !== '' && INSTANT_FIELDS.includes(field) ? datedBy(pattern, value, zone) : value;
  };
  if (column.text !== undefined) {
    const { text } = column;
    return () => text;
  }
  if (column.template !== undefined) {
    const parts = templateParts(column.template);
    return (facts) => fillTemplate(parts, (field) => read(facts, field as Field)).trim();
  }
  const field = column.field as Field;
  return INSTANT_FIELDS.includes(field) ? (facts) => read(facts, field) : (facts) => facts[field] ?? '';
}
