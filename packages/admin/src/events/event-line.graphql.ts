// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { EventLineFragment } from '../graphql/operations.js';
export const EventLineFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'EventLine' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      { kind: 'Field', name: { kind: 'Name', value: 'title' } },
      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'date' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'venue' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const EventLineFragmentDocument = {
  kind: 'Document',
  definitions: [EventLineFragmentDefinition],
} as unknown as TypedDocumentNode<EventLineFragment, Record<string, never>>;
