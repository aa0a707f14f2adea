/**
 * Short forms that people in Warsaw use, with their full forms, folded by `foldText`. One short form may have
 * several full forms.
 */
const SHORT_FORMS: readonly (readonly [short: string, full: string])[] = [
  ['sp', 'szkola podstawowa'],
  ['gim', 'gimnazjum'],
  ['gimn', 'gimnazjum'],
  ['lo', 'liceum ogolnoksztalcace'],
  ['zs', 'zespol szkol'],
  ['zss', 'zespol szkol samochodowych'],
  ['zss', 'zespol szkol specjalnych'],
  ['zssil', 'zespol szkol samochodowych i licealnych'],
  ['sosw', 'specjalny osrodek szkolno wychowawczy'],
  ['opp', 'ognisko pracy pozaszkolnej'],
  ['sgsp', 'szkola glowna sluzby pozarniczej'],
  ['bp', 'biblioteka publiczna'],
  ['bp', 'publiczna biblioteka'],
  ['mal', 'miejsce aktywnosci lokalnej'],
  ['dk', 'dom kultury'],
  ['ops', 'osrodek pomocy spolecznej'],
  ['dps', 'dom pomocy spolecznej'],
  ['sds', 'srodowiskowy dom samopomocy'],
  ['cwr', 'centrum wspierania rodzin'],
  ['spzzlo', 'samodzielny publiczny zespol zakladow lecznictwa otwartego'],
  ['osir', 'osrodek sportu i rekreacji'],
  ['wsm', 'warszawska spoldzielnia mieszkaniowa'],
  ['zgn', 'zaklad gospodarowania nieruchomosciami'],
  ['mdk', 'mlodziezowy dom kultury'],
  ['dok', 'dzielnicowy osrodek kultury'],
  ['utw', 'uniwersytet trzeciego wieku'],
  ['ppp', 'poradnia psychologiczno pedagogiczna'],
  ['pck', 'polski czerwony krzyz'],
  ['zhp', 'zwiazek harcerstwa polskiego'],
  ['zhr', 'zwiazek harcerstwa rzeczypospolitej'],
  ['osp', 'ochotnicza straz pozarna'],
  ['sm', 'straz miejska'],
  ['sm', 'spoldzielnia mieszkaniowa'],
  ['kp', 'komisariat policji'],
  ['ud', 'urzad dzielnicy'],
  ['zd', 'zarzad dzielnicy'],
  ['rd', 'rada dzielnicy'],
  ['zdm', 'zarzad drog miejskich'],
  ['ztm', 'zarzad transportu miejskiego'],
  ['wwa', 'warszawa'],
  ['wwa', 'warszawy'],
  ['al', 'aleja'],
  ['al', 'aleje'],
  ['al', 'alei'],
  ['ul', 'ulica'],
  ['pl', 'plac'],
  ['os', 'osiedle'],
  ['sw', 'swiety'],
  ['sw', 'swietego'],
  ['sw', 'swietej'],
];

/** Enough letters to recognise a word in any grammatical case: szkoła, szkole, szkół. */
const STEM_LENGTH = 5;

/**
 * Words to add to the words of a name so that its short form finds the long one and the other way round.
 * @param words folded words, in order
 */
export function shortFormsOf(words: readonly string[]): string[] {
  const present = new Set(words);
  return SHORT_FORMS.flatMap(([short, full]) => {
    const phrase = full.split(' ');
    if (present.has(short)) return phrase;
    return containsPhrase(words, phrase) ? [short] : [];
  });
}

function containsPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) =>
    phrase.every((word, offset) => words[start + offset]?.startsWith(word.slice(0, STEM_LENGTH)) ?? false),
  );
}
