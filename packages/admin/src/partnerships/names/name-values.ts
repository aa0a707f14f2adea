import { dateValue } from '../../forms/edtf/date-value.js';
import type { DateValue } from '../../forms/edtf/edtf-field.js';
import type { NameKind } from '../../graphql/operations.js';

/** A name as forms hold it and commands take it. */
export interface NameValue {
  name: string;
  kind: NameKind;
  validFrom: DateValue | null;
  validTo: DateValue | null;
}

interface QueriedName {
  readonly name: string;
  readonly kind: NameKind;
  readonly validFrom: { edtf: string; wording: string | null } | null;
  readonly validTo: { edtf: string; wording: string | null } | null;
}

/** The names of something new: what was typed so far is its official name. */
export function newNameValues(name: string): NameValue[] {
  return [{ name, kind: 'OFFICIAL', validFrom: null, validTo: null }];
}

/** Names as a form begins with them; one that is empty for what is new. */
export function nameValues(names: readonly QueriedName[] | undefined): NameValue[] {
  if (!names) return newNameValues('');
  return names.map(({ name, kind, validFrom, validTo }) => ({
    name,
    kind,
    validFrom: dateValue(validFrom),
    validTo: dateValue(validTo),
  }));
}
