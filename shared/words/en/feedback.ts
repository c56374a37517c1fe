/** Words of an educator's feedback, in a table's cell as in a letter. */
export const feedback = {
  strength: 'Strength',
  nextStep: 'Next step',
  returned: 'Returned before assessment',
  needed: 'still needed',
  noJudgement: 'No judgement about the competency has been made.',
  override: 'Decision set by the assessor',
};
