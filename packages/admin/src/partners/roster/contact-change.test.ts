import { contactChange, reachedPerson, shownContact } from './contact-change.js';

const person = (phone: string | null, email: string | null) => ({
  __typename: 'Contact' as const,
  id: 'person',
  version: 1,
  personName: 'Anna Przykładowa',
  phone,
  email,
});
const partner = (
  phone: string | null,
  email: string | null,
  ...contacts: readonly ReturnType<typeof person>[]
) => ({ phone, email, contacts });

describe('the contact of a row', () => {
  it('is the contact person if they can be reached, otherwise the organisation', () => {
    expect(reachedPerson(partner('1', null, person(null, 'a@example.org')))?.id).toBe('person');
    expect(reachedPerson(partner('1', null, person(null, null)))).toBeNull();
    expect(reachedPerson(partner(null, null, person(null, null)))?.id).toBe('person');
    expect(shownContact(partner('1', 'b@example.org', person(null, null)))).toMatchObject({ phone: '1' });
  });

  it('changes the e-mail if an address was typed, otherwise the telephone', () => {
    expect(contactChange('a@example.org', partner('1', null))).toEqual({ email: 'a@example.org' });
    expect(contactChange('22 000 00 00', partner(null, 'b@example.org'))).toEqual({ phone: '22 000 00 00' });
  });

  it('clears only the shown value when it is emptied', () => {
    expect(contactChange('', partner('1', 'b@example.org'))).toEqual({ phone: null });
    expect(contactChange('', partner(null, 'b@example.org'))).toEqual({ email: null });
    expect(contactChange('', partner('1', null, person(null, 'a@example.org')))).toEqual({ email: null });
  });
});
