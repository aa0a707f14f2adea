import { openTestDistrict, rowsOf } from '../../../test/builders/district.js';
import { CREATE, createPartner, named, PARTNER_TABLES } from '../../../test/builders/partner-operations.js';
import type { Answer } from '../../../test/client.js';

const UPDATE = `mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { changeId partner { id version name description phone } } }`;
const ARCHIVE = `mutation ($input: VersionedInput!) { archivePartner(input: $input) { changeId partner { id } } }`;
const RESTORE = `mutation ($input: VersionedInput!) { restorePartner(input: $input) { partner { id version } } }`;
const UNDO = `mutation ($input: UndoInput!) { undo(input: $input) { changeId subject { id } } }`;
const NOBODY = 'Partner:00000000-0000-4000-8000-000000000000';

const { api, district, planner, ofA, ofB, a } = await openTestDistrict();
afterAll(() => api.close());

const rows = () => rowsOf(api, PARTNER_TABLES);
/** A new member of the partnership `a`. */
const member = async (name = 'Klub') =>
  (await createPartner(ofA, named(name, { membership: { partnershipId: a } }))).partner.id;

describe('partners', () => {
  it('a partner is created by the district’s coordinator, or by a partnership’s coordinator as its member', async () => {
    const representative = await api.as('PARTNER_REPRESENTATIVE', [await member('Fundacja')]);
    const known = await rows();
    expect(await api.public.refusal(CREATE, { input: named('Obcy') })).toBe('UNAUTHENTICATED');
    for (const who of [representative, planner, ofA])
      expect(await who.refusal(CREATE, { input: named('Obcy') })).toBe('FORBIDDEN');
    expect(await ofB.refusal(CREATE, { input: named('Obcy', { membership: { partnershipId: a } }) })).toBe(
      'FORBIDDEN',
    );
    expect(await rows()).toEqual(known);
    expect((await createPartner(district, named('Nowy'))).partner).toMatchObject({
      version: 1,
      name: 'Nowy',
    });
  });

  it('a partner is changed only by coordinators of its partnerships and by its representative', async () => {
    const id = await member();
    const representative = await api.as('PARTNER_REPRESENTATIVE', [id]);
    const input = { id, version: 1, description: 'Opis' };
    expect(await api.public.refusal(UPDATE, { input })).toBe('UNAUTHENTICATED');
    for (const who of [ofB, planner]) expect(await who.refusal(UPDATE, { input })).toBe('FORBIDDEN');
    expect(await representative.value(UPDATE, 'updatePartner.partner.version', { input })).toBe(2);
    expect(
      await ofA.value(UPDATE, 'updatePartner.partner.version', {
        input: { ...input, version: 2, phone: '22 000 00 00' },
      }),
    ).toBe(3);
    expect(await representative.refusal(ARCHIVE, { input: { id, version: 3 } })).toBe('FORBIDDEN');
  });

  it.each([
    [{ names: [] }, 'input.names NO_OFFICIAL_NAME'],
    [{ names: [{ name: ' ', kind: 'OFFICIAL' }] }, 'input.names.0.name EMPTY'],
    [
      { names: [{ name: 'X', kind: 'OFFICIAL', validFrom: { edtf: '2018-02-30' } }] },
      'input.names.0.validFrom.edtf NO_SUCH_DAY',
    ],
    [{ email: 'nie-adres' }, 'input.email NOT_AN_EMAIL'],
    [{ phone: 'zadzwoń' }, 'input.phone NOT_A_PHONE'],
    [{ website: 'javascript:alert(1)' }, 'input.website NOT_A_WEB_LINK'],
    [{ description: 'x'.repeat(20_001) }, 'input.description TOO_LONG'],
    [{ parentId: NOBODY }, 'input.parentId NOT_FOUND'],
    [{ parentId: 'Venue:00000000-0000-4000-8000-000000000000' }, 'input.parentId WRONG_TYPE'],
    [{ kind: 'INDIVIDUAL', phone: '22 000 00 00' }, 'input.phone BELONGS_TO_A_CONTACT'],
    [{ agreedToBePublic: true }, 'input.agreedToBePublic ONLY_FOR_INDIVIDUALS'],
    [{ membership: { partnershipId: NOBODY } }, 'input.membership.partnershipId WRONG_TYPE'],
  ])('refuses %j naming the field, and stores nothing', async (bad, problem) => {
    const before = await rows();
    const answer = await district.query(CREATE, {
      input: { ...named('Klub'), clientMutationId: 'once', ...bad },
    });
    expect(answer.problems).toContain(problem);
    expect(await rows()).toEqual(before);
  });

  it('a partner cannot be a unit of itself, in any number of steps', async () => {
    const [one, two, three] = [await member('Jeden'), await member('Dwa'), await member('Trzy')];
    await district.data(UPDATE, { input: { id: two, version: 1, parentId: one } });
    await district.data(UPDATE, { input: { id: three, version: 1, parentId: two } });
    const { problems } = await district.query(UPDATE, { input: { id: one, version: 1, parentId: three } });
    expect(problems).toEqual(['input.parentId UNIT_OF_ITSELF']);
    const [left, right] = [await member('Lewy'), await member('Prawy')];
    const both = await Promise.all([
      district.refusal(UPDATE, { input: { id: left, version: 1, parentId: right } }),
      ofA.refusal(UPDATE, { input: { id: right, version: 1, parentId: left } }),
    ]);
    expect(both.sort()).toEqual(['INVALID', undefined]);
  });

  it('if several people change one version at once, one succeeds and the others get CONFLICT with the current state', async () => {
    const id = await member();
    const answers = await Promise.all(
      ['Pierwszy', 'Drugi', 'Trzeci'].map((description) =>
        district.query(UPDATE, { input: { id, version: 1, description } }),
      ),
    );
    const won = answers.filter(({ code }) => code === undefined) as Answer<{
      updatePartner: { partner: { description: string } };
    }>[];
    const lost = answers.filter(({ code }) => code === 'CONFLICT');
    expect([won.length, lost.length]).toEqual([1, 2]);
    for (const { errors } of lost) {
      expect(errors?.[0]?.extensions['current']).toMatchObject({
        version: 2,
        description: won[0]?.data?.updatePartner.partner.description,
      });
    }
  });

  it('a command sent several times at once runs once and returns the same result to each', async () => {
    const input = { ...named('Raz'), clientMutationId: 'jeden-raz' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => createPartner(district, input)));
    expect(new Set(answers.map(({ partner }) => partner.id)).size).toBe(1);
    expect(await district.query(CREATE, { input: { ...input, description: 'inny' } })).toMatchObject({
      code: 'INVALID',
      problems: ['input.clientMutationId USED_BEFORE'],
    });
    expect((await createPartner(await api.as('DISTRICT_COORDINATOR'), input)).partner.id).not.toBe(
      answers[0]?.partner.id,
    );
  });

  it('a change without a difference is not recorded', async () => {
    const id = await member('Ten sam');
    expect(await ofA.data(UPDATE, { input: { id, version: 1, description: null } })).toMatchObject({
      updatePartner: { changeId: null, partner: { version: 1 } },
    });
  });

  it('an archived partner is out of the graph, and can be restored by those who may', async () => {
    const id = await member();
    expect(await ofA.refusal(ARCHIVE, { input: { id, version: 7 } })).toBe('CONFLICT');
    await ofA.data(ARCHIVE, { input: { id, version: 1 } });
    expect(await district.data(`{ node(id: "${id}") { id } }`)).toEqual({ node: null });
    expect(await ofA.refusal(UPDATE, { input: { id, version: 2, description: 'x' } })).toBe('NOT_FOUND');
    expect(await ofB.refusal(RESTORE, { input: { id, version: 2 } })).toBe('NOT_FOUND');
    expect(await ofA.refusal(RESTORE, { input: { id, version: 1 } })).toBe('CONFLICT');
    expect(await ofA.value(RESTORE, 'restorePartner.partner.version', { input: { id, version: 2 } })).toBe(3);
    expect(await ofA.refusal(RESTORE, { input: { id, version: 3 } })).toBe('NOT_FOUND');
  });

  it('undo requires rights, refuses fields that were changed since, works once, and can be undone', async () => {
    const id = await member();
    const first = await ofA.value<string>(UPDATE, 'updatePartner.changeId', {
      input: { id, version: 1, description: 'Jeden' },
    });
    const other = await ofA.value<string>(UPDATE, 'updatePartner.changeId', {
      input: { id, version: 2, phone: '22 000 00 00' },
    });
    expect(await ofB.refusal(UNDO, { input: { changeId: first } })).toBe('FORBIDDEN');
    expect(await api.public.refusal(UNDO, { input: { changeId: first } })).toBe('UNAUTHENTICATED');
    expect(
      await ofA.refusal(UNDO, { input: { changeId: 'Change:00000000-0000-4000-8000-000000000000' } }),
    ).toBe('NOT_FOUND');
    // Another field was changed since, which is no conflict.
    const back = await ofA.value<string>(UNDO, 'undo.changeId', { input: { changeId: first } });
    expect((await ofA.query(UNDO, { input: { changeId: first } })).problems).toEqual([
      'input.changeId UNDONE_ALREADY',
    ]);
    await district.data(UPDATE, { input: { id, version: 4, phone: '22 111 11 11' } });
    const conflict = await ofA.query(UNDO, { input: { changeId: other } });
    expect(conflict.code).toBe('CONFLICT');
    expect(conflict.errors?.[0]?.extensions['current']).toMatchObject({
      version: 5,
      phone: '22 111 11 11',
      description: null,
    });
    await ofA.data(UNDO, { input: { changeId: back } });
    expect(await ofA.data(`{ partner(id: "${id}") { description version } }`)).toEqual({
      partner: { description: 'Jeden', version: 6 },
    });
  });

  it('two people who undo one change at once undo it once', async () => {
    const id = await member();
    const changeId = await ofA.value<string>(UPDATE, 'updatePartner.changeId', {
      input: { id, version: 1, description: 'Raz' },
    });
    const codes = await Promise.all(
      [ofA, district, ofA].map((who) => who.refusal(UNDO, { input: { changeId } })),
    );
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(codes.filter((code) => code === 'INVALID')).toHaveLength(2);
  });
});
