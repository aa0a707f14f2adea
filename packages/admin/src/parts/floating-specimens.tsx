import { useRef, useState, type ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { InlineEdit } from '../ui/controls/inline-edit.js';
import { ActionMenu } from '../ui/layout/action-menu.js';
import { Dialog } from '../ui/layout/dialog.js';
import { Disclosure } from '../ui/layout/disclosure.js';
import { HoverCard } from '../ui/layout/hover-card.js';
import { showToast } from '../ui/layout/toasts.js';
import { LONG_NAME } from './sample.js';
import { Group, Row, Specimen } from './specimen.js';

const nothing = () => undefined;

/** What opens over the page. The test opens each: buttons with `data-opener`, and menus. */
export function FloatingSpecimens(): ReactNode {
  return (
    <Group title="To, co się otwiera">
      <Specimen name="menu działań i lista">
        <Row>
          <ActionMenu>
            <Button variant="subtle">Edytuj</Button>
            <Button variant="subtle">Oznacz: nie da się ustalić</Button>
            <Button variant="danger">Usuń</Button>
          </ActionMenu>
          <Disclosure label="Zmień stan" align="start">
            <Button variant="subtle">Potwierdzone</Button>
            <Button variant="subtle">Odwołane</Button>
          </Disclosure>
        </Row>
      </Specimen>
      <Specimen name="okna">
        <Dialogs />
      </Specimen>
      <Specimen name="powiadomienia">
        <Row>
          <Button variant="default" data-opener onClick={() => showToast({ text: 'Zapisano zmiany.' })}>
            Krótkie
          </Button>
          <Button
            variant="default"
            data-opener
            onClick={() =>
              showToast({ text: `Usunięto: ${LONG_NAME}.`, undo: { label: 'Cofnij', run: nothing } })
            }
          >
            Z cofnięciem
          </Button>
        </Row>
      </Specimen>
      <Specimen name="zmiana w miejscu">
        <Inline />
      </Specimen>
      <Specimen name="podgląd">
        <Preview />
      </Specimen>
    </Group>
  );
}

function Dialogs(): ReactNode {
  const [open, setOpen] = useState<'plain' | 'headless' | null>(null);
  const close = () => setOpen(null);
  return (
    <Row>
      <Button variant="default" data-opener onClick={() => setOpen('plain')}>
        Okno
      </Button>
      <Button variant="default" data-opener onClick={() => setOpen('headless')}>
        Okno bez nagłówka
      </Button>
      {open && (
        <Dialog
          title="Usunąć „Kiermasz książki”?"
          size="md"
          hasHiddenHead={open === 'headless'}
          isTopAligned={open === 'headless'}
          onClose={close}
        >
          <p>Zniknie z planu. Przez 30 dni można je przywrócić z historii zmian.</p>
          <Row>
            <Button variant="danger" onClick={close}>
              Usuń wydarzenie
            </Button>
            <Button variant="default" onClick={close}>
              Anuluj
            </Button>
          </Row>
        </Dialog>
      )}
    </Row>
  );
}

function Preview(): ReactNode {
  const subject = useRef<HTMLButtonElement>(null);
  const [of, setOf] = useState<HTMLButtonElement | null>(null);
  return (
    <>
      <Button
        ref={subject}
        variant="default"
        data-opener
        onBlur={() => setOf(null)}
        onClick={() => setOf((now) => (now ? null : subject.current))}
      >
        Galeria Żoliborz
      </Button>
      <HoverCard of={{ subject: of, takesFocus: false }} label="Podgląd partnera">
        <h3>Galeria Żoliborz</h3>
        <p>Ostatni udział: Piknik na Kaskadzie, 16 września 2017.</p>
      </HoverCard>
    </>
  );
}

function Inline(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen)
    return (
      <Button variant="default" data-opener onClick={() => setOpen(true)}>
        22 000 00 01
      </Button>
    );
  return (
    <InlineEdit
      label="Telefon"
      initial="22 000 00 01"
      maxLength={40}
      save={() => Promise.resolve('To nie wygląda na numer telefonu.')}
      onClose={() => setOpen(false)}
    />
  );
}
