import { describe, expect, it } from 'vitest';
import { joinPeople } from '../../../../electron/desk/loading/people/join-people.ts';
import type { Person } from '../../../../electron/desk/loading/people/person.ts';
import { readPeople } from '../../../../electron/desk/loading/people/read-people.ts';

const person = (candidate: string, more: Partial<Person> = {}): Person => ({
  ...{ candidate, ids: [], givenName: '', familyName: '', email: '', school: '' },
  ...more,
});
const rows = (text: string) => readPeople(Buffer.from(text), 'roster.csv').people;
const join = (people: Person[], text: string) => joinPeople(people, rows(text), 'roster.csv', true);

describe('a table of people', () => {
  it.each([
    [
      'our own headings',
      'candidate,given_name,family_name,email,external_id,school\nC-1,Ada,Lovelace,a@example.org,7,North\n',
    ],
    [
      'a gradebook',
      'Student;ID;SIS Login ID;E-Mail;School;Code\n"Lovelace, Ada";7;adal;a@example.org;North;C-1\n',
    ],
    [
      'a directory',
      'First name\tLast name\tUser ID\tEmail address\tInstitution\tCandidate code\nAda\tLovelace\t7\ta@example.org\tNorth\tC-1\n',
    ],
  ])('is read from %s', (_, text) => {
    expect(rows(text)).toEqual([
      expect.objectContaining({
        ...{
          candidate: 'C-1',
          givenName: 'Ada',
          familyName: 'Lovelace',
          email: 'a@example.org',
          school: 'North',
        },
        ids: ['7'],
      }),
    ]);
  });

  it('knows addresses by what they look like, whatever the column is called', () => {
    expect(rows('Teilnehmer,Kontakt\nAda,a@example.org\n')[0]?.email).toBe('a@example.org');
  });

  it('leaves a name whole where it does not say which part is which', () => {
    expect(rows('name\nMaria de la Cruz\n')[0]).toMatchObject({
      givenName: '',
      familyName: 'Maria de la Cruz',
    });
  });

  it('tells of an address that is none, by its row', () => {
    expect(readPeople(Buffer.from('id,email\n1,a@b.org\n2,nobody\n'), 'r.csv').problems).toEqual([
      expect.objectContaining({ severity: 'warn', code: 'table-cell', where: 'r.csv row 3 column e-mail' }),
    ]);
  });

  it('that is empty is told', () => {
    expect(readPeople(Buffer.from(''), 'r.csv').problems).toMatchObject([{ code: 'table-empty' }]);
  });
});

describe('people are joined to a table', () => {
  it('by whatever id of theirs stands in it, zeros in front kept', () => {
    const { people } = join(
      [person('canvas-0042', { ids: ['0042'] }), person('canvas-42', { ids: ['42'] })],
      'x,y,email\n1,42,b@b.org\n2,0042,a@b.org\n',
    );
    expect([...people.values()].map(({ email }) => email)).toEqual(['a@b.org', 'b@b.org']);
  });

  it('by the number at the end of "Participant 4711"', () => {
    const { people } = join(
      [person('moodle-4711', { ids: ['4711'] })],
      'Identifier,E\nParticipant 4711,a@b.org\n',
    );
    expect(people.get('moodle-4711')?.email).toBe('a@b.org');
  });

  it('by our own code, as our report shows it', () => {
    const { people } = join([person('canvas-1', { ids: ['1'] })], 'candidate,email\ncanvas-1,a@b.org\n');
    expect(people.get('canvas-1')).toMatchObject({ candidate: 'canvas-1', email: 'a@b.org' });
  });

  it('by name, in either order and whatever the accents, where no id is there', () => {
    const { people } = join(
      [person('p-1', { familyName: 'Emmy Nöther' })],
      'First name,Last name,email\nEmmy,Nother,e@b.org\n',
    );
    expect(people.get('p-1')?.email).toBe('e@b.org');
  });

  it('never by a name that two have', () => {
    const text = 'first name,last name,email\nAda,King,a@b.org\nAda,King,c@b.org\nEmmy,N,e@b.org\n';
    const { people } = join(
      [person('p-1', { familyName: 'Ada King' }), person('p-2', { familyName: 'Emmy N' })],
      text,
    );
    expect(people.get('p-1')?.email).toBe('');
  });

  it('the first time they stand in it, and the second is told', () => {
    const { people, problems } = join(
      [person('canvas-1', { ids: ['1'] })],
      'id,email\n1,a@b.org\n1,c@b.org\n',
    );
    expect(people.get('canvas-1')?.email).toBe('a@b.org');
    expect(problems.map(({ code, where }) => `${code} ${where}`)).toContain(
      'duplicate-candidate roster.csv row 3',
    );
  });
});
