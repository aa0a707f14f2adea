/**
 * The smallest possible server: node:http, pg and one prepared statement per question. POST /NAME with its
 * parameters as JSON.
 */
import { createServer } from 'node:http';
import pg from 'pg';
import { bareStatements } from './bare-sql.mjs';

const { DATABASE_URL, PORT, VIEWER, OWN = '' } = process.env;

// Generic plans suit all five statements; both settings were tried.
const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: 8,
  options: '-c plan_cache_mode=force_generic_plan -c timezone=UTC',
});
const statements = new Map(
  Object.entries(bareStatements(VIEWER, OWN.split(','))).map(([name, text]) => [
    `/${encodeURIComponent(name)}`,
    { name: name.replace(' ', '_'), text },
  ]),
);

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (text) => (body += text));
  request.on('end', () => void answer(request.url, JSON.parse(body), response));
});

async function answer(url, values, response) {
  const { rows } = await pool.query({ ...statements.get(url), values, rowMode: 'array' });
  const json = `{"data":${rows[0][0]}}\n`;
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(json),
  });
  response.end(json);
}

server.listen(Number(PORT), '127.0.0.1', () => console.log('ready'));
