import { DataSetError } from './data-set-problem.js';
import type { DataSet } from './data-set.schema.js';
import { privateDataProblems } from './private-data.rules.js';
import { readDataSet } from './read-data-set.js';
import { referenceProblems } from './references.rules.js';
import { sourceProblems } from './sources.rules.js';
import { zoliborzProblems } from './zoliborz.rules.js';

/**
 * Reads the data set of a folder and checks every rule.
 * @returns a data set in which each reference exists, each date is EDTF and each fact has a source
 * @throws DataSetError with all problems at once; if files do not match their schema, with only those
 * problems
 */
export async function checkDataSet(folder: string): Promise<DataSet> {
  const { dataSet, files } = await readDataSet(folder);
  const problems = [
    ...referenceProblems(dataSet),
    ...sourceProblems(dataSet),
    ...privateDataProblems(files),
    ...zoliborzProblems(dataSet),
  ];
  if (problems.length > 0) throw new DataSetError(problems);
  return dataSet;
}
