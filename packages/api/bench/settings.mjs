/** The flags of a run. */
import { parseArgs } from 'node:util';

/**
 * `--quick` takes some three minutes on a tenth of the data; `--scale 0.1|1|10` multiplies the data;
 * `--tenfold` also measures ten times the data; `--only month,deep` measures some of the questions.
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

/** Usual settings for a machine of this size; without JIT, which slows all three servers. */
export const POSTGRES = {
  shared_buffers: '2GB',
  effective_cache_size: '8GB',
  work_mem: '32MB',
  maintenance_work_mem: '512MB',
  random_page_cost: 1.1,
  max_wal_size: '8GB',
  jit: 'off',
};
