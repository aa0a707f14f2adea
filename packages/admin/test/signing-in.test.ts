import { opened } from './opened.js';
import { coordinator, isFocusThere, settled, visitor } from './person.js';
import { COORDINATOR } from './served-app.js';

describe('signing in', () => {
  const at = opened();

  it('a visitor can read published data, but not edit it', async () => {
    const { page, open } = await visitor(at);
    await open('/partnerzy');
    await page.getByRole('rowheader', { name: 'Galeria Żoliborz' }).waitFor();
    expect(await page.getByRole('link', { name: 'Dodaj partnera' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Galeria Żoliborz' }).click();
    await settled(page);
    expect(await page.getByRole('link', { name: 'Edytuj' }).count()).toBe(0);
  });

  it('a browser that forbids storage still shows everything', async () => {
    const { page, open, complaints } = await visitor(at);
    await page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('The settings of this browser forbid it', 'SecurityError');
        },
      }),
    );
    await open('/');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Dark theme' }).click();
    await page.getByRole('heading', { level: 1, name: 'Local partnerships of Żoliborz' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.dataset['mantineColorScheme'])).toBe('dark');
    expect(complaints).toEqual([]);
  });

  it('a wrong password is explained in one sentence; the right one continues on the same screen', async () => {
    const { page, open, complaints } = await visitor(at);
    await open('/partnerzy');
    await page.getByRole('button', { name: 'Zaloguj' }).click();
    const dialog = page.getByRole('dialog', { name: 'Zaloguj się' });
    await dialog.getByLabel('Adres e-mail').fill(COORDINATOR.email);
    await dialog.getByLabel('Hasło').fill('nie to hasło, na pewno');
    await dialog.getByRole('button', { name: 'Zaloguj' }).click();
    await dialog.getByText('Adres lub hasło się nie zgadza.', { exact: false }).waitFor();
    await dialog.getByLabel('Hasło').fill(COORDINATOR.password);
    await dialog.getByRole('button', { name: 'Zaloguj' }).click();
    await page.getByRole('link', { name: 'Dodaj partnera' }).waitFor();
    // The button that opened the dialog is gone.
    expect(await isFocusThere(page)).toBe(true);
    expect(complaints.filter((text) => !text.includes('401'))).toEqual([]);
  });

  it('an invited person sets a password with the link, which works once, and is signed in', async () => {
    const { page, open } = await coordinator(at);
    await open('/uzytkownicy');
    await page
      .getByRole('button', { name: /Zaproś/ })
      .first()
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Imię i nazwisko').fill('Osoba Zaproszona');
    await dialog.getByLabel('Adres e-mail').fill('zaproszona@example.org');
    await dialog.getByRole('combobox').first().selectOption('PLANNER');
    await dialog.getByRole('button', { name: 'Zaproś i pokaż link' }).click();
    const link = await page.getByRole('textbox', { name: /Link/ }).inputValue();
    const invited = await visitor(at);
    await invited.page.goto(link);
    await invited.page.getByLabel('Nowe hasło').fill('jesień w Parku Kaskada 2031');
    await invited.page.getByRole('button', { name: /Ustaw hasło/ }).click();
    await invited.page.getByText('Osoba Zaproszona').first().waitFor();
    const second = await visitor(at);
    await second.page.goto(link);
    await second.page.getByLabel('Nowe hasło').fill('inne zdanie, też dość długie');
    await second.page.getByRole('button', { name: /Ustaw hasło/ }).click();
    await second.page.getByText('Ten link już nie działa', { exact: false }).waitFor();
  });

  it('signing out leaves no draft behind', async () => {
    const { page, open } = await coordinator(at);
    await open('/partnerzy/nowy');
    await page.getByLabel('Nazwa', { exact: false }).first().fill('Niedokończony partner');
    await page.getByText('Szkic zapisany', { exact: false }).waitFor();
    await open('/konto');
    await page.getByRole('button', { name: 'Wyloguj', exact: true }).click();
    await page.getByRole('button', { name: 'Zaloguj' }).waitFor();
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft'))),
    ).toEqual([]);
  });
});
