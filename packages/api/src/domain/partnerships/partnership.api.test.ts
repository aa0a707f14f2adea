import { enterNetwork } from './enter-network.js';
import { openTestDistrict } from '../../../test/builders/district.js';
import { openTestApi } from '../../../test/client.js';

const VERSION = 'query ($id: ID!) { node(id: $id) { ... on Partnership { version } } }';
const CREATE = `mutation ($input: CreatePartnershipInput!) { createPartnership(input: $input) { changeId partnership {
  id version name scope colour foundedOn { edtf } viewerCan { edit archive } } } }`;
const UPDATE = `mutation ($input: UpdatePartnershipInput!) { updatePartnership(input: $input) { partnership { id version name area } } }`;
const ARCHIVE = `mutation ($input: VersionedInput!) { archivePartnership(input: $input) { partnership { id } } }`;
const RESTORE = `mutation ($input: VersionedInput!) { restorePartnership(input: $input) { partnership { version } } }`;
const NETWORK = `mutation ($input: UpdateNetworkInput!) { updateNetwork(input: $input) { network { version name coordinator { id } } } }`;

const { api, district, planner, ofA: own, ofB: other, ...opened } = await openTestDistrict();
const version = await api.public.value<number>(VERSION, 'node.version', { id: opened.a });
const a = { id: opened.a, version };
afterAll(() => api.close());

describe('partnerships and the network', () => {
  const input = {
    names: [{ name: 'Nowe Sady', kind: 'OFFICIAL' }],
    colour: '#aa00cc',
    foundedOn: { edtf: '2026-05' },
  };
  const count = async () =>
    (
      await api.database.query<{ n: string }>(
        'select (select count(*) from partnership) + (select count(*) from change) as n',
      )
    )[0]?.n;

  it('a partnership is created and archived only by the district’s coordinator', async () => {
    const before = await count();
    expect(await api.public.refusal(CREATE, { input })).toBe('UNAUTHENTICATED');
    for (const who of [own, planner]) expect(await who.refusal(CREATE, { input })).toBe('FORBIDDEN');
    expect(await count()).toBe(before);
    const made = await district.value<{ id: string }>(CREATE, 'createPartnership.partnership', { input });
    expect(made).toMatchObject({
      version: 1,
      name: 'Nowe Sady',
      scope: 'DISTRICT',
      colour: '#AA00CC',
      viewerCan: { edit: true, archive: true },
    });
    expect(await own.refusal(ARCHIVE, { input: { id: made.id, version: 1 } })).toBe('FORBIDDEN');
    await district.data(ARCHIVE, { input: { id: made.id, version: 1 } });
    expect(await own.refusal(RESTORE, { input: { id: made.id, version: 2 } })).toBe('NOT_FOUND');
    expect(
      await district.value(RESTORE, 'restorePartnership.partnership.version', {
        input: { id: made.id, version: 2 },
      }),
    ).toBe(3);
  });

  it('a partnership is changed by its own coordinator, not by others', async () => {
    const change = { id: a.id, version: a.version, area: 'Ulice' };
    expect(await api.public.refusal(UPDATE, { input: change })).toBe('UNAUTHENTICATED');
    for (const who of [other, planner])
      expect(await who.refusal(UPDATE, { input: change })).toBe('FORBIDDEN');
    expect(await own.value(UPDATE, 'updatePartnership.partnership', { input: change })).toMatchObject({
      version: a.version + 1,
      area: 'Ulice',
    });
    expect(await own.refusal(UPDATE, { input: change })).toBe('CONFLICT');
  });

  it.each([
    [{ names: [] }, 'input.names NO_OFFICIAL_NAME'],
    [{ colour: 'red' }, 'input.colour NOT_A_COLOUR'],
    [{ foundedOn: { edtf: '2026-13' } }, 'input.foundedOn.edtf NO_SUCH_MONTH'],
    [{ foundedOn: { edtf: '..' } }, 'input.foundedOn.edtf OPEN_BEGINNING'],
    [{ endedOn: { edtf: '2025' } }, 'input.endedOn BEFORE_FOUNDED'],
    [{ area: 'x'.repeat(20_001) }, 'input.area TOO_LONG'],
  ])('refuses %j naming the field, and stores nothing', async (bad, problem) => {
    const before = await count();
    expect((await district.query(CREATE, { input: { ...input, ...bad } })).problems).toContain(problem);
    expect(await count()).toBe(before);
  });

  it('the network is changed only by the district’s coordinator', async () => {
    const { network, partners } = await api.public.data<{
      network: { id: string; version: number };
      partners: { nodes: { id: string }[] };
    }>('{ network { id version } partners(first: 1) { nodes { id } } }');
    const change = {
      id: network.id,
      version: network.version,
      name: 'Sieć',
      coordinatorId: partners.nodes[0]?.id,
    };
    for (const who of [own, planner]) expect(await who.refusal(NETWORK, { input: change })).toBe('FORBIDDEN');
    expect((await district.query(NETWORK, { input: { ...change, coordinatorId: a.id } })).problems).toEqual([
      'input.coordinatorId WRONG_TYPE',
    ]);
    expect((await district.query(NETWORK, { input: { ...change, name: null } })).problems).toEqual([
      'input.name EMPTY',
    ]);
    expect(await district.value(NETWORK, 'updateNetwork.network', { input: change })).toEqual({
      version: network.version + 1,
      name: 'Sieć',
      coordinator: partners.nodes[0],
    });
    expect(await district.refusal(NETWORK, { input: change })).toBe('CONFLICT');
  });
});

describe('a database without a data set', () => {
  it('still has one network, which the district’s coordinator names', async () => {
    const api = await openTestApi();
    await enterNetwork(api.database);
    const { network } = await api.public.data<{ network: { id: string; version: number; name: string } }>(
      '{ network { id version name } }',
    );
    expect(network.name).toBe('Partnerstwa lokalne');
    const district = await api.as('DISTRICT_COORDINATOR');
    const input = { id: network.id, version: network.version, name: 'Partnerstwa Bielan' };
    expect(await district.value(NETWORK, 'updateNetwork.network.name', { input })).toBe('Partnerstwa Bielan');
    await enterNetwork(api.database);
    expect(await api.public.data('{ network { name } }')).toEqual({
      network: { name: 'Partnerstwa Bielan' },
    });
    await api.close();
  });
});
