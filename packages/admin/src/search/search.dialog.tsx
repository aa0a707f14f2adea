import { useNavigate, useRouter } from '@tanstack/react-router';
import { Search as SearchIcon, X } from 'lucide-react';
import { useId, type ReactNode, type RefObject } from 'react';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { Option } from '../commands/option.js';
import { Dialog } from '../ui/layout/dialog.js';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useMessages } from '../ui/text/messages.js';
import { KeyHints } from './key-hints.js';
import { ResultList, optionId } from './result-list.js';
import { SearchStatus } from './search-status.js';
import styles from './search.module.css';
import { useOptionGroups, type OptionGroup } from './search-options.js';
import { searchMessages } from './search.messages.js';
import { useActiveOption } from './use-active-option.js';
import { useRecent } from './use-recent.js';
import { useSearch } from './use-search.js';

interface SearchDialogProps {
  /** Text typed before the dialog opened. The field takes it on focus and sets it to null. */
  readonly typedAhead: RefObject<string | null>;
  listShortcuts(): void;
  onClose(): void;
}

/**
 * Search over all nodes and commands, following the combobox pattern of ARIA APG. Arrow keys choose an
 * option, Enter opens it, and the first one is chosen initially.
 */
export function SearchDialog({ typedAhead, listShortcuts, onClose }: SearchDialogProps): ReactNode {
  const messages = useMessages(searchMessages);
  const search = useSearch();
  const { text, places: found } = search;
  const groups = useOptionGroups({ typed: text, found, recent: useRecent(), listShortcuts });
  const choice = useActiveOption(groups, search, useOpen(onClose));
  const list = useId();
  return (
    <Dialog isTopAligned hasHiddenHead title={messages.title} onClose={onClose}>
      <div className={styles.dialog}>
        <div className={styles.field}>
          <SearchIcon size={20} aria-hidden="true" />
          <input
            role="combobox"
            aria-label={messages.title}
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
          <CloseButton onClose={onClose} />
        </div>
        <ResultList
          {...{ id: list, groups, typed: text, active: choice.active }}
          onHover={choice.choose}
          onOpen={choice.open}
        />
        <SearchStatus search={search} count={countOf(groups)} />
        <KeyHints onListShortcuts={listShortcuts} />
      </div>
    </Dialog>
  );
}

/** The offer to add a partner does not count as a result. */
function countOf(groups: readonly OptionGroup[]): number {
  return groups.reduce((sum, { key, options }) => sum + (key === 'notListed' ? 0 : options.length), 0);
}

function CloseButton({ onClose }: Pick<SearchDialogProps, 'onClose'>): ReactNode {
  const { close } = useMessages(uiMessages);
  return (
    <button type="button" className={styles.close} aria-label={`${close}: Esc`} onClick={onClose}>
      <kbd aria-hidden="true">Esc</kbd>
      <X size={20} aria-hidden="true" />
    </button>
  );
}

/** Follows the link of an option, here or in a new tab, or runs its command. */
function useOpen(onClose: () => void) {
  const navigate = useNavigate();
  const router = useRouter();
  return ({ action }: Option, isInNewTab: boolean) => {
    onClose();
    if ('run' in action) action.run();
    else if (isInNewTab) open(router.buildLocation(action.to).publicHref, '_blank', 'noopener');
    else void navigate(action.to);
  };
}
