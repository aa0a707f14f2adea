import { useEffect, useRef, type ReactNode } from 'react';
import { uiMessages } from '../ui/text/ui.messages.js';
import { useMessages } from '../ui/text/messages.js';
import styles from './search.module.css';
import type { Option, OptionGroup } from './search-options.js';
import { searchMessages } from './search.messages.js';

interface ResultListProps {
  readonly id: string;
  readonly groups: readonly OptionGroup[];
  readonly active: Option | undefined;
  onHover(option: Option): void;
  onOpen(option: Option): void;
}

/** Names an option for `aria-activedescendant`. */
export function optionId(list: string, { key }: Option): string {
  return `${list}-${key}`;
}

/** What was found, under headings. The focus stays in the field; the option that Enter opens is marked. */
export function ResultList({ id, groups, active, onHover, onOpen }: ResultListProps): ReactNode {
  const messages = useMessages(searchMessages);
  return (
    <div id={id} role="listbox" aria-label={messages.results} className={styles.list}>
      {groups.map(({ key, heading, options }) => (
        <div key={key} role="group" aria-labelledby={`${id}-${key}`}>
          <div id={`${id}-${key}`} role="presentation" className={styles.heading}>
            {heading}
          </div>
          {options.map((option) => (
            <ResultOption
              key={option.key}
              id={optionId(id, option)}
              option={option}
              isActive={option.key === active?.key}
              onHover={() => onHover(option)}
              onOpen={() => onOpen(option)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function ResultOption({ id, option, isActive, onHover, onOpen }: ResultOptionProps): ReactNode {
  const { similar } = useMessages(uiMessages);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <div
      ref={place}
      id={id}
      role="option"
      aria-selected={isActive}
      className={styles.option}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
      onMouseMove={isActive ? undefined : onHover}
      onClick={onOpen}
    >
      <span className={styles.icon}>{option.icon}</span>
      <span className={styles.name}>
        {option.name}
        {option.isSimilar && <span className={styles.similar}>{similar}</span>}
        {option.note && <span className={styles.note}>{option.note}</span>}
      </span>
    </div>
  );
}

interface ResultOptionProps {
  readonly id: string;
  readonly option: Option;
  readonly isActive: boolean;
  onHover(): void;
  onOpen(): void;
}
