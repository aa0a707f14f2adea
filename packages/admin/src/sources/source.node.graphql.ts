// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { SourceTitleFragment } from '../graphql/operations.js';
export const SourceTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SourceTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Source"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}} as unknown as DefinitionNode;
export const SourceTitleFragmentDocument = { kind: 'Document', definitions: [SourceTitleFragmentDefinition] } as unknown as TypedDocumentNode<SourceTitleFragment, Record<string, never>>;
