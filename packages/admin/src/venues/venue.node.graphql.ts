// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { VenueTitleFragment } from '../graphql/operations.js';
export const VenueTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"VenueTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Venue"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}} as unknown as DefinitionNode;
export const VenueTitleFragmentDocument = { kind: 'Document', definitions: [VenueTitleFragmentDefinition] } as unknown as TypedDocumentNode<VenueTitleFragment, Record<string, never>>;
