import { useMutation } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { call } from '../../app/call.ts';
import { Banner, Button, Menu, MenuItem } from '../../design/index.ts';
import { ShownPath } from '../../results/ShownPath.tsx';
import { words } from '../../words/index.ts';

const FORMATS = ['pdf', 'md', 'csv', 'json'] as const;

/** Writes one version of a rubric as a file, and says where it stands. */
export function SaveRubric({ id, version }: { id: string; version: string }) {
  const t = words.rubrics;
  const saving = useMutation({
    mutationFn: (format: (typeof FORMATS)[number]) => call('rubric.export', { id, version, format }),
  });
  return (
    <div>
      <Menu trigger={<Button icon={<Download />}>{t.save}</Button>}>
        {FORMATS.map((format) => (
          <MenuItem key={format} onSelect={() => saving.mutate(format)}>
            {t.formats[format]}
          </MenuItem>
        ))}
      </Menu>
      {saving.data && (
        <Banner kind="info" title={t.written}>
          <ShownPath path={saving.data.path} />
        </Banner>
      )}
      {saving.error && (
        <Banner kind="error" title={words.app.trouble}>
          {saving.error.message}
        </Banner>
      )}
    </div>
  );
}
