// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { EventDetailsFragment } from '../../graphql/operations.js';
export const EventDetailsFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'EventDetails' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
      { kind: 'Field', name: { kind: 'Name', value: 'description' } },
      { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'date' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
            { kind: 'Field', name: { kind: 'Name', value: 'wording' } },
          ],
        },
      },
      { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
      { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
      { kind: 'Field', name: { kind: 'Name', value: 'durationMinutes' } },
      { kind: 'Field', name: { kind: 'Name', value: 'edition' } },
      { kind: 'Field', name: { kind: 'Name', value: 'audiences' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'attendance' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'min' } },
            { kind: 'Field', name: { kind: 'Name', value: 'max' } },
            { kind: 'Field', name: { kind: 'Name', value: 'wording' } },
          ],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'series' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          ],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'topics' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
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
export const EventDetailsFragmentDocument = {
  kind: 'Document',
  definitions: [EventDetailsFragmentDefinition],
} as unknown as TypedDocumentNode<EventDetailsFragment, Record<string, never>>;
