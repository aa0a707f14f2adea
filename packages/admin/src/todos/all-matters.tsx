import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { ActButton } from '../graphql/act-button.js';
import { Loaded } from '../graphql/loaded.js';
import type { AllMattersQuery, TodoKind } from '../graphql/operations.js';
import { closingWords } from '../history/text/closing.words.js';
import { Empty } from '../ui/layout/empty.js';
import { instantText } from '../ui/text/instant-text.js';
import { Page } from '../ui/layout/page.js';
import { Pager } from '../ui/layout/pager.js';
import { useLanguage, useWords } from '../ui/text/words.js';
import { AllMattersDocument } from './all-matters.graphql.js';
import { ReopenMatterDocument } from './matter.commands.graphql.js';
import { MatterLink, MatterRow, nameOf } from './matter-row.js';
import styles from './matters.module.css';
import { mattersWords } from './matters.words.js';
import type { StartSearch } from './todos.search.js';
import { useMyPartnerships } from './use-my-partnerships.js';

const PAGE_SIZE = 50;
const route = getRouteApi('/');

type ListedMatter = AllMattersQuery['matters']['nodes'][number];

/** All matters of one kind, or all that were dismissed. */
export function AllMatters({ which }: { readonly which: TodoKind | 'odlozone' }): ReactNode {
  const words = useWords(mattersWords);
  const { po, przed } = route.useSearch();
  const isDismissed = which === 'odlozone';
  const asked = useQuery(AllMattersDocument, {
    variables: {
      kinds: isDismissed ? undefined : [which],
      partnerships: useMyPartnerships(),
      dismissed: isDismissed,
      ...(przed ? { last: PAGE_SIZE, before: przed } : { first: PAGE_SIZE, after: po }),
    },
  });
  return (
    <Page
      title={isDismissed ? words.closedTitle : words.titles[which]}
      above={
        <Link to="/" search={({ partnerstwo }) => ({ partnerstwo })}>
          {words.back}
        </Link>
      }
    >
      {!isDismissed && <p className={styles.hint}>{words.hints[which]}</p>}
      <Loaded asked={asked} lines={12}>
        {({ matters }) => <Found matters={matters} isDismissed={isDismissed} />}
      </Loaded>
    </Page>
  );
}

function Found({
  matters: { nodes, totalCount, pageInfo },
  isDismissed,
}: {
  readonly matters: AllMattersQuery['matters'];
  readonly isDismissed: boolean;
}): ReactNode {
  const words = useWords(mattersWords);
  const navigate = route.useNavigate();
  const status = useRef<HTMLParagraphElement>(null);
  if (nodes.length === 0) return <Empty text={isDismissed ? words.noneClosed : words.noneOfKind} />;
  const turn = (to: Pick<StartSearch, 'po' | 'przed'>) =>
    void navigate({ search: (now) => ({ ...now, po: undefined, przed: undefined, ...to }) });
  const Row = isDismissed ? DismissedRow : MatterRow;
  return (
    <>
      <p role="status" ref={status} tabIndex={-1}>
        {words.found(totalCount)}
      </p>
      <ul className={styles.list}>
        {nodes.map((matter) => (
          <Row key={matter.id} matter={matter} onGone={() => status.current?.focus()} />
        ))}
      </ul>
      <Pager
        onPrevious={
          pageInfo.hasPreviousPage ? () => turn({ przed: pageInfo.startCursor ?? undefined }) : undefined
        }
        onNext={pageInfo.hasNextPage ? () => turn({ po: pageInfo.endCursor ?? undefined }) : undefined}
      />
    </>
  );
}

function DismissedRow({ matter, onGone }: { readonly matter: ListedMatter; onGone(): void }): ReactNode {
  const words = useWords(mattersWords);
  const closings = useWords(closingWords);
  const language = useLanguage();
  const { dismissal } = matter;
  return (
    <li className={styles.row}>
      <div>
        <MatterLink matter={matter} />
        <span className={styles.note}>
          {words.titles[matter.kind]}
          {dismissal &&
            ` · ${words.closedBy(
              closings[matter.kind],
              dismissal.author?.name ?? words.somebody,
              instantText(dismissal.at, language, 'day'),
            )}`}
        </span>
      </div>
      {matter.canResolve && (
        <ActButton
          className={styles.act}
          variant="quiet"
          size="compact"
          command={ReopenMatterDocument}
          input={{ id: matter.id }}
          doneText={words.reopened}
          aria-label={words.reopenOf(nameOf(matter))}
          onDone={onGone}
        >
          {words.reopen}
        </ActButton>
      )}
    </li>
  );
}
