/** Marks that may not begin a line (after GB/T 15834 and the usual typesetting rules), in both scripts. */
const notAtStart = new Set('、。，．·・：；？！）］｝〕〉》」』】〗〙〟’”…—–～々〻ー％‰℃%,.;:!?)]}»›/');

/** Marks that may not end a line. */
const notAtEnd = new Set('（［｛〔〈《「『【〖〘〝‘“([{«‹¥￥$＄£￡#№§');

/** Full-width marks whose ink stands in the right half, and in the left half. */
const blankLeft = new Set('（［｛〔〈《「『【〖');
const blankRight = new Set('、。，．：；）］｝〕〉》」』】〗');

const quotes = new Set('“”‘’');

export interface CharacterClass {
  readonly ideograph: boolean;
  /** As wide as the font size; lines may break on both sides unless a mark forbids it. */
  readonly fullWidth: boolean;
  /** A letter or digit of a script that is written with spaces. */
  readonly letter: boolean;
  readonly space: boolean;
  readonly notAtStart: boolean;
  readonly notAtEnd: boolean;
  readonly blankLeft: boolean;
  readonly blankRight: boolean;
  readonly quote: boolean;
  /** Nothing may be broken on either side. */
  readonly glue: boolean;
  /** Combines with the character before it. */
  readonly combining: boolean;
}

const known = new Map<string, CharacterClass>();

/** What line breaking needs to know of one character. */
export function classify(character: string): CharacterClass {
  const seen = known.get(character);
  if (seen) return seen;
  const ideograph = isIdeograph(character);
  const found: CharacterClass = {
    ideograph,
    fullWidth: ideograph || /[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6—…①-⓿]/u.test(character),
    letter: !ideograph && /[\p{L}\p{N}]/u.test(character) && !/[\uff01-\uff60①-⓿]/u.test(character),
    space: character === ' ',
    notAtStart: notAtStart.has(character),
    notAtEnd: notAtEnd.has(character),
    blankLeft: blankLeft.has(character),
    blankRight: blankRight.has(character),
    quote: quotes.has(character),
    glue: character === '\u00a0' || character === '\u202f' || character === '\u2060',
    combining: /\p{M}/u.test(character),
  };
  known.set(character, found);
  return found;
}

function isIdeograph(character: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}]/u.test(
    character,
  );
}
