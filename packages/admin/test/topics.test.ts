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
});
