import { opened } from './opened.js';
import { coordinator } from './person.js';

describe('a topic', () => {
  const at = opened();

  it('is added with a warning about a similar topic, edited, removed and restored', async () => {
    const { page, open, ask } = await coordinator(at);
    const create = 'mutation ($input: CreateTopicInput!) { createTopic(input: $input) { changeId } }';
    await ask(create, { input: { name: 'Sesja 3-3' } });
    const namesOf = async (beginning: string) => {
      const { topics } = await ask<{ topics: { name: string }[] }>('{ topics { name } }');
      return topics.map(({ name }) => name).filter((name) => name.startsWith(beginning));
    };
    await open('/tematy');
    await page.getByRole('button', { name: 'Dodaj temat' }).click();
    const added = page.getByRole('dialog', { name: 'Nowy temat' });
    await added.getByLabel('Nazwa').fill('Sesja 3');
    await added.getByRole('status').filter({ hasText: 'Sesja 3-3' }).waitFor();
    await added.getByRole('button', { name: 'Dodaj temat' }).click();
    const row = (name: string) => page.getByRole('rowheader', { name, exact: true });
    await row('Sesja 3').waitFor();
    expect(await namesOf('Sesja')).toEqual(['Sesja 3', 'Sesja 3-3']);

    await page.getByRole('button', { name: 'Więcej działań: Sesja 3', exact: true }).click();
    await page.getByRole('button', { name: 'Edytuj' }).first().click();
    const edited = page.getByRole('dialog', { name: 'Edytuj temat' });
    await edited.getByLabel('Nazwa').fill('Sesja trzecia');
    await edited.getByRole('button', { name: 'Zapisz' }).click();
    await row('Sesja trzecia').waitFor();
    expect(await namesOf('Sesja')).toEqual(['Sesja 3-3', 'Sesja trzecia']);

    await page.getByRole('button', { name: 'Więcej działań: Sesja trzecia' }).click();
    await page.getByRole('button', { name: 'Usuń temat' }).click();
    await row('Sesja trzecia').waitFor({ state: 'detached' });
    await page.getByText('Temat usunięty', { exact: false }).waitFor();
    expect(await namesOf('Sesja')).toEqual(['Sesja 3-3']);
    await page.getByRole('button', { name: 'Cofnij' }).first().click();
    await row('Sesja trzecia').waitFor();
    expect(await namesOf('Sesja')).toEqual(['Sesja 3-3', 'Sesja trzecia']);
  });

  it('is found or added while an event is planned, and deselected when its creation is undone', async () => {
    const { page, open, ask } = await coordinator(at);
    const create = 'mutation ($input: CreateTopicInput!) { createTopic(input: $input) { changeId } }';
    await ask(create, { input: { name: 'Parki i skwery' } });
    await open('/wydarzenia/nowe');
    await page.getByLabel('Nazwa wydarzenia').fill('Spacer z ogrodnikiem');
    await page.locator('summary', { hasText: 'Opis i tematy' }).click();
    const topics = page.getByRole('group', { name: 'Tematy' });
    const picker = topics.getByLabel('Znajdź albo dodaj temat');
    // The checkbox of a chip is hidden behind its label.
    const chosen = (name: string) => topics.getByRole('checkbox', { name, checked: true });
    await picker.fill('skwer');
    await page.getByRole('option', { name: 'Parki i skwery' }).click();
    await chosen('Parki i skwery').waitFor({ state: 'attached' });

    const addTopic = async (name: string) => {
      await picker.fill(name);
      await page.getByRole('option', { name: `Dodaj temat „${name}”` }).click();
      const dialog = page.getByRole('dialog', { name: 'Nowy temat' });
      expect(await dialog.getByLabel('Nazwa').inputValue()).toBe(name);
      await dialog.getByRole('button', { name: 'Dodaj temat' }).click();
      await chosen(name).waitFor({ state: 'attached' });
    };
    await addTopic('Pomyłka w temacie');
    await page.getByRole('button', { name: 'Cofnij' }).first().click();
    await topics.getByRole('checkbox', { name: 'Pomyłka w temacie' }).waitFor({ state: 'detached' });
    await addTopic('Łąki kwietne');
    await page.getByRole('button', { name: 'Dodaj wydarzenie' }).click();
    await page.getByRole('heading', { level: 1, name: 'Spacer z ogrodnikiem' }).waitFor();
    const { events } = await ask<{ events: { nodes: { topics: { name: string }[] }[] } }>(
      '{ events(search: "Spacer z ogrodnikiem") { nodes { topics { name } } } }',
    );
    expect(events.nodes[0]?.topics.map(({ name }) => name)).toEqual(['Parki i skwery', 'Łąki kwietne']);
  });

  it('that was removed is found from the list, without other things, and restored', async () => {
    const { page, open, ask } = await coordinator(at);
    const removed = async (type: 'Topic' | 'Venue', input: object) => {
      const node = type.toLowerCase();
      const create = `mutation ($input: Create${type}Input!) { done: create${type}(input: $input) { ${node} { id version } } }`;
      const { done } = await ask<{ done: Record<string, { id: string; version: number }> }>(create, {
        input,
      });
      const archive = `mutation ($input: VersionedInput!) { archive${type}(input: $input) { changeId } }`;
      await ask(archive, { input: done[node] });
    };
    await removed('Topic', { name: 'Temat usunięty przez pomyłkę' });
    await removed('Venue', { names: [{ name: 'Miejsce usunięte przez pomyłkę', kind: 'OFFICIAL' }] });
    await open('/tematy');
    await page.getByRole('link', { name: 'Pokaż usunięte' }).click();
    await page.getByRole('heading', { level: 1, name: 'Historia zmian' }).waitFor();
    const restore = page.getByRole('button', { name: 'Przywróć: Temat usunięty przez pomyłkę' });
    await restore.waitFor();
    expect(await page.getByText('Miejsce usunięte przez pomyłkę').count()).toBe(0);
    await restore.click();
    await restore.waitFor({ state: 'detached' });
    await open('/tematy');
    await page.getByRole('rowheader', { name: 'Temat usunięty przez pomyłkę' }).waitFor();
  });
});
