import type { Consent } from '../graphql/operations.js';
import { countEn, countPl, defineMessages } from '../ui/text/messages.js';

interface States {
  readonly states: Record<Consent, string>;
}

const pl: States = {
  states: { PENDING: 'Czeka na zgodę', GIVEN: 'Zgoda', REFUSED: 'Odmowa' },
};
const en: States = {
  states: { PENDING: 'Waits for consent', GIVEN: 'Agreed', REFUSED: 'Refused' },
};

/** Messages about the consent of a partnership that somebody else names as an organiser. */
export const consentMessages = defineMessages(
  {
    ...pl,
    give: 'Wyraź zgodę',
    giveOf: (name: string) => `Wyraź zgodę: ${name}`,
    giveSelected: (n: number) => `Wyraź zgodę na zaznaczone (${n})`,
    given: (n: number) => (n === 1 ? 'Zgoda zapisana.' : `Zapisano ${countPl(n, 'zgodę', 'zgody', 'zgód')}.`),
    refuse: 'Odmów',
    refuseOf: (name: string) => `Odmów: ${name}`,
    refuseSelected: (n: number) => `Odmów zaznaczonym (${n})`,
    refused: (n: number) =>
      n === 1 ? 'Odmowa zapisana.' : `Zapisano ${countPl(n, 'odmowę', 'odmowy', 'odmów')}.`,
    asked: 'Zapisano. To partnerstwo musi się zgodzić; do tego czasu nie jest podane publicznie.',
    willBeAsked: 'Inne partnerstwo niż Twoje musi się zgodzić, zanim zostanie podane publicznie.',
  },
  {
    ...en,
    give: 'Agree',
    giveOf: (name: string) => `Agree: ${name}`,
    giveSelected: (n: number) => `Agree to the selected (${n})`,
    given: (n: number) => (n === 1 ? 'Consent saved.' : `${countEn(n, 'consent', 'consents')} saved.`),
    refuse: 'Refuse',
    refuseOf: (name: string) => `Refuse: ${name}`,
    refuseSelected: (n: number) => `Refuse the selected (${n})`,
    refused: (n: number) => (n === 1 ? 'Refusal saved.' : `${countEn(n, 'refusal', 'refusals')} saved.`),
    asked: 'Saved. This partnership has to agree; until then it is not named in public.',
    willBeAsked: 'A partnership that is not yours has to agree before it is named in public.',
  },
);
