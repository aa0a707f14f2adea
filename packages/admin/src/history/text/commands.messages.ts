import { manifestNamed } from '../../nodes/nodes.js';
import { defineMessages, type Language } from '../../ui/text/messages.js';

interface CommandMessages {
  readonly update: string;
  readonly archive: string;
  readonly restore: string;
  /** Commands other than create, update, archive and restore. */
  readonly others: Readonly<Record<string, string>>;
  readonly unknown: string;
}

/**
 * Texts of commands by their names in the schema. Nouns, as Polish past tense depends on the author's gender.
 */
export const commandMessages = defineMessages<CommandMessages>(
  {
    update: 'zmiana',
    archive: 'usunięcie',
    restore: 'przywrócenie',
    others: {
      inviteAccount: 'zaproszenie użytkownika',
      grantRole: 'nadanie roli',
      revokeRole: 'odebranie roli',
      suspendAccount: 'wstrzymanie dostępu',
      reinstateAccount: 'przywrócenie dostępu',
      createPasswordLink: 'nowy link do hasła',
      usePasswordLink: 'ustawienie hasła',
      createApiToken: 'nowy token',
      revokeApiToken: 'unieważnienie tokenu',
      confirmMemberships: 'potwierdzenie uczestnictwa',
      declineMemberships: 'odrzucenie uczestnictwa',
      giveConsent: 'zgoda na współorganizację',
      refuseConsent: 'odmowa współorganizacji',
      dismissTodo: 'zamknięcie sprawy',
      reopenTodo: 'ponowne otwarcie sprawy',
      renamePartner: 'zmiana nazwy partnera',
      renamePartnership: 'zmiana nazwy partnerstwa',
      renameVenue: 'zmiana nazwy miejsca',
      undo: 'cofnięcie zmiany',
    },
    unknown: 'zmiana',
  },
  {
    update: 'change of',
    archive: 'removal of',
    restore: 'restoration of',
    others: {
      inviteAccount: 'invitation of a user',
      grantRole: 'new role of a user',
      revokeRole: 'removal of a role',
      suspendAccount: 'suspension of access',
      reinstateAccount: 'restoration of access',
      createPasswordLink: 'new password link',
      usePasswordLink: 'setting of a password',
      createApiToken: 'new token',
      revokeApiToken: 'revoking of a token',
      confirmMemberships: 'confirmation of a membership',
      declineMemberships: 'declining of a membership',
      giveConsent: 'consent to co-organise',
      refuseConsent: 'refusal to co-organise',
      dismissTodo: 'closing of a to-do',
      reopenTodo: 'reopening of a to-do',
      renamePartner: 'renaming of a partner',
      renamePartnership: 'renaming of a partnership',
      renameVenue: 'renaming of a place',
      undo: 'undoing of a change',
    },
    unknown: 'change',
  },
);

/** The text of a command: „zmiana partnera". An unknown command is described as a change. */
export function commandText(command: string, language: Language): string {
  const messages = commandMessages[language];
  const own = messages.others[command];
  if (own !== undefined) return own;
  const [, verb, type = ''] = /^(create|update|archive|restore)([A-Z]\w*)$/.exec(command) ?? [];
  const nouns = manifestNamed(type)?.nouns?.[language];
  if (!nouns) return messages.unknown;
  switch (verb) {
    case 'create':
      return nouns.new;
    case 'archive':
      return `${messages.archive} ${nouns.of}`;
    case 'restore':
      return `${messages.restore} ${nouns.of}`;
    default:
      return `${messages.update} ${nouns.of}`;
  }
}
