import { invite } from './invited.js';
import { opened } from './opened.js';
import { coordinator, visitor, type Person } from './person.js';
import { sampleIds } from './screens.js';

const MEMBERS = 120;
const CONTACT = { personName: 'Osoba Próbna', phone: '000 000 000', legalBasis: 'CONSENT' };

describe('the roster of a partnership', () => {
  const at = opened();
  let keeper: Person;
  let partnership: string;
  beforeAll(async () => {
    keeper = await coordinator(at);
    ({ partnership } = await sampleIds(keeper));
    const ids = [];
    for (let i = 0; i < MEMBERS; i += 1) ids.push(await join(keeper, partnership, i));
    await keeper.ask('mutation ($input: CreateContactInput!) { createContact(input: $input) { changeId } }', {
      input: { ...CONTACT, partnerId: ids[0] },
    });
  });

  it('prints all pages, with the column headings on each sheet', async () => {
    const { page, open } = keeper;
    await page.addInitScript(() => {
      window.print = () => {
        document.title = `rows: ${document.querySelectorAll('#partnerzy tbody tr').length}`;
      };
    });
    await open(`/partnerstwa/${partnership}`);
    await page.getByRole('button', { name: 'Następna strona' }).waitFor();
    await page.getByRole('button', { name: 'Drukuj listę' }).click();
    await page.waitForFunction(() => document.title.startsWith('rows: '));
    expect(Number((await page.title()).replace('rows: ', ''))).toBeGreaterThan(MEMBERS);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#partnerzy thead').evaluate((head) => getComputedStyle(head).display)).toBe(
      'table-header-group',
    );
    await page.emulateMedia({ media: 'screen' });
  });

  it('says at the top of the browser’s own print how many of them are on it', async () => {
    const { page, open } = keeper;
    await open(`/partnerstwa/${partnership}`);
    const part = page.getByText(/^Wydrukowano 100 z \d+\. Całą listę drukuje przycisk „Drukuj listę”\.$/);
    expect(await part.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await part.isVisible()).toBe(true);
    const [notice, table] = [await part.boundingBox(), await page.locator('#partnerzy table').boundingBox()];
    expect(notice?.y).toBeLessThan(table?.y ?? 0);
    await page.emulateMedia({ media: 'screen' });
  });

  it.each([
    [
      'the coordinator of the partnership',
      () => [{ role: 'PARTNERSHIP_COORDINATOR', partnershipId: partnership }],
      1,
    ],
    ['a planner', () => [{ role: 'PLANNER' }], 0],
    ['a visitor', () => null, 0],
  ])('shows a private contact only to viewers who may read it: %s', async (who, roles, shown) => {
    const given = roles();
    const email = `${who.replace(/ /g, '.')}@example.org`;
    const person = await visitor(at, given ? { as: await invite(at, keeper, email, given) } : {});
    await person.open(`/partnerstwa/${partnership}`);
    await person.page.getByRole('link', { name: 'Nowy członek 000' }).waitFor();
    expect(await person.page.getByText(CONTACT.personName).count()).toBe(shown);
  });
});

/** Creates a partner that is a member of a partnership; returns its id. */
async function join({ ask }: Person, partnershipId: string, i: number): Promise<string> {
  const { createPartner } = await ask<{ createPartner: { partner: { id: string } } }>(
    'mutation ($input: CreatePartnerInput!) { createPartner(input: $input) { partner { id } } }',
    {
      input: {
        names: [{ name: `Nowy członek ${String(i).padStart(3, '0')}`, kind: 'OFFICIAL' }],
        kind: 'GROUP',
        membership: { partnershipId },
      },
    },
  );
  return createPartner.partner.id;
}
