import { opened } from './opened.js';
import { coordinator } from './person.js';
import { sampleIds } from './screens.js';

interface Said {
  readonly field: string;
  readonly value: string | null;
  readonly wording: string | null;
  readonly source: { readonly title: string };
}

describe('a source', () => {
  const at = opened();

  it('is added, edited, removed and restored', async () => {
    const { page, open, ask } = await coordinator(at);
    const stored = async () => {
      const { sources } = await ask<{ sources: { nodes: object[] } }>(
        '{ sources(search: "Sprawozdanie za rok 2025") { nodes { title kind publisher } } }',
      );
      return sources.nodes;
    };
    const report = { title: 'Sprawozdanie za rok 2025', kind: 'DOCUMENT' };
    await open('/zrodla');
    await page.getByRole('button', { name: 'Dodaj źródło' }).click();
    const added = page.getByRole('dialog', { name: 'Nowe źródło' });
    await added.getByLabel('Tytuł').fill('Sprawozdanie za rok 2025');
    await added.getByLabel('Rodzaj').selectOption('DOCUMENT');
    await added.getByRole('button', { name: 'Dodaj źródło' }).click();
    await page.getByRole('heading', { level: 1, name: 'Sprawozdanie za rok 2025' }).waitFor();

    await page.getByRole('button', { name: 'Edytuj' }).click();
    const edited = page.getByRole('dialog', { name: 'Edytuj źródło' });
    await edited.getByLabel('Wydawca lub rozmówca').fill('Dzielnica');
    await edited.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByRole('definition').filter({ hasText: 'Dzielnica' }).waitFor();
    expect(await stored()).toEqual([{ ...report, publisher: 'Dzielnica' }]);

    await page.getByRole('button', { name: 'Więcej działań' }).click();
    await page.getByRole('button', { name: 'Usuń źródło' }).click();
    await page.getByRole('heading', { level: 1, name: 'Źródła' }).waitFor();
    const inList = page.getByRole('rowheader', { name: 'Sprawozdanie za rok 2025' });
    await page.getByText('Źródło usunięte', { exact: false }).waitFor();
    await inList.waitFor({ state: 'detached' });
    expect(await stored()).toEqual([]);
    await page.getByRole('button', { name: 'Cofnij' }).first().click();
    await inList.waitFor();
    expect(await stored()).toEqual([{ ...report, publisher: 'Dzielnica' }]);
  });

  it('is added with a statement about a partnership, which is then edited and removed', async () => {
    const person = await coordinator(at);
    const { page, open } = person;
    const { partnership } = await sampleIds(person);
    const stored = async () => {
      const { partnership: found } = await person.ask<{ partnership: { statements: Said[] } }>(
        'query ($id: ID!) { partnership(id: $id) { statements { field value wording source { title } } } }',
        { id: partnership },
      );
      return found.statements.filter(({ source }) => source.title === 'Rozmowa z założycielką');
    };
    await open(`/partnerstwa/${partnership}`);
    const section = page.getByRole('region', { name: 'Skąd to wiadomo' });
    await section.getByRole('button', { name: 'Dodaj zapis' }).click();
    const statement = page.getByRole('dialog', { name: 'Nowy zapis ze źródła' });
    await statement.getByLabel('Źródło').fill('Rozmowa z założycielką');
    await page.getByRole('option', { name: 'Dodaj źródło „Rozmowa z założycielką”' }).click();
    const source = page.getByRole('dialog', { name: 'Nowe źródło' });
    await source.getByLabel('Rodzaj').selectOption('ORAL');
    await source.getByRole('button', { name: 'Dodaj źródło' }).click();
    await source.waitFor({ state: 'detached' });
    await statement.getByLabel('O czym mówi').selectOption('foundedOn');
    const date = statement.getByRole('group', { name: 'Co mówi' });
    await date.getByText('Rok', { exact: true }).click();
    await date.getByLabel('Rok', { exact: true }).last().fill('1999');
    await statement.getByLabel('Słowami źródła').fill('pod koniec lat dziewięćdziesiątych');
    await statement.getByRole('button', { name: 'Zapisz' }).click();
    await statement.waitFor({ state: 'detached' });
    // The statement contradicts another source, so it is visible without opening anything.
    await section.getByText('1999').first().waitFor();
    await section.getByRole('link', { name: 'Rozmowa z założycielką' }).first().waitFor();
    const wording = 'pod koniec lat dziewięćdziesiątych';
    expect(await stored()).toMatchObject([{ field: 'foundedOn', value: '1999', wording }]);

    const edit = section.getByRole('button', { name: /^Edytuj zapis: Rozmowa z założycielką/ }).first();
    await edit.click();
    const edited = page.getByRole('dialog', { name: 'Edytuj zapis ze źródła' });
    await edited.getByLabel('Rok', { exact: true }).last().fill('1998');
    await edited.getByRole('button', { name: 'Zapisz' }).click();
    await section.getByText('1998').first().waitFor();
    expect(await stored()).toMatchObject([{ field: 'foundedOn', value: '1998', wording }]);

    await edit.click();
    await edited.getByRole('button', { name: 'Usuń' }).click();
    await section.getByText('1998').first().waitFor({ state: 'detached' });
    expect(await stored()).toEqual([]);
  });

  it('is recorded for a membership where that is edited, and shown with it', async () => {
    const person = await coordinator(at);
    const { page, open } = person;
    const { partnership } = await sampleIds(person);
    await open(`/partnerstwa/${partnership}`);
    await page
      .getByRole('button', { name: /^Edytuj uczestnictwo: / })
      .first()
      .click();
    const membership = page.getByRole('dialog', { name: /^Edytuj uczestnictwo: / });
    await membership.getByRole('button', { name: 'Dodaj zapis' }).click();
    const statement = page.getByRole('dialog', { name: 'Nowy zapis ze źródła' });
    await statement.getByLabel('Źródło').fill('Spotkania świąteczne dla mieszkańców');
    await page
      .getByRole('option', { name: /^Spotkania świąteczne/ })
      .first()
      .click();
    await statement.getByLabel('O czym mówi').selectOption('from');
    const date = statement.getByRole('group', { name: 'Co mówi' });
    await date.getByText('Rok', { exact: true }).click();
    await date.getByLabel('Rok', { exact: true }).last().fill('2016');
    await statement.getByRole('button', { name: 'Zapisz' }).click();
    await statement.waitFor({ state: 'detached' });
    await membership.getByText('Od kiedy').first().waitFor({ state: 'attached' });

    const id = new URL(page.url()).searchParams.get('popraw');
    const { node } = await person.ask<{ node: { partner: { id: string }; statements: Said[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on Membership { partner { id } statements { field value wording source { title } } } } }',
      { id },
    );
    expect(node.statements).toContainEqual(expect.objectContaining({ field: 'from', value: '2016' }));
    await open(`/partnerzy/${node.partner.id}`);
    const memberships = page.getByRole('region', { name: 'Uczestnictwo' });
    await memberships
      .getByRole('link', { name: /^Spotkania świąteczne/ })
      .first()
      .waitFor();
  });
});
