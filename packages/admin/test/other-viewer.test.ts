import type { Page } from 'playwright-core';
import { changeRole, invite, type Invited } from './invited.js';
import { opened } from './opened.js';
import { coordinator, settled, visitor, type Person } from './person.js';
import { sampleIds, screensOf, type Screens } from './screens.js';

/** The texts of screens without data, and of screens that visitors may not see. */
const NOTHING =
  /Wszystko gotowe|wszystko jest uzupełnione|Nie ma |Nie masz|Nic |Nikt |Żadna |dla osób z kontem/;

/** A screen that is the same for everybody, so a change of the viewer goes unnoticed there. */
const ELSEWHERE = '/dane-osobowe';

interface ViewerChange {
  readonly says: string;
  change(person: Person): Promise<void>;
  restore(person: Person): Promise<void>;
}

describe('a screen whose viewer has changed', () => {
  const at = opened();
  let district: Person;
  let account: Invited;
  let screens: Screens;
  beforeAll(async () => {
    district = await coordinator(at);
    screens = screensOf(await sampleIds(district));
    account = await invite(at, district, 'zmienna@example.org');
  });

  const changes: Readonly<Record<string, ViewerChange>> = {
    'the session has ended': {
      says: 'Sesja wygasła.',
      change: ({ context }) => context.clearCookies(),
      restore: async ({ context, open }) => {
        await context.request.post('/graphql', { data: signIn(account) });
        await open(ELSEWHERE);
      },
    },
    'a role was revoked': {
      says: 'Twoje uprawnienia się zmieniły.',
      change: () => changeRole(district, 'revokeRole', account.id),
      restore: async ({ page }) => {
        await changeRole(district, 'grantRole', account.id);
        await visit(page, ELSEWHERE);
        const load = page.getByRole('button', { name: 'Wczytaj ponownie' });
        if (!(await load.isVisible())) return;
        // A further change goes unnoticed until the API has returned the viewer, as it should.
        const said = page.waitForResponse((response) => response.url().endsWith('/graphql'));
        await load.click();
        await said;
        await settled(page);
      },
    },
  };

  it.each(Object.keys(changes))('reports that %s, and never claims that there is no data', async (how) => {
    const { says, change, restore } = changes[how] as ViewerChange;
    const person = await visitor(at, { as: account });
    const { page } = person;
    await person.open(ELSEWHERE);
    const found: string[] = [];
    for (const [path, [address = '']] of Object.entries(screens)) {
      await change(person);
      const reads = page.waitForResponse((response) => response.url().endsWith('/graphql'), {
        timeout: 3000,
      });
      const isRead = reads.then(
        () => true,
        () => false,
      );
      await visit(page, address);
      if (await isRead) await page.getByRole('alert').getByText(says).waitFor();
      const nothing = NOTHING.exec(await page.locator('main').innerText());
      if (nothing) found.push(`${path}: ${nothing[0]}`);
      await restore(person);
    }
    expect(found).toEqual([]);
  });

  it('keeps its content and the typed text, and continues after signing in again', async () => {
    const person = await visitor(at, { as: account });
    const { page, context } = person;
    const ids = await sampleIds(person);
    await person.open(`/partnerzy/${ids.partner}/edycja`);
    await page.getByLabel('Adres').fill('adres wpisany przed końcem sesji');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Zapisz' }).click();
    await page.getByRole('alert').getByText('Sesja wygasła.').waitFor();
    const dialog = page.getByRole('dialog', { name: 'Zaloguj się ponownie' });
    await dialog.getByLabel('Hasło').fill(account.password);
    await dialog.getByRole('button', { name: 'Zaloguj', exact: true }).click();
    await page.getByText('Zapisano zmiany.').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

/** Navigates within the app, without reloading the page. */
async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate(async (href) => {
    const { __TSR_ROUTER__: router } = self as unknown as {
      __TSR_ROUTER__: { navigate(to: { href: string }): Promise<void> };
    };
    await router.navigate({ href });
  }, address);
}

function signIn({ email, password }: Invited): object {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { key } } }';
  return { query, variables: { input: { email, password } } };
}
