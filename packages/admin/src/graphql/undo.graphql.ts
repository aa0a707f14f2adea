// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { UndoMutation, UndoMutationVariables } from './operations.js';
export const UndoOperation = {"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Undo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UndoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeId"}}]}}]}} as unknown as DefinitionNode;
export const UndoDocument = { kind: 'Document', definitions: [UndoOperation] } as unknown as TypedDocumentNode<UndoMutation, UndoMutationVariables>;
