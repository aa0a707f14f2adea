/** A run of text, or a link with its words. */
export type PageInline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

/** A block of a page: everything that a page of plain text can hold. Line breaks inside a paragraph are `\n` in its text. */
export type PageBlock =
  | { readonly kind: 'heading'; readonly content: readonly PageInline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly PageInline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly PageInline[])[] };

/** HTML: there is what looks like a tag. LINK: something is written as a link and is none that a page may have. */
export type PageTextProblem = 'HTML' | 'LINK';

const HEADING = '## ';
const ITEM = '- ';

/** Neither part holds what would let the other run on, so that a line is read once however hostile it is. */
const LINK = /\[([^[\]\n]*)\]\(([^()\s]+)\)/gu;
/** An authority without `@`: what stands before it is not the address that it seems. */
const WEB = /^https?:\/\/[^\s"<>\\^`{|}@/?#]+([/?#][^\s"<>\\^`{|}]*)?$/iu;
const MAIL = /^mailto:[^\s@<>"',;?&:/]+@[^\s@<>"',;?&:/]+$/iu;
const TELEPHONE = /^tel:\+?\d[\d.-]{2,30}$/iu;

/**
 * The blocks of a page's text: paragraphs divided by empty lines, headings (`## `), list items (`- `), links (`[words](address)`). Links
 * lead to http, https, mailto and tel alone; whatever else is written stays text, so that any text can be shown.
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

/** Why a text cannot be a page's, or null: what its writer meant to be a tag or a link would be shown as it was typed. */
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

/** Whether an address is one that a page may link to, under words that can be seen. */
function isLink(words: string, href: string): boolean {
  return words.trim() !== '' && [WEB, MAIL, TELEPHONE].some((shape) => shape.test(href));
}
