/**
 * The five questions for the embedded database: the same operations with variables that fit the Żoliborz data
 * set.
 */
import { questions } from './questions.mjs';

const VARIABLES = {
  month: { from: '2018-06-01', to: '2018-06-30' },
  'first 50': { from: '2015-01-01', to: '2018-12-31' },
  search: { search: 'szkoła' },
};

/** @param {string} partnership global id @returns name of the question → operation */
export function zoliborzQuestions(partnership) {
  return questions.map(({ name, ours }) => ({
    name,
    operation: { query: ours('district').query, variables: VARIABLES[name] ?? { id: partnership } },
  }));
}
