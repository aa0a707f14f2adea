// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { EventLeadFragment } from '../../graphql/operations.js';
export const EventLeadFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'EventLead' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'date' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edtf' } }],
        },
      },
      { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
      { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'venue' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
            { kind: 'Field', name: { kind: 'Name', value: 'address' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'partOf' },
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
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'viewerCan' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edit' } }],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const EventLeadFragmentDocument = {
  kind: 'Document',
  definitions: [EventLeadFragmentDefinition],
} as unknown as TypedDocumentNode<EventLeadFragment, Record<string, never>>;
