import type { Findings, PropertyField } from './extraction.ts';
import type { OfficePackage } from './package.ts';

/** Elements of `docProps/core.xml` and `app.xml` (ECMA-376, parts 1 and 2) that people fill in. */
const FIELDS: Record<string, PropertyField> = {
  creator: 'author',
  lastModifiedBy: 'last-modified-by',
  title: 'title',
  subject: 'description',
  description: 'description',
  keywords: 'description',
  category: 'description',
  Manager: 'author',
  Company: 'organisation',
};

/** Reads what an office document says of itself. */
export async function readOfficeProperties(document: OfficePackage, findings: Findings): Promise<void> {
  for (const part of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']) {
    let value = '';
    await document.read(part, {
      open: () => {
        value = '';
      },
      text: (text) => {
        value += text;
      },
      close(name) {
        const field = part === 'docProps/custom.xml' ? 'other' : FIELDS[name];
        if (field) findings.property(field, value);
        value = '';
      },
    });
  }
}
