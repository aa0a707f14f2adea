import { Field, ObjectType } from 'type-graphql';
import { LocalisedField } from './localised-field.js';
import { DateScalar } from './scalars.js';
import { describedEnum } from './described-enum.js';

export const Precision = describedEnum('Precision', 'The precision of a date.', {
  DAY: 'One day.',
  MONTH: 'A month; the day is unknown.',
  ONE_OF: 'One of several days or months, or a day between two bounds; which one is unknown.',
  SEASON: 'A season of a year.',
  YEAR: 'A year.',
  INTERVAL: 'From one date to another.',
  UNKNOWN: 'Known to be unknown, or an open end (`..`).',
});
export type Precision = keyof typeof Precision;

@ObjectType({
  description: 'A date of any precision. Its fields agree, and none is more exact than the source.',
})
export class EdtfDate {
  @Field({
    description:
      'EDTF (ISO 8601-2:2019): `2018-05-24`, `2018-06`, `[2016-10,2016-11]`; `..` is an end known to be open.',
  })
  edtf!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The earliest possible day; null if there is no bound.',
  })
  earliest!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The latest possible day; null if there is no bound.',
  })
  latest!: string | null;
  @Field(() => Precision, { description: 'Its precision.' })
  precision!: Precision;
  @Field(() => String, { nullable: true, description: 'The wording of the source.' })
  wording!: string | null;
  @LocalisedField('The date in words.')
  text!: string;
}
