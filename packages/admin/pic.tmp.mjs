import { chromium } from 'playwright-core';
import sparticuz from '@sparticuz/chromium';
const [, , base = 'http://127.0.0.1:4100', ...paths] = process.argv;
const executablePath = process.env.CHROMIUM_PATH || (await sparticuz.executablePath());
const browser = await chromium.launch({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--headless=new',
    '--force-color-profile=srgb',
  ],
  headless: true,
});
const W = Number(process.env.W || 1280),
  H = Number(process.env.H || 900);
const ctx = await browser.newContext({
  viewport: { width: W, height: H },
  colorScheme: process.env.DARK ? 'dark' : 'light',
  locale: 'pl-PL',
  timezoneId: 'Europe/Warsaw',
});
const page = await ctx.newPage();
page.on('console', (m) => {
  if (['error', 'warning'].includes(m.type())) console.log('CONSOLE', m.text().slice(0, 400));
});
page.on('pageerror', (e) => console.log('PAGEERROR', String(e).slice(0, 600)));
page.on('response', (r) => {
  if (r.status() >= 400) console.log(r.status(), r.url());
});
if (process.env.SIGNIN) {
  await page.request.post(base + '/graphql', {
    data: {
      query: 'mutation S($input: SignInInput!){signIn(input:$input){viewer{mustChangePassword}}}',
      variables: { input: { email: 'koordynator@example.org', password: 'wiosna na Zoliborzu 2026' } },
    },
  });
}
let i = 0;
for (const p of paths) {
  await page.goto(base + p, { waitUntil: 'networkidle' });
  if (process.env.DO) await eval(`(async()=>{${process.env.DO}})()`);
  const name = `/tmp/pics/${process.env.N || 'p'}${i++}.png`;
  await page.screenshot({ path: name, fullPage: !!process.env.FULL });
  console.log(name, p, await page.title());
}
await browser.close();
