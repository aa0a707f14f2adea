// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { TopicsPageQuery, TopicsPageQueryVariables } from '../../graphql/operations.js';
export const TopicsPageOperation = {"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopicsPage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edit"}},{"kind":"Field","name":{"kind":"Name","value":"archive"}}]}}]}}]}} as unknown as DefinitionNode;
export const TopicsPageDocument = { kind: 'Document', definitions: [TopicsPageOperation] } as unknown as TypedDocumentNode<TopicsPageQuery, TopicsPageQueryVariables>;
