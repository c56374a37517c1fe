import { describe, expect, it } from 'vitest';
import { rubricMarkdown } from '../../../shared/rubric/markdown.ts';
import { smallRubric } from '../../fixtures/rubric.ts';

const about = {
  title: 'Designing Authentic Tasks',
  programme: 'Project Work',
  publisher: 'Example District',
};
const small = smallRubric();

describe('a rubric as Markdown', () => {
  it('says what is asked for, the highest level first, and how it is decided', () => {
    const text = rubricMarkdown({ rubric: small, ...about });
    expect(text).toContain('# PP-3 Designing Authentic Tasks\n');
    expect(text).toContain('The rule asks for Demonstrated on all 5.');
    expect(text).toContain('- Pages are numbered. (asked for, not required)');
    expect(text).toContain(
      '### P1 Criterion P1\n\n- **Demonstrated (passing)**: there to be seen\n- **Progressing**: begun\n- **Not Yet**: not yet to be seen\n',
    );
    expect(text).toContain('### X1 Criterion X1 (optional)');
  });

  it('leaves out what assessors have agreed among themselves', () => {
    const criteria = small.criteria.map((each) => ({ ...each, guidance: ['Between us.'] }));
    expect(rubricMarkdown({ rubric: { ...small, criteria }, ...about })).not.toContain('Between us');
  });

  it('keeps signs that Markdown would read as its own', () => {
    const criteria = small.criteria.map((each) => ({
      ...each,
      title: '*Stars* <b>, [links](x) and 1. numbers',
    }));
    const text = rubricMarkdown({ rubric: { ...small, criteria }, ...about });
    expect(text).toContain('\\*Stars\\* \\<b\\>, \\[links\\](x) and 1. numbers');
    expect(
      rubricMarkdown({
        rubric: { ...small, completion: [{ id: 'C1', text: '1. first\n# head', blocking: true }] },
        ...about,
      }),
    ).toContain('- 1\\. first # head\n');
  });

  it('says of a draft whose it is', () => {
    expect(rubricMarkdown({ rubric: { ...small, status: 'draft' }, ...about })).toContain(
      'A draft of the local programme; it is not Example District’s.',
    );
  });
});
