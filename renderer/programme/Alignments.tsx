import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Programme } from '../../shared/programme/programme.ts';
import { call } from '../app/call.ts';
import { client } from '../app/queries.ts';
import { Field, TextArea } from '../design/index.ts';
import { words } from '../words/index.ts';

interface AlignmentProps {
  programme: Programme;
  microCredential: string;
  framework: string;
  claim: string;
}

/** What the publisher claims of a framework, and beside it a field for what the local programme makes of it. */
function Alignment({ programme, microCredential, framework, claim }: AlignmentProps) {
  const t = words.programme;
  const held =
    programme.alignments?.find(
      (each) => each.microCredential === microCredential && each.framework === framework,
    )?.text ?? '';
  const [text, setText] = useState(held);
  useEffect(() => setText(held), [held]);
  const saving = useMutation({
    mutationFn: () => call('programme.align', { programme: programme.id, microCredential, framework, text }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['programme'] }),
  });
  return (
    <Field
      label={t.alignment(framework)}
      hint={t.claim(programme.publisher, claim)}
      error={saving.error && `${t.alignmentTrouble}: ${saving.error.message}`}
    >
      <TextArea
        value={text}
        placeholder={t.alignmentNone}
        spellCheck
        onChange={(event) => setText(event.target.value)}
        onBlur={() => {
          if (text.trim() !== held) saving.mutate();
        }}
      />
    </Field>
  );
}

/** How a micro-credential is aligned with each framework that the catalogue names. */
export function Alignments({
  programme,
  microCredential,
}: {
  programme: Programme;
  microCredential: string;
}) {
  return programme.frameworkClaims.map(({ framework, claim }) => (
    <Alignment
      key={`${microCredential} ${framework}`}
      programme={programme}
      microCredential={microCredential}
      framework={framework}
      claim={claim}
    />
  ));
}
