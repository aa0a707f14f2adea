/**
 * Endings of nouns and adjectives in all cases, without diacritics. A word may lose several of them: „Bemowie” is a form of Bemowo
 * and could be one of „bem”.
 */
const ENDINGS = (
  'owie iowi owi ami iami ach iach ego iego emu iemu ymi imi ych ich ow iow om iom em iem ej iej ym im um mi ' +
  'a ia e ie i ii o io u iu y'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);
const SHORTEST = 3;

/** Endings before which a final sound softens: rudawka – rudawce, Kaskada – Kaskadzie. */
const SOFTENING = new Set(['e', 'ie', 'i', 'y']);
/** What a softened sound was before. */
const HARD: readonly (readonly [soft: RegExp, hard: string])[] = [
  [/ci?$/, 'k'],
  [/ci?$/, 't'],
  [/dzi?$/, 'd'],
  [/dzi?$/, 'g'],
  [/sz$/, 'ch'],
  [/rz$/, 'r'],
];

/** Words whose forms no rule joins, and words of one family that people take for forms of one word. */
const IRREGULAR: readonly (readonly [stem: string, forms: RegExp])[] = [
  ['moj', /^m(oj|oja|oje|oi|oim|oich|oimi|ojego|ojej|ojemu|ego|ej|emu|a|e)$/],
  ['twoj', /^tw(oj|oja|oje|oi|oim|oich|oimi|ojego|ojej|ojemu)$/],
  ['swoj', /^sw(oj|oja|oje|oi|oim|oich|oimi|ojego|ojej|ojemu)$/],
  ['pies', /^(pies|psa|psu|psem|psie|psy|psow|psom|psami|psach|psi|psia|psiej|psich|psim|psiego)$/],
  ['dzien', /^(dzien|dnia|dniu|dniem|dni|dniom|dniach|dniami)$/],
  ['tydzien', /^(tydzien|tygodni.*)$/],
  ['rok', /^(rok|roku|rokiem|lata|lat|latom|latach|latami)$/],
  ['dziecko', /^(dzieck.*|dzieci.*)$/],
  ['czlowiek', /^(czlowiek.*|ludzi|ludzie|ludziom|ludziach|ludzmi)$/],
  ['brat', /^(brat.{0,3}|braci.{0,3})$/],
  ['ksiadz', /^(ksiadz|ksiedz.*|ksiez.{0,3})$/],
  ['maz', /^(maz|mez.{0,4})$/],
  ['zab', /^(zab|zeb.{0,3})$/],
  ['reka', /^(reka|reki|rece|reke|rak|rekom|rekach|rekami)$/],
  ['urzad', /^urz[ae]d.*$/],
  ['rzad', /^rz[ae]d.{0,3}$/],
  ['swieto', /^(swiet(o|a|u|em|om|ach|ami)|swiat)$/],
  ['przyjaciel', /^przyjaci.*$/],
  ['boz', /^(boz(a|e|ej|y|ego|ym|emu)|bosk(a|i|ie|iej|iego|im|iemu))$/],
];

/**
 * The stems of a folded word: the word itself, without each of its endings, with its final sounds as before they softened, and without the
 * vowel that comes and goes (żłobek – żłobka). Two words are forms of one word if their stems meet. Words often have several stems because
 * folding has taken away what tells endings apart.
 */
export function stems(word: string): readonly string[] {
  if (/\P{L}/u.test(word)) return [word];
  const found = new Set<string>();
  for (const stem of bareStems(word)) {
    found.add(stem);
    found.add(withoutFleetingVowel(stem));
  }
  for (const [stem, forms] of IRREGULAR) if (forms.test(word)) found.add(stem);
  return [...found];
}

function bareStems(word: string): string[] {
  const found = [word];
  let longest = true;
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < SHORTEST) continue;
    const stem = word.slice(0, -ending.length);
    // „Bemowie”: the stem may end in -ow.
    if (longest || stem.endsWith('ow')) found.push(stem);
    if (SOFTENING.has(ending)) found.push(...hardened(stem));
    longest = false;
  }
  // „Samochodówka” is the colloquial name of the „szkoła samochodowa”.
  const colloquial = /^(.{3,}ow)(?:ka|ki|ce|ke|ko|ek)$/.exec(word)?.[1];
  // „Biblioteka młodzieżowa” is one for the „młodzież”.
  const noun = /^(.{5,})ow(?:y|a|e|ego|ej|emu|ym|ych|ymi|i)$/.exec(word)?.[1];
  return [...found, ...[colloquial, noun].filter((stem) => stem !== undefined)];
}

function hardened(stem: string): string[] {
  const found = HARD.flatMap(([soft, hard]) => (soft.test(stem) ? [stem.replace(soft, hard)] : []));
  // „W mieście” – miasto, „na kwiecie” – kwiat, „sąsiedzi” – sąsiad.
  const all = [stem, ...found];
  return [
    ...found,
    ...all.flatMap((each) => (/ie[^aeiouy]+$/.test(each) ? [each.replace(/ie([^aeiouy]+)$/, 'ia$1')] : [])),
  ];
}

function withoutFleetingVowel(stem: string): string {
  return stem.replace(/^(.{2,}[^aeiouy])i?e([ckn])$/, '$1$2');
}
