// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type {
  EventToEditQuery,
  EventToEditQueryVariables,
  EventChoicesQuery,
  EventChoicesQueryVariables,
  EventChoicesFragment,
} from '../../graphql/operations.js';
import { StatementPartsFragmentDefinition } from '../../sources/statements.graphql.js';
import { ParticipationPartsFragmentDefinition } from '../page/event-participants.graphql.js';
import { PartnershipMarkFragmentDefinition } from '../../partnerships/mark/partnership-mark.graphql.js';
export const EventChoicesFragmentDefinition = {
  kind: 'FragmentDefinition',
  name: { kind: 'Name', value: 'EventChoices' },
  typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Query' } },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
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
        name: { kind: 'Name', value: 'eventSeries' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '100' },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'nodes' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'title' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                ],
              },
            },
          ],
        },
      },
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'network' },
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
        name: { kind: 'Name', value: 'partnerships' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '100' },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'nodes' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  {
                    kind: 'FragmentSpread',
                    name: { kind: 'Name', value: 'PartnershipMark' },
                    directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
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
            },
          ],
        },
      },
      {
        kind: 'Field',
        alias: { kind: 'Name', value: 'everywhere' },
        name: { kind: 'Name', value: 'partnerships' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '100' },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'scope' },
            value: { kind: 'EnumValue', value: 'ALL' },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'nodes' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                  {
                    kind: 'Field',
                    name: { kind: 'Name', value: 'names' },
                    selectionSet: {
                      kind: 'SelectionSet',
                      selections: [
                        { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                        { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                        {
                          kind: 'Field',
                          name: { kind: 'Name', value: 'validTo' },
                          selectionSet: {
                            kind: 'SelectionSet',
                            selections: [{ kind: 'Field', name: { kind: 'Name', value: 'latest' } }],
                          },
                        },
                      ],
                    },
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
export const EventToEditOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'EventToEdit' },
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
            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
            { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
            { kind: 'Field', name: { kind: 'Name', value: 'theme' } },
            { kind: 'Field', name: { kind: 'Name', value: 'description' } },
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
                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
              },
            },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'topics' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [{ kind: 'Field', name: { kind: 'Name', value: 'id' } }],
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
            { kind: 'Field', name: { kind: 'Name', value: 'participantsComplete' } },
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
      },
      {
        kind: 'FragmentSpread',
        name: { kind: 'Name', value: 'EventChoices' },
        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
      },
    ],
  },
} as unknown as DefinitionNode;
export const EventChoicesOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'EventChoices' },
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'FragmentSpread',
        name: { kind: 'Name', value: 'EventChoices' },
        directives: [{ kind: 'Directive', name: { kind: 'Name', value: 'unmask' } }],
      },
    ],
  },
} as unknown as DefinitionNode;
export const EventChoicesFragmentDocument = {
  kind: 'Document',
  definitions: [EventChoicesFragmentDefinition, PartnershipMarkFragmentDefinition],
} as unknown as TypedDocumentNode<EventChoicesFragment, Record<string, never>>;
export const EventToEditDocument = {
  kind: 'Document',
  definitions: [
    EventToEditOperation,
    StatementPartsFragmentDefinition,
    ParticipationPartsFragmentDefinition,
    EventChoicesFragmentDefinition,
    PartnershipMarkFragmentDefinition,
  ],
} as unknown as TypedDocumentNode<EventToEditQuery, EventToEditQueryVariables>;
export const EventChoicesDocument = {
  kind: 'Document',
  definitions: [EventChoicesOperation, EventChoicesFragmentDefinition, PartnershipMarkFragmentDefinition],
} as unknown as TypedDocumentNode<EventChoicesQuery, EventChoicesQueryVariables>;
