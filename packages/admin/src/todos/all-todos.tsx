import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useRef, type ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import { QueryResult } from '../graphql/query-result.js';
import { TODO_KIND_VALUES } from '../graphql/enums.js';
import type { AllTodosQuery, TodoTime } from '../graphql/operations.js';
import { dismissalMessages } from '../history/text/dismissal.messages.js';
import { GAP_KINDS, isGap } from '../history/text/gap-kind.js';
import { Empty } from '../ui/layout/empty.js';
import { instantText } from '../ui/text/instant-text.js';
import { Page } from '../ui/layout/page.js';
import { Pager } from '../ui/layout/pager.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { AllTodosDocument } from './all-todos.graphql.js';
import { ReopenTodoDocument } from './reopen-todo.graphql.js';
import { SubjectLink } from './subject-row.js';
import { todoTitle } from './todo-title.js';
import { todoHints } from './todo-hints.messages.js';
import { TodoRows } from './todo-rows.js';
import styles from './todo-list.module.css';
import { todosMessages } from './todo-list.messages.js';
import type { TodoListName, TodosSearch } from './todos.search.js';
import { useMyPartnerships } from './use-my-partnerships.js';

const PAGE_SIZE = 50;
const route = getRouteApi('/');

type ListedTodo = AllTodosQuery['todos']['nodes'][number];
type Row = Extract<ListedTodo, { field: unknown }>;

/** All to-dos of one list: of a time, of one kind, or dismissed. */
export function AllTodos({ which }: { readonly which: TodoListName }): ReactNode {
  const messages = useMessages(todosMessages);
  const hints = useMessages(todoHints);
  const { after, before, year } = route.useSearch();
  const isDismissed = which === 'dismissed';
  const kind = TODO_KIND_VALUES.find((each) => each === which);
  const query = useQuery(AllTodosDocument, {
    variables: {
      kinds: kind ? [kind] : isDismissed ? undefined : GAP_KINDS,
      times: TIMES[which],
      year: which === 'past' ? year : undefined,
      partnerships: useMyPartnerships(),
      dismissed: isDismissed,
      ...(before ? { last: PAGE_SIZE, before: before } : { first: PAGE_SIZE, after: after }),
    },
  });
  return (
    <Page
      title={titleOf(which, year, messages)}
      breadcrumb={
        <Link to="/" search={({ partnership }) => ({ partnership })}>
          {messages.back}
        </Link>
      }
    >
      {kind && <p className={styles.hint}>{hints[kind]}</p>}
      <QueryResult query={query} lines={12}>
        {({ todos }) => <Results todos={todos} which={which} />}
      </QueryResult>
    </Page>
  );
}

const TIMES: { readonly [name in TodoListName]?: TodoTime[] } = {
  coming: ['COMING'],
  past: ['PAST'],
  undated: ['UNDATED'],
};

function titleOf(
  which: TodoListName,
  year: number | undefined,
  messages: (typeof todosMessages)['pl'],
): string {
  switch (which) {
    case 'coming':
      return messages.waiting;
    case 'past':
      return year === undefined ? messages.archive : messages.archiveOf(year);
    case 'undated':
      return messages.records;
    case 'dismissed':
      return messages.closedTitle;
    default:
      return messages.titles[which];
  }
}

function Results({
  todos: { nodes, totalCount, pageInfo },
  which,
}: {
  readonly todos: AllTodosQuery['todos'];
  readonly which: TodoListName;
}): ReactNode {
  const messages = useMessages(todosMessages);
  const navigate = route.useNavigate();
  const status = useRef<HTMLParagraphElement>(null);
  if (nodes.length === 0)
    return <Empty text={which === 'dismissed' ? messages.noneClosed : messages.noneOfKind} />;
  const turn = (to: Pick<TodosSearch, 'after' | 'before'>) =>
    void navigate({ search: (now) => ({ ...now, after: undefined, before: undefined, ...to }) });
  const rows = nodes.filter((todo): todo is Row => isGap(todo.kind) && 'field' in todo);
  return (
    <>
      <p role="status" ref={status} tabIndex={-1}>
        {messages.found(totalCount)}
      </p>
      {which === 'dismissed' ? (
        <ul className={styles.rows}>
          {rows.map((todo) => (
            <DismissedRow key={todo.id} todo={todo} onGone={() => status.current?.focus()} />
          ))}
        </ul>
      ) : (
        <TodoRows questions={nodes.filter(({ kind }) => !isGap(kind))} gaps={rows} />
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

function DismissedRow({ todo, onGone }: { readonly todo: Row; onGone(): void }): ReactNode {
  const messages = useMessages(todosMessages);
  const closings = useMessages(dismissalMessages);
  const language = useLanguage();
  const { dismissal } = todo;
  return (
    <li className={styles.row}>
      <SubjectLink of={todo} />
      <div className={styles.tags}>
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
