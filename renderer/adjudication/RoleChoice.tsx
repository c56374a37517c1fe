import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SessionView } from '../../shared/contract/views.ts';
import { setRole } from '../app/session.ts';
import { AlertDialog, announce, MenuItem } from '../design/index.ts';
import { words } from '../words/index.ts';

/** The line of the menu beside one's code by which the role changes, and the question before it does. */
export function useRoleChoice(session: SessionView | undefined) {
  const t = words.adjudication;
  const [asking, setAsking] = useState(false);
  const change = useMutation({
    mutationFn: setRole,
    onError: (error) => announce(error.message),
  });
  const item =
    session?.role === 'adjudicator' ? (
      <MenuItem onSelect={() => change.mutate('assessor')}>{t.backToAssessor}</MenuItem>
    ) : (
      <MenuItem onSelect={() => setAsking(true)}>{t.actAs}</MenuItem>
    );
  const question = (
    <AlertDialog
      open={asking}
      onOpenChange={setAsking}
      title={t.actAsTitle}
      description={t.actAsAbout}
      cancelLabel={words.app.cancel}
      actionLabel={t.actAsDo}
      onAction={() => change.mutate('adjudicator')}
    />
  );
  return { item, question };
}
