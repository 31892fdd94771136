import { AppError } from '../base/app-error.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { Answer } from '../checklist/answer.ts';
import type { PackIndex } from '../checklist/pack-index.ts';
import { comparePacks, concernedAnswers } from '../checklist/upgrade.ts';
import { Case } from './case-file.ts';
import { type Change, changeCase, withoutSecret } from './change.ts';
import type { StoredUpgrade } from './database.ts';
import { withStorage } from './storage-error.ts';
import type { Store } from './store.ts';
import { valid } from './valid.ts';

/** The edition a case has and the one it is to have. */
export interface Editions {
  readonly before: PackIndex;
  readonly after: PackIndex;
}

/**
 * Pins the newer edition. Answers to questions that now mean something else lose their confirmation; those to
 * questions asked no more are parked; what people said is never touched. All of it in one transaction that
 * `undoUpgrade` takes back. Throws `pack.changed-elsewhere` when the case no longer has the edition `before`.
 */
export function upgradeCase(store: Store, caseId: string, editions: Editions): Promise<StoredUpgrade> {
  const { cases, answers, upgrades } = store.db;
  return changeCase(store, { caseId, tables: [answers, upgrades] }, async (change) => {
    const { current, at, by, record } = change;
    if (current.packVersion !== editions.before.version) throw changedElsewhere();
    const pinned = valid(Case, {
      ...current,
      packVersion: editions.after.version,
      updatedAt: at,
      updatedBy: by,
    });
    await cases.put(pinned);
    await record({ action: 'update', kind: 'case', recordId: caseId, content: withoutSecret(pinned) });
    const marked = markedAnswers(editions, change, await answers.where({ caseId }).toArray());
    for (const { after } of marked) {
      await answers.put(after);
      await record({ action: 'park', kind: 'answer', recordId: after.id, content: after });
    }
    const upgrade: StoredUpgrade = {
      id: caseId,
      caseId,
      from: editions.before.version,
      to: editions.after.version,
      at,
      before: { case: current, answers: marked.map((one) => one.before) },
      after: { case: pinned, answers: marked.map((one) => one.after) },
    };
    await upgrades.put(upgrade);
    return upgrade;
  });
}

/** The answers that the upgrade marks, before and after; the others stay as they are. */
function markedAnswers({ before, after }: Editions, { at }: Change, answers: readonly Answer[]) {
  return concernedAnswers(comparePacks(before, after), after, answers).flatMap(({ answer, effect }) => {
    if (effect === 'park' && answer.parkedSince === undefined)
      return [{ before: answer, after: valid(Answer, { ...answer, parkedSince: at }) }];
    if (effect === 'reconfirm' && answer.confirmedAt !== undefined) {
      const { confirmedAt: _at, confirmedBy: _by, ...open } = answer;
      return [{ before: answer, after: open }];
    }
    return [];
  });
}

/** The upgrade that `undoUpgrade` would take back; `undefined` when there is none. */
export async function lastUpgrade(
  { db }: Pick<Store, 'db'>,
  theCase: Pick<Case, 'id' | 'packVersion'>,
): Promise<StoredUpgrade | undefined> {
  const upgrade = await withStorage(() => db.upgrades.get(theCase.id));
  return upgrade?.to === theCase.packVersion ? upgrade : undefined;
}

export interface UndoneUpgrade {
  /** Answers that are as they were before the upgrade. */
  readonly restored: number;
  /** Answers edited since the upgrade; they keep what was entered. */
  readonly kept: number;
}

/**
 * Puts every row back as it was before the last upgrade, to the byte. A row that someone changed since keeps that
 * change; of the case itself only the edition then goes back. Throws `pack.nothing-to-undo`.
 */
export function undoUpgrade(store: Store, caseId: string): Promise<UndoneUpgrade> {
  const { answers, upgrades } = store.db;
  return changeCase(store, { caseId, tables: [answers, upgrades] }, async (change) => {
    const upgrade = await upgrades.get(caseId);
    if (upgrade?.to !== change.current.packVersion) throw nothingToUndo();
    await unpin(store, change, upgrade);
    const { before, after } = upgrade;
    let restored = 0;
    for (const [index, previous] of before.answers.entries()) {
      if (!isSame(await answers.get(previous.id), after.answers[index])) continue;
      await answers.put(previous);
      await change.record({ action: 'restore', kind: 'answer', recordId: previous.id, content: previous });
      restored++;
    }
    await upgrades.delete(caseId);
    return { restored, kept: before.answers.length - restored };
  });
}

async function unpin(store: Store, change: Change, { before, after }: StoredUpgrade): Promise<void> {
  const { current, at, by, record } = change;
  const back = isSame(current, after.case)
    ? before.case
    : { ...current, packVersion: before.case.packVersion, updatedAt: at, updatedBy: by };
  await store.db.cases.put(back);
  await record({ action: 'restore', kind: 'case', recordId: back.id, content: withoutSecret(back) });
}

const isSame = (a: unknown, b: unknown) => canonicalJson([a]) === canonicalJson([b]);

const changedElsewhere = () =>
  new AppError('pack.changed-elsewhere', {
    zh: '这个事项的内容版本刚在另一个页面换过，这次没有改动任何内容。请重新打开这一页再看。',
    en: 'The edition of this case has just been changed in another page, so nothing was changed here. Open this page again.',
  });

const nothingToUndo = () =>
  new AppError('pack.nothing-to-undo', {
    zh: '没有可以撤销的升级，可能已在另一个页面撤销过。没有改动任何内容。',
    en: 'There is no upgrade to undo; it may have been undone in another page. Nothing was changed.',
  });
