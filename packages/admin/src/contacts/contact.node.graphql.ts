// Made by `pnpm codegen` from the .graphql files; edit those.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { DefinitionNode } from 'graphql';
import type { ContactTitleFragment } from '../graphql/operations.js';
import { PartnerTitleFragmentDefinition } from '../partners/partner.node.graphql.js';
export const ContactTitleFragmentDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactTitle"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PartnerTitle"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"unmask"}}]}]}}]}} as unknown as DefinitionNode;
export const ContactTitleFragmentDocument = { kind: 'Document', definitions: [ContactTitleFragmentDefinition, PartnerTitleFragmentDefinition] } as unknown as TypedDocumentNode<ContactTitleFragment, Record<string, never>>;
