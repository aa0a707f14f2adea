import { PAGE_LIMITS } from '@partnerstwa/shared/limits';
import { invalid } from '../../errors.js';
import type { ArgumentValues, Execution } from '../execution.js';

/** The size of a page: `first` or `last`, within the limits of this viewer. */
export function pageSize(execution: Execution, args: ArgumentValues, path: string): number {
  const { first, last } = args;
  if (typeof first === 'number' && typeof last === 'number')
    throw invalid({ field: `${path}.last`, reason: 'FIRST_AND_LAST' });
  const [name, size] =
    typeof last === 'number'
      ? ['last', last]
      : ['first', typeof first === 'number' ? first : PAGE_LIMITS.default];
  const limit = execution.viewer.accountId === null ? PAGE_LIMITS.public : PAGE_LIMITS.signedIn;
  if (size < 0) throw invalid({ field: `${path}.${name}`, reason: 'NEGATIVE' });
  if (size > limit) throw invalid({ field: `${path}.${name}`, reason: 'TOO_LARGE' });
  return size;
}
