import { TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useId, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { refusalOf } from '../graphql/refusal.js';
import { RefusalText } from '../graphql/refusal-text.js';
import { Button } from '../ui/controls/button.js';
import { Dialog } from '../ui/layout/dialog.js';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useMessages } from '../ui/text/messages.js';
import { ResultList, optionId } from './result-list.js';
import styles from './search.module.css';
import { useOptionGroups, type Option, type OptionGroup } from './search-options.js';
import type { Screen } from './search-results.js';
import { searchMessages } from './search.messages.js';
import { useRecent } from './use-recent.js';
import { useSearch } from './use-search.js';

interface SearchDialogProps {
  readonly screens: readonly Screen[];
  /** What was typed before this dialog could take it. It takes it with the focus, and sets null. */
  readonly typedAhead: RefObject<string | null>;
  onClose(): void;
}

/** Search over everything (the combobox pattern of ARIA APG): arrows choose, Enter opens, and the first is chosen already. */
export function SearchDialog({ screens, typedAhead, onClose }: SearchDialogProps): ReactNode {
  const messages = useMessages(searchMessages);
  const navigate = useNavigate();
  const search = useSearch(screens);
  const groups = useOptionGroups(search.places, search.text, useRecent());
  const go = ({ to }: Option) => {
    onClose();
    void navigate(to);
  };
  const choice = useActiveOption(groups, search, go);
  const list = useId();
  return (
    <Dialog isTopAligned title={messages.title} onClose={onClose}>
      <div className={styles.dialog}>
        <TextInput
          type="search"
          role="combobox"
          label={messages.label}
          placeholder={messages.example}
          maxLength={TEXT_LIMITS.search}
          autoComplete="off"
          data-autofocus
          aria-autocomplete="list"
          aria-expanded={groups.length > 0}
          aria-controls={list}
          aria-activedescendant={choice.active && optionId(list, choice.active)}
          value={search.typed}
          onFocus={() => {
            if (typedAhead.current) search.type(typedAhead.current.slice(0, TEXT_LIMITS.search));
            typedAhead.current = null;
          }}
          onChange={({ currentTarget }) => {
            choice.reset();
            search.type(currentTarget.value);
          }}
          onKeyDown={choice.onKeyDown}
        />
        <ResultList id={list} groups={groups} active={choice.active} onHover={choice.choose} onOpen={go} />
        <SearchStatus search={search} count={countOf(groups)} />
      </div>
    </Dialog>
  );
}

type Search = ReturnType<typeof useSearch>;

/** Which option Enter opens. Pressed before the answer to the last letter is here, it waits for it. */
function useActiveOption(groups: readonly OptionGroup[], search: Search, go: (option: Option) => void) {
  const options = groups.flatMap((group) => group.options);
  const [chosen, choose] = useState<Option | null>(null);
  const [isAwaited, setAwaited] = useState(false);
  const at = Math.max(
    options.findIndex(({ key }) => key === chosen?.key),
    0,
  );
  const active = search.text === '' && !chosen ? undefined : options[at];
  useEffect(() => {
    if (!isAwaited || !search.isCurrent) return;
    setAwaited(false);
    if (active) go(active);
  }, [active, go, isAwaited, search.isCurrent]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      setAwaited(true);
      search.hurry();
    } else if (step !== undefined && options.length > 0) {
      const next = active ? at + step : step > 0 ? 0 : -1;
      choose(options.at(next % options.length) ?? null);
    } else return;
    event.preventDefault();
  };
  /** After each change of the text, the first option is selected again. */
  const reset = () => {
    choose(null);
    setAwaited(false);
  };
  return { active, choose, reset, onKeyDown };
}

/** How many were found, that nothing was, or that it could not be asked; said to screen readers too. */
function SearchStatus({ search, count }: { readonly search: Search; readonly count: number }): ReactNode {
  const messages = useMessages(searchMessages);
  const shared = useMessages(uiMessages);
  const { text, isCurrent, error } = search;
  if (error)
    return (
      <div role="alert" className={styles.failed}>
        <RefusalText refusal={refusalOf(error)} doing="reading" />
        <Button variant="default" size="sm" onClick={search.again}>
          {shared.tryAgain}
        </Button>
      </div>
    );
  const isNothing = text !== '' && isCurrent && count === 0;
  return (
    <div role="status" className={styles.state}>
      {isNothing && (
        <>
          <p>{messages.nothing(text)}</p>
          <p className={styles.hint}>{messages.nothingHint}</p>
        </>
      )}
      {!isNothing && text !== '' && (
        <p className={count > 0 ? 'visually-hidden' : undefined}>
          {isCurrent ? messages.found(count) : messages.searching}
        </p>
      )}
    </div>
  );
}

function countOf(groups: readonly OptionGroup[]): number {
  return groups.reduce((sum, { options }) => sum + options.length, 0);
}
