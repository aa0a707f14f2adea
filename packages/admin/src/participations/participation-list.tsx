import { Link } from '@tanstack/react-router';
import { Fragment, type ReactNode } from 'react';
import { participationWords } from './participation.words.js';
import { PartnershipSymbolMark } from '../partnerships/mark/partnership-mark.js';
import { useWords } from '../ui/text/words.js';
import styles from './participations.module.css';
import { participationListWords } from './participation-list.words.js';
import { nameThen } from './name-then.js';
import { groupsOf, type RoleGroup, type ShownParticipation } from './participation-groups.js';

interface ParticipationListProps<P> {
  readonly of: readonly P[];
  /** What can be done with one, beside it. */
  acts?(participation: P): ReactNode;
}

/** Who takes part, role by role, under the name of then. */
export function ParticipationList<P extends ShownParticipation>({
  of,
  acts,
}: ParticipationListProps<P>): ReactNode {
  return groupsOf(of).map((group) => (
    <div key={group.role} className={styles.group}>
      <RoleHeading of={group} />
      <ul className={styles.rows}>
        {group.participations.map((participation) => (
          <li key={participation.id}>
            <Taking part={participation} />
            {acts && <span className={styles.acts}>{acts(participation)}</span>}
          </li>
        ))}
      </ul>
    </div>
  ));
}

function RoleHeading({ of }: { readonly of: RoleGroup<ShownParticipation> }): ReactNode {
  const words = useWords(participationListWords);
  const { rolesOfMany } = useWords(participationWords);
  const howMany = of.people === null ? of.actors > 1 && `${of.actors}` : words.people(of.people);
  return (
    <h3 className={styles.role}>
      {rolesOfMany[of.role]}
      {howMany && <span className={styles.howMany}> · {howMany}</span>}
    </h3>
  );
}

function Taking({ part }: { readonly part: ShownParticipation }): ReactNode {
  const words = useWords(participationListWords);
  const { actor, label, count, headcount, note, fromActors } = part;
  const beside = [
    count !== null && words.counted(count),
    headcount !== null && words.people(headcount),
    note,
  ].filter(Boolean);
  return (
    <div className={styles.taking}>
      {actor ? <ActorThen actor={actor} nameAt={part.nameAt} /> : <span>„{label}”</span>}
      {actor && label && <span className={styles.beside}>„{label}”</span>}
      {beside.length > 0 && <span className={styles.beside}>{beside.join(' · ')}</span>}
      {fromActors.length > 0 && <FromWhere of={fromActors} />}
    </div>
  );
}

function FromWhere({ of }: { readonly of: ShownParticipation['fromActors'] }): ReactNode {
  const words = useWords(participationListWords);
  return (
    <span className={styles.beside}>
      {words.fromWhere}{' '}
      {of.map((actor, i) => (
        <Fragment key={actor.id}>
          {i > 0 && ', '}
          <ActorLink actor={actor}>{actor.name}</ActorLink>
        </Fragment>
      ))}
    </span>
  );
}

type Actor = NonNullable<ShownParticipation['actor']>;

/** The name of then, with today's beside it; leads to who bears it. */
function ActorThen({ actor, nameAt }: { readonly actor: Actor; readonly nameAt: string | null }): ReactNode {
  const words = useWords(participationListWords);
  const { then, today, isSameName } = nameThen(nameAt, actor.name);
  return (
    <span className={styles.actor}>
      {actor.__typename === 'Partnership' && <PartnershipSymbolMark of={actor} />}
      <span>
        <ActorLink actor={actor}>{then}</ActorLink>
        {today && <span className={styles.today}>{isSameName ? today : words.today(today)}</span>}
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
        <Link to="/partnerzy/$partnerId" params={{ partnerId: actor.id }}>
          {children}
        </Link>
      );
    case 'Partnership':
      return (
        <Link to="/partnerstwa/$partnershipId" params={{ partnershipId: actor.id }}>
          {children}
        </Link>
      );
    case 'Network':
      return <Link to="/partnerstwa">{children}</Link>;
  }
}
