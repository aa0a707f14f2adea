import { useState } from 'react';
import { gradeOf } from '@partnerstwa/shared/name-search';
import { isExact } from '@partnerstwa/shared/search-grade';
import type { EventChoicesFragment } from '../graphql/operations.js';
import { usePartnerSearch } from '../partners/partner-field.js';
import { formerNames } from '../partnerships/names/former-names.js';
import type { OptionSearch, SearchOption } from '../ui/controls/search-select.js';

/**
 * Searches all possible participants: the few, well-known partnerships and the network first, then partners.
 */
export function useActorSearch({ network, everywhere }: EventChoicesFragment): OptionSearch {
  const [text, setText] = useState('');
  const partners = usePartnerSearch();
  const partnerships = everywhere.nodes.flatMap(({ id, name, names }) =>
    graded(
      { id, name, note: formerNames(names) ?? undefined },
      [name, ...names.map((each) => each.name)],
      text,
    ),
  );
  const whole = graded({ id: network.id, name: network.name }, [network.name], text);
  const all = [...whole, ...partnerships, ...partners.options];
  return {
    options: [...all.filter(({ isSimilar }) => !isSimilar), ...all.filter(({ isSimilar }) => isSimilar)],
    isCurrent: partners.isCurrent,
    onSearch: (typed) => {
      setText(typed);
      partners.onSearch(typed);
    },
  };
}

/** The option if one of its names matches the typed text. */
function graded(option: SearchOption, names: readonly string[], typed: string): SearchOption[] {
  const grade = gradeOf(names, typed);
  return grade === null ? [] : [{ ...option, isSimilar: !isExact(grade) }];
}
