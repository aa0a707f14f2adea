import lighthouse, { desktopConfig } from 'lighthouse';

const RUNS = 3;

/** Median performance scores of Start by Lighthouse: for a visitor on a slow phone, and signed in on an office PC. */
export async function lighthouseScores(url, port, { context }) {
  const cookies = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const flags = { port, onlyCategories: ['performance'] };
  const phone = await median(() => lighthouse(`${url}/`, flags));
  const desk = await median(() =>
    lighthouse(`${url}/`, { ...flags, extraHeaders: { Cookie: cookies } }, desktopConfig),
  );
  return [
    ['Lighthouse performance of Start, visitor, telephone', '≥ 95', phone],
    ['Lighthouse performance of Start, signed in, desktop', '≥ 95', desk],
  ];
}

async function median(run) {
  const scores = [];
  for (let i = 0; i < RUNS; i += 1) {
    const { lhr } = await run();
    scores.push(Math.round(lhr.categories.performance.score * 100));
  }
  scores.sort((a, b) => a - b);
  return `${scores[Math.floor(RUNS / 2)]} (${scores.join(', ')})`;
}
