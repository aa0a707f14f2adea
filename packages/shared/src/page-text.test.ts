import fc from 'fast-check';
import { pageTextProblem, parsePageText, type PageBlock, type PageInline } from './page-text.js';

const text = (words: string): PageInline => ({ kind: 'text', text: words });
const paragraph = (...content: PageInline[]): PageBlock => ({ kind: 'paragraph', content });

const linksOf = (blocks: readonly PageBlock[]) =>
  blocks
    .flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.content))
    .filter((part) => part.kind === 'link');

describe('the text of a page', () => {
  it('consists of paragraphs, headings, list items and links', () => {
    const page = `Pierwszy akapit,
w dwóch wierszach.

## Kontakt
Pisz na [adres urzędu](mailto:urzad@example.org) albo dzwoń: [22 000](tel:+48-22-000).
- [strona](https://example.org/a?b=1#c)
- bez odnośnika
Po liście.`;
    expect(parsePageText(page)).toEqual([
      paragraph(text('Pierwszy akapit,\nw dwóch wierszach.')),
      { kind: 'heading', content: [text('Kontakt')] },
      paragraph(
        text('Pisz na '),
        { kind: 'link', text: 'adres urzędu', href: 'mailto:urzad@example.org' },
        text(' albo dzwoń: '),
        { kind: 'link', text: '22 000', href: 'tel:+48-22-000' },
        text('.'),
      ),
      {
        kind: 'list',
        items: [
          [{ kind: 'link', text: 'strona', href: 'https://example.org/a?b=1#c' }],
          [text('bez odnośnika')],
        ],
      },
      paragraph(text('Po liście.')),
    ]);
  });

  it('has no blocks if it is only white space', () => {
    for (const blank of ['', ' ', '\n\n \r\n\u2028']) expect(parsePageText(blank)).toEqual([]);
  });

  it('accepts the line ends of every system and ignores space around a line', () => {
    const expected = parsePageText('a\n\n- b\n- c\n\n## d');
    expect(parsePageText('a\r\n\r\n  - b\r - c \u2028\u2029\t## d')).toEqual(expected);
  });

  it('splits lists at empty lines and requires the space after a list or heading mark', () => {
    expect(parsePageText('- a\n\n- b')).toHaveLength(2);
    expect(parsePageText('-a\n##b\n### c\n# d\n-\n##')).toEqual([
      paragraph(text('-a\n##b\n### c\n# d\n-\n##')),
    ]);
  });

  it('keeps brackets that are not a link, such as a placeholder to fill in', () => {
    const gap = 'Telefon: [do uzupełnienia: numer] (w godzinach pracy)';
    expect(parsePageText(gap)).toEqual([paragraph(text(gap))]);
    expect(pageTextProblem(gap)).toBeNull();
  });

  it.each([
    'https://example.org',
    'HTTP://EXAMPLE.ORG:8080/a/b?c=d&e=%20#f@g',
    'https://żoliborz.example/ścieżka',
    'mailto:imie.nazwisko+deklaracja@urzad.example.org',
    'tel:+48220000000',
    'tel:22-000-00-00',
  ])('links to %s', (href) => {
    const page = `Zob. [tutaj](${href}).`;
    expect(pageTextProblem(page)).toBeNull();
    expect(linksOf(parsePageText(page))).toEqual([{ kind: 'link', text: 'tutaj', href }]);
  });

  it.each([
    'javascript:alert(1)',
    'javascript:alert`1`',
    'JaVaScRiPt:void',
    '\u0001javascript:x',
    'java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org',
    '//example.org',
    '/graphql',
    '#a',
    '?a',
    'example.org',
    '',
    ' https://example.org',
    'https://',
    'https:///x',
    'https:example.org',
    'https://example.org@evil.example',
    'https://exa mple.org',
    'https://example.org/"onclick="x',
    'https://example.org/<b>',
    'https://example.org/(a)',
    'https:\\\\example.org',
    'mailto:',
    'mailto:a',
    'mailto:a@b?bcc=c@d',
    'mailto:a@b,c@d',
    'tel:',
    'tel:abc',
    'tel:+48 22',
    'tel:1;ext=2',
    'https://example.org "tytuł"',
  ])('does not link to %j: pageTextProblem rejects it, and parsePageText keeps it as text', (href) => {
    const page = `[tutaj](${href})`;
    expect(pageTextProblem(page)).not.toBeNull();
    expect(linksOf(parsePageText(page))).toEqual([]);
  });

  it('does not make a link of invisible words or across a line end', () => {
    for (const page of [
      '[](https://example.org)',
      '[ ](https://example.org)',
      '[a\nb](https://example.org)',
    ]) {
      expect(pageTextProblem(page)).toBe('LINK');
      expect(linksOf(parsePageText(page))).toEqual([]);
    }
  });

  it('makes a link of the innermost brackets and keeps the rest as text', () => {
    expect(parsePageText('[[a](https://b.example)](https://c.example)')).toEqual([
      paragraph(
        text('['),
        { kind: 'link', text: 'a', href: 'https://b.example' },
        text('](https://c.example)'),
      ),
    ]);
  });

  it.each([
    '<b>',
    '</b>',
    '<!-- x -->',
    '<?php',
    'a<script>',
    '<IMG src=x>',
    '<a href="https://example.org">x</a>',
  ])('is rejected if it contains a tag: %s', (tag) => {
    expect(pageTextProblem(`Tekst ${tag}`)).toBe('HTML');
    expect(parsePageText(tag)).toEqual([paragraph(text(tag))]);
  });

  it('may contain < and > between numbers', () => {
    expect(pageTextProblem('1 < 2, 3 <4, a > b')).toBeNull();
  });

  it('keeps every word of any text and links only to permitted addresses', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '](',
        '## ',
        '- ',
        '\n',
        'https://a.example',
        'javascript:x',
        'mailto:a@b',
        '<b>',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const page = parts.join('');
        const blocks = parsePageText(page);
        for (const { href } of linksOf(blocks)) expect(href).toMatch(/^(https?:\/\/|mailto:|tel:)/i);
        const shown = blocks
          .flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.content))
          .map((one) => (one.kind === 'link' ? `[${one.text}](${one.href})` : one.text))
          .join('');
        const wordsOf = (whole: string) => whole.replace(/[^\p{L}\p{N}]/gu, '');
        expect(wordsOf(shown)).toBe(wordsOf(page));
      }),
    );
  });

  it('is read in linear time, even the longest hostile text', () => {
    for (const unit of ['[', '](', '[a](', '[a](https://', '[a]', '- ', '## ', '\n', '<', '(', '[a](x[a](']) {
      const page = unit.repeat(20_000);
      expect(linksOf(parsePageText(page))).toEqual([]);
      expect(pageTextProblem(page)).toBe(page.includes('](') ? 'LINK' : null);
    }
  });
});
