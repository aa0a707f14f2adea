import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';

/** Creates something of one of these types. @returns its id */
export type NewReference = (types: readonly string[]) => Promise<string>;

type Sample = unknown;

/** Values of members with rules of their own; all others are made from the types of the schema. */
const SAMPLES: Readonly<Record<string, (reference: NewReference) => Sample>> = {
  phone: () => '22 123-45-67',
  email: () => `${crypto.randomUUID()}@żoliborz.example`,
  website: () => 'https://żoliborz.example/Źródło',
  url: () => 'https://żółw.example/źródło',
  colour: () => '#AB12CD',
  field: () => 'description',
  rule: () => ({ kind: 'ISO_WEEK', week: 40, weekday: 3 }),
  names: () => [
    { name: `Nowa ${crypto.randomUUID()}`, kind: 'OFFICIAL', validFrom: date('2019'), validTo: date('..') },
    { name: 'Dawna', kind: 'FORMER', validTo: date('2018-05') },
  ],
  roles: async (reference) => [
    { role: 'PARTNERSHIP_COORDINATOR', partnershipId: await reference(['Partnership']) },
    { role: 'PARTNER_REPRESENTATIVE', partnerId: await reference(['Partner']) },
  ],
};

/** What a creation needs although the schema does not require it. */
const LEAST: Readonly<Record<string, object>> = {
  Account: { roles: [] },
  Participation: { label: 'Zespół' },
  Statement: { value: 'jedno' },
};

/** Other members that a member requires. */
const BESIDE: Readonly<Record<string, (reference: NewReference) => object | Promise<object>>> = {
  'Partner.agreedToBePublic': () => ({ kind: 'INDIVIDUAL' }),
  'Participation.nameGiven': async (reference) => ({ actorId: await reference(['Partner']) }),
};

function date(edtf: string) {
  return { edtf, wording: `słowa: ${edtf}` };
}

/** Makes the inputs of commands from their GraphQL types. */
export class Samples {
  /** @param reference creates a node that an id can refer to */
  constructor(private readonly reference: NewReference) {}

  /** The smallest valid input of a creation, with the other members that `member` requires. */
  async least(type: string, input: GraphQLInputObjectType, targets: Targets, member = ''): Promise<object> {
    const required = Object.values(input.getFields()).filter(
      (field) => isNonNullType(field.type) && field.defaultValue === undefined,
    );
    const least: Record<string, unknown> = {};
    for (const field of required) least[field.name] = await this.plain(field.name, field.type, targets);
    return { ...least, ...LEAST[type], ...(await BESIDE[`${type}.${member}`]?.(this.reference)) };
  }

  /** A value that no member has by default. @param target the types that an id may refer to */
  async other(member: string, given: GraphQLInputType, target: readonly string[]): Promise<Sample> {
    const sample = SAMPLES[member];
    if (sample) return sample(this.reference);
    const type = getNullableType(given);
    if (isListType(type)) {
      const inner: GraphQLInputType = type.ofType;
      if (isEnumType(getNamedType(inner))) return enumValues(inner).slice(-2).reverse();
      return [await this.other(member, inner, target), await this.other(member, inner, target)];
    }
    if (isEnumType(type)) return enumValues(type).at(-1);
    if (isInputObjectType(type)) {
      const entries = Object.values(type.getFields()).map(
        async (field) => [field.name, await this.other(field.name, field.type, target)] as const,
      );
      return Object.fromEntries(await Promise.all(entries));
    }
    return this.scalar(member, type.name, target);
  }

  private async plain(member: string, given: GraphQLInputType, targets: Targets): Promise<Sample> {
    if (member === 'names') return [{ name: `Nazwa ${crypto.randomUUID()}`, kind: 'OFFICIAL' }];
    const type = getNullableType(given);
    if (isEnumType(type)) return enumValues(type)[0];
    return this.other(member, type, targets[member] ?? []);
  }

  private async scalar(member: string, type: string, target: readonly string[]): Promise<Sample> {
    switch (type) {
      case 'ID':
        return this.reference(target);
      case 'String':
        return member === 'edtf' ? '2016-05' : `${member} ${crypto.randomUUID()}`;
      case 'Int':
      case 'Float':
        return 7;
      case 'Boolean':
        return true;
      case 'Date':
        return '2024-05-06';
      case 'DateTime':
        return '2024-05-06T10:00:00.000Z';
      default:
        throw new Error(`No sample for ${member} of type ${type}`);
    }
  }
}

/** The types that an id may refer to, by member. */
export type Targets = Readonly<Record<string, readonly string[]>>;

function enumValues(type: GraphQLInputType): readonly string[] {
  const named = getNamedType(type);
  return isEnumType(named) ? named.getValues().map(({ name }) => name) : [];
}
