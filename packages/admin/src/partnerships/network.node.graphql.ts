// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { NetworkTitleFragment } from '../graphql/operations.js';
export const NetworkTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}} as unknown as DefinitionNode;
export const NetworkTitleFragmentDocument = { kind: 'Document', definitions: [NetworkTitleFragmentDefinition] } as unknown as TypedDocumentNode<NetworkTitleFragment, Record<string, never>>;
