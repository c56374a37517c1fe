import { expect, it } from 'vitest';
import { placeOf } from '../../../renderer/search/place-of.ts';
import type { SearchHit } from '../../../shared/contract/text-views.ts';

const HIT: SearchHit = {
  ...{ submission: 'b/S-1', id: 'S-1', batch: 'b', candidate: 'C-1', microCredential: 'PP-3', attempt: 1 },
  ...{ artifact: 2, title: 'Survey', component: 'product', unit: 'page', place: 3, snippet: [] },
};
const marked = (text: string) => ({ text, marked: true });
const plain = (text: string) => ({ text, marked: false });

it('a hit leads to its page with each of its words once, and a phrase stays one', () => {
  const snippet = [
    plain('… the '),
    marked('budget'),
    plain(' '),
    marked('limit'),
    plain(' and the '),
    marked('Team'),
    plain(' and '),
    marked('team'),
  ];
  expect(placeOf({ ...HIT, snippet })).toEqual({
    ...{ submission: 'b/S-1', artifact: 2, page: 3 },
    find: ['budget limit', 'team'],
  });
});

it('a hit in a text without pages leads to its words alone', () => {
  const hit = placeOf({ ...HIT, unit: 'paragraph', snippet: [marked('here')] });
  expect(hit).toEqual({ submission: 'b/S-1', artifact: 2, find: ['here'] });
});
