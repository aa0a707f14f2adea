import fc from 'fast-check';
import { TEXT_KINDS, type TextKind } from './text-kinds.js';

const PUNYCODE = 'xn--oliborz-vwb.example';

it.each<[TextKind, string, string]>([
  ['LINE', '\u200bKlub\u00a0\u2009 „Szafir”\ufeff', 'Klub „Szafir”'],
  ['LINE', 'Marymont\u2011Kas\u00adkada', 'Marymont-Kaskada'],
  ['LINE', 'Z\u0307oliborz\nIV', 'Żoliborz IV'],
  ['LINE', '\u202eabc\u202c\u2066d\u2069\u200e', 'abcd'],
  ['LINE', '\u200b \u2060\u3164\u2800', ''],
  ['LINE', '👩‍👧 👩🏽‍🚒 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇵🇱', '👩‍👧 👩🏽‍🚒 ❤️ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇵🇱'],
  ['LINE', '🎪\ufe0f\u200d a\u200db 🎪\u200d🎪', '🎪 ab 🎪\u200d🎪'],
  ['PARAGRAPHS', ' a\u200b\r\n\r\n\u2060\r\n b\u2028c ', 'a\n\nb\nc'],
  ['EMAIL', ' Ala\u200b@Example.ORG ', 'Ala@example.org'],
  ['EMAIL', `mailto:ala@${PUNYCODE}?subject=x`, 'ala@żoliborz.example'],
  ['EMAIL', '<ala@ŻOLIBORZ.example>', 'ala@żoliborz.example'],
  ['EMAIL', 'ala＠example.org', 'ala@example.org'],
  ['EMAIL', 'nobody', 'nobody'],
  ['EMAIL', 'a@b c', 'a@b c'],
  ['TELEPHONE', 'tel:\u202a22\u00a0123\u201145–67\u202c', '22 123-45-67'],
  ['TELEPHONE', '２２ １２３', '22 123'],
  ['WEBSITE', `HTTPS://${PUNYCODE.toUpperCase()}:443/`, 'https://żoliborz.example'],
  ['WEBSITE', 'http://żoliborz.example:8080/A/?q=Ż#x', 'http://żoliborz.example:8080/A/?q=Ż#x'],
  ['WEBSITE', 'https://exa\u00admple.org\u200b/a', 'https://example.org/a'],
  ['WEBSITE', 'https://ala@example.org/', 'https://ala@example.org/'],
  ['WEBSITE', 'javascript:alert(1)', 'javascript:alert(1)'],
  ['EDTF', ' 2018\u201305 / \u2060… ', '2018-05/..'],
  ['KEY', 'a\u200bb ', 'a\u200bb '],
  ['SECRET', ' a\u00a0b ', ' a\u00a0b '],
])('%s %j becomes %j', (kind, text, normal) => {
  expect(TEXT_KINDS[kind](text)).toBe(normal);
});

it('keeps a normal form as it is', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5 }),
    fc.constantFrom(
      'mailto:',
      'tel:',
      'https://',
      'a@',
      PUNYCODE,
      ':443',
      '/',
      '\u200d',
      '\ufe0f',
      '👩',
      '<',
      '>',
      '…',
      '‥',
    ),
  );
  const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  for (const normal of Object.values(TEXT_KINDS)) {
    fc.assert(
      fc.property(text, (given) => {
        const once = normal(given);
        expect(normal(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  }
});
