import { RestoreDocument } from './restore.graphql.js';

const documents = new Map<string, typeof RestoreDocument>();

/**
 * The command that restores a node of a type. They differ only in the name of a field, so one document serves
 * all.
 */
export function restoreCommand(type: string): typeof RestoreDocument {
  const known = documents.get(type);
  if (known) return known;
  const text = JSON.stringify(RestoreDocument).replace('"restorePartner"', `"restore${type}"`);
  const document = JSON.parse(text) as typeof RestoreDocument;
  documents.set(type, document);
  return document;
}
