/** What a run does, by its flags. */
import { parseArgs } from 'node:util';

/**
 * `--quick` some three minutes, on a tenth of the data; `--scale 0.1|1|10` times the data; `--tenfold` also fills ten times the data and compares;
 * `--only month,deep` some questions.
 */
export function readSettings(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      quick: { type: 'boolean', default: false },
      tenfold: { type: 'boolean', default: false },
      scale: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const only = values.only?.split(',') ?? null;
  const runs = values.quick ? { count: 2, seconds: 0.5 } : { count: 5, seconds: 2 };
  return {
    ...values,
    only,
    scale: Number(values.scale ?? (values.quick ? 0.1 : 1)),
    runs,
    others: { ...runs, count: values.quick ? 1 : 3 },
  };
}

/** PostgreSQL as one would set it up on a machine of this size; no JIT, which suits none of the three. */
export const POSTGRES = {
  shared_buffers: '2GB',
  effective_cache_size: '8GB',
  work_mem: '32MB',
  maintenance_work_mem: '512MB',
  random_page_cost: 1.1,
  max_wal_size: '8GB',
  jit: 'off',
};
