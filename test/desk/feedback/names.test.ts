import { describe, expect, it } from 'vitest';
import { namedPlaces } from '../../../electron/desk/feedback/names.ts';
import { act, loadedLibrary } from '../../fixtures/library.ts';

const identities = [
  'candidate,given_name,family_name,email,external_id',
  'C-S-1,Will,Okafor-Peña,will@example.org,1',
  'C-S-2,Grace,Tan,grace@example.org,2',
].join('\r\n');

async function placesOf(strength: string, note = 'The limit is named.') {
  const library = await loadedLibrary({ identities });
  const reading = act(library, 'AS-1', 'S-1', [
    { type: 'note', criterion: 'P1', text: note },
    { type: 'strength', text: strength },
  ]);
  return namedPlaces(library, reading);
}

describe('names in feedback', () => {
  it('are found by place: the candidate’s given or family name, marks or none', async () => {
    expect(await placesOf('Well done, Will!', 'Okafor shows real prices.')).toEqual(['P1', 'overall']);
    expect(await placesOf('What Pena shows.')).toEqual(['overall']);
  });

  it('are not seen in words that only look like them', async () => {
    expect(await placesOf('The panel will ask, by the grace of time.')).toEqual([]);
  });

  it('of others in the batch are found when they are whole, or an address', async () => {
    expect(await placesOf('Grace is asked of the panel.')).toEqual([]);
    expect(await placesOf('As Tan, Grace wrote.')).toEqual(['overall']);
    expect(await placesOf('Ask GRACE@example.org.')).toEqual(['overall']);
  });

  it('cannot be found where there is no envelope', async () => {
    const library = await loadedLibrary();
    const reading = act(library, 'AS-1', 'S-1', [{ type: 'strength', text: 'Well done, Will!' }]);
    expect(namedPlaces(library, reading)).toEqual([]);
  });
});
