// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { PartnerTitleFragment } from '../graphql/operations.js';
export const PartnerTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PartnerTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Partner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}} as unknown as DefinitionNode;
export const PartnerTitleFragmentDocument = { kind: 'Document', definitions: [PartnerTitleFragmentDefinition] } as unknown as TypedDocumentNode<PartnerTitleFragment, Record<string, never>>;
