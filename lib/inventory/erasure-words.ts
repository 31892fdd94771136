import type { Messages } from '../i18n/messages.ts';
import type { Comparison, KindComparison } from './erasure-proof.ts';

/**
 * What a comparison says and what it does not, in sentences; the same on every screen and on paper. `names` gives
 * the words for detection types.
 */
export function comparisonWords(
  { kinds, looks, obstacle, elsewhere, detectors }: Comparison,
  { inventory }: Pick<Messages, 'inventory'>,
  names: (types: readonly string[]) => string,
): string[] {
  const words = inventory.erasure;
  const sum = (field: 'before' | 'gone' | 'still' | 'unsure') =>
    kinds.reduce((total, kind) => total + kind[field], 0);
  const [before, gone, still, unsure] = [sum('before'), sum('gone'), sum('still'), sum('unsure')];
  const masked = kinds.filter((kind) => kind.masked && kind.unsure > 0).map(({ type }) => type);
  const told = (why: 'replaced' | 'endless' | 'repeated' | 'another' | 'unlabelled') =>
    kinds.filter((kind) => kind[why] === true && kind.unsure > 0).map(({ type }) => type);
  const [replaced, endless] = [told('replaced'), told('endless')];
  const [repeated, another, unlabelled] = [told('repeated'), told('another'), told('unlabelled')];
  return [
    obstacle && words.obstacles[obstacle],
    looks > 0 && before === 0 && words.nothingBefore,
    before > 0 && gone === before && words.allGone(before),
    gone < before && gone + still > 0 && words.outcome({ before, gone, still }),
    unsure > 0 && words.someUnsure(unsure),
    masked.length > 0 && words.maskedNote(names(masked)),
    replaced.length > 0 && words.replacedNote(names(replaced)),
    endless.length > 0 && words.endlessNote(names(endless)),
    repeated.length > 0 && words.repeatedNote(names(repeated)),
    another.length > 0 && words.anotherNote(names(another)),
    unlabelled.length > 0 && words.unlabelledNote(names(unlabelled)),
    detectors && looks > 0 && words.otherRules(detectors.before, detectors.now),
    elsewhere > 0 && looks > 0 && words.elsewhere(elsewhere),
  ].filter((sentence) => typeof sentence === 'string');
}

/** What is counted of each kind, in the order of a table's columns. */
export const comparisonColumns = ['before', 'gone', 'still', 'fresh', 'unsure'] as const;

/** The columns for a narrow table: `fresh` and `unsure` only where there is something to say in them. */
export const columnsInUse = (
  kinds: readonly KindComparison[],
): readonly (typeof comparisonColumns)[number][] =>
  comparisonColumns.filter(
    (column) => (column !== 'fresh' && column !== 'unsure') || kinds.some((kind) => kind[column] > 0),
  );
