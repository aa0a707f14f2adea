import { invite } from './invited.js';
import { opened } from './opened.js';
import { coordinator, settled, type Person } from './person.js';

const OTHER_CHANGE = `mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { partner { id version } } }`;

describe('editing a partner', () => {
  const at = opened();
  let id: string;
  beforeAll(async () => {
    const { ask } = await coordinator(at);
    const { partners } = await ask<{ partners: { nodes: [{ id: string }] } }>(
      '{ partners(search: "pawilon kulturalny") { nodes { id } } }',
    );
    id = partners.nodes[0].id;
  });

  const stands = async ({ ask }: Person) =>
    (
      await ask<{
        partner: {
          version: number;
          phone: string | null;
          address: string | null;
          description: string | null;
        };
      }>('query ($id: ID!) { partner(id: $id) { version phone address description } }', { id })
    ).partner;

  it('shows both versions field by field after another person’s change, and loses nothing (user test 13)', async () => {
    const person = await coordinator(at);
    const { page } = person;
    await person.open(`/partnerzy/${id}/edycja`);
    await page.getByLabel('Telefon').fill('22 000 00 01');
    await page.getByLabel('Adres').fill('moja ulica 1');
    const { version } = await stands(person);
    const theirs = { id, version, phone: '22 000 00 02', description: 'Napisane przez drugą osobę.' };
    await person.ask(OTHER_CHANGE, { input: theirs });
    await page.getByRole('button', { name: 'Zapisz' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ktoś zmienił to w międzyczasie' });
    await dialog.getByText('22 000 00 01').waitFor();
    await dialog.getByText('Napisane przez drugą osobę.').waitFor();
    await dialog.getByRole('radio', { name: /22 000 00 02/ }).click();
    await dialog.getByRole('button', { name: 'Zapisz wybrane' }).click();
    await page.getByText('Zapisano zmiany.').waitFor();
    expect(await stands(person)).toMatchObject({
      phone: '22 000 00 02',
      address: 'moja ulica 1',
      description: 'Napisane przez drugą osobę.',
    });
  });

  it('can be undone at once', async () => {
    const person = await coordinator(at);
    const { page } = person;
    const before = await stands(person);
    await person.open(`/partnerzy/${id}/edycja`);
    await page.getByLabel('Adres').fill('inna ulica 2');
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await page.getByText('Cofnięto').waitFor();
    expect((await stands(person)).address).toBe(before.address);
  });

  it('keeps typed text while the connection is lost, and saves it when it is back (user test 11)', async () => {
    const person = await coordinator(at);
    const { page, context } = person;
    await person.open(`/partnerzy/${id}/edycja`);
    await context.setOffline(true);
    await page.getByLabel('Adres').fill('ulica bez sieci 3');
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByText('Brak połączenia.', { exact: false }).waitFor();
    expect(await page.getByLabel('Adres').inputValue()).toBe('ulica bez sieci 3');
    await context.setOffline(false);
    await page.getByText('Zapisano zmiany.').waitFor();
    expect((await stands(person)).address).toBe('ulica bez sieci 3');
  });

  it('restores the draft after a reload, and can discard it', async () => {
    const person = await coordinator(at);
    const { page } = person;
    await person.open(`/partnerzy/${id}/edycja`);
    const stood = await page.getByLabel('Adres').inputValue();
    await page.getByLabel('Adres').fill('tylko szkic 4');
    await page.getByText('Szkic zapisany', { exact: false }).waitFor();
    await page.reload();
    await page.getByText('To Twój szkic', { exact: false }).waitFor();
    expect(await page.getByLabel('Adres').inputValue()).toBe('tylko szkic 4');
    await page.getByRole('button', { name: 'Odrzuć szkic' }).click();
    expect(await page.getByLabel('Adres').inputValue()).toBe(stood);
  });

  it('keeps no draft if the form is saved before the draft is stored', async () => {
    const person = await coordinator(at);
    const { page } = person;
    await person.open(`/partnerzy/${id}/edycja`);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    await page.getByLabel('Adres').fill('zapisane od razu 6');
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByText('Zapisano zmiany.').waitFor();
    await page.clock.runFor(10_000);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('partner.'))),
    ).toEqual([]);
    expect((await stands(person)).address).toBe('zapisane od razu 6');
  });

  it('saves the form after the session has ended and the person signs in again over it', async () => {
    const person = await coordinator(at);
    const { page, context } = person;
    await person.open(`/partnerzy/${id}/edycja`);
    await page.getByLabel('Adres').fill('po nowym logowaniu 5');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Zapisz' }).click();
    const dialog = page.getByRole('dialog', { name: 'Zaloguj się ponownie' });
    // The dialog does not allow another account.
    expect(await dialog.getByLabel('Adres e-mail').inputValue()).toBe('koordynator@example.org');
    expect(await dialog.getByLabel('Adres e-mail').isEditable()).toBe(false);
    await dialog.getByLabel('Hasło').fill('wiosna na Zoliborzu 2026');
    await dialog.getByRole('button', { name: 'Zaloguj', exact: true }).click();
    await page.getByText('Zapisano zmiany.').waitFor();
    expect((await stands(person)).address).toBe('po nowym logowaniu 5');
  });

  it('shows an error at its field and focuses the field', async () => {
    const person = await coordinator(at);
    const { page } = person;
    await person.open(`/partnerzy/${id}/edycja`);
    await page.getByLabel('Strona').fill('javascript:alert(1)');
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByText('Adres strony zaczyna się od https:// albo http://.').waitFor();
    expect(await page.getByLabel('Strona').evaluate((field) => field === document.activeElement)).toBe(true);
    await settled(page);
  });
});

