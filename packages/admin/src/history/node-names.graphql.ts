// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { NodeNamesQuery, NodeNamesQueryVariables } from '../graphql/operations.js';
import { NodeNameFragmentDefinition } from './node-name.graphql.js';
import { NodeTitleFragmentDefinition } from '../graphql/node-title.graphql.js';
export const NodeNamesOperation = {"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NodeNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NodeName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}} as unknown as DefinitionNode;
export const NodeNamesDocument = { kind: 'Document', definitions: [NodeNamesOperation, NodeNameFragmentDefinition, NodeTitleFragmentDefinition] } as unknown as TypedDocumentNode<NodeNamesQuery, NodeNamesQueryVariables>;
