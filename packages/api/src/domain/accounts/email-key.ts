import { TEXT_KINDS } from '../../platform/text/text-kinds.js';

/** The key by which accounts are found: the e-mail address without letter case. */
export function emailKey(email: string): string {
  return TEXT_KINDS.EMAIL(email).toLowerCase();
}
