import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TEXT_LIMITS } from '@partnerstwa/shared/limits';
import { pageTextProblem } from '@partnerstwa/shared/page-text';
import { cleanText, textProblem } from '@partnerstwa/shared/polish-text';
import type { PageState } from '../domain/pages/page.state.js';
import type { PageKey } from '../domain/pages/page.type.js';
import { DataSetError, type DataProblem } from './data-set-problem.js';
import { privateDataProblems } from './private-data.rules.js';

/**
 * The folder with the first versions of the pages; `src` and `dist` are equally deep, so the path fits both.
 */
export const PAGES_FOLDER = fileURLToPath(new URL('../../../../data/pages', import.meta.url));

/** The names of the pages' files, without their language: `privacy.pl.md`. */
const FILES: Readonly<Record<keyof typeof PageKey, string>> = {
  ACCESSIBILITY_STATEMENT: 'accessibility-statement',
  PRIVACY: 'privacy',
};

interface PageTexts extends Omit<PageState, 'reviewedOn'> {
  readonly key: string;
}

/**
 * Reads the first version of every page, in both languages: a title (`# …`) and text for `parsePageText` of
 * the shared package.
 * @throws DataSetError with all problems at once
 */
export async function readPages(folder: string): Promise<readonly PageTexts[]> {
  const problems: DataProblem[] = [];
  const pages: PageTexts[] = [];
  for (const [key, name] of Object.entries(FILES)) {
    const pl = await readPage(folder, `${name}.pl.md`, problems);
    const en = await readPage(folder, `${name}.en.md`, problems);
    pages.push({ key, titlePl: pl.title, titleEn: en.title, textPl: pl.text, textEn: en.text });
  }
  if (problems.length > 0) throw new DataSetError(problems);
  return pages;
}

async function readPage(folder: string, name: string, problems: DataProblem[]) {
  const whole = await readFile(join(folder, name), 'utf8');
  const [, title = '', rest = ''] = /^# (.+)\n([^]*)$/.exec(whole) ?? [];
  const text = cleanText(rest, { multiline: true });
  const found = [
    title === '' ? 'the first line is not a title (# …)' : null,
    textProblem(text, { max: TEXT_LIMITS.description, multiline: true }),
    pageTextProblem(text),
  ];
  for (const message of found) if (message) problems.push({ file: name, key: '', field: '', message });
  problems.push(...privateDataProblems([{ name, text: whole }]));
  return { title: cleanText(title), text };
}
