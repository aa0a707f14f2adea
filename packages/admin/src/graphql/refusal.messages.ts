import { countPl, countEn, defineMessages } from '../ui/text/messages.js';

/** What the request was for: a message tells whether a change was stored and whether the work is safe. */
export type Doing = 'reading' | 'writing';

/** Each message tells what happened, whether the work is safe, and what to do next. */
export const refusalMessages = defineMessages(
  {
    OFFLINE: {
      reading: 'Nie ma połączenia z serwerem. Sprawdź sieć i spróbuj ponownie.',
      writing:
        'Nie ma połączenia z serwerem. Nic nie zginęło: to, co wpisano, zostaje w formularzu. Spróbuj za chwilę.',
    },
    UNAUTHENTICATED: {
      reading: 'Zaloguj się, żeby to zobaczyć.',
      writing: 'Trzeba się zalogować. To, co wpisano, zostaje w formularzu.',
    },
    FORBIDDEN: {
      reading: 'Twoje konto nie ma tu uprawnień. Nada je koordynator dzielnicy.',
      writing:
        'Twoje konto nie może tego zmienić. Nic nie zapisano. O uprawnienia poproś koordynatora dzielnicy.',
    },
    NOT_FOUND: {
      reading: 'Tego już tu nie ma albo nie jest dla Ciebie widoczne.',
      writing: 'Tego już tu nie ma albo nie jest dla Ciebie widoczne. Nic nie zapisano.',
    },
    INVALID: {
      reading: 'Tego pytania nie da się zadać: adres strony ma błąd. Wróć i spróbuj inaczej.',
      writing: 'Nie zapisano, bo coś trzeba poprawić.',
    },
    CONFLICT: {
      reading: 'W międzyczasie ktoś to zmienił. Otwórz stronę ponownie.',
      writing:
        'W międzyczasie ktoś to zmienił. Nic nie nadpisano; otwórz ponownie, żeby zobaczyć, co teraz stoi.',
    },
    TOO_COSTLY: {
      reading: 'To za dużo naraz. Zawęź zakres lub filtr.',
      writing: 'To za dużo naraz. Nic nie zapisano; podziel na mniejsze części.',
    },
    TOO_MANY: { reading: 'Zbyt wiele prób.', writing: 'Zbyt wiele prób. Nic nie zapisano.' },
    TOO_SLOW: {
      reading:
        'Odpowiedź trwała za długo i została przerwana. Zawęź zakres lub filtr albo spróbuj za chwilę.',
      writing:
        'Trwało to za długo i zostało przerwane. To, co wpisano, zostaje w formularzu; ponów zapis za chwilę, nic nie zapisze się podwójnie.',
    },
    UNAVAILABLE: {
      reading: 'Baza danych chwilowo nie odpowiada. Dane są bezpieczne; spróbuj za chwilę.',
      writing: 'Baza danych chwilowo nie odpowiada. To, co wpisano, zostaje w formularzu; spróbuj za chwilę.',
    },
    INTERNAL: {
      reading: 'Coś zawiodło po naszej stronie. Dane są bezpieczne.',
      writing: 'Coś zawiodło po naszej stronie. Nic nie zapisano, a to, co wpisano, zostaje w formularzu.',
    },
    number: (id: string) => `Numer zdarzenia dla administratora: ${id}`,
    wait: (seconds: number) =>
      `Spróbuj ponownie za ${countPl(Math.ceil(seconds / 60), 'minutę', 'minuty', 'minut')}.`,
  },
  {
    OFFLINE: {
      reading: 'No connection to the server. Check the network and try again.',
      writing:
        'No connection to the server. Nothing is lost: what you typed stays in the form. Try again in a moment.',
    },
    UNAUTHENTICATED: {
      reading: 'Sign in to see this.',
      writing: 'You need to sign in. What you typed stays in the form.',
    },
    FORBIDDEN: {
      reading: 'Your account has no rights here. The district coordinator can grant them.',
      writing:
        'Your account may not change this. Nothing was saved. Ask the district coordinator for the rights.',
    },
    NOT_FOUND: {
      reading: 'This is no longer here, or you may not see it.',
      writing: 'This is no longer here, or you may not see it. Nothing was saved.',
    },
    INVALID: {
      reading: 'The address of this page has an error. Go back and try again.',
      writing: 'Not saved: something needs to be corrected.',
    },
    CONFLICT: {
      reading: 'Somebody has changed this since you opened it. Open the page again.',
      writing:
        'Somebody has changed this since you opened it. Nothing was overwritten; open it again to see the current version.',
    },
    TOO_COSTLY: {
      reading: 'That is too much at once. Narrow the range or the filter.',
      writing: 'That is too much at once. Nothing was saved; do it in smaller parts.',
    },
    TOO_MANY: { reading: 'Too many attempts.', writing: 'Too many attempts. Nothing was saved.' },
    TOO_SLOW: {
      reading:
        'This took too long and was stopped. Narrow the range or the filter, or try again in a moment.',
      writing:
        'This took too long and was stopped. What you typed stays in the form; save again in a moment, nothing will be saved twice.',
    },
    UNAVAILABLE: {
      reading: 'The database is not responding. The data are safe; try again in a moment.',
      writing: 'The database is not responding. What you typed stays in the form; try again in a moment.',
    },
    INTERNAL: {
      reading: 'Something failed on our side. The data are safe.',
      writing: 'Something failed on our side. Nothing was saved, and what you typed stays in the form.',
    },
    number: (id: string) => `Number for the administrator: ${id}`,
    wait: (seconds: number) => `Try again in ${countEn(Math.ceil(seconds / 60), 'minute', 'minutes')}.`,
  },
);
