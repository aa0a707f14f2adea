// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type {
  PartnerToEditQuery,
  PartnerToEditQueryVariables,
  CreatePartnerMutation,
  CreatePartnerMutationVariables,
  UpdatePartnerMutation,
  UpdatePartnerMutationVariables,
  RenamePartnerMutation,
  RenamePartnerMutationVariables,
  ArchivePartnerMutation,
  ArchivePartnerMutationVariables,
  PartnersToChooseQuery,
  PartnersToChooseQueryVariables,
} from '../graphql/operations.js';
import { StatementPartsFragmentDefinition } from '../sources/statements.graphql.js';
export const PartnerToEditOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'PartnerToEdit' },
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
        name: { kind: 'Name', value: 'partner' },
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
            { kind: 'Field', name: { kind: 'Name', value: 'name' } },
            { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
            { kind: 'Field', name: { kind: 'Name', value: 'sector' } },
            { kind: 'Field', name: { kind: 'Name', value: 'description' } },
            { kind: 'Field', name: { kind: 'Name', value: 'phone' } },
            { kind: 'Field', name: { kind: 'Name', value: 'email' } },
            { kind: 'Field', name: { kind: 'Name', value: 'website' } },
            { kind: 'Field', name: { kind: 'Name', value: 'address' } },
            { kind: 'Field', name: { kind: 'Name', value: 'agreedToBePublic' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'parent' },
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
              name: { kind: 'Name', value: 'names' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                  { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
                  {
                    kind: 'Field',
                    name: { kind: 'Name', value: 'validFrom' },
                    selectionSet: {
                      kind: 'SelectionSet',
                      selections: [
                        { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
                        { kind: 'Field', name: { kind: 'Name', value: 'wording' } },
                      ],
                    },
                  },
                  {
                    kind: 'Field',
                    name: { kind: 'Name', value: 'validTo' },
                    selectionSet: {
                      kind: 'SelectionSet',
                      selections: [
                        { kind: 'Field', name: { kind: 'Name', value: 'edtf' } },
                        { kind: 'Field', name: { kind: 'Name', value: 'wording' } },
                      ],
                    },
                  },
                ],
              },
            },
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
          ],
        },
      },
    ],
  },
} as unknown as DefinitionNode;
export const CreatePartnerOperation = {
  kind: 'OperationDefinition',
  operation: 'mutation',
  name: { kind: 'Name', value: 'CreatePartner' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
      type: {
        kind: 'NonNullType',
        type: { kind: 'NamedType', name: { kind: 'Name', value: 'CreatePartnerInput' } },
      },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'createPartner' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'input' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'changeId' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'partner' },
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
export const UpdatePartnerOperation = {
  kind: 'OperationDefinition',
  operation: 'mutation',
  name: { kind: 'Name', value: 'UpdatePartner' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
      type: {
        kind: 'NonNullType',
        type: { kind: 'NamedType', name: { kind: 'Name', value: 'UpdatePartnerInput' } },
      },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'updatePartner' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'input' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            { kind: 'Field', name: { kind: 'Name', value: 'changeId' } },
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'partner' },
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
export const RenamePartnerOperation = {
  kind: 'OperationDefinition',
  operation: 'mutation',
  name: { kind: 'Name', value: 'RenamePartner' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
      type: {
        kind: 'NonNullType',
        type: { kind: 'NamedType', name: { kind: 'Name', value: 'RenameInput' } },
      },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'renamePartner' },
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
export const ArchivePartnerOperation = {
  kind: 'OperationDefinition',
  operation: 'mutation',
  name: { kind: 'Name', value: 'ArchivePartner' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
      type: {
        kind: 'NonNullType',
        type: { kind: 'NamedType', name: { kind: 'Name', value: 'VersionedInput' } },
      },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'archivePartner' },
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
export const PartnersToChooseOperation = {
  kind: 'OperationDefinition',
  operation: 'query',
  name: { kind: 'Name', value: 'PartnersToChoose' },
  variableDefinitions: [
    {
      kind: 'VariableDefinition',
      variable: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
      type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'String' } } },
    },
  ],
  selectionSet: {
    kind: 'SelectionSet',
    selections: [
      {
        kind: 'Field',
        name: { kind: 'Name', value: 'partners' },
        arguments: [
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'search' },
            value: { kind: 'Variable', name: { kind: 'Name', value: 'search' } },
          },
          {
            kind: 'Argument',
            name: { kind: 'Name', value: 'first' },
            value: { kind: 'IntValue', value: '12' },
          },
        ],
        selectionSet: {
          kind: 'SelectionSet',
          selections: [
            {
              kind: 'Field',
              name: { kind: 'Name', value: 'edges' },
              selectionSet: {
                kind: 'SelectionSet',
                selections: [
                  { kind: 'Field', name: { kind: 'Name', value: 'match' } },
                  {
                    kind: 'Field',
                    name: { kind: 'Name', value: 'node' },
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
      },
    ],
  },
} as unknown as DefinitionNode;
export const PartnerToEditDocument = {
  kind: 'Document',
  definitions: [PartnerToEditOperation, StatementPartsFragmentDefinition],
} as unknown as TypedDocumentNode<PartnerToEditQuery, PartnerToEditQueryVariables>;
export const CreatePartnerDocument = {
  kind: 'Document',
  definitions: [CreatePartnerOperation],
} as unknown as TypedDocumentNode<CreatePartnerMutation, CreatePartnerMutationVariables>;
export const UpdatePartnerDocument = {
  kind: 'Document',
  definitions: [UpdatePartnerOperation],
} as unknown as TypedDocumentNode<UpdatePartnerMutation, UpdatePartnerMutationVariables>;
export const RenamePartnerDocument = {
  kind: 'Document',
  definitions: [RenamePartnerOperation],
} as unknown as TypedDocumentNode<RenamePartnerMutation, RenamePartnerMutationVariables>;
export const ArchivePartnerDocument = {
  kind: 'Document',
  definitions: [ArchivePartnerOperation],
} as unknown as TypedDocumentNode<ArchivePartnerMutation, ArchivePartnerMutationVariables>;
export const PartnersToChooseDocument = {
  kind: 'Document',
  definitions: [PartnersToChooseOperation],
} as unknown as TypedDocumentNode<PartnersToChooseQuery, PartnersToChooseQueryVariables>;
