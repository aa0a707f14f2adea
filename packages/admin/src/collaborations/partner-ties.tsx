import type { FragmentType } from '@apollo/client';
import { useQuery, useSuspenseFragment } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useId, useState, type ReactNode } from 'react';
import { Loaded } from '../graphql/loaded.js';
import type { PartnerTiesFragment, TieRowFragment } from '../graphql/operations.js';
import { Button } from '../ui/controls/button.js';
import { Section } from '../ui/layout/section.js';
import { useWords } from '../ui/text/words.js';
import { AllPartnerTiesDocument, PartnerTiesFragmentDocument } from './partner-ties.graphql.js';
import styles from '../partners/partner.module.css';
import { partnerWords } from '../partners/partner.words.js';

/** With whom it took part in the same events, those of the most such events first. */
export function PartnerTies({ partner }: { readonly partner: FragmentType<PartnerTiesFragment> }): ReactNode {
  const words = useWords(partnerWords);
  const [showsAll, setShowsAll] = useState(false);
  const list = useId();
  const { data } = useSuspenseFragment({
    fragment: PartnerTiesFragmentDocument,
    fragmentName: 'PartnerTies',
    from: partner,
  });
  const { nodes, totalCount } = data.worksWith;
  return (
    <Section title={words.worksWith}>
      {nodes.length === 0 && <p>{words.worksAlone}</p>}
      <div id={list}>{showsAll ? <AllTies of={data.id} count={totalCount} /> : <Ties ties={nodes} />}</div>
      {totalCount > nodes.length && (
        <Button
          variant="default"
          className={styles.more}
          aria-expanded={showsAll}
          aria-controls={list}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.fewerTies : words.showTies(totalCount)}
        </Button>
      )}
    </Section>
  );
}

function AllTies({ of, count }: { readonly of: string; readonly count: number }): ReactNode {
  const words = useWords(partnerWords);
  const asked = useQuery(AllPartnerTiesDocument, { variables: { id: of } });
  return (
    <Loaded asked={asked} lines={8}>
      {({ partner }) => {
        const ties = partner?.worksWith.nodes ?? [];
        return (
          <>
            <Ties ties={ties} />
            {ties.length < count && <p>{words.strongestTies(ties.length, count)}</p>}
          </>
        );
      }}
    </Loaded>
  );
}

function Ties({ ties }: { readonly ties: readonly TieRowFragment[] }): ReactNode {
  const words = useWords(partnerWords);
  return (
    <ul className={styles.rows}>
      {ties.map(({ partner, jointEvents, firstYear, lastYear }) => (
        <li key={partner.id}>
          <Link to="/partnerzy/$partnerId" params={{ partnerId: partner.id }}>
            {partner.name}
          </Link>
          <span className={styles.below}>
            {[words.joint(jointEvents), yearsText(firstYear, lastYear)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** `2016–2018`; null if no year is known. */
function yearsText(first: number | null, last: number | null): string | null {
  if (first === null || last === null) return null;
  return first === last ? String(first) : `${first}–${last}`;
}
