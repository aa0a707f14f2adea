import { addDays, warsawDay } from '@partnerstwa/shared/calendar-days';
import type { Page } from 'playwright-core';
import { invite } from './invited.js';
import { opened } from './opened.js';
import { coordinator, settled, visitor } from './person.js';

interface Named {
  readonly id: string;
  readonly name: string;
}

describe('the partnership filter in the top bar', () => {
  const at = opened();
  let kaskada: Named;
  let sady: Named;
  beforeAll(async () => {
    const { ask } = await coordinator(at);
    const find = async (search: string) => {
      const found = await ask<{ partnerships: { nodes: Named[] } }>(
        'query ($search: String) { partnerships(search: $search, first: 1) { nodes { id name } } }',
        { search },
      );
      return found.partnerships.nodes[0] as Named;
    };
    [kaskada, sady] = [await find('kaskada'), await find('sady')];
  });

  const filter = (page: Page) => page.getByRole('button', { name: /^Pokazane partnerstwa/ });
  const inAddress = (page: Page) => new URL(page.url()).searchParams.get('partnerstwo');

  it('is kept from screen to screen and filters each of them', async () => {
    const { page, open, complaints } = await coordinator(at);
    await open('/kalendarz?widok=pasy&od=2018-07');
    const lanes = page.getByRole('group', { name: /^Wydarzenia partnerstw/ });
    await lanes.getByText('Dla Rudawki i Zatrasia').first().waitFor();
    await filter(page).click();
    for (const { name } of [sady, kaskada]) await page.getByRole('checkbox', { name }).check();
    await page.keyboard.press('Escape');
    await lanes.getByText('Dla Rudawki i Zatrasia').first().waitFor({ state: 'detached' });
    await filter(page).getByText('2\u00a0partnerstwa').waitFor();
    const both = inAddress(page);
    expect(both?.split(',').sort()).toEqual([kaskada.id, sady.id].sort());
    await page.getByRole('link', { name: 'Partnerzy' }).click();
    await page.getByRole('heading', { level: 1, name: 'Partnerzy' }).waitFor();
    await settled(page);
    expect(inAddress(page)).toBe(both);
    expect(await page.getByRole('row').filter({ hasText: 'Dla Rudawki i Zatrasia' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Miejsca' }).click();
    await page.getByRole('heading', { level: 1, name: 'Miejsca' }).waitFor();
    expect(await filter(page).count()).toBe(0);
    await page
      .getByRole('link', { name: /^Start/ })
      .first()
      .click();
    await filter(page).getByText('2\u00a0partnerstwa').waitFor();
    await filter(page).click();
    await page.getByRole('button', { name: 'Wszystkie partnerstwa', exact: true }).click();
    expect(inAddress(page)).toBeNull();
    expect(complaints).toEqual([]);
  });

  it('selects a coordinator’s own partnerships with one choice', async () => {
    const account = await invite(at, await coordinator(at), 'dwa.partnerstwa@example.org', [
      { role: 'PARTNERSHIP_COORDINATOR', partnershipId: kaskada.id },
      { role: 'PARTNERSHIP_COORDINATOR', partnershipId: sady.id },
    ]);
    const { page, open } = await visitor(at, { as: account });
    await open('/partnerzy');
    await filter(page).click();
    await page.getByRole('button', { name: 'Tylko moje' }).click();
    await filter(page).getByText('Tylko moje').waitFor();
    expect(inAddress(page)?.split(',').sort()).toEqual([kaskada.id, sady.id].sort());
  });
});

describe('the number beside Start', () => {
  const at = opened();

  it('counts the open to-dos on every screen, and is updated by commands', async () => {
    const { page, open, ask } = await coordinator(at);
    const date = addDays(warsawDay(new Date()), 3);
    await ask('mutation ($input: CreateEventInput!) { createEvent(input: $input) { changeId } }', {
      input: {
        title: 'Bez miejsca',
        kind: 'OTHER',
        status: 'CONFIRMED',
        visibility: 'PUBLIC',
        date: { edtf: date },
      },
    });
    await open('/partnerzy');
    const start = (name: string) => page.getByRole('link', { name, exact: true }).first();
    await start('Start, 1\u00a0sprawa do załatwienia').waitFor();
    await open(`/wydarzenia/nowe?data=${date}`);
    await page.getByLabel('Nazwa wydarzenia').fill('Drugie bez miejsca');
    await page.getByRole('button', { name: 'Dodaj wydarzenie' }).click();
    await start('Start, 2\u00a0sprawy do załatwienia').waitFor();
  });

  it('needs no request on Start, whose query includes the count', async () => {
    const { page, open } = await coordinator(at);
    const asked: string[] = [];
    page.on('request', (request) => {
      const [, operation] = /"operationName":"(\w+)"/.exec(request.postData() ?? '') ?? [];
      if (operation) asked.push(operation);
    });
    await open('/');
    await page
      .getByRole('link', { name: /^Start, / })
      .first()
      .waitFor();
    expect(asked).toContain('StartPage');
    expect(asked).not.toContain('WaitingCount');
  });

  it('is hidden from visitors', async () => {
    const { page, open } = await visitor(at);
    await open('/');
    await page.getByRole('link', { name: 'Start', exact: true }).first().waitFor();
    expect(await page.getByText(/do załatwienia/).count()).toBe(0);
  });
});
