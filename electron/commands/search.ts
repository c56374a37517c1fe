import type { SearchHit } from '../../shared/contract/text-views.ts';
import { currentTexts } from '../desk/texts/current.ts';
import { searchTexts } from '../desk/texts/search/search.ts';
import { textsRead } from '../desk/texts/store/missing.ts';
import { type Command, optional, WrongUsage } from './command.ts';
import { LIBRARY, reading } from './libraries.ts';

const MOST = 200;

function limitOf(given: string | undefined): number {
  if (given === undefined) return 20;
  if (!/^\d{1,3}$/.test(given) || Number(given) < 1 || Number(given) > MOST)
    throw new WrongUsage(`--limit takes a number from 1 to ${MOST}.`);
  return Number(given);
}

function line({ batch, id, candidate, title, unit, place, snippet }: SearchHit): string {
  const at = unit && place > 0 ? `${title}, ${unit} ${place}` : title;
  const passage = snippet.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
  return [batch, id, candidate, at, passage].join('\t');
}

export const search: Command = {
  usage: 'search QUERY --library DIR [--batch ID] [--limit N]',
  does: 'finds passages in the submitted texts',
  options: { ...LIBRARY, batch: { type: 'string' }, limit: { type: 'string' } },
  takes: [1, 1],
  run: ([query = ''], options) => {
    const limit = limitOf(optional(options, 'limit'));
    return reading(options, async ({ folder }) => {
      const batch = optional(options, 'batch') ?? null;
      const store = await currentTexts(folder);
      if (!store)
        return { ok: true, json: { ok: true, hits: [], more: false, read: 0, total: 0 }, lines: [] };
      try {
        const found = searchTexts(store, { query, batch, limit });
        const lines = [...found.hits.map(line), ...(found.more ? ['There is more; --limit shows it.'] : [])];
        return { ok: true, json: { ok: true, ...found, ...textsRead(store, batch) }, lines };
      } finally {
        store.close();
      }
    });
  },
};
