import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { participationRoleMessages } from './participation.messages.js';
import { PartnershipSymbolMark } from '../partnerships/mark/partnership-mark.js';
import { useMessages } from '../ui/text/messages.js';
import { ConsentBadge } from './consent-badge.js';
import styles from './participations.module.css';
import { participationListMessages } from './participation-list.messages.js';
import { historicalName } from './historical-name.js';
import { groupsOf, type RoleGroup, type ShownParticipation } from './participation-groups.js';

interface ParticipationListProps<P> {
  readonly of: readonly P[];
  /** Buttons next to a participation. */
  actions?(participation: P): ReactNode;
}

/** The participants by role, under their names at the time. */
export function ParticipationList<P extends ShownParticipation>({
  of,
  actions,
}: ParticipationListProps<P>): ReactNode {
  return groupsOf(of).map((group) => (
    <div key={group.role} className={styles.group}>
      <RoleHeading of={group} />
      <ul className={styles.rows}>
        {group.participations.map((participation) => (
          <li key={participation.id}>
            <ParticipationRow part={participation} />
            {actions && <span className={styles.acts}>{actions(participation)}</span>}
          </li>
        ))}
      </ul>
    </div>
  ));
}

function RoleHeading({ of }: { readonly of: RoleGroup<ShownParticipation> }): ReactNode {
  const messages = useMessages(participationListMessages);
  const { rolesOfMany } = useMessages(participationRoleMessages);
  const howMany = of.people === null ? of.actors > 1 && `${of.actors}` : messages.people(of.people);
  return (
    <h3 className={styles.role}>
      {rolesOfMany[of.role]}
      {howMany && <span className={styles.howMany}> · {howMany}</span>}
    </h3>
  );
}

/** One participant: the name at the time, and everything known about the participation. */
export function ParticipationRow({ part }: { readonly part: ShownParticipation }): ReactNode {
  const messages = useMessages(participationListMessages);
  const { actor, label, count, headcount, note, origins } = part;
  const beside = [
    count !== null && messages.counted(count),
    headcount !== null && messages.people(headcount),
    note,
  ].filter(Boolean);
  return (
    <div className={styles.taking}>
      {actor ? <HistoricalActor actor={actor} nameAt={part.nameAt} /> : <span>„{label}”</span>}
      <ConsentBadge consent={part.consent} />
      {actor && label && <span className={styles.beside}>„{label}”</span>}
      {beside.length > 0 && <span className={styles.beside}>{beside.join(' · ')}</span>}
      {origins.length > 0 && <Origins of={origins} />}
    </div>
  );
}

/** The actors that a group comes from, under their names at the time. */
function Origins({ of }: { readonly of: ShownParticipation['origins'] }): ReactNode {
  const messages = useMessages(participationListMessages);
  return (
    <span className={styles.beside}>
      {messages.fromWhere}{' '}
      {of.map(({ actor, nameAt }, i) => (
        <Fragment key={actor.id}>
          {i > 0 && ', '}
          <ActorLink actor={actor}>{historicalName(nameAt, actor.name).then}</ActorLink>
        </Fragment>
      ))}
    </span>
  );
}

type Actor = NonNullable<ShownParticipation['actor']>;

/** The name at the time next to the current one, as a link to the actor. */
function HistoricalActor({
  actor,
  nameAt,
}: {
  readonly actor: Actor;
  readonly nameAt: string | null;
}): ReactNode {
  const messages = useMessages(participationListMessages);
  const { then, today, isSameName } = historicalName(nameAt, actor.name);
  return (
    <span className={styles.actor}>
      {actor.__typename === 'Partnership' && <PartnershipSymbolMark of={actor} />}
      <span>
        <ActorLink actor={actor}>{then}</ActorLink>
        {today && <span className={styles.today}>{isSameName ? today : messages.today(today)}</span>}
      </span>
    </span>
  );
}

function ActorLink({
  actor,
  children,
}: {
  readonly actor: Pick<Actor, '__typename' | 'id'>;
  readonly children: string;
}): ReactNode {
  switch (actor.__typename) {
    case 'Partner':
      return (
        <Link to="/partners/$partnerId" params={{ partnerId: actor.id }}>
          {children}
        </Link>
      );
    case 'Partnership':
      return (
        <Link to="/partnerships/$partnershipId" params={{ partnershipId: actor.id }}>
          {children}
        </Link>
      );
    case 'Network':
      return <Link to="/partnerships">{children}</Link>;
  }
}
