import { dateValue } from '../forms/edtf/date-value.js';
import type { DateValue } from '../forms/edtf/edtf-field.js';
import type { PartnershipStatus, PartnershipSymbol, PartnershipToEditQuery } from '../graphql/operations.js';
import { nameValues, type NameValue } from './names/name-values.js';

/** The form's values for a partnership: the members of UpdatePartnershipInput. */
export interface PartnershipValues {
  names: NameValue[];
  area: string | null;
  symbol: PartnershipSymbol | null;
  colour: string | null;
  foundedOn: DateValue | null;
  endedOn: DateValue | null;
  status: PartnershipStatus | null;
  description: string | null;
}

/** The initial values of the form. */
export function partnershipValues(
  partnership: NonNullable<PartnershipToEditQuery['partnership']>,
): PartnershipValues {
  const { names, area, symbol, colour, foundedOn, endedOn, status, description } = partnership;
  return {
    names: nameValues(names),
    area,
    symbol,
    colour,
    foundedOn: dateValue(foundedOn),
    endedOn: dateValue(endedOn),
    status,
    description,
  };
}
