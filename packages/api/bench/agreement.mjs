/** That the answers measured are answers to the same question. */
import { deepStrictEqual } from 'node:assert';

/** One answer. @throws {Error} for anything but data */
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
 * Ours and the bare server's agree byte for byte (what ours says of its cost aside), PostGraphile's rows and values are the same.
 * @returns how long our answer is, in bytes
 */
export async function agree(question, { ours, bare, postgraphile }) {
  const answer = await ask(ours);
  const { text } = await ask(bare);
  const data = answer.text.replace(/,"extensions":\{[^]*$/, '}').trim();
  if (data !== text.trim())
    throw new Error(`${question.name}: ours and the bare server's differ:\n${difference(data, text)}`);
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
