import { findings } from './accessibility.js';
import { opened } from './opened.js';
import { coordinator, visitor, type Person } from './person.js';

const NAME = 'Pawilon Kulturalny';

interface Found<N> {
  readonly partners: { readonly nodes: readonly N[] };
}

describe('the roster of partners', () => {
  const at = opened();
  let person: Person;
  afterEach(() => person.context.close());
  const rowOf = (name: string) => person.page.getByRole('row').filter({ hasText: name });
  const focusedName = () => person.page.evaluate(() => document.activeElement?.textContent);

  it('previews a partner on Space and returns the focus on Escape', async () => {
    person = await coordinator(at);
    await person.open('/partnerzy');
    await rowOf(NAME).getByRole('link', { name: NAME }).focus();
    await person.page.keyboard.press('Space');
    const card = person.page.getByRole('dialog', { name: 'Podgląd partnera' });
    await card.getByText('Ostatni udział').waitFor();
    expect(await findings(person.page)).toEqual([]);
    await person.page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await focusedName()).toBe(NAME);
  });

  it('previews a partner when the mouse rests on its name', async () => {
    person = await coordinator(at);
    await person.open('/partnerzy');
    await rowOf(NAME).getByRole('link', { name: NAME }).hover();
    await person.page.getByRole('dialog', { name: 'Podgląd partnera' }).getByText(NAME).waitFor();
  });

  it('edits a contact in place with F2, explains a wrong one, stores with Enter, and undoes from the toast', async () => {
    person = await coordinator(at);
    await person.open('/partnerzy');
    const { page } = person;
    await rowOf(NAME).getByRole('link', { name: NAME }).focus();
    await page.keyboard.press('F2');
    const field = page.getByRole('textbox', { name: `Telefon lub e-mail: ${NAME}` });
    await field.fill('pawilon@');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await field.inputValue()).toBe('pawilon@');
    await field.fill('pawilon@example.org');
    await page.keyboard.press('Enter');
    await rowOf(NAME).getByRole('link', { name: 'pawilon@example.org' }).waitFor();
    expect(await focusedName()).toBe(NAME);
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await rowOf(NAME).getByRole('link', { name: 'pawilon@example.org' }).waitFor({ state: 'detached' });
  });

  it('leaves a contact unchanged on Escape, and edits the next row on Tab', async () => {
    person = await coordinator(at);
    await person.open('/partnerzy');
    const { page } = person;
    const commands: string[] = [];
    page.on('request', (request) => {
      if (request.postData()?.includes('mutation')) commands.push(request.url());
    });
    await rowOf(NAME).locator('[data-column="contact"]').dblclick();
    const field = page.getByRole('textbox', { name: /^Telefon lub e-mail: / });
    await field.fill('22 000 00 00');
    await page.keyboard.press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.keyboard.press('F2');
    await field.waitFor();
    expect(await field.inputValue()).toBe('');
    await page.keyboard.press('Tab');
    await page.getByRole('textbox', { name: /^Telefon lub e-mail: (?!Pawilon Kulturalny)/ }).waitFor();
    const { partners } = await person.ask<Found<{ phone: string | null }>>(
      `{ partners(search: "${NAME}", first: 1) { nodes { phone } } }`,
    );
    expect(partners.nodes[0]?.phone).toBeNull();
    expect(commands).toEqual([]);
  });

  it('reports another person’s change instead of overwriting it', async () => {
    person = await coordinator(at);
    await person.open('/partnerzy');
    const { page } = person;
    await rowOf(NAME).getByRole('link', { name: NAME }).focus();
    await page.keyboard.press('F2');
    const { partners } = await person.ask<Found<{ id: string; version: number }>>(
      `{ partners(search: "${NAME}", first: 1) { nodes { id version } } }`,
    );
    const [partner] = partners.nodes;
    const update = 'mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { changeId } }';
    await person.ask(update, { input: { ...partner, email: 'kto-inny@example.org' } });
    await page.getByRole('textbox', { name: /^Telefon lub e-mail: / }).fill('ja@example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    const after = await person.ask<Found<{ email: string }>>(
      `{ partners(search: "${NAME}", first: 1) { nodes { email } } }`,
    );
    expect(after.partners.nodes[0]?.email).toBe('kto-inny@example.org');
  });

  it('does not let a visitor edit a contact', async () => {
    person = await visitor(at);
    await person.open('/partnerzy');
    await rowOf(NAME).getByRole('link', { name: NAME }).focus();
    await person.page.keyboard.press('F2');
    await person.page.keyboard.press('Space');
    await person.page.getByRole('dialog', { name: 'Podgląd partnera' }).waitFor();
    expect(await person.page.getByRole('textbox', { name: /^Telefon lub e-mail/ }).count()).toBe(0);
  });
});
