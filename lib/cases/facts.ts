import { AppError } from '../base/app-error.ts';
import type { Instant } from '../base/date.ts';
import { type FactPath, Facts, type FactValue } from '../facts/facts.ts';
import type { FactRecord } from './case-file.ts';

export interface Statement {
  readonly path: FactPath;
  /** `null` when nobody knows. */
  readonly value: FactValue | null;
  readonly state: FactRecord['state'];
  /** `person`, or the id of the finding that suggests it. */
  readonly origin: string;
}

/** The facts that decide: only what a person asserted. Throws `fact.invalid`. */
export function factsOf(records: readonly FactRecord[]): Facts {
  // Without a prototype, so that a path such as `__proto__` in an imported file is refused like any other.
  const nested: Record<string, unknown> = Object.create(null);
  for (const { path, value, state } of records) {
    if (state !== 'asserted') continue;
    const [head = path, tail] = path.split('.');
    nested[head] = tail === undefined ? value : { ...(nested[head] as object | undefined), [tail]: value };
  }
  const parsed = Facts.safeParse(nested);
  if (!parsed.success) throw invalidFact();
  return parsed.data;
}

/** The record of a statement; throws `fact.invalid`. */
export function factRecord(
  stamp: { readonly caseId: string; readonly at: Instant; readonly by: string },
  statement: Statement,
): FactRecord {
  const fact: FactRecord = {
    id: `${stamp.caseId}:${statement.path}`,
    caseId: stamp.caseId,
    ...statement,
    updatedAt: stamp.at,
    updatedBy: stamp.by,
  };
  // A suggestion must be a value that could be asserted; `null` stands for not knowing.
  if (fact.value !== null || fact.state === 'asserted') factsOf([{ ...fact, state: 'asserted' }]);
  return fact;
}

const invalidFact = () =>
  new AppError(
    'fact.invalid',
    {
      zh: '这个值不适用于这项事实，没有保存。之前的内容没有变化。请检查数字、日期或选项后再填。',
      en: 'This value does not fit this fact and was not saved. Nothing else has changed. Check the number, date or choice and enter it again.',
    },
    { isFinal: true },
  );
