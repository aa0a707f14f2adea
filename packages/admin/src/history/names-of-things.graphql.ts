// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { NamesOfThingsQuery, NamesOfThingsQueryVariables } from '../graphql/operations.js';
import { ThingNameFragmentDefinition } from './thing-name.graphql.js';
import { ThingTitleFragmentDefinition } from '../graphql/thing-title.graphql.js';
export const NamesOfThingsOperation = {"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NamesOfThings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ThingName"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}} as unknown as DefinitionNode;
export const NamesOfThingsDocument = { kind: 'Document', definitions: [NamesOfThingsOperation, ThingNameFragmentDefinition, ThingTitleFragmentDefinition] } as unknown as TypedDocumentNode<NamesOfThingsQuery, NamesOfThingsQueryVariables>;
