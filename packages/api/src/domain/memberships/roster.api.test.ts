import { openTestDistrict, rowsOf } from '../../../test/builders/district.js';
import { CREATE, createPartner, named, PARTNER_TABLES } from '../../../test/builders/partner-operations.js';
import { refreshShownNames } from '../partnerships/shown-names.job.js';

const JOIN = `mutation ($input: CreateMembershipInput!) { createMembership(input: $input) { changeId membership { id version certainty } } }`;
const CONTACT = `mutation ($input: CreateContactInput!) { createContact(input: $input) { changeId contact { id version visibility } } }`;
const UPDATE_CONTACT = `mutation ($input: UpdateContactInput!) { updateContact(input: $input) { contact { version phone } } }`;
const SUCCEED = `mutation ($input: CreatePartnerSuccessionInput!) { createPartnerSuccession(input: $input) { succession { id } } }`;

const { api, district, planner, ofA, ofB, a } = await openTestDistrict();
afterAll(() => api.close());

const rows = () => rowsOf(api, PARTNER_TABLES);
/** A new member of the partnership `a`. */
const member = async (name = 'Klub') =>
  (await createPartner(ofA, named(name, { membership: { partnershipId: a } }))).partner.id;

describe('memberships, contacts, successions and names over time', () => {
  it('a membership is created once for each period, only with rights, and does not end before it begins', async () => {
    const id = await member();
    const input = { partnerId: id, partnershipId: a, from: { edtf: '2017' } };
    const refused = await ofA.query(JOIN, { input });
    expect([refused.code, ...refused.problems]).toEqual(['CONFLICT', 'input.partnerId MEMBER_ALREADY']);
    expect(refused.errors?.[0]?.extensions['current']).toEqual({
      type: 'Membership',
      id: expect.stringMatching(/^Membership:/) as unknown,
      version: 1,
    });
    expect(await ofB.refusal(JOIN, { input })).toBe('FORBIDDEN');
    const known = await rows();
    const backwards = { ...input, role: 'FOUNDER', to: { edtf: '2016' } };
    expect((await ofA.query(JOIN, { input: backwards })).problems).toEqual(['input.to BEFORE_FROM']);
    expect((await ofA.query(JOIN, { input: { ...input, from: { edtf: '..' } } })).problems).toEqual([
      'input.from.edtf OPEN_BEGINNING',
    ]);
    expect(await rows()).toEqual(known);
    const twins = await Promise.all(
      [1, 2].map(() => ofA.query(JOIN, { input: { ...input, role: 'SUPPORTER', to: { edtf: '..' } } })),
    );
    expect(twins.map(({ problems }) => problems).sort()).toEqual([[], ['input.partnerId MEMBER_ALREADY']]);
  });

  const joined = async (id: string, ...periods: (readonly [from: string | null, to: string | null])[]) => {
    const date = (edtf: string | null) => (edtf === null ? null : { edtf });
    let last = await ofA.query<{ createMembership: { membership: { id: string } } }>('{ __typename }');
    for (const [from, to] of periods) {
      const input = { partnerId: id, partnershipId: a, role: 'SUPPORTER', from: date(from), to: date(to) };
      last = await ofA.query(JOIN, { input });
    }
    return last;
  };

  it.each([
    [null, '2018', '2018-12', null],
    ['2010', '2018-06-12', '2018-06-12', null],
    ['2018-12', null, null, '2018'],
    ['2010', '2018', '2018', '..'],
    ['2010', null, '2020', null],
  ])(
    'a membership from %s to %s can be followed by one from %s to %s, which need not overlap',
    async (...days) => {
      const [from, to, nextFrom, nextTo] = days;
      const id = await member();
      expect((await joined(id, [from, to], [nextFrom, nextTo])).problems).toEqual([]);
    },
  );

  it.each([
    ['2010', '2018', '2017', '2020'],
    ['2010', '2018-06-12', '2018-06-11', '2019'],
    ['2010', '..', '2020', null],
    ['2017', null, '2017-05', null],
    [null, null, null, null],
  ])('a membership from %s to %s refuses one from %s to %s, and names itself', async (...days) => {
    const [from, to, nextFrom, nextTo] = days;
    const id = await member();
    const first = await joined(id, [from, to]);
    const second = await joined(id, [nextFrom, nextTo]);
    expect([second.code, ...second.problems]).toEqual(['CONFLICT', 'input.partnerId MEMBER_ALREADY']);
    expect(second.errors?.[0]?.extensions['current']).toMatchObject({
      type: 'Membership',
      id: first.data?.createMembership.membership.id,
    });
  });

  it.each([
    [
      ['2010', null],
      ['2010-05', null],
    ],
    [
      ['2010', '..'],
      ['2020', null],
    ],
    [
      ['2010', '2019'],
      ['2015', '2020'],
    ],
    [
      [null, null],
      [null, null],
    ],
  ])('official names from and to %j and %j cannot both be entered', async (...periods) => {
    const date = (edtf: string | null | undefined) => (edtf ? { edtf } : null);
    const names = periods.map(([from, to], i) => ({
      name: `Szkoła ${i}`,
      kind: 'OFFICIAL',
      validFrom: date(from),
      validTo: date(to),
    }));
    const problem = ['input.names.1.validFrom SECOND_OFFICIAL_NAME'];
    expect((await district.query(CREATE, { input: named('Szkoła', { names }) })).problems).toEqual(problem);
    const { partner } = await createPartner(district, named('Szkoła'));
    const update = `mutation ($input: UpdatePartnerInput!) { updatePartner(input: $input) { partner { id } } }`;
    const input = { id: partner.id, version: partner.version, names };
    expect((await district.query(update, { input })).problems).toEqual(problem);
    const short = names.map((name, i) => ({ ...name, kind: i === 0 ? 'OFFICIAL' : 'SHORT' }));
    expect((await district.query(update, { input: { ...input, names: short } })).problems).toEqual([]);
  });

  it('a partner is created with its first membership and its first contact, all or nothing', async () => {
    const contact = { personName: 'Osoba', legalBasis: 'CONSENT', phone: '600 000 000' };
    const membership = { partnershipId: a, from: { edtf: '2017-09-01' } };
    const known = await rows();
    const wrong = named('Chór', { membership, contact: { ...contact, email: 'x@' } });
    expect((await ofA.query(CREATE, { input: wrong })).problems).toEqual([
      'input.contact.email NOT_AN_EMAIL',
    ]);
    const token = await api.withToken('PARTNERSHIP_COORDINATOR', ['READ_INTERNAL', 'WRITE'], [a]);
    expect(await token.refusal(CREATE, { input: named('Chór', { membership, contact }) })).toBe('FORBIDDEN');
    expect(await rows()).toEqual(known);
    const { partner } = await createPartner(ofA, named('Chór', { membership, contact }));
    const found = await ofA.value(
      'query ($id: ID!) { partner(id: $id) { contacts { personName visibility } memberships { nodes { from { edtf } } } } }',
      'partner',
      { id: partner.id },
    );
    expect(found).toEqual({
      contacts: [{ personName: 'Osoba', visibility: 'PRIVATE' }],
      memberships: { nodes: [{ from: { edtf: '2017-09-01' } }] },
    });
  });

  it('a contact is private; only those who may read and change it do either', async () => {
    const id = await member();
    const input = { partnerId: id, personName: 'Osoba', legalBasis: 'CONSENT', phone: '600 000 000' };
    for (const who of [ofB, planner]) expect(await who.refusal(CONTACT, { input })).toBe('FORBIDDEN');
    const token = await api.withToken('PARTNERSHIP_COORDINATOR', ['READ_INTERNAL', 'WRITE'], [a]);
    expect(await token.refusal(CONTACT, { input })).toBe('FORBIDDEN');
    expect((await ofA.query(CONTACT, { input: { ...input, email: 'x@' } })).problems).toEqual([
      'input.email NOT_AN_EMAIL',
    ]);
    const contact = await ofA.value<{ id: string; visibility: string }>(CONTACT, 'createContact.contact', {
      input,
    });
    expect(contact.visibility).toBe('PRIVATE');
    const change = { id: contact.id, version: 1, phone: '600 000 001' };
    for (const who of [ofB, planner, token])
      expect(await who.refusal(UPDATE_CONTACT, { input: change })).toBe('NOT_FOUND');
    expect(await ofA.value(UPDATE_CONTACT, 'updateContact.contact', { input: change })).toEqual({
      version: 2,
      phone: '600 000 001',
    });
  });

  it('a succession is recorded once, by a coordinator of either partner, and no partner succeeds itself', async () => {
    const [one, two] = [await member('Stare'), (await createPartner(district, named('Nowe'))).partner.id];
    const input = { predecessorId: one, successorId: two, happenedOn: { edtf: '2018' } };
    expect(await ofB.refusal(SUCCEED, { input })).toBe('FORBIDDEN');
    const answers = await Promise.all([1, 2].map(() => ofA.query(SUCCEED, { input })));
    expect(answers.map(({ code }) => code).sort()).toEqual(['CONFLICT', undefined]);
    const circle = { predecessorId: two, successorId: one };
    expect((await ofA.query(SUCCEED, { input: circle })).problems).toEqual([
      'input.successorId SUCCEEDS_ITSELF',
    ]);
    expect((await ofA.query(SUCCEED, { input: { ...circle, successorId: two } })).problems).toEqual([
      'input.successorId SUCCEEDS_ITSELF',
    ]);
  });

  it('a name valid from a future day is shown from that day on', async () => {
    const { partner } = await createPartner(district, {
      kind: 'ORGANISATION',
      names: [
        { name: 'Dawny Klub', kind: 'OFFICIAL', validTo: { edtf: '2090-05-31' } },
        { name: 'Przyszły Klub', kind: 'OFFICIAL', validFrom: { edtf: '2090-06-01' } },
      ],
    });
    expect(partner.name).toBe('Dawny Klub');
    expect(await refreshShownNames(api.database, 'partner', '2090-05-31')).toBe(0);
    expect(await refreshShownNames(api.database, 'partner', '2090-06-01')).toBe(1);
    expect(await district.data(`{ partner(id: "${partner.id}") { name version } }`)).toEqual({
      partner: { name: 'Przyszły Klub', version: 1 },
    });
  });

  it('a roster as of a day shows its partners under their names of that day', async () => {
    const names = [
      { name: 'Szkoła', kind: 'OFFICIAL', validFrom: { edtf: '2017-09' } },
      { name: 'Gimnazjum', kind: 'FORMER', validTo: { edtf: '2017-08' } },
      { name: 'Szkółka', kind: 'ALIAS' },
    ];
    const { partner } = await createPartner(ofA, {
      kind: 'INSTITUTION',
      names,
      membership: { partnershipId: a },
    });
    const then = (day: string) =>
      district.data(`{ partner(id: "${partner.id}") { memberships(asOf: "${day}") { nodes { nameAt } } } }`);
    const called = (nameAt: string) => ({ partner: { memberships: { nodes: [{ nameAt }] } } });
    expect(await then('2017-08-31')).toEqual(called('Gimnazjum'));
    expect(await then('2017-10-01')).toEqual(called('Szkoła'));
    expect(
      await district.data(`{ partner(id: "${partner.id}") { memberships { nodes { nameAt } } } }`),
    ).toEqual(called('Szkoła'));
  });
});
