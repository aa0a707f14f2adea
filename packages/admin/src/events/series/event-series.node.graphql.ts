// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { EventSeriesTitleFragment } from '../../graphql/operations.js';
export const EventSeriesTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"EventSeriesTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EventSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}} as unknown as DefinitionNode;
export const EventSeriesTitleFragmentDocument = { kind: 'Document', definitions: [EventSeriesTitleFragmentDefinition] } as unknown as TypedDocumentNode<EventSeriesTitleFragment, Record<string, never>>;
