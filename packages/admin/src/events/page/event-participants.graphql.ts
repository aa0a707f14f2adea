// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { EventParticipantsFragment, ParticipationPartsFragment } from '../../graphql/operations.js';
export const EventParticipantsFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'EventParticipants' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Event' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      { kind: 'Field', name: { kind: 'Name', value: 'status' } },
      { kind: 'Field', name: { kind: 'Name', value: 'participantsComplete' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'viewerCan' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'edit' } }],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'participations' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            {
              kind: 'FragmentSpread',
              name: { kind: 'Name', value: 'ParticipationParts' },
              directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
            },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const ParticipationPartsFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'ParticipationParts' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Participation' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      { kind: 'Field', name: { kind: 'Name', value: 'id' } },
      { kind: 'Field', name: { kind: 'Name', value: 'version' } },
      { kind: 'Field', name: { kind: 'Name', value: 'role' } },
      { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'viewerCan' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'edit' } },
            { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
          ],
        },
      },
      { kind: 'Field', name: { kind: 'Name', value: 'label' } },
      { kind: 'Field', name: { kind: 'Name', value: 'count' } },
      { kind: 'Field', name: { kind: 'Name', value: 'headcount' } },
      { kind: 'Field', name: { kind: 'Name', value: 'note' } },
      { kind: 'Field', name: { kind: 'Name', value: 'nameAt' } },
      { kind: 'Field', name: { kind: 'Name', value: 'nameGiven' } },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'actor' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            {
              kind: 'InlineFragment',
              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                ],
              },
            },
            {
              kind: 'InlineFragment',
              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partnership' } },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'symbol' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                ],
              },
            },
            {
              kind: 'InlineFragment',
              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Network' } },
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
        name: { kind: 'Name', value: 'fromActors' },
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            {
              kind: 'InlineFragment',
              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partner' } },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                ],
              },
            },
            {
              kind: 'InlineFragment',
              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Partnership' } },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                ],
              },
            },
            {
              kind: 'InlineFragment',
              typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Network' } },
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
    ],
  },
} as unknown as DefinitionNode;
export const EventParticipantsFragmentDocument = {
  kind: 'Document',
  definitions: [EventParticipantsFragmentDefinition, ParticipationPartsFragmentDefinition],
} as unknown as TypedDocumentNode<EventParticipantsFragment, Record<string, never>>;
export const ParticipationPartsFragmentDocument = {
  kind: 'Document',
  definitions: [ParticipationPartsFragmentDefinition],
} as unknown as TypedDocumentNode<ParticipationPartsFragment, Record<string, never>>;
