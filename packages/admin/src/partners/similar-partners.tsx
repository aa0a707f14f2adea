import { Link } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { namesMessages } from '../partnerships/names/names.messages.js';
import notice from '../ui/layout/notice.module.css';
import { useMessages } from '../ui/text/messages.js';
import { usePartnerSearch } from './partner-field.js';
import type { PartnerValues } from './partner-values.js';
import styles from './partner.module.css';
import { partnerMessages } from './partner.messages.js';

/** While a new partner's name is typed: those who bear or bore one like it, so that nobody is entered twice. */
export function SimilarPartners(): ReactNode {
  const messages = useMessages(partnerMessages);
  const names = useMessages(namesMessages);
  const [first] = useWatch<PartnerValues, 'names'>({ name: 'names' });
  const { options, onSearch } = usePartnerSearch();
  const name = first?.name ?? '';
  useEffect(() => onSearch(name.trim().length < 3 ? '' : name), [name, onSearch]);
  return (
    <div role="status">
      {options.length > 0 && (
        <div className={notice.notice}>
          <p>{messages.mayAlreadyBe}</p>
          <ul className={styles.rows}>
            {options.slice(0, 4).map((partner) => (
              <li key={partner.id}>
                <Link to="/partners/$partnerId" params={{ partnerId: partner.id }}>
                  {partner.name}
                </Link>
                {partner.note && <span className={styles.note}>{names.formerly(partner.note)}</span>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
