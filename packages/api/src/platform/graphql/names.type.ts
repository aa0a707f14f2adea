import { Field, ObjectType } from 'type-graphql';
import { EdtfDate } from './edtf-date.type.js';
import { describedEnum } from './described-enum.js';

export const NameKind = describedEnum('NameKind', 'The kind of a name.', {
  OFFICIAL: 'The official name.',
  SHORT: 'A short form in use.',
  FORMER: 'A former name.',
  ALIAS: 'Another name in use.',
  MISSPELLING: 'A wrong spelling that occurs in sources. Search finds it.',
});
export type NameKind = keyof typeof NameKind;

export const Certainty = describedEnum(
  'Certainty',
  'Whether something was certainly or only possibly in force on a day.',
  {
    CERTAIN: 'It was certainly in force.',
    POSSIBLE: 'It may have been in force: a bound is unknown, or not known to the day.',
  },
);
export type Certainty = keyof typeof Certainty;

/** The GraphQL type of the names of a type: `PartnerName` for `Partner`. */
export function nameType(bearer: string) {
  @ObjectType(`${bearer}Name`, { description: `A name that a ${bearer.toLowerCase()} has or had.` })
  class Name {
    @Field({ description: 'The name.' })
    name!: string;
    @Field(() => NameKind, { description: 'Its kind.' })
    kind!: NameKind;
    @Field(() => EdtfDate, { nullable: true, description: 'First day of use; null if not known.' })
    validFrom!: EdtfDate | null;
    @Field(() => EdtfDate, {
      nullable: true,
      description: 'Last day of use; null if no end is known, `..` if known to be current.',
    })
    validTo!: EdtfDate | null;
  }
  return Name;
}
