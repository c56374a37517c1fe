/** What two names have in common that are easily taken for one another: the problem's code, and what follows them. */
export const CLASH = {
  case: ['different-case', 'differ only by capital letters; many computers cannot keep both'],
  normalisation: [
    'different-normalisation',
    'differ only by how their accents are stored; they look the same',
  ],
  'look-alike': ['look-alike', 'look the same but are not'],
} as const;
