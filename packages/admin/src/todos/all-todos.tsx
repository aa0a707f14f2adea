import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import { QueryResult } from '../graphql/query-result.js';
import type { AllTodosQuery, TodoKind } from '../graphql/operations.js';
import { dismissalMessages } from '../history/text/dismissal.messages.js';
import { isGap } from '../history/text/gap-kind.js';
import { Empty } from '../ui/layout/empty.js';
import { instantText } from '../ui/text/instant-text.js';
import { Page } from '../ui/layout/page.js';
import { Pager } from '../ui/layout/pager.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { AllTodosDocument } from './all-todos.graphql.js';
import { ReopenTodoDocument } from './todo.commands.graphql.js';
import { TodoLink, todoTitle } from './todo-row.js';
import { TodoRows } from './todo-rows.js';
import styles from './todo-list.module.css';
import { todosMessages } from './todo-list.messages.js';
import type { TodosSearch } from './todos.search.js';
import { useMyPartnerships } from './use-my-partnerships.js';

const PAGE_SIZE = 50;
const route = getRouteApi('/');

type ListedTodo = AllTodosQuery['todos']['nodes'][number];

/** All matters of one kind, or all that were dismissed. */
export function AllTodos({ which }: { readonly which: TodoKind | 'dismissed' }): ReactNode {
  const messages = useMessages(todosMessages);
  const { after, before } = route.useSearch();
  const isDismissed = which === 'dismissed';
  const query = useQuery(AllTodosDocument, {
    variables: {
      kinds: isDismissed ? undefined : [which],
      partnerships: useMyPartnerships(),
      dismissed: isDismissed,
      ...(before ? { last: PAGE_SIZE, before: before } : { first: PAGE_SIZE, after: after }),
    },
  });
  return (
    <Page
      title={isDismissed ? messages.closedTitle : messages.titles[which]}
      breadcrumb={
        <Link to="/" search={({ partnership }) => ({ partnership })}>
          {messages.back}
        </Link>
      }
    >
      {!isDismissed && <p className={styles.hint}>{messages.hints[which]}</p>}
      <QueryResult query={query} lines={12}>
        {({ todos }) => <Results todos={todos} which={which} />}
      </QueryResult>
    </Page>
  );
}

function Results({
  todos: { nodes, totalCount, pageInfo },
  which,
}: {
  readonly todos: AllTodosQuery['todos'];
  readonly which: TodoKind | 'dismissed';
}): ReactNode {
  const messages = useMessages(todosMessages);
  const navigate = route.useNavigate();
  const status = useRef<HTMLParagraphElement>(null);
  if (nodes.length === 0)
    return <Empty text={which === 'dismissed' ? messages.noneClosed : messages.noneOfKind} />;
  const turn = (to: Pick<TodosSearch, 'after' | 'before'>) =>
    void navigate({ search: (now) => ({ ...now, after: undefined, before: undefined, ...to }) });
  const onGone = () => status.current?.focus();
  return (
    <>
      <p role="status" ref={status} tabIndex={-1}>
        {messages.found(totalCount)}
      </p>
      {which === 'dismissed' ? (
        <ul className={styles.list}>
          {nodes.map((todo) => (
            <DismissedRow key={todo.id} todo={todo} onGone={onGone} />
          ))}
        </ul>
      ) : (
        <TodoRows className={styles.list} kind={which} todos={nodes} onGone={onGone} />
      )}
      <Pager
        onPrevious={
          pageInfo.hasPreviousPage ? () => turn({ before: pageInfo.startCursor ?? undefined }) : undefined
        }
        onNext={pageInfo.hasNextPage ? () => turn({ after: pageInfo.endCursor ?? undefined }) : undefined}
      />
    </>
  );
}

function DismissedRow({ todo, onGone }: { readonly todo: ListedTodo; onGone(): void }): ReactNode {
  const messages = useMessages(todosMessages);
  const closings = useMessages(dismissalMessages);
  const language = useLanguage();
  const { dismissal } = todo;
  return (
    <li className={styles.row}>
      <div>
        <TodoLink todo={todo} />
        <span className={styles.note}>
          {messages.titles[todo.kind]}
          {dismissal &&
            isGap(todo.kind) &&
            ` · ${messages.closedBy(
              closings[todo.kind],
              dismissal.author?.name ?? messages.somebody,
              instantText(dismissal.at, language, 'day'),
            )}`}
        </span>
      </div>
      {todo.canResolve && (
        <CommandButton
          className={styles.act}
          variant="quiet"
          size="compact"
          command={ReopenTodoDocument}
          input={{ id: todo.id }}
          doneText={messages.reopened}
          aria-label={messages.reopenOf(todoTitle(todo, language))}
          onDone={onGone}
        >
          {messages.reopen}
        </CommandButton>
      )}
    </li>
  );
}
