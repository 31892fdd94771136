import type { Text } from '../i18n/text.ts';
import type { DataSet } from '../inventory/data-set.ts';
import type { Discrepancy, SweepContext } from './check.ts';
import { claimed, yes } from './claims.ts';
import { inSets, setNames } from './holdings.ts';
import { but, said } from './words.ts';

interface Lacking {
  /** Answered "yes", it says that no set lacks it. */
  readonly question: string;
  readonly lacks: (dataSet: DataSet) => boolean;
  /** What they lack: after their names in Chinese, before them in English. */
  readonly words: Text;
}

/** An answer says that every data set has something, and some have not. */
export const someLack =
  ({ question, lacks, words }: Lacking) =>
  (context: SweepContext): readonly Discrepancy[] => {
    const claim = claimed(context, yes(question));
    const lacking = context.view.file.dataSets.filter(lacks);
    if (!claim || lacking.length === 0) return [];
    const names = setNames(lacking);
    const without = { zh: `资料${names.zh}${words.zh}`, en: `${words.en} ${names.en}` };
    return [{ text: but(said(claim), without), place: inSets(lacking) }];
  };
