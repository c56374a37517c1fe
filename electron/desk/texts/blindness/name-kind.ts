/** Of which kind a name is that was found. The name itself is never kept and never told. */
export type NameKind = 'full-name' | 'given-name' | 'family-name' | 'e-mail';

/** A name that was found, and whose: of the submission's own candidate, or of somebody else on the roster. */
export interface NameFound {
  kind: NameKind;
  own: boolean;
}

/** One of each, with what a full name includes left out. */
export function distinctNames(found: Iterable<NameFound>): NameFound[] {
  const kinds = new Map<string, NameFound>();
  for (const each of found) kinds.set(`${each.kind} ${each.own}`, each);
  for (const own of [true, false])
    if (kinds.has(`full-name ${own}`))
      for (const part of ['given-name', 'family-name']) kinds.delete(`${part} ${own}`);
  return [...kinds.values()];
}
