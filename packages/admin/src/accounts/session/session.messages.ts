import type { PasswordReason } from '@partnerstwa/shared/error-reasons';
import { defineMessages } from '../../ui/text/messages.js';

export const sessionMessages = defineMessages(
  {
    signIn: 'Zaloguj',
    signInTitle: 'Zaloguj się',
    signInAgainTitle: 'Zaloguj się ponownie',
    signInAgainWhy: 'Sesja wygasła. To, co wpisano, czeka pod tym oknem; po zalogowaniu zapisze się samo.',
    signInAgainAs: 'Możesz tu wrócić tylko na swoje konto.',
    asSomebodyElse: 'Zaloguj się jako ktoś inny',
    changed: {
      SESSION_ENDED:
        'Sesja wygasła. Ekran pokazuje stan sprzed jej końca, a to, co wpisano, zostaje. Zaloguj się ponownie, żeby pracować dalej.',
      OTHER_ACCOUNT:
        'W tej przeglądarce zalogowano się na inne konto. Tutaj nic się już nie zapisze; szkic zostaje na Twoim koncie.',
      RIGHTS_CHANGED:
        'Twoje uprawnienia się zmieniły. Ekran pokazuje stan sprzed zmiany, a to, co wpisano, zostaje. Wczytaj go ponownie.',
    },
    load: 'Wczytaj ponownie',
    signOut: 'Wyloguj',
    email: 'Adres e-mail',
    password: 'Hasło',
    wrongCredentials: 'Adres lub hasło się nie zgadza. Sprawdź, czy nie jest włączony Caps Lock.',
    forgotten: 'Nie pamiętasz hasła? Nowy link da Ci koordynator dzielnicy.',
    changePassword: 'Zmień hasło',
    changePasswordTitle: 'Ustaw własne hasło',
    changePasswordWhy: 'To hasło było tymczasowe. Ustaw własne, zanim zaczniesz.',
    currentPassword: 'Obecne hasło',
    newPassword: 'Nowe hasło',
    newPasswordHint: 'Co najmniej 12 znaków. Dobre jest zdanie, które łatwo zapamiętasz.',
    passwordChanged: 'Hasło zmienione.',
    linkTitle: 'Ustaw hasło',
    linkWhy: 'Ten link działa raz. Po ustawieniu hasła od razu się zalogujesz.',
    linkOfOther: (name: string) =>
      `Na tym komputerze zalogowane jest konto: ${name}. Po ustawieniu hasła zalogowane będzie konto, dla którego jest ten link.`,
    linkMissing: 'W tym adresie brakuje kodu. Otwórz link jeszcze raz albo poproś o nowy.',
    reasons: {
      TOO_SHORT: 'Za krótkie: potrzeba co najmniej 12 znaków.',
      TOO_LONG: 'Za długie: najwyżej 200 znaków.',
      TOO_SIMPLE: 'Za łatwe do odgadnięcia. Spróbuj zdania.',
      SAME: 'To jest obecne hasło. Wybierz inne.',
      WRONG: 'To nie jest obecne hasło.',
      NOT_IN_FORCE:
        'Ten link już nie działa: został użyty albo minął jego czas. Poproś koordynatora dzielnicy o nowy.',
    } satisfies Readonly<Record<Exclude<PasswordReason, 'WRONG_CREDENTIALS'> | 'TOO_LONG', string>>,
    noRight: 'Tej strony Twoje konto nie może otworzyć. O uprawnienia poproś koordynatora dzielnicy.',
    signInToSee: 'Ta strona jest dla osób z kontem.',
    history: 'Historia zmian',
  },
  {
    signIn: 'Sign in',
    signInTitle: 'Sign in',
    signInAgainTitle: 'Sign in again',
    signInAgainWhy:
      'Your session has ended. What you typed is still under this window and is saved once you have signed in.',
    signInAgainAs: 'You can only continue here with your own account.',
    asSomebodyElse: 'Sign in as somebody else',
    changed: {
      SESSION_ENDED:
        'Your session has ended. The screen still shows what it showed before, and what you typed is kept. Sign in again to continue.',
      OTHER_ACCOUNT:
        'Another account is now signed in in this browser. Nothing more is saved here; the draft stays with your account.',
      RIGHTS_CHANGED:
        'Your rights have changed. The screen still shows what it showed before, and what you typed is kept. Load it again.',
    },
    load: 'Load again',
    signOut: 'Sign out',
    email: 'E-mail address',
    password: 'Password',
    wrongCredentials: 'The address or the password is wrong. Check whether Caps Lock is on.',
    forgotten: 'Forgot your password? The district coordinator can give you a new link.',
    changePassword: 'Change password',
    changePasswordTitle: 'Set your own password',
    changePasswordWhy: 'Your password is a temporary one. Set your own before you begin.',
    currentPassword: 'Current password',
    newPassword: 'New password',
    newPasswordHint: 'At least 12 characters. A sentence that you can remember works well.',
    passwordChanged: 'Password changed.',
    linkTitle: 'Set a password',
    linkWhy: 'This link works once. Setting the password signs you in.',
    linkOfOther: (name: string) =>
      `${name} is signed in on this computer. Once the password is set, the owner of this link will be signed in instead.`,
    linkMissing: 'The code is missing from this address. Open the link again, or ask for a new one.',
    reasons: {
      TOO_SHORT: 'Too short: at least 12 characters.',
      TOO_LONG: 'Too long: at most 200 characters.',
      TOO_SIMPLE: 'Too easy to guess. Try a sentence.',
      SAME: 'This is the current password. Choose another.',
      WRONG: 'This is not the current password.',
      NOT_IN_FORCE:
        'This link no longer works: it has been used or has expired. Ask the district coordinator for a new one.',
    },
    noRight: 'Your account may not open this page. Ask the district coordinator for access.',
    signInToSee: 'This page is for people with an account.',
    history: 'History of changes',
  },
);
