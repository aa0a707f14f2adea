/** The results of a soak, and whether they meet the goals. */

export const GOALS = { healthP99: 100, query: 1000, growth: 1.2 };

export function reportOf({ health, answers, memory, sent, visited, complaints, changes, minutes }) {
  const times = health.map(([milliseconds]) => milliseconds).sort((a, b) => a - b);
  const slowest = [...answers].sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 10);
  // Caches fill in the first quarter.
  const quarter = Math.floor(memory.length / 4);
  return {
    minutes,
    health: {
      count: times.length,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      slowest: times.at(-1) ?? 0,
    },
    unhealthy: health.filter(([, status]) => status !== 200).length,
    queries: answers.length,
    slowest,
    memory: { second: median(memory.slice(quarter, 2 * quarter)), last: median(memory.slice(-quarter)) },
    changes,
    commands: Object.fromEntries([...sent].sort()),
    visited: [...visited].sort(),
    complaints,
  };
}

export function keepsGoals({ health, unhealthy, slowest, memory, complaints }) {
  return (
    unhealthy === 0 &&
    complaints.length === 0 &&
    health.p99 <= GOALS.healthP99 &&
    slowest.every(({ milliseconds }) => milliseconds <= GOALS.query) &&
    (memory.second === null || memory.last <= memory.second * GOALS.growth)
  );
}

export function tableOf(report) {
  const ms = (value) => `${value.toFixed(0)} ms`;
  const mb = (value) => (value === null ? 'not known here' : `${value.toFixed(0)} MB`);
  const { health, memory, slowest, commands } = report;
  const rows = [
    ['ran', '', `${report.minutes.toFixed(1)} min`],
    ['`/healthz`, median', '', ms(health.p50)],
    ['`/healthz`, p99', `≤ ${GOALS.healthP99} ms`, ms(health.p99)],
    ['`/healthz`, slowest', '', ms(health.slowest)],
    ['`/healthz` other than 200', '0', `${report.unhealthy} of ${health.count}`],
    [
      'slowest query',
      `≤ ${GOALS.query} ms`,
      slowest.length > 0 ? `${ms(slowest[0].milliseconds)} (${slowest[0].name})` : '–',
    ],
    ['queries', '', report.queries],
    ['commands', '', Object.values(commands).reduce((sum, count) => sum + count, 0)],
    ['changes in the history', '', report.changes],
    ['memory in the second quarter', '', mb(memory.second)],
    ['memory in the last quarter', `≤ ${GOALS.growth} times`, mb(memory.last)],
    ['complaints', '0', report.complaints.length],
  ];
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  return ['| what | goal | measured |', '| --- | --- | --- |', ...lines, ''].join('\n');
}

function quantile(sorted, q) {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}

function median(values) {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length > 0 ? quantile(known, 0.5) : null;
}
