import { manifestNamed } from '../../nodes/nodes.js';
import { defineMessages, type Language } from '../../ui/text/messages.js';

interface CommandMessages {
  readonly update: string;
  readonly archive: string;
  readonly restore: string;
  /** Commands that are more than entering, changing, taking out or bringing back one thing. */
  readonly others: Readonly<Record<string, string>>;
  readonly unknown: string;
}

/** What was done, by the command's name in the schema. No verb in the past: Polish would have to know who is a woman. */
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
      undo: 'cofnięcie zmiany',
    },
    unknown: 'zmiana',
  },
  {
    update: 'change of',
    archive: 'removal of',
    restore: 'restoring of',
    others: {
      inviteAccount: 'invitation of a user',
      grantRole: 'granting of a role',
      revokeRole: 'revoking of a role',
      suspendAccount: 'suspension of access',
      reinstateAccount: 'restoring of access',
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
      undo: 'undoing of a change',
    },
    unknown: 'change',
  },
);

/** Says a command: „zmiana partnera"; a command that is not known here is a change. */
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
