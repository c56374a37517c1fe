import { useQuery } from '@tanstack/react-query';
import { goTo } from '../app/route.ts';
import { Field, Select } from '../design/index.ts';
import { words } from '../words/index.ts';
import { programmesQuery } from './queries.ts';

/** The choice between programmes, where the library has several. */
export function WhichProgramme({ chosen }: { chosen: string }) {
  const { data: programmes = [] } = useQuery(programmesQuery);
  if (programmes.length < 2) return null;
  return (
    <Field label={words.programme.which}>
      <Select
        value={chosen}
        onChange={(event) =>
          goTo({ screen: 'programme', programme: event.target.value, microCredential: null })
        }
      >
        {programmes.map(({ id, title, publisher }) => (
          <option key={id} value={id}>
            {title}, {words.programme.by(publisher)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
