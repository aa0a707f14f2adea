// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { StatementTitleFragment } from '../graphql/operations.js';
export const StatementTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"StatementTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Statement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}} as unknown as DefinitionNode;
export const StatementTitleFragmentDocument = { kind: 'Document', definitions: [StatementTitleFragmentDefinition] } as unknown as TypedDocumentNode<StatementTitleFragment, Record<string, never>>;
