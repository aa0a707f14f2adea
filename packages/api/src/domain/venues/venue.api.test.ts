import { refreshShownNames } from '../partnerships/shown-names.job.js';
import { openTestDistrict } from '../../../test/builders/district.js';

const CREATE = `mutation ($input: CreateVenueInput!) { createVenue(input: $input) { changeId venue {
  id version name names { name kind validTo { edtf } } address position { latitude longitude } capacity exclusive partOf { id } partner { id } viewerCan { edit archive } } } }`;
const UPDATE = `mutation ($input: UpdateVenueInput!) { updateVenue(input: $input) { venue { id version name position { latitude } partOf { id } } } }`;
const ARCHIVE = `mutation ($input: VersionedInput!) { archiveVenue(input: $input) { venue { id } } }`;
const RESTORE = `mutation ($input: VersionedInput!) { restoreVenue(input: $input) { venue { version } } }`;
const UNDO = `mutation ($input: UndoInput!) { undo(input: $input) { changeId subject { id } } }`;

const named = (name: string) => ({ names: [{ name, kind: 'OFFICIAL' }] });

interface Made {
  changeId: string;
  venue: { id: string };
}

const { api, district, ofA: coordinator, planner } = await openTestDistrict();
afterAll(() => api.close());

describe('venues', () => {
  const create = async (input: object) =>
    (await coordinator.data<{ createVenue: Made }>(CREATE, { input })).createVenue;
  const count = async () =>
    (
      await api.database.query<{ n: string }>(
        'select (select count(*) from venue) + (select count(*) from venue_name) + (select count(*) from change) as n',
      )
    )[0]?.n;

  it('a venue is created by any coordinator and found by any of its names', async () => {
    const before = await count();
    expect(await api.public.refusal(CREATE, { input: named('Skwer') })).toBe('UNAUTHENTICATED');
    expect(await planner.refusal(CREATE, { input: named('Skwer') })).toBe('FORBIDDEN');
    expect(await count()).toBe(before);
    const input = {
      names: [
        { name: 'Skwer', kind: 'OFFICIAL' },
        { name: 'Plac Żółty', kind: 'FORMER', validTo: { edtf: '1989' } },
      ],
      address: 'ul. Cicha 7',
      position: { latitude: 52.26, longitude: 20.98 },
      capacity: 0,
      exclusive: false,
    };
    const { venue } = await create(input);
    expect(venue).toMatchObject({
      version: 1,
      name: 'Skwer',
      names: [
        { name: 'Skwer', kind: 'OFFICIAL', validTo: null },
        { name: 'Plac Żółty', kind: 'FORMER', validTo: { edtf: '1989' } },
      ],
      address: 'ul. Cicha 7',
      position: input.position,
      capacity: 0,
      exclusive: false,
      viewerCan: { edit: true, archive: false },
    });
    for (const search of ['zolty plac', 'skwer cicha'])
      expect(
        await api.public.data('query ($search: String) { venues(search: $search) { nodes { id } } }', {
          search,
        }),
      ).toEqual({ venues: { nodes: [{ id: venue.id }] } });
    expect(
      await coordinator.value(UPDATE, 'updateVenue.venue', {
        input: { id: venue.id, version: 1, ...named('Skwerek'), position: null },
      }),
    ).toEqual({
      id: venue.id,
      version: 2,
      name: 'Skwerek',
      position: null,
      partOf: null,
    });
    expect(await coordinator.refusal(UPDATE, { input: { id: venue.id, version: 1, capacity: 1 } })).toBe(
      'CONFLICT',
    );
  });

  it('is archived and restored by the district’s coordinator; its creator may undo the creation', async () => {
    const { venue, changeId } = await create(named('Pomyłka'));
    expect(await coordinator.refusal(ARCHIVE, { input: { id: venue.id, version: 1 } })).toBe('FORBIDDEN');
    await district.data(ARCHIVE, { input: { id: venue.id, version: 1 } });
    expect(await coordinator.refusal(RESTORE, { input: { id: venue.id, version: 2 } })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(UNDO, { input: { changeId } })).toBe('NOT_FOUND');
    expect(
      await district.value(RESTORE, 'restoreVenue.venue.version', { input: { id: venue.id, version: 2 } }),
    ).toBe(3);
    const slip = await create(named('Druga pomyłka'));
    expect(await coordinator.value(UNDO, 'undo.subject', { input: { changeId: slip.changeId } })).toBeNull();
    expect(await coordinator.data(`{ venue(id: "${slip.venue.id}") { id } }`)).toEqual({ venue: null });
  });

  it('a name valid from a future day is shown from that day on, without a new version', async () => {
    const { venue } = await create({
      names: [
        { name: 'Dawna Sala', kind: 'OFFICIAL', validTo: { edtf: '2090-05-31' } },
        { name: 'Przyszła Sala', kind: 'OFFICIAL', validFrom: { edtf: '2090-06-01' } },
      ],
    });
    expect(await refreshShownNames(api.database, 'venue', '2090-05-31')).toBe(0);
    expect(await refreshShownNames(api.database, 'venue', '2090-06-01')).toBe(1);
    expect(await api.public.data(`{ venue(id: "${venue.id}") { name version } }`)).toEqual({
      venue: { name: 'Przyszła Sala', version: 1 },
    });
  });

  it('a venue cannot be a part of itself, in any number of steps', async () => {
    const whole = (await create(named('Szkoła'))).venue.id;
    const yard = (await create({ ...named('Dziedziniec'), partOfId: whole })).venue.id;
    expect(
      (await coordinator.query(UPDATE, { input: { id: whole, version: 1, partOfId: yard } })).problems,
    ).toEqual(['input.partOfId PART_OF_ITSELF']);
    expect(
      (await coordinator.query(UPDATE, { input: { id: whole, version: 1, partOfId: whole } })).problems,
    ).toEqual(['input.partOfId PART_OF_ITSELF']);
  });

  it.each([
    [named(' '), 'input.names.0.name EMPTY'],
    [{ names: [] }, 'input.names NO_OFFICIAL_NAME'],
    [{ names: [{ name: 'Skwer', kind: 'ALIAS' }] }, 'input.names NO_OFFICIAL_NAME'],
    [{ position: { latitude: 91, longitude: 0 } }, 'input.position.latitude OUT_OF_RANGE'],
    [{ capacity: -1 }, 'input.capacity OUT_OF_RANGE'],
    [{ partnerId: 'Venue:00000000-0000-4000-8000-000000000000' }, 'input.partnerId WRONG_TYPE'],
    [{ partOfId: 'Venue:00000000-0000-4000-8000-000000000000' }, 'input.partOfId NOT_FOUND'],
  ])('refuses %j naming the field, and stores nothing', async (bad, problem) => {
    const before = await count();
    expect((await coordinator.query(CREATE, { input: { ...named('Skwer'), ...bad } })).problems).toContain(
      problem,
    );
    expect(await count()).toBe(before);
  });
});
