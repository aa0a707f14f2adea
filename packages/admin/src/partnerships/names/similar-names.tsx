import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useDebouncedValue } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import type { NodeLinkTarget } from '../../graphql/node-manifest.js';
import { Button } from '../../ui/controls/button.js';
import notice from '../../ui/layout/notice.module.css';
import { useMessages } from '../../ui/text/messages.js';
import {
  SimilarPartnersDocument,
  SimilarPartnershipsDocument,
  SimilarSeriesDocument,
  SimilarSourcesDocument,
  SimilarVenuesDocument,
} from './similar-names.graphql.js';
import { formerNames, type NameWithEnd } from './former-names.js';
import { similarNamesMessages } from './similar-names.messages.js';
import styles from './similar-names.module.css';

interface Similar {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly NameWithEnd[];
  /** Shown after the name. */
  readonly mark?: ReactNode;
}

type Search = TypedDocumentNode<{ found: { nodes: readonly Similar[] } }, { name: string }>;

const SEARCHES = {
  partner: SimilarPartnersDocument,
  partnership: SimilarPartnershipsDocument,
  series: SimilarSeriesDocument,
  source: SimilarSourcesDocument,
  venue: SimilarVenuesDocument,
} satisfies Readonly<Record<string, Search>>;

const LEAST_LETTERS = 3;

interface SimilarNamesProps {
  /** The type of node that the form creates. */
  readonly of: keyof typeof SEARCHES;
  /** The form's field with the name. */
  readonly field: string;
  /** Returns the screen of an existing node, which opens in a new tab. */
  readonly link?: (id: string) => NodeLinkTarget;
  /** Chooses an existing node instead of creating another. */
  readonly onChoose?: (id: string) => void;
}

/** Lists existing nodes with a name similar to the typed one, so that nothing is entered twice. */
export function SimilarNames({ of, field, link, onChoose }: SimilarNamesProps): ReactNode {
  const messages = useMessages(similarNamesMessages);
  const name = useTypedName(field);
  const search: Search = SEARCHES[of];
  const { data, previousData } = useQuery(search, { variables: { name: name ?? '' }, skip: name === null });
  const found = name === null ? [] : ((data ?? previousData)?.found.nodes ?? []);
  return <SimilarList heading={messages.mayAlreadyBe} found={found} link={link} onChoose={onChoose} />;
}

/** The name in a field of the form, after a pause in typing; null if it is too short to compare. */
export function useTypedName(field: string): string | null {
  const value: unknown = useWatch({ name: field });
  const [name] = useDebouncedValue(typeof value === 'string' ? value.trim() : '', 200);
  return name.length < LEAST_LETTERS ? null : name;
}

interface SimilarListProps {
  readonly heading: string;
  readonly found: readonly Similar[];
  readonly link: ((id: string) => NodeLinkTarget) | undefined;
  readonly onChoose?: ((id: string) => void) | undefined;
}

export function SimilarList({ heading, found, link, onChoose }: SimilarListProps): ReactNode {
  const messages = useMessages(similarNamesMessages);
  return (
    <div role="status">
      {found.length > 0 && (
        <div className={notice.notice}>
          <p>{heading}</p>
          <ul className={styles.names}>
            {found.map(({ id, name, names = [], mark }) => {
              const former = formerNames(names);
              return (
                <li key={id}>
                  {onChoose ? (
                    <Button variant="default" size="sm" onClick={() => onChoose(id)}>
                      {messages.choose(name)}
                    </Button>
                  ) : link ? (
                    <Link {...link(id)} target="_blank">
                      {name}
                    </Link>
                  ) : (
                    name
                  )}
                  {mark}
                  {former && <span className={styles.note}>{messages.formerly(former)}</span>}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}
