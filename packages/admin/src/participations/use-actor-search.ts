import { useState } from 'react';
import { isFoundBy } from '@partnerstwa/shared/name-search';
import type { EventChoicesFragment } from '../graphql/operations.js';
import { usePartnerSearch } from '../partners/partner-field.js';
import { formerNames } from '../partnerships/names/name-values.js';
import type { OptionSearch } from '../ui/controls/search-select.js';

/** Whoever can take part, for what is being typed: the network and partnerships first, they are few and known; then partners. */
export function useActorSearch({ network, everywhere }: EventChoicesFragment): OptionSearch {
  const [text, setText] = useState('');
  const partners = usePartnerSearch();
  const partnerships = everywhere.nodes
    .filter(({ names }) => names.some(({ name }) => isFoundBy(name, text)))
    .map(({ id, name, names }) => ({ id, name, note: formerNames(names) ?? undefined }));
  const whole = isFoundBy(network.name, text) ? [{ id: network.id, name: network.name }] : [];
  return {
    options: [...whole, ...partnerships, ...partners.options],
    isCurrent: partners.isCurrent,
    onSearch: (typed) => {
      setText(typed);
      partners.onSearch(typed);
    },
  };
}
