/** Checks that the measured servers give the same answers. */
import { deepStrictEqual } from 'node:assert';

/** Fetches one answer. @throws {Error} unless it is data without errors */
export async function ask({ url, body, headers = {} }) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  if (!response.ok || errors || !data)
    throw new Error(`${url} answered ${response.status}: ${text.slice(0, 500)}`);
  return { data, text, cookie: response.headers.getSetCookie()[0]?.split(';')[0] };
}

/**
 * Our answer and the bare server's are equal byte for byte, apart from the cost in ours; PostGraphile's has
 * the same rows and values.
 * @returns the length of our answer in bytes
 */
export async function agree(question, { ours, bare, postgraphile }) {
  const answer = await ask(ours);
  const { text } = await ask(bare);
  const data = answer.text.replace(/,"extensions":\{[^]*$/, '}').trim();
  if (data !== text.trim())
    throw new Error(
      `${question.name}: our answer differs from the bare server's:\n${difference(data, text)}`,
    );
  if (postgraphile)
    deepStrictEqual(
      question.same((await ask(postgraphile)).data),
      answer.data,
      `${question.name}: PostGraphile's rows differ`,
    );
  return Buffer.byteLength(answer.text);
}

function difference(one, other) {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return [one, other].map((text) => `…${text.slice(Math.max(0, at - 100), at + 200)}…`).join('\n');
}
