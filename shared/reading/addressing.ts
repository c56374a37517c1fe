/** Speaks to the person where the evidence could be spoken of. */
const TO_THE_PERSON = /\b(?:you|your|yours|yourself)\b/i;

/** Judges the person, in whatever sentence. */
const OF_THE_PERSON = [
  /\byou(?:'|’)?(?:re| are| were| have| had| did| do| should| could| must| never| always| fail| seem)\b/i,
  /\byou (?:\w+ )?(?:didn|don|aren|weren|haven|shouldn)(?:'|’)t\b/i,
  /\b(?:the|this) (?:teacher|educator|candidate|author|applicant) (?:is|was|has|had|did|does|fail|seem|never|should|could|lack)/i,
  /\b(?:lazy|careless|sloppy|incompetent|clueless|thoughtless|poor (?:teacher|teaching))\b/i,
];

/**
 * Whether feedback addresses the person instead of the evidence. English only: in another language nothing is marked.
 * In what comes next a plain "you" is the natural way to ask for something; there only judging wording is marked.
 */
export function addressesPerson(text: string, kind: 'note' | 'next-step'): boolean {
  if (OF_THE_PERSON.some((pattern) => pattern.test(text))) return true;
  return kind === 'note' && TO_THE_PERSON.test(text);
}
