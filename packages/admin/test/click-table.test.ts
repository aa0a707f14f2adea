import type { Page } from 'playwright-core';
import { countClicks } from './clicks.js';
import { opened } from './opened.js';
import { coordinator, type Person } from './person.js';
import { sampleIds, type SampleIds } from './screens.js';

/**
 * The jobs of the click table that no other test counts. Clicks are counted by the browser. Choosing from a native list is a click
 * that a script does not make, so it is added. Typing does not count, nor does Tab from field to field.
 */
describe('the number of clicks that a job takes', () => {
  const at = opened();
  let person: Person;
  let page: Page;
  let ids: SampleIds;
  let chosen: number;
  beforeEach(async () => {
    person = await coordinator(at);
    page = person.page;
    ids = await sampleIds(person);
    chosen = 0;
  });
  afterEach(() => person.context.close());

  const within = (name: string) => page.getByRole('dialog', { name });
  const choose = async (label: string, value: string, inDialog?: string) => {
    const place = inDialog ? within(inDialog) : page;
    await place.getByLabel(label).last().selectOption(value);
    chosen += 1;
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  const option = (name: RegExp) => page.getByRole('option', { name }).first();

  it('a school’s choir becomes performer, as a new partner with a parent, in at most five clicks without leaving the event', async () => {
    await person.open(`/wydarzenia/${ids.event}/edycja`);
    const clicks = await countClicks(page);
    await choose('Rola', 'PERFORMER');
    await page.getByLabel('Dodaj, wpisując nazwę').fill('Chór Nutka');
    await option(/^Dodaj „Chór Nutka” jako partnera$/).click();
    await choose('Rodzaj', 'GROUP', 'Nowy partner');
    await within('Nowy partner').getByLabel('Jest jednostką', { exact: false }).fill('gimnazjum 55');
    await option(/392/).click();
    await within('Nowy partner').getByRole('button', { name: 'Dodaj partnera' }).click();
    await within('Nowy partner').waitFor({ state: 'detached' });
    expect((await clicks()) + chosen).toBeLessThanOrEqual(5);
    await button('Usuń: Chór Nutka').waitFor();
    const { event, partners } = await person.ask<{
      event: { participations: { role: string; actor: { name?: string } | null }[] };
      partners: { nodes: { parent: { id: string } | null }[] };
    }>(
      `query ($id: ID!) {
        event(id: $id) { participations { role actor { ... on Partner { name } } } }
        partners(search: "Chór Nutka", first: 1) { nodes { parent { id } } }
      }`,
      { id: ids.event },
    );
    expect(event.participations).toContainEqual({ role: 'PERFORMER', actor: { name: 'Chór Nutka' } });
    expect(partners.nodes[0]?.parent?.id).toBe(ids.partner);
  });

  it('a new partner with a contact and a membership since a day takes one save and at most six clicks', async () => {
    await person.open('/partnerzy');
    const clicks = await countClicks(page);
    await page.getByRole('link', { name: 'Dodaj partnera' }).first().click();
    await page.getByLabel('Nazwa').first().fill('Klub Nowych Sąsiadów');
    await choose('Partnerstwo, do którego wstępuje', ids.partnership);
    await page.getByRole('group', { name: 'Od kiedy należy' }).getByText('Dzień', { exact: true }).click();
    await page.getByRole('textbox', { name: 'Dzień' }).fill('1 września 2018');
    await choose('Rodzaj', 'GROUP');
    await page.getByLabel('Imię i nazwisko').fill('Osoba Próbna');
    await choose('Podstawa prawna', 'CONSENT');
    await button('Zapisz').click();
    await page.getByRole('heading', { level: 1, name: 'Klub Nowych Sąsiadów' }).waitFor();
    expect((await clicks()) + chosen).toBeLessThanOrEqual(6);
    const { partners } = await person.ask<{ partners: { nodes: unknown[] } }>(
      `{ partners(search: "Klub Nowych Sąsiadów", first: 1) { nodes {
        contacts { personName }
        memberships { nodes { from { edtf } partnership { id } } }
      } } }`,
    );
    expect(partners.nodes).toEqual([
      {
        contacts: [{ personName: 'Osoba Próbna' }],
        memberships: { nodes: [{ from: { edtf: '2018-09-01' }, partnership: { id: ids.partnership } }] },
      },
    ]);
  });

  it('a school is renamed from a day on in at most five clicks, and its old name ends by itself', async () => {
    await person.open(`/partnerzy/${ids.otherPartner}`);
    const clicks = await countClicks(page);
    await button('Zmień nazwę od dnia').click();
    await page.keyboard.type('Galeria po zmianie');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Dzień' }).fill('1 września 2026');
    await page.getByRole('dialog').getByRole('button', { name: 'Zapisz' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await clicks()).toBeLessThanOrEqual(5);
    const { partner } = await person.ask<{ partner: { names: { validTo: { edtf: string } | null }[] } }>(
      'query ($id: ID!) { partner(id: $id) { names { name validFrom { edtf } validTo { edtf } } } }',
      { id: ids.otherPartner },
    );
    expect(partner.names).toContainEqual({
      name: 'Galeria po zmianie',
      validFrom: { edtf: '2026-09-01' },
      validTo: null,
    });
    expect(partner.names.map(({ validTo }) => validTo?.edtf)).toContain('2026-08-31');
  });

  it('a draft is confirmed in at most two clicks, knowing who will see it', async () => {
    const id = await plan({ title: 'Do potwierdzenia', status: 'DRAFT' });
    await person.open(`/wydarzenia/${id}`);
    const clicks = await countClicks(page);
    await button(/^Zmień stan/).click();
    await button('Potwierdzone Widzą wszyscy').click();
    await page.getByRole('status').getByText('Zapisano').waitFor();
    expect(await clicks()).toBeLessThanOrEqual(2);
  });

  it('an event moves by one drag, and Ctrl+Z moves it back', async () => {
    await plan({ title: 'Do przeciągnięcia', date: { edtf: '2033-03-09' } });
    await person.open('/kalendarz?widok=miesiac&od=2033-03');
    const on = (day: string) =>
      page.locator(`[data-drop-day="${day}"]`).getByRole('link', { name: /^Do przeciągnięcia/ });
    const clicks = await countClicks(page);
    await on('2033-03-09').dragTo(page.locator('[data-drop-day="2033-03-17"]'));
    await on('2033-03-17').waitFor();
    await page.getByRole('status').getByText('Przesunięto na 17 marca 2033').waitFor();
    expect(await clicks()).toBe(0);
    await page.keyboard.press('Control+z');
    await on('2033-03-09').waitFor();
  });

  it('an event moves by a week and two days with the keyboard in at most seven keys, and Ctrl+Z moves it back', async () => {
    await plan({ title: 'Do przeniesienia', date: { edtf: '2033-04-05' } });
    await person.open('/kalendarz?widok=miesiac&od=2033-04');
    const on = (day: string) =>
      page.locator(`[data-drop-day="${day}"]`).getByRole('link', { name: /^Do przeniesienia/ });
    await on('2033-04-05').focus();
    const keys = ['m', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter'];
    for (const key of keys) await page.keyboard.press(key);
    expect(keys.length).toBeLessThanOrEqual(7);
    await on('2033-04-14').waitFor();
    await page.getByRole('status').getByText('Przesunięto na 14 kwietnia 2033').waitFor();
    await page.keyboard.press('Control+z');
    await on('2033-04-05').waitFor();
  });

  it.each(['pasy', 'miesiac', 'tydzien', 'rok', 'lista'])(
    'the first event of the view „%s” is reached by keyboard in at most six Tabs',
    async (view) => {
      await plan({ title: 'Pierwsze', date: { edtf: '2034-05-10' } });
      await person.open(`/kalendarz?widok=${view}&od=2034-05&dzien=2034-05-10`);
      let tabs = 0;
      const isAtEvent = () =>
        page.evaluate(() => document.activeElement?.closest('[data-event], [data-day]') !== null);
      while (!(await isAtEvent()) && tabs < 40) {
        await page.keyboard.press('Tab');
        tabs += 1;
        // The links that skip what comes before the content, and before the events.
        if ((await focusedText()).startsWith('Przejdź do ')) await page.keyboard.press('Enter');
      }
      expect(tabs).toBeLessThanOrEqual(6);
      expect(await focusedText()).toMatch(view === 'rok' ? /10/ : /Pierwsze/);
    },
  );

  const focusedText = () => page.evaluate(() => document.activeElement?.textContent ?? '');

  async function plan(input: object): Promise<string> {
    const { createEvent } = await person.ask<{ createEvent: { event: { id: string } } }>(
      'mutation ($input: CreateEventInput!) { createEvent(input: $input) { event { id } } }',
      { input: { kind: 'OTHER', status: 'CONFIRMED', visibility: 'PUBLIC', ...input } },
    );
    return createEvent.event.id;
  }
});
