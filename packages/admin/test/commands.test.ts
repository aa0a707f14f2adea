import type { Page } from 'playwright-core';
import { opened } from './opened.js';
import { coordinator, visitor } from './person.js';

describe('commands in Ctrl+K', () => {
  const at = opened();

  const type = async (page: Page, text: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Szukaj lub wpisz polecenie' }).fill(text);
  };
  const commands = (page: Page) => page.getByRole('group', { name: 'Polecenia' }).getByRole('option');
  const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });

  it('open the typed month and mark the typed words', async () => {
    const { page, open, complaints } = await coordinator(at);
    await open('/');
    await type(page, 'maja 2031');
    await commands(page).first().waitFor();
    expect(await commands(page).allTextContents()).toEqual([
      'Przejdź do: maj 2031miesiąc',
      'Dodaj wydarzenie w maju 2031',
      'Drukuj maj 2031 na jednej stronieA4',
    ]);
    expect(await commands(page).first().locator('mark').allTextContents()).toEqual(['maj', '2031']);
    await page.keyboard.press('Enter');
    await heading(page, /maj 2031/).waitFor();
    expect(new URL(page.url()).searchParams.get('widok')).toBe('miesiac');
    expect(complaints).toEqual([]);
  });

  it('do not take a bare number or two letters for a date', async () => {
    const { page, open } = await coordinator(at);
    await open('/');
    for (const text of ['20', 'pt']) {
      await type(page, text);
      await page.getByRole('option', { name: `Dodaj „${text}” jako partnera` }).waitFor();
      expect(await page.getByRole('option', { name: /^Przejdź do: .*\d{4}/ }).count()).toBe(0);
      await page.keyboard.press('Escape');
    }
  });

  it('add an event on the typed date', async () => {
    const { page, open } = await coordinator(at);
    await open('/');
    await type(page, '19 grudnia 2031');
    await page.getByRole('option', { name: 'Dodaj wydarzenie 19 grudnia 2031' }).click();
    await heading(page, 'Nowe wydarzenie').waitFor();
    expect(new URL(page.url()).searchParams.get('data')).toBe('2031-12-19');
  });

  it('print a month once it is drawn, and not again after a reload', async () => {
    const { page, open } = await coordinator(at);
    await page.addInitScript(() => {
      const printed: (string | null)[] = [];
      Object.assign(window, {
        printed,
        print: () => printed.push(document.querySelector('table caption, [role=grid]')?.textContent ?? null),
      });
    });
    await open('/kalendarz?widok=miesiac&od=2018-06');
    await type(page, 'wrzesień 2018');
    await page.getByRole('option', { name: 'Drukuj wrzesień 2018 na jednej stronie' }).click();
    await page.waitForFunction(() => (window as unknown as { printed: string[] }).printed.length > 0);
    const printed = await page.evaluate(() => (window as unknown as { printed: string[] }).printed);
    expect(printed).toHaveLength(1);
    expect(printed[0]).toContain('wrzesień 2018');
    await page.reload();
    await heading(page, /wrzesień 2018/).waitFor();
    expect(await page.evaluate(() => (window as unknown as { printed: string[] }).printed)).toEqual([]);
  });

  it('open the forms for a partner (with the typed name), a venue and a partnership', async () => {
    const { page, open } = await coordinator(at);
    await open('/');
    await type(page, 'Chór z sąsiedztwa');
    await page.getByRole('option', { name: 'Dodaj „Chór z sąsiedztwa” jako partnera' }).click();
    await heading(page, 'Nowy partner').waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Chór z sąsiedztwa'),
    );
    await type(page, 'dodaj miej');
    await page.getByRole('option', { name: 'Dodaj miejsce' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Nowe miejsce' }).waitFor();
    await page.keyboard.press('Escape');
    await type(page, 'dodaj partnerstwo');
    await page.keyboard.press('Enter');
    await heading(page, 'Nowe partnerstwo').waitFor();
  });

  it('open a screen by its name without Polish diacritics, in a new tab with Ctrl+Enter', async () => {
    const { page, context, open } = await coordinator(at);
    await open('/');
    await type(page, 'uzytkow');
    const opening = context.waitForEvent('page');
    await page.keyboard.press('Control+Enter');
    const tab = await opening;
    await heading(tab, 'Użytkownicy').waitFor();
    expect(new URL(tab.url()).pathname).toBe('/uzytkownicy');
    expect(new URL(page.url()).pathname).toBe('/');
  });

  it('include nothing for visitors that requires an account', async () => {
    const { page, open } = await visitor(at);
    await open('/');
    await page.keyboard.press('Control+k');
    await commands(page).first().waitFor();
    const offered = await commands(page).allTextContents();
    expect(offered).toContain('Przejdź do: Kalendarz');
    expect(offered.filter((name) => /Dodaj|Użytkownicy|Historia|Wyloguj|konto/.test(name))).toEqual([]);
    await type(page, 'nikt taki');
    await page.getByText(/Nic takiego nie ma/).waitFor();
    expect(await page.getByRole('option', { name: /jako partnera/ }).count()).toBe(0);
  });

  it('change the colour scheme and the language, and sign out', async () => {
    const { page, open } = await coordinator(at);
    await open('/');
    await type(page, 'tryb ciemny');
    await page.getByRole('option', { name: 'Ciemny wygląd' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('html[data-mantine-color-scheme=dark]').waitFor();
    await type(page, 'angielski');
    await page.keyboard.press('Enter');
    await page.locator('html[lang=en]').waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Search or type a command' }).fill('sign out');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sign in' }).waitFor();
  });
});
