import { cleanUpAccessJob } from '../domain/accounts/access/clean-up.job.js';
import { shownNamesJob } from '../domain/partnerships/shown-names.job.js';
import type { Jobs } from '../platform/jobs/job.js';

/** Every job. */
export const jobs: Jobs = [cleanUpAccessJob, ...['partnership', 'partner', 'venue'].map(shownNamesJob)];
