import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { CommandButton } from '../graphql/command-button.js';
import type { TodoRowFragment } from '../graphql/operations.js';
import { dismissalMessages } from '../history/text/dismissal.messages.js';
import { isGap } from '../history/text/gap-kind.js';
import { nodeLink } from '../nodes/nodes.js';
import { PartnershipSymbolMark } from '../partnerships/mark/partnership-mark.js';
import { ActionMenu } from '../ui/layout/action-menu.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { withMantine } from '../ui/style/with-mantine.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { DismissTodoDocument } from './todo.commands.graphql.js';
import { todoLink } from './todo-link.js';
import styles from './todo-list.module.css';
import { todosMessages } from './todo-list.messages.js';
import { isTitled } from './todo-subject.js';
import { TodoTag, useTagText } from './todo-tag.js';
import { todoTitle } from './todo-title.js';
import type { SubjectTodos } from './todos-of-subjects.js';

const FillVenue = lazy(withMantine(() => import('./fill-venue.js').then((m) => m.FillVenue)));

interface SubjectRowProps {
  readonly of: SubjectTodos;
  /** Called when a gap of the row was filled or dismissed. The row may be gone. */
  onDone(): void;
}

/** A subject with its gaps as tags, and a menu „⋯” to dismiss gaps that cannot be filled. */
export function SubjectRow({ of: { subject, todos }, onDone }: SubjectRowProps): ReactNode {
  const [isFilling, setFilling] = useState(false);
  const language = useLanguage();
  const title = todoTitle(todos[0], language);
  const event = subject.__typename === 'Event' ? subject : null;
  const fillable = (kind: string) => event !== null && kind === 'EVENT_WITHOUT_VENUE';
  return (
    <li className={styles.row}>
      <SubjectLink of={todos[0]} />
      <div className={styles.tags}>
        {todos.map((todo) =>
          isFilling && event && fillable(todo.kind) ? (
            <Suspense key={todo.id} fallback={null}>
              <FillVenue event={event} onFilled={onDone} onClose={() => setFilling(false)} />
            </Suspense>
          ) : (
            <TodoTag
              key={todo.id}
              todo={todo}
              title={title}
              onFill={fillable(todo.kind) ? () => setFilling(true) : undefined}
            />
          ),
        )}
      </div>
      <Dismissals of={todos} title={title} onDone={onDone} />
    </li>
  );
}

/** The subject of a to-do: its date, partnerships and title. */
export function SubjectLink({ of: todo }: { readonly of: TodoRowFragment }): ReactNode {
  const dateText = useDateText();
  const language = useLanguage();
  const { subject, partnerships } = todo;
  const link = isTitled(subject) ? nodeLink(subject) : null;
  return (
    <>
      <span className={styles.when}>{subject.__typename === 'Event' && dateText(subject.date)}</span>
      <div className={styles.what}>
        {partnerships.map((partnership) => (
          <span key={partnership.id} title={partnership.name} lang="pl">
            <PartnershipSymbolMark of={partnership} size={14} />
            <span className="visually-hidden">{partnership.name}: </span>
          </span>
        ))}
        <Link {...(link ?? todoLink(todo))} lang="pl">
          {todoTitle(todo, language)}
        </Link>
      </div>
    </>
  );
}

interface DismissalsProps {
  readonly of: readonly TodoRowFragment[];
  readonly title: string;
  onDone(): void;
}

function Dismissals({ of: todos, title, onDone }: DismissalsProps): ReactNode {
  const messages = useMessages(todosMessages);
  const closings = useMessages(dismissalMessages);
  const tagText = useTagText(todos);
  const own = todos.filter(({ kind, canResolve }) => canResolve && isGap(kind));
  return (
    <span className={styles.act}>
      {own.length > 0 && (
        <ActionMenu of={title}>
          {own.map((todo) =>
            isGap(todo.kind) ? (
              <CommandButton
                key={todo.id}
                command={DismissTodoDocument}
                input={{ id: todo.id }}
                doneText={messages.closed(closings[todo.kind])}
                aria-label={messages.close(closings[todo.kind], `${tagText(todo)}, ${title}`)}
                onDone={onDone}
              >
                {messages.close(closings[todo.kind], tagText(todo))}
              </CommandButton>
            ) : null,
          )}
        </ActionMenu>
      )}
    </span>
  );
}
