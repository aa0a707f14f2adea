/**
 * Short runs of requests, in rounds that take turns, so that other load on the machine affects all servers
 * equally.
 */
import autocannon from 'autocannon';

/**
 * @param {{url: string, body: string, headers?: object}} target @param {number} connections @param {number}
 * seconds
 * @returns requests per second and percentiles of the response time in ms
 * @throws {Error} if any answer was refused or lost, since the figures would then be meaningless
 */
export async function measure({ url, body, headers = {} }, connections, seconds) {
  const times = [];
  const run = autocannon({
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
    connections,
    duration: seconds,
  });
  // autocannon's own percentiles are whole milliseconds.
  run.on('response', (_client, _status, _bytes, time) => times.push(time));
  const { non2xx, errors, timeouts, duration } = await run;
  if (non2xx + errors + timeouts > 0)
    throw new Error(`${url}: ${non2xx} refused, ${errors} lost, ${timeouts} late`);
  return percentiles(times, duration);
}

/** @param {number[]} times in ms @returns requests per second, and the median and 99th percentile in ms */
export function percentiles(times, seconds) {
  const sorted = times.toSorted((a, b) => a - b);
  return { rate: sorted.length / seconds, p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99) };
}

function percentile(sorted, part) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures each target in every round; each round begins with another target.
 * @param {Record<string, Parameters<typeof measure>[0]>} targets
 * @returns name → its figures in each round, in order
 */
export async function rounds(targets, connections, { count, seconds }) {
  const names = Object.keys(targets);
  const done = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of names) await measure(targets[name], connections, Math.min(seconds, 1));
  for (let round = 0; round < count; round += 1) {
    for (let i = 0; i < names.length; i += 1) {
      const name = names[(i + round) % names.length];
      done[name].push(await measure(targets[name], connections, seconds));
    }
  }
  return done;
}

/** The median, over the rounds, of the ratio of two targets' figures. */
export function ratio(one, other, figure) {
  return median(one.map((run, i) => run[figure] / other[i][figure]));
}

/** The median of a figure over the rounds. */
export function middle(runs, figure) {
  return median(runs.map((run) => run[figure]));
}
