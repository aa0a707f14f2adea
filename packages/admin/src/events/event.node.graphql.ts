// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { EventTitleFragment } from '../graphql/operations.js';
export const EventTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Event"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}} as unknown as DefinitionNode;
export const EventTitleFragmentDocument = { kind: 'Document', definitions: [EventTitleFragmentDefinition] } as unknown as TypedDocumentNode<EventTitleFragment, Record<string, never>>;
