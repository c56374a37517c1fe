import { posix } from 'node:path';
import type { OfficePackage } from './package.ts';

/**
 * Parts that a part refers to through its relationships (ECMA-376, part 2, 9.3), of one type.
 * @param element whose `r:id`s give their order; null for the order of the relationships themselves.
 * @param type the last word of the relationship's type, such as `slide`.
 */
export async function relatedParts(
  document: OfficePackage,
  part: string,
  element: string | null,
  type: string,
): Promise<string[]> {
  const targets = new Map<string, string>();
  const folder = posix.dirname(part);
  await document.read(`${folder}/_rels/${posix.basename(part)}.rels`, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== 'Relationship' || !Id || !Target || TargetMode === 'External') return;
      if (Type?.split('/').at(-1) !== type) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : posix.join(folder, Target));
    },
  });
  if (element === null) return [...targets.values()];
  const ordered: string[] = [];
  await document.read(part, {
    open(name, attributes) {
      const target = name === element && targets.get(attributes['r:id'] ?? '');
      if (target) ordered.push(target);
    },
  });
  return ordered;
}
