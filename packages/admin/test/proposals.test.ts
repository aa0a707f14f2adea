import { addDays, warsawDay } from '@partnerstwa/shared/calendar-days';
import { opened } from './opened.js';
import { coordinator, settled, visitor, type Person } from './person.js';

const PASSWORD = 'jesien na Zoliborzu 2026';
const PERSON = 'Osoba do kontaktu';

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('a proposal', () => {
  const at = opened();
  let district: Person;
  let partnerships: { readonly a: Named; readonly b: Named };
  let ofA: Person;
  let ofB: Person;
  beforeAll(async () => {
    district = await coordinator(at);
    const { partnerships: found } = await district.ask<{ partnerships: { nodes: Named[] } }>(
      '{ partnerships(first: 2) { nodes { id name } } }',
    );
    const [a, b] = found.nodes;
    if (!a || !b) throw new Error('The data set has fewer than two partnerships');
    partnerships = { a, b };
    ofA = await coordinatorOf(a, 'a');
    ofB = await coordinatorOf(b, 'b');
  });
  afterAll(() => Promise.all([district, ofA, ofB].map(({ context }) => context.close())));

  /** A signed-in person whose only role is coordinator of this partnership. */
  async function coordinatorOf({ id, name }: Named, letter: string): Promise<Person> {
    const email = `koordynator.${letter}@example.org`;
    const { inviteAccount } = await district.ask<{ inviteAccount: { link: { secret: string } } }>(
      'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { link { secret } } }',
      {
        input: {
          email,
          name: `Koordynator: ${name}`,
          roles: [{ role: 'PARTNERSHIP_COORDINATOR', partnershipId: id }],
        },
      },
    );
    const somebody = await visitor(at);
    await somebody.ask(
      'mutation ($input: UsePasswordLinkInput!) { usePasswordLink(input: $input) { viewer { mustChangePassword } } }',
      { input: { secret: inviteAccount.link.secret, newPassword: PASSWORD } },
    );
    await somebody.context.close();
    return visitor(at, { as: { email, password: PASSWORD } });
  }

  /** Creates a partner of B with a private contact. */
  async function partnerOfB(name: string): Promise<string> {
    const { createPartner } = await ofB.ask<{ createPartner: { partner: { id: string } } }>(
      'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }',
      {
        input: {
          kind: 'ORGANISATION',
          names: [{ name, kind: 'OFFICIAL' }],
          membership: { partnershipId: partnerships.b.id },
        },
      },
    );
    const { id } = createPartner.partner;
    await ofB.ask(
      'mutation ($input: CreateContactInput!) { createContact(input: $input) { contact { id } } }',
      {
        input: { partnerId: id, personName: PERSON, legalBasis: 'CONSENT', visibility: 'PRIVATE' },
      },
    );
    return id;
  }

  /** Adds B's partner to A, as the coordinator of A. */
  async function propose(partnerId: string): Promise<void> {
    await ofA.open(`/partnerzy/${partnerId}`);
    const { page } = ofA;
    await page.getByRole('button', { name: 'Dodaj do partnerstwa' }).click();
    const dialog = page.getByRole('dialog', { name: 'Dodaj do partnerstwa' });
    await dialog.getByText('Zapiszesz propozycję.').waitFor();
    await dialog.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByText('Propozycja zapisana.').waitFor();
  }

  it('of a membership gives no rights until the other side confirms it from Start', async () => {
    const id = await partnerOfB('Klub z sąsiedztwa');
    await propose(id);
    const memberships = ofA.page.getByRole('region', { name: 'Uczestnictwo' });
    await memberships.getByText('Propozycja', { exact: true }).waitFor();
    expect(await ofA.page.getByText(PERSON).count()).toBe(0);
    expect(await ofA.page.getByRole('link', { name: 'Edytuj', exact: true }).count()).toBe(0);
    expect(await ofA.page.getByRole('button', { name: 'Usuń partnera' }).count()).toBe(0);
    expect(await memberships.getByRole('button', { name: /^Potwierdź/ }).count()).toBe(0);

    await ofB.open('/');
    const proposals = ofB.page.getByRole('region', { name: 'Czeka na Ciebie' });
    await proposals.getByRole('button', { name: 'Potwierdź: Klub z sąsiedztwa' }).press('Enter');
    await ofB.page.getByText('Uczestnictwo potwierdzone.').waitFor();
    await proposals.getByText('Klub z sąsiedztwa').waitFor({ state: 'detached' });

    await ofA.page.reload();
    await settled(ofA.page);
    await ofA.page.getByText(PERSON).waitFor();
    await ofA.page.getByRole('link', { name: 'Edytuj', exact: true }).waitFor();
    expect(await memberships.getByText('Propozycja', { exact: true }).count()).toBe(0);
    // The partner also belongs to B, so A alone may not archive it.
    expect(await ofA.page.getByRole('button', { name: 'Usuń partnera' }).count()).toBe(0);
  });

  it('of a membership is declined together with others by keyboard, and undone with them', async () => {
    const names = ['Klub pierwszy', 'Klub drugi'];
    for (const name of names) await propose(await partnerOfB(name));
    await ofB.open('/');
    const { page } = ofB;
    const proposals = page.getByRole('region', { name: 'Czeka na Ciebie' });
    await proposals.getByRole('checkbox', { name: 'Zaznacz: Klub pierwszy' }).press('Space');
    await proposals.getByRole('button', { name: 'Odrzuć zaznaczone (1)' }).waitFor();
    await proposals.getByRole('checkbox', { name: 'Zaznacz wszystkie' }).press('Space');
    await proposals.getByRole('button', { name: 'Odrzuć zaznaczone (2)' }).press('Enter');
    await page.getByText('Odrzucono 2\u00a0propozycje.').waitFor();
    await proposals.getByText('Klub pierwszy').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await proposals.getByRole('checkbox', { name: 'Zaznacz: Klub drugi' }).waitFor();

    await ofA.open(`/partnerstwa/${partnerships.a.id}`);
    const roster = ofA.page.getByRole('region', { name: 'Partnerzy' });
    await roster.getByRole('heading', { name: 'Propozycje' }).waitFor();
    expect(await roster.getByText('Propozycja', { exact: true }).count()).toBe(2);
    expect(await roster.getByRole('button', { name: /^Potwierdź/ }).count()).toBe(0);
    expect([...district.complaints, ...ofA.complaints, ...ofB.complaints]).toEqual([]);
  });

  it('of an organiser is answered by the partnership on the page of the event', async () => {
    const { createEvent } = await ofA.ask<{ createEvent: { event: { id: string } } }>(
      'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id } } }',
      {
        input: {
          title: 'Wspólny piknik',
          kind: 'PICNIC',
          status: 'CONFIRMED',
          visibility: 'PUBLIC',
          date: { edtf: addDays(warsawDay(new Date()), 20) },
          participations: [
            { role: 'ORGANISER', actorId: partnerships.a.id },
            { role: 'CO_ORGANISER', actorId: partnerships.b.id },
          ],
        },
      },
    );
    const { id } = createEvent.event;
    const everybody = await visitor(at);
    await everybody.open(`/wydarzenia/${id}`);
    const named = (person: Person) =>
      person.page.getByRole('main').getByRole('link', { name: partnerships.b.name }).count();
    expect(await named(everybody)).toBe(0);

    await ofB.open('/');
    await ofB.page
      .getByRole('region', { name: 'Czeka na Ciebie' })
      .getByRole('link', { name: 'Wspólny piknik' })
      .first()
      .click();
    await settled(ofB.page);
    await ofB.page.getByText('Czeka na zgodę').waitFor();
    await ofB.page.getByRole('button', { name: `Wyraź zgodę: ${partnerships.b.name}` }).click();
    await ofB.page.getByText('Zgoda zapisana.').waitFor();
    await ofB.page.getByText('Czeka na zgodę').waitFor({ state: 'detached' });

    await everybody.page.reload();
    await settled(everybody.page);
    expect(await named(everybody)).toBe(1);
    await everybody.context.close();
  });
});
