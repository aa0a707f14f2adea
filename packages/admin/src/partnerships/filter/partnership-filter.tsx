import { useNavigate, useSearch } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useViewer } from '../../accounts/session/viewer.js';
import { Disclosure } from '../../ui/layout/disclosure.js';
import { useMessages } from '../../ui/text/messages.js';
import { PartnershipSymbolMark } from '../mark/partnership-mark.js';
import { usePartnerships, type ListedPartnership } from '../use-partnerships.js';
import { chosenPartnerships, partnershipFilter } from './chosen-partnerships.js';
import { filterMessages } from './filter.messages.js';
import styles from './filter.module.css';

/**
 * Chooses the partnerships that the screens show: all, the viewer's, or some. The address stores the choice.
 */
export function PartnershipFilter(): ReactNode {
  const messages = useMessages(filterMessages);
  const { all, chosen, mine, choose } = usePartnershipFilter();
  const isMine = mine.length > 0 && partnershipFilter(chosen, all) === partnershipFilter(mine, all);
  const toggle = (id: string) =>
    choose(chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id]);
  return (
    <Disclosure
      className={styles.button}
      align="start"
      keepsOpen
      label={<Label all={all} chosen={chosen} isMine={isMine && mine.length > 1} />}
    >
      <fieldset className={styles.choices}>
        <legend className="visually-hidden">{messages.show}</legend>
        <button type="button" aria-pressed={chosen.length === 0} onClick={() => choose([])}>
          {messages.all}
        </button>
        {mine.length > 0 && (
          <button type="button" aria-pressed={isMine} onClick={() => choose(mine)}>
            {messages.mine}
          </button>
        )}
        {all.map((each) => (
          <label key={each.id}>
            <input type="checkbox" checked={chosen.includes(each.id)} onChange={() => toggle(each.id)} />
            <PartnershipSymbolMark of={each} />
            <span lang="pl">{each.name}</span>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}

/** Reads and changes the filter in the address. A change returns lists to their first page. */
function usePartnershipFilter() {
  const all = usePartnerships();
  const { account } = useViewer();
  const { partnership } = useSearch({ strict: false });
  const navigate = useNavigate();
  const known = all.map(({ id }) => id);
  return {
    all,
    chosen: chosenPartnerships(partnership).filter((id) => known.includes(id)),
    mine: account?.roles.flatMap((role) => role.partnership?.id ?? []) ?? [],
    choose: (ids: readonly string[]) =>
      void navigate({
        to: '.',
        search: (now) => ({
          ...now,
          partnership: partnershipFilter(ids, all),
          after: undefined,
          before: undefined,
        }),
      }),
  };
}

/** The most symbols shown beside the text. */
const MAX_SYMBOLS = 4;

interface LabelProps {
  readonly all: readonly ListedPartnership[];
  readonly chosen: readonly string[];
  readonly isMine: boolean;
}

function Label({ all, chosen, isMine }: LabelProps): ReactNode {
  const messages = useMessages(filterMessages);
  const shown = chosen.length === 0 ? all : all.filter(({ id }) => chosen.includes(id));
  const [only] = shown;
  const name = chosen.length > 0 && !isMine && shown.length === 1 ? only?.name : undefined;
  const words = () => {
    if (chosen.length === 0) return messages.all;
    return isMine ? messages.mine : messages.several(shown.length);
  };
  return (
    <>
      <span className={styles.symbols}>
        {shown.slice(0, MAX_SYMBOLS).map((each) => (
          <PartnershipSymbolMark key={each.id} of={each} size={12} />
        ))}
      </span>
      <span className={styles.words} title={name}>
        <span className="visually-hidden">{messages.show}: </span>
        {name === undefined ? words() : <span lang="pl">{name}</span>}
      </span>
      <ChevronDown size={16} strokeWidth={1.8} aria-hidden="true" />
    </>
  );
}
