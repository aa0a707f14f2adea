import { opened } from './opened.js';
import { coordinator, type Person } from './person.js';
import { sampleIds } from './screens.js';

describe('a picker without a match for the typed text', () => {
  const at = opened();
  let person: Person;
  beforeEach(async () => {
    person = await coordinator(at);
  });
  afterEach(() => person.context.close());

  it.each(['an option of the list', 'the button'])(
    'creates a venue with the text through %s, and undo restores the previous choice',
    async (way) => {
      const { page } = person;
      await person.open('/wydarzenia/nowe');
      const where = page.getByLabel('Gdzie', { exact: true });
      await where.fill('park kaskada');
      await page
        .getByRole('option', { name: /Park Kaskada/ })
        .first()
        .click();
      const before = await where.inputValue();
      await where.fill('Skwer Zupełnie Nowy');
      if (way === 'the button') await page.getByRole('button', { name: 'Nowe miejsce' }).click();
      else await page.getByRole('option', { name: 'Dodaj „Skwer Zupełnie Nowy” jako miejsce' }).click();
      const dialog = page.getByRole('dialog');
      expect(await dialog.getByLabel('Nazwa').inputValue()).toBe('Skwer Zupełnie Nowy');
      await dialog.getByRole('button', { name: 'Dodaj miejsce' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.waitForFunction(([field, name]) => (field as HTMLInputElement).value === name, [
        await where.elementHandle(),
        'Skwer Zupełnie Nowy',
      ] as const);
      await page.getByRole('button', { name: 'Cofnij' }).click();
      await page.getByText('Cofnięto', { exact: true }).waitFor();
      expect(await where.inputValue()).toBe(before);
    },
  );

  it('creates a partner of a new event with the text, and undo removes the partner from the event', async () => {
    const { page } = person;
    await person.open('/wydarzenia/nowe');
    await page.locator('summary', { hasText: 'Kto jeszcze bierze udział' }).click();
    await page.getByLabel('Rola').selectOption('PERFORMER');
    await page.getByLabel('Dodaj, wpisując nazwę').fill('Chór Niebywały');
    await page.getByRole('option', { name: 'Dodaj „Chór Niebywały” jako partnera' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Nazwa').inputValue()).toBe('Chór Niebywały');
    await dialog.getByLabel('Rodzaj').selectOption('GROUP');
    await dialog.getByRole('button', { name: 'Dodaj partnera' }).click();
    const row = page.getByRole('button', { name: 'Usuń: Chór Niebywały' });
    await row.waitFor();
    await page.getByRole('button', { name: 'Cofnij' }).click();
    await row.waitFor({ state: 'detached' });
  });

  it('adds the text as a participant, even if the role is chosen afterwards', async () => {
    const { page, ask } = person;
    const { event } = await sampleIds(person);
    await person.open(`/wydarzenia/${event}/edycja`);
    await page.getByLabel('Dodaj, wpisując nazwę').fill('Goście z daleka');
    await page.getByRole('option', { name: 'Wpisz słowami: „Goście z daleka”' }).click();
    await page.getByText('Wybierz rolę, a dodam', { exact: false }).waitFor();
    await page.getByLabel('Rola').selectOption('GUEST');
    const dialog = page.getByRole('dialog');
    expect(await dialog.getByLabel('Albo słowami źródła').inputValue()).toBe('Goście z daleka');
    await dialog.getByRole('button', { name: 'Zapisz' }).click();
    await dialog.waitFor({ state: 'detached' });
    const found = await ask<{ event: { participations: { role: string; label: string | null }[] } }>(
      'query ($id: ID!) { event(id: $id) { participations { role label } } }',
      { id: event },
    );
    expect(found.event.participations).toContainEqual({ role: 'GUEST', label: 'Goście z daleka' });
  });
});
