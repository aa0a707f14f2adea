// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { TopicTitleFragment } from '../../graphql/operations.js';
export const TopicTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TopicTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Topic"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}} as unknown as DefinitionNode;
export const TopicTitleFragmentDocument = { kind: 'Document', definitions: [TopicTitleFragmentDefinition] } as unknown as TypedDocumentNode<TopicTitleFragment, Record<string, never>>;
