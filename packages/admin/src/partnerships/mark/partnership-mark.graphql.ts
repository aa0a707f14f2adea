// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { PartnershipMarkFragment } from '../../graphql/operations.js';
export const PartnershipMarkFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnershipMark"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partnership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"symbol"}},{"kind":"Field","name":{"kind":"Name","value":"colour"}}]}} as unknown as DefinitionNode;
export const PartnershipMarkFragmentDocument = { kind: 'Document', definitions: [PartnershipMarkFragmentDefinition] } as unknown as TypedDocumentNode<PartnershipMarkFragment, Record<string, never>>;
