import { invalid, type Problem } from '../../platform/errors.js';
import { PartnerKind } from './partner.enums.js';
import type { PartnerState } from './partner.state.js';

/**
 * Requires the rules of a partner as a whole.
 * @throws {Refusal} INVALID naming the fields
 */
export function requireWholePartner(state: PartnerState): void {
  const problems: Problem[] = [];
  if (state.kind === PartnerKind.INDIVIDUAL) {
    // A private person's telephone number is personal data, so it belongs to a contact, which is private
    // unless it says otherwise.
    for (const field of ['phone', 'email', 'address'] as const) {
      if (state[field] !== null) problems.push({ field: `input.${field}`, reason: 'BELONGS_TO_A_CONTACT' });
    }
  } else if (state.agreedToBePublic) {
    problems.push({ field: 'input.agreedToBePublic', reason: 'ONLY_FOR_INDIVIDUALS' });
  }
  if (problems.length > 0) throw invalid(...problems);
}
