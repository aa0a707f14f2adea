import { useQuery } from '@apollo/client/react';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import type { FieldNames } from '../forms/conflict.dialog.js';
import { EditFormFrame } from '../forms/edit-form.js';
import { TextField } from '../forms/fields.js';
import { changedFields } from '../forms/merge.js';
import { useEditForm } from '../forms/use-edit-form.js';
import { Loaded } from '../graphql/loaded.js';
import type { PageKey, PageToEditQuery } from '../graphql/operations.js';
import { useCommand, type Outcome } from '../graphql/use-command.js';
import { useDone } from '../graphql/use-done.js';
import { Page } from '../ui/layout/page.js';
import { Section } from '../ui/layout/section.js';
import { useDateText } from '../ui/text/use-date-text.js';
import { useLanguage, useWords } from '../ui/text/words.js';
import { PageToEditDocument, UpdatePageDocument } from './page.commands.graphql.js';
import { PageText } from './page-text.js';
import { pagesWords } from './pages.words.js';
import styles from './pages.module.css';

type EditedPage = NonNullable<PageToEditQuery['page']>;

/** A page as the form holds it: the members of UpdatePageInput. */
interface Values {
  titlePl: string;
  textPl: string;
  titleEn: string;
  textEn: string;
  reviewedOn: string | null;
}

/** Corrects a page in both languages, seeing beside the text what it will look like. */
export function PageEdit({ of }: { readonly of: PageKey }): ReactNode {
  const words = useWords(pagesWords);
  const asked = useQuery(PageToEditDocument, { variables: { key: of }, fetchPolicy: 'network-only' });
  return (
    <Loaded asked={asked} lines={14}>
      {({ page }) =>
        page?.viewerCan.edit ? (
          <Edited page={page} />
        ) : (
          <Page title={words.titles[of]} above={<ToPage />}>
            <p>{page ? words.notYours : words.notHere}</p>
          </Page>
        )
      }
    </Loaded>
  );
}

function ToPage(): ReactNode {
  const words = useWords(pagesWords);
  return (
    <Link to="." search={(now: object) => ({ ...now, edycja: undefined })}>
      {words.toPage}
    </Link>
  );
}

function Edited({ page }: { readonly page: EditedPage }): ReactNode {
  const words = useWords(pagesWords);
  const language = useLanguage();
  const navigate = useNavigate();
  const leave = () => void navigate({ to: '.', search: (now: object) => ({ ...now, edycja: undefined }) });
  const form = usePageForm(page, leave);
  return (
    <Page title={words.editTitle(language === 'pl' ? page.titlePl : page.titleEn)} above={<ToPage />}>
      <EditFormFrame isWide form={form} fieldNames={usePageFieldNames()} onCancel={leave}>
        <InLanguage heading={words.inPolish} title="titlePl" text="textPl" />
        <InLanguage heading={words.inEnglish} title="titleEn" text="textEn" />
        <div className={styles.day}>
          <TextField name="reviewedOn" type="date" label={words.reviewedOn} hint={words.reviewedOnHint} />
        </div>
      </EditFormFrame>
    </Page>
  );
}

interface InLanguageProps {
  readonly heading: string;
  readonly title: 'titlePl' | 'titleEn';
  readonly text: 'textPl' | 'textEn';
}

function InLanguage({ heading, title, text }: InLanguageProps): ReactNode {
  const words = useWords(pagesWords);
  const typed = useWatch<Values, 'textPl' | 'textEn'>({ name: text });
  return (
    <Section title={heading}>
      <TextField name={title} label={words.title} required maxLength={TEXT_LIMITS.title} />
      <div className={styles.pair}>
        <TextField
          name={text}
          label={words.text}
          hint={words.textHint}
          required
          rows={12}
          mostRows={24}
          maxLength={TEXT_LIMITS.description}
        />
        <div className={styles.preview}>
          <p className={styles.label} aria-hidden="true">
            {words.preview}
          </p>
          {/* It scrolls, so the keyboard has to reach it. */}
          <div
            role="region"
            tabIndex={0}
            aria-label={`${words.preview}: ${heading.toLowerCase()}`}
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
  const words = useWords(pagesWords);
  const done = useDone();
  const { run } = useCommand(UpdatePageDocument);
  const { id, version, titlePl, titleEn, textPl, textEn, reviewedOn } = page;
  return useEditForm<Values>({
    name: `page.${id}`,
    version,
    values: { titlePl, textPl, titleEn, textEn, reviewedOn },
    save: async (values, base, from): Promise<Outcome<unknown>> => {
      const outcome = await run({ id, version: from ?? version, ...changedFields(base, values) });
      if ('done' in outcome) done(words.saved, outcome.done.changeId);
      return outcome;
    },
    onSaved,
  });
}

function usePageFieldNames(): FieldNames<Values> {
  const words = useWords(pagesWords);
  const dateText = useDateText();
  const of = (what: string, language: string) => `${what}, ${language.toLowerCase()}`;
  return {
    titlePl: { label: of(words.title, words.inPolish) },
    textPl: { label: of(words.text, words.inPolish) },
    titleEn: { label: of(words.title, words.inEnglish) },
    textEn: { label: of(words.text, words.inEnglish) },
    reviewedOn: { label: words.reviewedOn, show: (day: string) => dateText({ edtf: day }) },
  };
}
