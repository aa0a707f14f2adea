/** The figures of the engines, side by side. */
const ROWS = {
  'kills during writes': ({ kills }) => kills,
  'kills while starting': ({ killsAtStart }) => killsAtStart,
  'writes under way when killed': ({ inFlight }) => inFlight,
  '… of them stored, but not acknowledged': ({ landed }) => landed,
  'answers UNAVAILABLE in between': ({ unavailable }) => unavailable,
  'acknowledged writes': ({ acknowledged }) => acknowledged,
  '… of them retried after an unknown outcome': ({ retried }) => retried,
  '… of them sent again once acknowledged': ({ repeated }) => repeated,
  lost: ({ lost }) => lost,
  twice: ({ twice }) => twice,
  'half stored': ({ half }) => half,
  'otherwise wrong': ({ wrong }) => wrong,
  'server back after its kill: median, slowest': ({ apiBack }) => spread(apiBack),
  'server back after both were killed': ({ bothBack }) => spread(bothBack),
  'written again after the database was killed': ({ databaseBack }) => spread(databaseBack),
  'planted faults found': ({ faults, missedFaults, findings }) =>
    findings.length > 0 ? 'not tried' : `${faults - missedFaults.length} of ${faults}`,
  took: ({ seconds }) => `${seconds} s`,
};

export function tableOf(reports) {
  const lines = [['', ...reports.map(({ engine }) => engine)]];
  for (const [label, value] of Object.entries(ROWS))
    lines.push([label, ...reports.map((report) => String(value(report)))]);
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => [...line[column]].length)));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]));
  return lines.map((line) => `${line.map(pad).join('   ')}\n`).join('');
}

/** Of seconds. */
function spread(seconds) {
  if (seconds.length === 0) return '–';
  const sorted = [...seconds].sort((a, b) => a - b);
  return `${sorted[sorted.length >> 1].toFixed(1)} s, ${sorted.at(-1).toFixed(1)} s`;
}