describe('a form that stays open after it is saved', () => {
  const at = opened();

  it('can be saved again without a conflict with its own change', async () => {
    const person = await coordinator(at);
    const { page } = person;
    const { email } = await invite(at, person, 'dwa.razy@example.org');
    await person.open('/uzytkownicy');
    await page
      .getByRole('row')
      .filter({ hasText: email })
      .getByRole('button', { name: /^Edytuj/ })
      .click();
    const form = page.getByRole('dialog').locator('form').filter({ hasText: 'Adres e-mail' });
    for (const name of ['Osoba po zmianie', 'Osoba po drugiej zmianie']) {
      await form.getByLabel('Imię i nazwisko').fill(name);
      await form.getByRole('button', { name: 'Zapisz' }).click();
      await page.getByRole('dialog', { name, exact: true }).waitFor();
    }
    expect(await page.getByRole('dialog').count()).toBe(1);
  });
});

describe('a link to a membership', () => {
  const at = opened();

  it('opens it for editing even if the displayed roster does not list it', async () => {
    const person = await coordinator(at);
    const { page } = person;
    const create =
      'mutation ($input: CreateMembershipInput!) { createMembership(input: $input) { membership { id } } }';
    const { partnerships, partners } = await person.ask<
      Record<'partnerships' | 'partners', { nodes: [{ id: string }] }>
    >('{ partnerships(first: 1) { nodes { id } } partners(search: "galeria żoliborz") { nodes { id } } }');
    const input = {
      partnershipId: partnerships.nodes[0].id,
      partnerId: partners.nodes[0].id,
      from: { edtf: '1991' },
      to: { edtf: '1992' },
    };
    const { createMembership } = await person.ask<{ createMembership: { membership: { id: string } } }>(
      create,
      { input },
    );
    await person.open(`/partnerstwa/${input.partnershipId}?popraw=${createMembership.membership.id}`);
    const dialog = page.getByRole('dialog', { name: /Galeria Żoliborz/ });
    await dialog.getByLabel('Rola').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('popraw')).toBeNull();
  });
});
