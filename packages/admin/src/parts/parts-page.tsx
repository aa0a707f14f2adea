import type { ReactNode } from 'react';
import { Button } from '../ui/controls/button.js';
import { Page } from '../ui/layout/page.js';
import { Toasts } from '../ui/layout/toasts.js';
import { setColorScheme, useColorScheme } from '../ui/style/color-scheme.js';
import { setLanguage, useLanguage } from '../ui/text/messages.js';
import { AnswerSpecimens } from './answer-specimens.js';
import { ButtonSpecimens } from './button-specimens.js';
import { DateSpecimens } from './date-specimens.js';
import { EventSpecimens } from './event-specimens.js';
import { FieldSpecimens } from './field-specimens.js';
import { FloatingSpecimens } from './floating-specimens.js';
import { FormSpecimens } from './form-specimens.js';
import { MarkSpecimens } from './mark-specimens.js';
import styles from './parts.module.css';
import { PickerSpecimens } from './picker-specimens.js';
import { TableSpecimens } from './table-specimens.js';
import { TextSpecimens } from './text-specimens.js';

/** Every shared part in each of its states, on one page. Examples are Polish, as the product’s data are. */
export function PartsPage(): ReactNode {
  return (
    <>
      <main id="tresc" className={styles.page}>
        <Page title="Części" heading="Części interfejsu" isWide actions={<Settings />}>
          <div className={styles.sections}>
            <ButtonSpecimens />
            <TextSpecimens />
            <MarkSpecimens />
            <EventSpecimens />
            <TableSpecimens />
            <FieldSpecimens />
            <DateSpecimens />
            <PickerSpecimens />
            <FormSpecimens />
            <AnswerSpecimens />
            <FloatingSpecimens />
          </div>
        </Page>
      </main>
      <Toasts />
    </>
  );
}

/** The theme and the language of the page. */
function Settings(): ReactNode {
  const isDark = useColorScheme() === 'dark';
  const isPolish = useLanguage() === 'pl';
  return (
    <>
      <Button variant="default" onClick={() => setColorScheme(isDark ? 'light' : 'dark')}>
        {isDark ? 'Jasny' : 'Ciemny'}
      </Button>
      <Button variant="default" onClick={() => setLanguage(isPolish ? 'en' : 'pl')}>
        {isPolish ? 'English' : 'Polski'}
      </Button>
    </>
  );
}
