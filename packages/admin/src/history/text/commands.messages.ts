import { defineMessages } from '../../ui/text/messages.js';

interface NodeMessages {
  /** As the heading of what was changed. */
  readonly one: string;
  /** Of something entered. */
  readonly new: string;
  /** After „zmiana", „usunięcie", „przywrócenie". */
  readonly of: string;
}

interface CommandMessages {
  readonly nodes: Readonly<Record<string, NodeMessages>>;
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
    nodes: {
      Account: { one: 'Konto', new: 'nowe konto', of: 'konta' },
      Contact: { one: 'Osoba kontaktowa', new: 'nowa osoba kontaktowa', of: 'osoby kontaktowej' },
      Event: { one: 'Wydarzenie', new: 'nowe wydarzenie', of: 'wydarzenia' },
      EventSeries: { one: 'Cykl', new: 'nowy cykl', of: 'cyklu' },
      TodoDismissal: {
        one: 'Sprawa',
        new: 'zamknięcie sprawy',
        of: 'zamkniętej sprawy',
      },
      Membership: { one: 'Uczestnictwo', new: 'nowe uczestnictwo', of: 'uczestnictwa' },
      Network: { one: 'Sieć', new: 'nowa sieć', of: 'sieci' },
      Page: { one: 'Strona', new: 'nowa strona', of: 'strony' },
      Participation: {
        one: 'Udział w wydarzeniu',
        new: 'nowy udział w wydarzeniu',
        of: 'udziału w wydarzeniu',
      },
      Partner: { one: 'Partner', new: 'nowy partner', of: 'partnera' },
      PartnerSuccession: {
        one: 'Następstwo partnerów',
        new: 'nowe następstwo partnerów',
        of: 'następstwa partnerów',
      },
      Partnership: { one: 'Partnerstwo', new: 'nowe partnerstwo', of: 'partnerstwa' },
      Source: { one: 'Źródło', new: 'nowe źródło', of: 'źródła' },
      Statement: { one: 'Zapis ze źródła', new: 'nowy zapis ze źródła', of: 'zapisu ze źródła' },
      Topic: { one: 'Temat', new: 'nowy temat', of: 'tematu' },
      Venue: { one: 'Miejsce', new: 'nowe miejsce', of: 'miejsca' },
    },
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
      dismissTodo: 'zamknięcie sprawy',
      reopenTodo: 'ponowne otwarcie sprawy',
      undo: 'cofnięcie zmiany',
    },
    unknown: 'zmiana',
  },
  {
    nodes: {
      Account: { one: 'Account', new: 'new account', of: 'an account' },
      Contact: { one: 'Contact', new: 'new contact', of: 'a contact' },
      Event: { one: 'Event', new: 'new event', of: 'an event' },
      EventSeries: { one: 'Tradition', new: 'new tradition', of: 'a tradition' },
      TodoDismissal: {
        one: 'To-do',
        new: 'closing of a to-do',
        of: 'a closed to-do',
      },
      Membership: { one: 'Membership', new: 'new membership', of: 'a membership' },
      Network: { one: 'Network', new: 'new network', of: 'the network' },
      Page: { one: 'Page', new: 'new page', of: 'a page' },
      Participation: { one: 'Participation', new: 'new participation', of: 'a participation' },
      Partner: { one: 'Partner', new: 'new partner', of: 'a partner' },
      PartnerSuccession: { one: 'Succession', new: 'new succession', of: 'a succession' },
      Partnership: { one: 'Partnership', new: 'new partnership', of: 'a partnership' },
      Source: { one: 'Source', new: 'new source', of: 'a source' },
      Statement: { one: 'Statement of a source', new: 'new statement', of: 'a statement' },
      Topic: { one: 'Topic', new: 'new topic', of: 'a topic' },
      Venue: { one: 'Place', new: 'new place', of: 'a place' },
    },
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
      dismissTodo: 'closing of a to-do',
      reopenTodo: 'reopening of a to-do',
      undo: 'undoing of a change',
    },
    unknown: 'change',
  },
);

/** Says a command: „zmiana partnera"; one that is not known here is a change. */
export function commandText(command: string, of: CommandMessages): string {
  const own = of.others[command];
  if (own !== undefined) return own;
  const [, verb, type = ''] = /^(create|update|archive|restore)([A-Z]\w*)$/.exec(command) ?? [];
  const thing = of.nodes[type];
  if (!thing) return of.unknown;
  switch (verb) {
    case 'create':
      return thing.new;
    case 'archive':
      return `${of.archive} ${thing.of}`;
    case 'restore':
      return `${of.restore} ${thing.of}`;
    default:
      return `${of.update} ${thing.of}`;
  }
}
