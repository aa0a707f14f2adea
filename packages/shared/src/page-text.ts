/** A run of text, or a link with its words. */
export type PageInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A block of a page. Line breaks inside a paragraph are `\n` in its text. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly content: readonly PageInline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly PageInline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly PageInline[])[] };

/**
 * HTML: something looks like a tag. LINK: something is written as a link, but a page may not have that link.
 */
export type PageTextProblem = 'HTML' | 'LINK';

const HEADING = '## ';
const ITEM = '- ';

/** Neither part can contain the delimiter of the other, so even a hostile line is scanned only once. */
const LINK = /\[([^[\]\n]*)\]\(([^()\s]+)\)/gu;
/** An authority without `@`: the text before an `@` could pose as the address. */
const WEB = /^https?:\/\/[^\s"<>\\^`{|}@/?#]+([/?#][^\s"<>\\^`{|}]*)?$/iu;
const MAIL = /^mailto:[^\s@<>"',;?&:/]+@[^\s@<>"',;?&:/]+$/iu;
const TELEPHONE = /^tel:\+?\d[\d.-]{2,30}$/iu;

/**
 * The blocks of a page's text: paragraphs divided by empty lines, headings (`## `), list items (`- `), links
 * (`[words](address)`). Links lead to http, https, mailto and tel only. Everything that is none of these
 * stays text, so any text can be shown.
 */
export function parsePageText(text: string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let lines: string[] = [];
  let items: (readonly PageInline[])[] = [];
  const end = (): void => {
    if (lines.length > 0) blocks.push({ kind: 'paragraph', content: inlineOf(lines.join('\n')) });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    [lines, items] = [[], []];
  };
  for (const raw of text.split(/\r\n|[\n\r\u2028\u2029]/u)) {
    const line = raw.trim();
    if (line.startsWith(ITEM)) {
      if (lines.length > 0) end();
      items.push(inlineOf(line.slice(ITEM.length).trim()));
      continue;
    }
    if (items.length > 0 || line === '' || line.startsWith(HEADING)) end();
    if (line.startsWith(HEADING))
      blocks.push({ kind: 'heading', content: inlineOf(line.slice(HEADING.length).trim()) });
    else if (line !== '') lines.push(line);
  }
  end();
  return blocks;
}

/**
 * Why a text cannot be a page, or null. Its writer meant a tag or a link, but readers would see it as typed.
 */
export function pageTextProblem(text: string): PageTextProblem | null {
  if (/<[a-z/!?]/iu.test(text)) return 'HTML';
  const rest = text.replace(LINK, (all, words: string, href: string) => (isLink(words, href) ? ' ' : all));
  return rest.includes('](') ? 'LINK' : null;
}

function inlineOf(text: string): readonly PageInline[] {
  const content: PageInline[] = [];
  const add = (plain: string): void => void (plain !== '' && content.push({ kind: 'text', text: plain }));
  let from = 0;
  for (const { 0: all, 1: words = '', 2: href = '', index } of text.matchAll(LINK)) {
    if (!isLink(words, href)) continue;
    add(text.slice(from, index));
    content.push({ kind: 'link', text: words.trim(), href });
    from = index + all.length;
  }
  add(text.slice(from));
  return content;
}

/** Whether a page may link to this address, under words that are visible. */
function isLink(words: string, href: string): boolean {
  return words.trim() !== '' && [WEB, MAIL, TELEPHONE].some((pattern) => pattern.test(href));
}
