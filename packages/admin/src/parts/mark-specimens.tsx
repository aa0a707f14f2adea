import type { ReactNode } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { PARTNERSHIP_SYMBOL_VALUES } from '../graphql/enums.js';
import { MarkField } from '../partnerships/mark/mark-field.js';
import { OrganiserMark } from '../partnerships/mark/organiser-mark.js';
import { PALETTE } from '../partnerships/mark/partnership-colours.js';
import { JOINT_MARK, PartnershipMark, PartnershipSymbolMark } from '../partnerships/mark/partnership-mark.js';
import styles from './parts.module.css';
import { KASKADA, LONG_NAME, OFICERSKI, RUDAWKA, SADY } from './sample.js';
import { Group, Row, Specimen } from './specimen.js';

const COLOURS = Object.values(PALETTE);

export function MarkSpecimens(): ReactNode {
  return (
    <Group title="Partnerstwa">
      <Row>
        {[RUDAWKA, KASKADA, OFICERSKI, SADY].map((each) => (
          <PartnershipMark key={each.id} of={each} />
        ))}
        <PartnershipMark of={{ id: 'joint', name: 'Wspólne', ...JOINT_MARK }} />
        <PartnershipMark of={{ ...SADY, name: LONG_NAME }} />
      </Row>
      <Specimen name="każdy symbol w każdym kolorze">
        {PARTNERSHIP_SYMBOL_VALUES.map((symbol) => (
          <Row key={symbol}>
            {COLOURS.map(({ light }) => (
              <PartnershipSymbolMark key={light} of={{ symbol, colour: light }} />
            ))}
            <PartnershipSymbolMark of={{ symbol, colour: '#445566' }} />
          </Row>
        ))}
      </Specimen>
      <Specimen name="czyje jest wydarzenie: jednego, kilku, nikogo">
        <Row>
          <OrganiserMark of={[{ actor: SADY }]} />
          <OrganiserMark of={[{ actor: SADY }, { actor: KASKADA }]} />
          <OrganiserMark of={[]} />
        </Row>
      </Specimen>
      <MarkForm />
    </Group>
  );
}

function MarkForm(): ReactNode {
  const fields = useForm({ defaultValues: { symbol: 'DIAMOND', colour: PALETTE.GREEN.light } });
  return (
    <FormProvider {...fields}>
      <form className={styles.fields}>
        <MarkField partnershipId={null} />
      </form>
    </FormProvider>
  );
}
