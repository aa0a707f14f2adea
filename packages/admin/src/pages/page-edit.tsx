import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { DayField } from '../forms/day-field.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { TextField } from '../forms/fields.js';
import { changedFields } from '../forms/merge.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { QueryResult } from '../graphql/query-result.js';
import type { PageKey, PageToEditQuery } from '../graphql/operations.js';
import { useCommand, type Outcome } from '../graphql/use-command.js';
import { useNotifyDone } from '../graphql/use-notify-done.js';
import { ClosedForm } from '../history/closed-form.js';
import { Page } from '../ui/layout/page.js';
import { Section } from '../ui/layout/section.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useLanguage, useMessages } from '../ui/text/messages.js';
import { PageToEditDocument, UpdatePageDocument } from './page.commands.graphql.js';
import { PageText } from './page-text.js';
import { pagesMessages } from './pages.messages.js';
import styles from './pages.module.css';

type EditedPage = NonNullable<PageToEditQuery['page']>;

/** The form's values: the members of UpdatePageInput. */
interface Values {
  titlePl: string;
  textPl: string;
  titleEn: string;
  textEn: string;
  reviewedOn: string | null;
}

/** Edits a page in both languages, with a preview beside each text. */
export function PageEdit({ of }: { readonly of: PageKey }): ReactNode {
  const messages = useMessages(pagesMessages);
  const query = useQuery(PageToEditDocument, { variables: { key: of }, fetchPolicy: 'network-only' });
  return (
    <QueryResult query={query} lines={14}>
      {({ page }) =>
        page?.viewerCan.edit ? (
          <EditPage page={page} />
        ) : (
          <ClosedForm title={messages.titles[of]} form="page" />
        )
      }
    </QueryResult>
  );
}

function BackToPage(): ReactNode {
  const messages = useMessages(pagesMessages);
  return (
    <Link to="." search={(now: object) => ({ ...now, editing: undefined })}>
      {messages.toPage}
    </Link>
  );
}

function EditPage({ page }: { readonly page: EditedPage }): ReactNode {
  const messages = useMessages(pagesMessages);
  const language = useLanguage();
  const navigate = useNavigate();
  const leave = () => void navigate({ to: '.', search: (now: object) => ({ ...now, editing: undefined }) });
  const form = usePageForm(page, leave);
  return (
    <Page
      title={messages.editTitle(language === 'pl' ? page.titlePl : page.titleEn)}
      breadcrumb={<BackToPage />}
    >
      <EditFormFrame isWide form={form} fieldNames={usePageFieldNames()} onCancel={leave}>
        <LanguageFields heading={messages.inPolish} title="titlePl" text="textPl" />
        <LanguageFields heading={messages.inEnglish} title="titleEn" text="textEn" />
        <div className={styles.day}>
          <DayField name="reviewedOn" label={messages.reviewedOn} hint={messages.reviewedOnHint} />
        </div>
      </EditFormFrame>
    </Page>
  );
}

interface LanguageFieldsProps {
  readonly heading: string;
  readonly title: 'titlePl' | 'titleEn';
  readonly text: 'textPl' | 'textEn';
}

function LanguageFields({ heading, title, text }: LanguageFieldsProps): ReactNode {
  const messages = useMessages(pagesMessages);
  const typed = useWatch<Values, 'textPl' | 'textEn'>({ name: text });
  return (
    <Section title={heading}>
      <TextField name={title} label={messages.title} required maxLength={TEXT_LIMITS.title} />
      <div className={styles.pair}>
        <TextField
          name={text}
          label={messages.text}
          hint={messages.textHint}
          required
          rows={12}
          mostRows={24}
          maxLength={TEXT_LIMITS.description}
        />
        <div className={styles.preview}>
          <p className={styles.label} aria-hidden="true">
            {messages.preview}
          </p>
          {/* Focusable, so that it can be scrolled by keyboard. */}
          <div
            role="region"
            tabIndex={0}
            aria-label={`${messages.preview}: ${heading.toLowerCase()}`}
            className={styles.page}
          >
            <PageText text={typed ?? ''} level={3} lang={text === 'textPl' ? 'pl' : 'en'} />
          </div>
        </div>
      </div>
    </Section>
  );
}

function usePageForm(page: EditedPage, onSaved: () => void) {
  const messages = useMessages(pagesMessages);
  const notifyDone = useNotifyDone();
  const { run } = useCommand(UpdatePageDocument);
  const { id, version, titlePl, titleEn, textPl, textEn, reviewedOn } = page;
  return useEditForm<Values>({
    name: `page.${id}`,
    version,
    values: { titlePl, textPl, titleEn, textEn, reviewedOn },
    save: async (values, base, from): Promise<Outcome<unknown>> => {
      const outcome = await run({ id, version: from ?? version, ...changedFields(base, values) });
      if ('done' in outcome) notifyDone(messages.saved, outcome.done.changeId);
      return outcome;
    },
    onSaved,
  });
}

function usePageFieldNames(): FieldNames<Values> {
  const messages = useMessages(pagesMessages);
  const dateText = useDateText();
  const of = (what: string, language: string) => `${what}, ${language.toLowerCase()}`;
  return {
    titlePl: { label: of(messages.title, messages.inPolish) },
    textPl: { label: of(messages.text, messages.inPolish) },
    titleEn: { label: of(messages.title, messages.inEnglish) },
    textEn: { label: of(messages.text, messages.inEnglish) },
    reviewedOn: { label: messages.reviewedOn, show: (day: string) => dateText({ edtf: day }) },
  };
}
