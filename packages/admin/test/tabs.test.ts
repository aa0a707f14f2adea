import type { Page } from 'playwright-core';
import { invite, type Invited } from './invited.js';
import { opened } from './opened.js';
import { coordinator, settled, type Person } from './person.js';
import { sampleIds } from './screens.js';

const TYPED = 'Wpisane i niezapisane';

describe('two tabs of one browser', () => {
  const at = opened();
  let other: Invited;
  let person: Person;
  let second: Page;
  beforeAll(async () => {
    const district = await coordinator(at);
    other = await invite(at, district, 'druga@example.org', [{ role: 'PLANNER' }]);
    await district.context.close();
  });
  beforeEach(async () => {
    person = await coordinator(at);
    second = await person.context.newPage();
  });
  afterEach(() => person.context.close());

  const openIn = async (page: Page, path: string) => {
    await page.goto(path);
    await settled(page);
  };
  const nameIn = (page: Page) => page.getByLabel('Nazwa', { exact: false }).first();
  const saved = (page: Page) => page.getByText('Szkic zapisany', { exact: false }).waitFor();
  const drafts = () =>
    person.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')));

  it('clear the screens and drafts of a person who signs out in one of them', async () => {
    await openIn(second, '/partnerzy/nowy');
    await nameIn(second).fill(TYPED);
    await saved(second);
    await person.open('/konto');
    await nameIn(second).pressSequentially(' i jeszcze');
    await person.page.getByRole('button', { name: 'Wyloguj', exact: true }).click();
    await person.page.getByRole('banner').getByRole('button', { name: 'Zaloguj' }).waitFor();
    await second.getByRole('banner').getByRole('button', { name: 'Zaloguj' }).waitFor();
    expect(await second.locator('body').innerText()).not.toMatch(new RegExp(`${TYPED}|koordynator@`));
    const fields = await second
      .locator('input')
      .evaluateAll((all: HTMLInputElement[]) => all.map((each) => each.value));
    expect(fields.join()).not.toContain(TYPED);
    await settled(second);
    expect(await drafts()).toEqual([]);
  });

  it('both show the person who signs in in one of them, and save nothing typed before', async () => {
    const { partner } = await sampleIds(person);
    await openIn(second, `/partnerzy/${partner}/edycja`);
    await second.getByLabel('Adres').fill(TYPED);
    await saved(second);
    await person.context.request.post('/graphql', {
      data: { query: 'mutation { signOut { viewer { key } } }' },
    });
    // The first tab starts as a visitor, and another person signs in there.
    await person.open('/partnerzy');
    const { page } = person;
    await page.getByRole('button', { name: 'Zaloguj' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Adres e-mail').fill(other.email);
    await dialog.getByLabel('Hasło').fill(other.password);
    await dialog.getByRole('button', { name: 'Zaloguj' }).click();
    await second.getByText(`Osoba ${other.email}`).first().waitFor();
    expect(await second.getByText(TYPED).count()).toBe(0);
    expect(await second.getByLabel('Adres').count()).toBe(0);
    const { partner: stands } = await person.ask<{ partner: { address: string | null } }>(
      'query ($id: ID!) { partner(id: $id) { address } }',
      { id: partner },
    );
    expect(stands.address).not.toBe(TYPED);
  });

  it('refuse a command under another account, even if the tab was not notified', async () => {
    const { partner } = await sampleIds(person);
    await person.open(`/partnerzy/${partner}/edycja`);
    await person.page.getByLabel('Adres').fill(TYPED);
    await person.context.request.post('/graphql', {
      data: {
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { key } } }',
        variables: { input: { email: other.email, password: other.password } },
      },
    });
    await person.page.getByRole('button', { name: 'Zapisz' }).click();
    await person.page
      .getByRole('alert')
      .getByText('W tej przeglądarce zalogowano się na inne konto.', { exact: false })
      .waitFor();
    expect(await person.page.getByLabel('Adres').inputValue()).toBe(TYPED);
  });

  it('each have a draft of the same new form, which is restored after the tab was closed or reloaded', async () => {
    await person.open('/partnerzy/nowy');
    await nameIn(person.page).fill('Pierwsza karta');
    await saved(person.page);
    await openIn(second, '/partnerzy/nowy');
    await nameIn(second).fill('Druga karta');
    await saved(second);
    expect(await drafts()).toHaveLength(2);
    expect(await nameIn(person.page).inputValue()).toBe('Pierwsza karta');
    await second.close();
    second = await person.context.newPage();
    await openIn(second, '/partnerzy/nowy');
    await second.getByText('To Twój szkic', { exact: false }).waitFor();
    expect(await nameIn(second).inputValue()).toBe('Druga karta');
    await person.page.reload();
    await person.page.getByText('To Twój szkic', { exact: false }).waitFor();
    expect(await nameIn(person.page).inputValue()).toBe('Pierwsza karta');
  });
});
