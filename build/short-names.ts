/**
 * Properties of our own: no message carries them, nothing asks for them by a string, and nothing here asks the browser
 * for one of that name. The most used come first: the shortest names are theirs.
 */
export const ours =
  'start end score mask text element best compact gaps units masked types entry finding stop string characters ' +
  'field occurrences table letters row word evidence anchor checked covered painter context explicit overlay ' +
  'date plan known range endingAt first inline inner raw all before occurrence plus read show startingAt covers ' +
  'near open openShadow queue after canonical finish flush heads textNodes wake where birth change empty enter ' +
  'extra fields forget look node outer passages reader readers token view active announced box columns coversAll ' +
  'held hint isCovered lead offset part rect summary tally version worth alreadyMasked bit echo family ' +
  'foldedAtoms followedBy holds home hurry isEnd last lasts longest lookOf mark marked point refresh sources ' +
  'subject tidy under answer askedAt askedByKind byClass coveredEnd day drop elementAt ends hasFocus hold ' +
  'isBoxed isSure most offsets others ownAt passage precededBy see state stirred takeIn totals vague year addTo ' +
  'adopt amid anywhere askAnyGroups byNumber byPosition catchUp divisions draw edited gapBefore holdsNames ' +
  'isTooShort lists names opening pauses readOn rest road roots toggleCover unread holdsThings';

/** Without those that the browser calls places by. */
const letters = 'etrnisloauhdfcpmgwvbkjzq';
const single = [...letters, ...letters.toUpperCase()];
const withDigit = [...'0123456789'].flatMap((digit) => [...letters].map((letter) => letter + digit));

/**
 * What the build calls each of them, in every script alike: one script hands things to another. A letter, or a letter
 * and a digit, is what nothing else is called.
 */
export const shortNames: ReadonlyMap<string, string> = new Map(
  ours.split(' ').map((name, i) => [name, [...single, ...withDigit][i] as string]),
);

/** Throws where a property of a script, given as it was parsed, is called what another one of ours would be. */
export function refuseClashes(program: unknown): void {
  const short = new Set(shortNames.values());
  for (const name of propertiesIn(program))
    if (short.has(name))
      throw new Error(
        `the property "${name}" is called what the build calls one of ours: give it another name`,
      );
}

/** Names of properties that stand in a script, as far as they are not worked out. */
function* propertiesIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  const { computed, property, key } = node as { computed?: boolean; property?: Key; key?: Key };
  const named = computed ? undefined : (property ?? key);
  if (named && named.type !== 'PrivateIdentifier') yield String(named.name ?? named.value);
  for (const part of Object.values(node)) yield* propertiesIn(part);
}

interface Key {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}
