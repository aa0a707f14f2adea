// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { EventPageQuery, EventPageQueryVariables } from '../../graphql/operations.js';
import { EventLeadFragmentDefinition } from './event-lead.graphql.js';
import { EventDetailsFragmentDefinition } from './event-details.graphql.js';
import { EventParticipantsFragmentDefinition } from './event-participants.graphql.js';
import { ParticipationPartsFragmentDefinition } from './event-participants.graphql.js';
import { StatementPartsFragmentDefinition } from '../../sources/statements.graphql.js';
export const EventPageOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'EventPage' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'event' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'id' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'version' } },
            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
            { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'date' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                ],
              },
            },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'viewerCan' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'edit' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'archive' } },
                ],
              },
            },
            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventLead' } },
            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventDetails' } },
            { kind: 'FragmentSpread', name: { kind: 'Name', value: 'EventParticipants' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'statements' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  {
                    kind: 'FragmentSpread',
                    name: { kind: 'Name', value: 'StatementParts' },
                    directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
                  },
                ],
              },
            },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const EventPageDocument = {
  kind: 'Document',
  definitions: [
    EventPageOperation,
    EventLeadFragmentDefinition,
    EventDetailsFragmentDefinition,
    EventParticipantsFragmentDefinition,
    ParticipationPartsFragmentDefinition,
    StatementPartsFragmentDefinition,
  ],
} as unknown as TypedDocumentNode<EventPageQuery, EventPageQueryVariables>;
