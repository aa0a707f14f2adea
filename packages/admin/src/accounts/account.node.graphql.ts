// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { AccountTitleFragment } from '../graphql/operations.js';
export const AccountTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AccountTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Account"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}} as unknown as DefinitionNode;
export const AccountTitleFragmentDocument = { kind: 'Document', definitions: [AccountTitleFragmentDefinition] } as unknown as TypedDocumentNode<AccountTitleFragment, Record<string, never>>;
