import { Pencil } from 'lucide-react';
import type { ReactNode } from 'react';
import { Keys } from '../commands/keys.js';
import { CommandButton } from '../graphql/command-button.js';
import { UndoDocument } from '../graphql/undo.graphql.js';
import { NEW_EVENT, SEARCH } from '../ui/app-shortcuts.js';
import { Button } from '../ui/controls/button.js';
import { CopyButton } from '../ui/controls/copy-button.js';
import { GapButton, GapLink } from '../ui/controls/gap-link.js';
import { AnchorButton, LinkButton } from '../ui/controls/link-button.js';
import { Pager, ConnectionPager } from '../ui/layout/pager.js';
import { Group, Row, Specimen } from './specimen.js';

const nothing = () => undefined;
const MIDDLE = { hasPreviousPage: true, hasNextPage: true, startCursor: 'a', endCursor: 'b' };

export function ButtonSpecimens(): ReactNode {
  return (
    <Group title="Przyciski">
      <Row>
        <Button>Zapisz szkic</Button>
        <Button variant="default">Zmień</Button>
        <Button variant="subtle">Anuluj</Button>
        <Button variant="quiet">Później</Button>
        <Button variant="danger">Usuń</Button>
      </Row>
      <Specimen name="mały, ciasny, ze znakiem">
        <Row>
          <Button size="sm">Mały</Button>
          <Button variant="default" size="sm">
            <Pencil size={16} aria-hidden="true" /> Edytuj
          </Button>
          <Button variant="subtle" size="compact">
            Ciasny
          </Button>
        </Row>
      </Specimen>
      <Specimen name="wyłączony, zajęty">
        <Row>
          <Button disabled>Zapisz</Button>
          <Button variant="default" disabled>
            Poprzednia
          </Button>
          <Button loading>Zapisz</Button>
          <Button variant="danger" loading>
            Usuń
          </Button>
        </Row>
      </Specimen>
      <OtherButtons />
    </Group>
  );
}

function OtherButtons(): ReactNode {
  return (
    <>
      <Specimen name="odnośnik, polecenie, kopiowanie">
        <Row>
          <LinkButton to="/partners" variant="default">
            Partnerzy
          </LinkButton>
          <AnchorButton href="#kalendarz" variant="default">
            Kalendarz (.ics)
          </AnchorButton>
          <CommandButton command={UndoDocument} input={{ changeId: 'Change:1' }} doneText="Cofnięto">
            Cofnij
          </CommandButton>
          <CopyButton text="https://example.org" of="adres" />
        </Row>
      </Specimen>
      <Specimen name="luka do uzupełnienia">
        <Row>
          <GapLink to="/partners">miejsce</GapLink>
          <GapButton>godziny</GapButton>
        </Row>
      </Specimen>
      <Specimen name="klawisze">
        <Row>
          <span>
            <Keys of={SEARCH} />
          </span>
          <span>
            <Keys of={NEW_EVENT} />
          </span>
        </Row>
      </Specimen>
      <Specimen name="strony: pierwsza, środkowa">
        <Pager onNext={nothing} />
        <ConnectionPager pageInfo={MIDDLE} onTurn={nothing} />
      </Specimen>
    </>
  );
}
