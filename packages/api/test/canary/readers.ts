import type { Viewer } from '../../src/platform/viewer.js';
import type { Built } from '../builders/builder.js';
import { TokenScope, viewers } from '../builders/viewers.js';

export const EVERYBODY = [
  'public',
  'representative',
  'planner',
  'coordinator',
  'district',
  'token for what is internal',
  'token for contacts',
  'token for what is published',
  'token that writes',
];
export const INTERNAL = [
  'planner',
  'coordinator',
  'district',
  'token for what is internal',
  'token that writes',
];
/** The readers that may restore archived rows of the coordinator's own partnership. */
export const KEEPERS = ['coordinator', 'district', 'token that writes'];
/** Those of them that read contacts. */
export const CONTACT_KEEPERS = ['coordinator', 'district'];
/** The readers of private contacts of the partners in the coordinator's own partnership. */
export const OWN_CONTACTS = ['coordinator', 'district', 'token for contacts'];

/** Everybody who reads, by name: the public, each role, and tokens of each scope. */
export function readers(own: Built, represented: Built): Readonly<Record<string, Viewer>> {
  return {
    public: viewers.public(),
    representative: viewers.representative([represented.id]),
    planner: viewers.planner(),
    coordinator: viewers.coordinator([own.id]),
    district: viewers.district(),
    'token for what is internal': viewers.coordinator([own.id], [TokenScope.READ_INTERNAL]),
    'token for contacts': viewers.coordinator([own.id], [TokenScope.READ_CONTACTS]),
    'token for what is published': viewers.district([]),
    'token that writes': viewers.coordinator([own.id], [TokenScope.READ_INTERNAL, TokenScope.WRITE]),
  };
}
