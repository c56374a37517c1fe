import { Fragment } from 'react';
import { Banner } from '../design/index.ts';
import { BatchNames } from '../noticed/BatchNames.tsx';
import { words } from '../words/index.ts';
import type { Loaded } from './flow.ts';
import { sourceName } from './source-name.ts';

/** What has happened, in a sentence for each batch, and what shows whose its submissions are. */
export function Done({ loaded }: { loaded: readonly Loaded[] }) {
  return loaded.map((each) => (
    <Fragment key={each.source.path}>
      <Banner kind="info" title={whatHappened(each)}>
        {alreadyThere(each)}
      </Banner>
      {each.report.batch && <BatchNames batch={each.report.batch.id} />}
    </Fragment>
  ));
}

/** "November batch A: 48 submissions, 192 artifacts loaded". */
export function whatHappened({ source, report }: Loaded): string {
  const t = words.loading;
  const title = report.batch?.title ?? sourceName(source);
  const { submissions = 0, artifacts = 0 } = report.loaded ?? {};
  return submissions === 0 ? t.nothingNew(title) : t.doneOne(title, submissions, artifacts);
}

function alreadyThere({ report: { loaded } }: Loaded): string | null {
  if (!loaded || loaded.submissions === 0 || loaded.alreadyThere === 0) return null;
  return words.loading.alreadyThere(loaded.alreadyThere);
}
