/** Formats the results as Markdown. */
import { cpus, totalmem } from 'node:os';

/** @param {object} results the measurements of bench.mjs */
export function report(results) {
  return [
    heading(results),
    '## As the district’s coordinator, compared with PostGraphile and the bare server',
    peersTable(results.district.rows),
    '## As other viewers, compared with the bare server with the same rights in its statements (16 connections)',
    othersTable([...results.public.rows, ...results.coordinator.rows]),
    '## Reading among 10 % writes (16 connections; a new partner after every nine queries)',
    writesTable(results.writes),
    ...(results.tenfold
      ? ['## Ten times the data: the same queries, one at a time', tenfoldTable(results)]
      : []),
    '## The embedded database beside a server, with the Żoliborz data set, as the district’s coordinator',
    embeddedTable(results.embedded),
    '## Memory and start',
    memoryTable(results),
  ].join('\n\n');
}

function heading({ settings, postgres }) {
  const [{ model }] = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return [
    `Measured ${new Date().toISOString().slice(0, 10)}: Node ${process.version}, PostgreSQL ${postgres}, ${cpus().length} cores (${model}), ${gigabytes} GB;`,
    `${settings.scale} × the data, rounds of ${settings.runs.seconds} s, ${settings.runs.count} of each compared with the peers, ${settings.others.count} elsewhere.`,
    'Servers, PostgreSQL and the load share the cores. Figures are medians; a ratio is the median of the ratios within a round.',
  ].join('\n');
}

function peersTable(rows) {
  const head = [
    'query',
    'bytes',
    'at once',
    'ours /s',
    'PostGraphile /s',
    'bare /s',
    'ours p50 ms',
    'ours p99 ms',
    'PostGraphile p50 ms',
    '× PostGraphile',
    'p50 of its',
    '× bare',
  ];
  return table(
    head,
    rows.map(
      ({
        question,
        bytes,
        connections,
        servers: { ours, postgraphile, bare },
        toPostGraphile,
        p50ToPostGraphile,
        toBare,
      }) => [
        question,
        bytes,
        connections,
        whole(ours.rate),
        whole(postgraphile.rate),
        whole(bare.rate),
        ms(ours.p50),
        ms(ours.p99),
        ms(postgraphile.p50),
        bold(toPostGraphile),
        p50ToPostGraphile.toFixed(2),
        bold(toBare),
      ],
    ),
  );
}

function othersTable(rows) {
  const head = ['viewer', 'query', 'bytes', 'ours /s', 'bare /s', 'ours p50 ms', 'ours p99 ms', '× bare'];
  return table(
    head,
    rows.map(({ viewer, question, bytes, servers: { ours, bare }, toBare }) => [
      viewer,
      question,
      bytes,
      whole(ours.rate),
      whole(bare.rate),
      ms(ours.p50),
      ms(ours.p99),
      bold(toBare),
    ]),
  );
}

function writesTable({ alone, mixed, writes }) {
  const line = (name, { rate, p50, p99 }) => [name, whole(rate), ms(p50), ms(p99)];
  return table(
    ['', '/s', 'p50 ms', 'p99 ms'],
    [line('reads alone', alone), line('reads among writes', mixed), line('the writes', writes)],
  );
}

function tenfoldTable({ district, tenfold }) {
  const once = district.rows.filter(({ connections }) => connections === 1);
  const rows = tenfold.rows.map(({ question, bytes, servers: { ours, bare } }) => {
    const before = once.find((row) => row.question === question);
    const times = [before.servers.ours.p50, ours.p50];
    const grown = bare.p50 / before.servers.bare.p50;
    return [question, before.bytes, bytes, ...times.map(ms), bold(times[1] / times[0]), grown.toFixed(2)];
  });
  return table(
    ['query', 'bytes', 'bytes, tenfold', 'p50 ms', 'p50 ms, tenfold', 'ratio', 'ratio of bare'],
    rows,
  );
}

function embeddedTable({ rows }) {
  const head = [
    'query',
    'bytes',
    'p50 alone ms',
    'server',
    '/s at 16',
    'server',
    '× server',
    'p50 at 16 ms',
    'p99 at 16 ms',
  ];
  return table(
    head,
    rows.map(({ question, bytes, alone, many, serverRate, ratio }) => [
      question,
      bytes,
      ms(alone.embedded),
      ms(alone.server),
      whole(many.rate),
      whole(serverRate),
      bold(ratio),
      ms(many.p50),
      ms(many.p99),
    ]),
  );
}

function memoryTable({ district, embedded }) {
  const rows = [
    ...Object.entries(district.peaks).map(([name, peak]) => [
      `peak memory under load: ${name}`,
      `${whole(peak)} MB`,
    ]),
    ['ours on a server: memory once started', `${whole(district.atStart)} MB`],
    ['`npm start`, with its PostgreSQL: memory once started', `${whole(embedded.atStart)} MB`],
    ['`npm start`, with its PostgreSQL: memory after 16 clients at once', `${whole(embedded.underLoad)} MB`],
    ['`npm start`, with its PostgreSQL: first start, built', `${(embedded.firstStart / 1000).toFixed(1)} s`],
    ['`npm start`, with its PostgreSQL: second start', `${(embedded.secondStart / 1000).toFixed(1)} s`],
  ];
  return table(['', ''], rows);
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const whole = (number) => number.toFixed(0);
const ms = (number) => number.toFixed(number < 10 ? 1 : 0);
const bold = (number) => `**${number.toFixed(2)}**`;
