import { dateValue } from '../../forms/edtf/date-value.js';
import type { DateValue } from '../../forms/edtf/edtf-field.js';
import type { NameKind } from '../../graphql/operations.js';

/** A name in a form's values and in a command's input. */
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

/** The names of a new node: the typed text becomes its official name. */
export function newNameValues(name: string): NameValue[] {
  return [{ name, kind: 'OFFICIAL', validFrom: null, validTo: null }];
}

/** A form's initial names; a new node gets one empty name. */
export function nameValues(names: readonly QueriedName[] | undefined): NameValue[] {
  if (!names) return newNameValues('');
  return names.map(({ name, kind, validFrom, validTo }) => ({
    name,
    kind,
    validFrom: dateValue(validFrom),
    validTo: dateValue(validTo),
  }));
}
