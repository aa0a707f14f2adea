import type { ReactNode } from 'react';
import { CONSENT_VALUES, MEMBERSHIP_STATUS_VALUES } from '../graphql/enums.js';
import { MembershipBadge } from '../memberships/membership-badge.js';
import { ConsentBadge } from '../participations/consent-badge.js';
import { AnswerBadge } from '../ui/controls/answer-badge.js';
import { Button } from '../ui/controls/button.js';
import { MailLink, PhoneLink, SiteLink } from '../ui/controls/contact-links.js';
import { CopyField } from '../ui/controls/copy-field.js';
import { Empty } from '../ui/layout/empty.js';
import { Facts } from '../ui/layout/facts.js';
import notice from '../ui/layout/notice.module.css';
import { Unknown } from '../ui/text/unknown.js';
import { LONG_NAME } from './sample.js';
import { Group, Row, Specimen } from './specimen.js';

export function TextSpecimens(): ReactNode {
  return (
    <Group title="Tekst, brak, stan">
      <Facts
        of={[
          ['Telefon', <PhoneLink key="phone" phone="+48 22 000 00 00" />],
          ['E-mail', <MailLink key="mail" email="sekretariat@example.org" />],
          ['Strona', <SiteLink key="site" url="https://example.org/kontakt" />],
          ['Adres', <Unknown key="address" />],
          ['Pełna nazwa', LONG_NAME],
          ['Bez wartości', null],
        ]}
      />
      <Specimen name="odpowiedź: czeka, odmowa">
        <Row>
          <AnswerBadge answer="waiting">czeka na odpowiedź</AnswerBadge>
          <AnswerBadge answer="refused">odmowa</AnswerBadge>
        </Row>
      </Specimen>
      <Specimen name="członkostwo i zgoda">
        <Row>
          {MEMBERSHIP_STATUS_VALUES.map((status) => (
            <MembershipBadge key={status} status={status} />
          ))}
          {CONSENT_VALUES.map((consent) => (
            <ConsentBadge key={consent} consent={consent} />
          ))}
        </Row>
      </Specimen>
      <Specimen name="pusta lista, z następnym krokiem i bez">
        <Empty text="Nic nie zaplanowano na 2028.">
          <Button variant="default">Przenieś z 2027</Button>
        </Empty>
        <Empty text="Nikt nie pasuje." hint="Sprawdź pisownię albo usuń filtr." />
      </Specimen>
      <p className={notice.notice}>Nowa osoba zobaczy to po zalogowaniu.</p>
      <CopyField label="Link do zaproszenia" value="https://example.org/zaproszenie" />
    </Group>
  );
}
