import { useMutation, useQuery } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { call } from '../app/call.ts';
import { client } from '../app/queries.ts';
import { addressOf, goTo } from '../app/route.ts';
import { Banner, Button } from '../design/index.ts';
import { words } from '../words/index.ts';
import styles from './Programme.module.css';
import { draftQuery, versionsQuery } from './queries.ts';

/** The ways to a rubric's draft and to its versions. */
export function RubricTools({ programme, microCredential }: { programme: string; microCredential: string }) {
  const t = words.rubrics;
  const { data } = useQuery(versionsQuery(programme, microCredential));
  const place = { programme, microCredential };
  const begin = useMutation({
    mutationFn: () => call('rubric.begin', place),
    onSuccess: (draft) => {
      client.setQueryData(draftQuery(programme, microCredential).queryKey, { draft });
      goTo({ screen: 'rubric', ...place, part: 'edit' });
    },
  });
  const versions = data?.versions.length ?? 0;
  return (
    <>
      <div className={styles.tools}>
        <Button icon={<Pencil />} onClick={() => begin.mutate()}>
          {data?.draft ? t.goOnEditing : versions ? t.edit : t.write}
        </Button>
        {versions > 0 && (
          <a href={addressOf({ screen: 'rubric', ...place, part: 'versions' })}>{t.openVersions}</a>
        )}
      </div>
      {begin.error && (
        <Banner kind="error" title={words.app.trouble}>
          {begin.error.message}
        </Banner>
      )}
    </>
  );
}
