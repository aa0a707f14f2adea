// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type {
  CalendarQuery,
  CalendarQueryVariables,
  CalendarYearQuery,
  CalendarYearQueryVariables,
  CalendarBoundsQuery,
  CalendarBoundsQueryVariables,
  CalendarTopicsQuery,
  CalendarTopicsQueryVariables,
  MoveEventMutation,
  MoveEventMutationVariables,
} from '../graphql/operations.js';
export const CalendarOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'Calendar' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
      type: { kind: 'NamedType', name: { kind: 'Name', value: 'EventFilter' } },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'calendar' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'from' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'to' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'filter' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
            { kind: 'Field', name: { kind: 'Name', value: 'status' } },
            { kind: 'Field', name: { kind: 'Name', value: 'visibility' } },
            { kind: 'Field', name: { kind: 'Name', value: 'version' } },
            { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
            { kind: 'Field', name: { kind: 'Name', value: 'endsAt' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'date' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
                ],
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
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'participations' },
              arguments: [
                {
                  kind: 'Argument',
                  name: { kind: 'Name', value: 'roles' },
                  value: {
                    kind: 'ListValue',
                    values: [
                      { kind: 'EnumValue', value: 'ORGANISER' },
                      { kind: 'EnumValue', value: 'CO_ORGANISER' },
                    ],
                  },
                },
              ],
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'label' } },
                  {
                    kind: 'Field',
                    name: { kind: 'Name', value: 'actor' },
                    selectionSet: {
                      kind: 'SelectionSet',
                      selections: [
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
} as unknown as DefinitionNode;
export const CalendarYearOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'CalendarYear' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
      type: { kind: 'NamedType', name: { kind: 'Name', value: 'EventFilter' } },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'calendar' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'from' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'from' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'to' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'to' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'filter' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'id' } },
            { kind: 'Field', name: { kind: 'Name', value: 'title' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'date' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'earliest' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'latest' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'precision' } },
                ],
              },
            },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const CalendarBoundsOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'CalendarBounds' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'today' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'Date' } } },
    },
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
      type: { kind: 'NamedType', name: { kind: 'Name', value: 'EventFilter' } },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        alias: { kind: 'Name', value: 'first' },
        name: { kind: 'Name', value: 'events' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '1' },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'orderBy' },
            value: { kind: 'EnumValue', value: 'DATE_ASC' },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'filter' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
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
                ],
              },
            },
          ],
        },
      },
      {
        kind: 'Field',
        alias: { kind: 'Name', value: 'latest' },
        name: { kind: 'Name', value: 'events' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'last' },
            value: { kind: 'IntValue', value: '1' },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'to' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'today' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'orderBy' },
            value: { kind: 'EnumValue', value: 'DATE_ASC' },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'filter' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'filter' } },
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
                ],
              },
            },
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const CalendarTopicsOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'CalendarTopics' },
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
    ],
  },
} as unknown as DefinitionNode;
export const MoveEventOperation = {
  kind: 'OperationDefinition',
  operation: 'mutation',
  name: { kind: 'Name', value: 'MoveEvent' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
      type: {
        kind: 'NonNullType',
        type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdateEventInput' } },
      },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'updateEvent' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'input' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [{ kind: 'Field', name: { kind: 'Name', value: 'changeId' } }],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const CalendarDocument = {
  kind: 'Document',
  definitions: [CalendarOperation],
} as unknown as TypedDocumentNode<CalendarQuery, CalendarQueryVariables>;
export const CalendarYearDocument = {
  kind: 'Document',
  definitions: [CalendarYearOperation],
} as unknown as TypedDocumentNode<CalendarYearQuery, CalendarYearQueryVariables>;
export const CalendarBoundsDocument = {
  kind: 'Document',
  definitions: [CalendarBoundsOperation],
} as unknown as TypedDocumentNode<CalendarBoundsQuery, CalendarBoundsQueryVariables>;
export const CalendarTopicsDocument = {
  kind: 'Document',
  definitions: [CalendarTopicsOperation],
} as unknown as TypedDocumentNode<CalendarTopicsQuery, CalendarTopicsQueryVariables>;
export const MoveEventDocument = {
  kind: 'Document',
  definitions: [MoveEventOperation],
} as unknown as TypedDocumentNode<MoveEventMutation, MoveEventMutationVariables>;
