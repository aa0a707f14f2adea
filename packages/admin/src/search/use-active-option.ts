import { useEffect, useState, type KeyboardEvent } from 'react';
import type { Option } from '../commands/option.js';
import { isPressed } from '../ui/shortcut.js';
import type { OptionGroup } from './search-options.js';
import { CHOOSE, OPEN, OPEN_IN_NEW_TAB } from './search.shortcuts.js';
import type { useSearch } from './use-search.js';

type Open = (option: Option, isInNewTab: boolean) => void;

/**
 * Tracks the option that Enter opens. If the results for the last letter are still loading, Enter waits for
 * them.
 */
export function useActiveOption(
  groups: readonly OptionGroup[],
  search: ReturnType<typeof useSearch>,
  open: Open,
) {
  const options = groups.flatMap((group) => group.options);
  const [chosen, choose] = useState<Option | null>(null);
  const [awaited, setAwaited] = useState<{ readonly isInNewTab: boolean } | null>(null);
  const at = Math.max(
    options.findIndex(({ key }) => key === chosen?.key),
    0,
  );
  const active = search.text === '' && !chosen ? undefined : options[at];
  useEffect(() => {
    if (!awaited || !search.isCurrent) return;
    setAwaited(null);
    if (active) open(active, awaited.isInNewTab);
  }, [active, open, awaited, search.isCurrent]);
  const onKeyDown = (event: KeyboardEvent) => {
    const isInNewTab = isPressed(OPEN_IN_NEW_TAB, event);
    if ((isInNewTab || isPressed(OPEN, event)) && !event.nativeEvent.isComposing) {
      setAwaited({ isInNewTab });
      search.hurry();
    } else if (isPressed(CHOOSE, event) && options.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = active ? at + step : step > 0 ? 0 : -1;
      choose(options.at(next % options.length) ?? null);
    } else return;
    event.preventDefault();
  };
  /** After each change of the text, the first option is selected again. */
  const reset = () => {
    choose(null);
    setAwaited(null);
  };
  return { active, choose, open, reset, onKeyDown };
}
