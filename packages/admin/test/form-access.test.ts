import { opened } from './opened.js';
import { coordinator, settled, visitor, type Person } from './person.js';
import { routerPaths, sampleIds, type SampleIds } from './screens.js';
import { COORDINATOR } from './served-app.js';

const PASSWORD = 'jesien na Zoliborzu 2026';
const SIGN_IN = 'Zaloguj się, a otworzy się tutaj.';
const NO_RIGHT = 'Twoje konto nie może tego zapisać. Może:';

/** The address of the form on each route that has one. */
const routesOf = ({ partner, event, partnership }: SampleIds): Readonly<Record<string, string>> => ({
  '/partners/new': '/partnerzy/nowy',
  '/partners/$partnerId/edit': `/partnerzy/${partner}/edycja`,
  '/events/new': '/wydarzenia/nowe',
  '/events/$eventId/edit': `/wydarzenia/${event}/edycja`,
  '/partnerships/new': '/partnerstwa/nowe',
  '/partnerships/$partnershipId/edit': `/partnerstwa/${partnership}/edycja`,
  '/accessibility': '/dostepnosc?edycja=tak',
  '/privacy': '/dane-osobowe?edycja=tak',
});

/** The routes whose form each role may save; on all others the form names who may. */
const OPEN_TO: Readonly<Record<string, readonly string[]>> = {
  PLANNER: ['/events/new'],
  PARTNERSHIP_COORDINATOR: ['/partners/new', '/events/new'],
  PARTNER_REPRESENTATIVE: [],
};

describe('the address of a form', () => {
  const at = opened();
  let district: Person;
  let ids: SampleIds;
  let routes: Readonly<Record<string, string>>;
  beforeAll(async () => {
    district = await coordinator(at);
    ids = await sampleIds(district);
    routes = routesOf(ids);
  });

  it('is tested for every route that ends with new or edit', async () => {
    await district.open('/');
    const found = (await routerPaths(district.page)).filter((path) => /\/(new|edit)$/.test(path));
    expect(Object.keys(routes)).toEqual(expect.arrayContaining(found));
  });

  it('lets a visitor sign in and then shows the form', async () => {
    const { page, open } = await visitor(at);
    for (const [route, path] of Object.entries(routes)) {
      await open(path);
      expect([route, await page.getByText(SIGN_IN).count()]).toEqual([route, 1]);
      expect([route, await hasForm(page)]).toEqual([route, false]);
    }
    await open(routes['/partners/$partnerId/edit'] ?? '');
    const main = page.getByRole('main');
    await main.getByLabel('Adres e-mail').fill(COORDINATOR.email);
    await main.getByLabel('Hasło').fill(COORDINATOR.password);
    await main.getByRole('button', { name: 'Zaloguj' }).click();
    await page.getByRole('button', { name: 'Zapisz' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/edycja$/);
  });

  it.each(Object.entries(OPEN_TO))(
    'shows a %s the forms that they may save, and names who may save the others',
    async (role, mine) => {
      const { page, open } = await inviteWith(role);
      for (const [route, path] of Object.entries(routes)) {
        await open(path);
        const isMine = mine.includes(route);
        expect([route, await hasForm(page)]).toEqual([route, isMine]);
        expect([route, await page.getByText(NO_RIGHT).count()]).toEqual([route, isMine ? 0 : 1]);
      }
      await open('/kalendarz?widok=miesiac&od=2031-03');
      const adds = await page.getByRole('link', { name: /^Dodaj wydarzenie/ }).count();
      expect(adds > 0).toBe(mine.includes('/events/new'));
      expect(await page.getByRole('banner').getByRole('button', { name: 'Dodaj', exact: true }).count()).toBe(
        mine.length > 0 ? 1 : 0,
      );
    },
  );

  it('lets a district coordinator, but not a planner, restore an archived partner', async () => {
    const { partners } = await district.ask<{ partners: { nodes: [{ id: string; version: number }] } }>(
      '{ partners(search: "galeria żoliborz") { nodes { id version } } }',
    );
    const [{ id, version }] = partners.nodes;
    const archive = 'mutation ($input: VersionedInput!) { archivePartner(input: $input) { changeId } }';
    await district.ask(archive, { input: { id, version } });
    const planner = await inviteWith('PLANNER');
    await planner.open(`/partnerzy/${id}/edycja`);
    await planner.page.getByText('Tego tu nie ma albo nie jest dla Ciebie widoczne.').waitFor();
    expect(await planner.page.getByRole('button', { name: 'Przywróć' }).count()).toBe(0);
    const { page, open } = district;
    await open(`/partnerzy/${id}/edycja`);
    await page.getByText('To usunięto', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Przywróć' }).click();
    await page.getByRole('button', { name: 'Zapisz' }).waitFor();
  });

  /** A person with one role, for another partnership or partner than those whose forms are opened. */
  async function inviteWith(role: string): Promise<Person> {
    const { partnerships, partners } = await district.ask<
      Record<'partnerships' | 'partners', { nodes: { id: string }[] }>
    >('{ partnerships { nodes { id } } partners(search: "biblioteka", first: 3) { nodes { id } } }');
    const other = (of: { nodes: { id: string }[] }, own: string) => of.nodes.find(({ id }) => id !== own)?.id;
    const of = {
      PARTNERSHIP_COORDINATOR: { partnershipId: await unrelatedPartnership(partnerships.nodes) },
      PARTNER_REPRESENTATIVE: { partnerId: other(partners, ids.partner) },
    }[role];
    const email = `${role.toLowerCase()}.${Date.now()}@example.org`;
    const { inviteAccount } = await district.ask<{ inviteAccount: { link: { secret: string } } }>(
      'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { link { secret } } }',
      { input: { email, name: role, roles: [{ role, ...of }] } },
    );
    const somebody = await visitor(at);
    await somebody.ask(
      'mutation ($input: UsePasswordLinkInput!) { usePasswordLink(input: $input) { viewer { mustChangePassword } } }',
      { input: { secret: inviteAccount.link.secret, newPassword: PASSWORD } },
    );
    return somebody;
  }

  /** A partnership that does not have the partner as a member and does not organise the event. */
  async function unrelatedPartnership(all: readonly { id: string }[]): Promise<string> {
    const { partner, event } = await district.ask<{
      partner: { memberships: { nodes: { partnership: { id: string } }[] } };
      event: { participations: { actor: { id?: string } | null }[] };
    }>(
      `query ($partner: ID!, $event: ID!) {
        partner(id: $partner) { memberships { nodes { partnership { id } } } }
        event(id: $event) { participations { actor { ... on Partnership { id } } } }
      }`,
      { partner: ids.partner, event: ids.event },
    );
    const related = [
      ids.partnership,
      ...partner.memberships.nodes.map(({ partnership }) => partnership.id),
      ...event.participations.map(({ actor }) => actor?.id),
    ];
    const found = all.find(({ id }) => !related.includes(id));
    if (found) return found.id;
    const { createPartnership } = await district.ask<{ createPartnership: { partnership: { id: string } } }>(
      'mutation ($input: CreatePartnershipInput!) { createPartnership(input: $input) { partnership { id } } }',
      { input: { names: [{ name: `Z innej dzielnicy ${Date.now()}`, kind: 'OFFICIAL' }] } },
    );
    return createPartnership.partnership.id;
  }
});

async function hasForm(page: Person['page']): Promise<boolean> {
  await settled(page);
  const save = page.getByRole('main').getByRole('button', { name: /^(Zapisz|Dodaj wydarzenie)$/ });
  return (await save.count()) > 0;
}
