import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { duplicateFields } from '../../../shared/batch/duplicate-fields.ts';

describe('names that stand twice in an object', () => {
  it.each([
    ['at the top', '{"id": 1, "id": 2}', ['id']],
    ['below', '{"submissions": [{}, {"id": "S-1", "candidate": "C", "id": "S-2"}]}', ['submissions[1].id']],
    ['written with an escape', '{"id": 1, "\\u0069d": 2}', ['id']],
    ['three times', '{"a": 1, "a": 2, "a": 3}', ['a']],
    ['the second time with another kind of value', '{"a": {"b": [1, 2]}, "a": []}', ['a']],
    ['called like what every object has', '{"toString": 1, "__proto__": 2, "__proto__": 3}', ['__proto__']],
  ])('are found %s', (_, text, places) => {
    expect(duplicateFields(text)).toEqual(places);
  });

  it.each([
    ['in two objects', '[{"id": 1}, {"id": 2}]'],
    ['once above and once below', '{"id": {"id": 1}}'],
    ['as a name and as a value', '{"a": "b", "b": "a"}'],
    ['inside a text', '{"a": "\\"a\\": 1, \\\\", "b": "{\\"b\\": 1}"}'],
  ])('are none when they stand %s', (_, text) => {
    expect(duplicateFields(text)).toEqual([]);
  });

  it('are none in whatever a program writes, and one once a name of it is repeated', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.jsonValue(), (value, name, twice) => {
        const text = JSON.stringify(value);
        expect(duplicateFields(text)).toEqual([]);
        const pair = `${JSON.stringify(name)}:${JSON.stringify(twice)}`;
        expect(duplicateFields(`[${text},{${pair},${pair}}]`)).toHaveLength(1);
      }),
    );
  });

  it('take no end of brackets, and are told twenty times at most', () => {
    expect(duplicateFields('['.repeat(200_000))).toEqual([]);
    expect(duplicateFields(`[${'{"a":1,"a":2},'.repeat(1_000)}0]`)).toHaveLength(20);
  });
});
