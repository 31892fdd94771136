import { AppError } from '../base/app-error.ts';
import { isSameJson } from '../base/canonical-json.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Language, Text } from '../i18n/text.ts';
import { DataSet } from '../inventory/data-set.ts';
import { changeCase } from './change.ts';
import { setsNamedIn } from './entry-sets.ts';
import type { Store } from './store.ts';
import { valid } from './valid.ts';

type Bookkeeping = 'id' | 'caseId' | 'createdAt' | 'updatedAt' | 'updatedBy';

/** Fields to set; `individuals: undefined` says that the count is unknown. */
export type DataSetPatch = Partial<Omit<DataSet, Bookkeeping | 'individuals'>> & {
  readonly individuals?: number | undefined;
};

/** What it takes to bring a data set back. */
export interface RemovedDataSet {
  readonly dataSet: DataSet;
  readonly findingIds: readonly string[];
}

/** A new row of the inventory. */
export function addDataSet(
  store: Store,
  caseId: string,
  fields: DataSetPatch & Pick<DataSet, 'name'>,
): Promise<DataSet> {
  const { dataSets } = store.db;
  return changeCase(store, { caseId, tables: [dataSets] }, async ({ at, by, record }) => {
    const blank = {
      system: '',
      categories: [],
      sensitive: false,
      under14: false,
      disposition: null,
      note: '',
    };
    const stamp = { id: store.newId(), caseId, createdAt: at, updatedAt: at, updatedBy: by };
    const added = known({ ...blank, origin: 'person', ...fields, ...stamp });
    await dataSets.add(added);
    await record({ action: 'create', kind: 'data-set', recordId: added.id, content: added });
    return added;
  });
}

const names: Readonly<Partial<Record<keyof DataSetPatch, Text>>> = {
  name: { zh: '名称', en: 'name' },
  system: { zh: '系统', en: 'system' },
  individuals: { zh: '人数', en: 'number of people' },
  disposition: { zh: '处置', en: 'disposition' },
  note: { zh: '备注', en: 'note' },
};
const kinds: Text = { zh: '个人信息', en: 'personal data' };

/** What now stands in a field; nothing can be written over unseen. */
function standing(dataSet: DataSet, field: keyof DataSetPatch, language: Language): string {
  const { inventory, checklist } = messagesIn(language);
  const { disposition, individuals, name, system, note } = dataSet;
  const values: Partial<Record<keyof DataSetPatch, string>> = {
    name,
    system: system || checklist.emptied,
    individuals: individuals?.toString() ?? inventory.individualsUnknown,
    disposition: disposition ? inventory.dispositions[disposition] : inventory.undecided,
    note: note || checklist.emptied,
  };
  const [named, value] = [names[field], values[field]];
  if (named === undefined || value === undefined) return kinds[language];
  return language === 'zh' ? `${named.zh}（${value}）` : `${named.en} (${value})`;
}

/** Someone changed the same field elsewhere since the editor looked. Nothing was written; saving again on `basis` puts one's own in its place. */
export class DataSetChanged extends AppError {
  /** The data set as the editor saw it, with what is contested as it stands now. */
  readonly basis: DataSet;

  constructor(basis: DataSet, fields: readonly (keyof DataSetPatch)[]) {
    const list = (language: Language) =>
      [...new Set(fields.map((field) => standing(basis, field, language)))].join(
        messagesIn(language).shell.comma,
      );
    super('data-set.changed-elsewhere', {
      zh: `这个数据集刚在别处改过：${list('zh')}。那边的已经存好；你填的还在这里，没有写入。要用你填的，再保存一次；不用，就取消。`,
      en: `Just changed elsewhere in this data set: ${list('en')}. What was entered there is saved; your input is still on this page and was not written. Save again to put yours in its place, or cancel.`,
    });
    this.basis = basis;
  }
}

/**
 * Changes the fields given and leaves the others; `seen` is the data set that the change was made on. Throws
 * `data-set.gone`, and `DataSetChanged` when one of these fields was changed meanwhile.
 */
export function updateDataSet(store: Store, seen: DataSet, patch: DataSetPatch): Promise<DataSet> {
  const { dataSets } = store.db;
  return changeCase(store, { caseId: seen.caseId, tables: [dataSets] }, async ({ at, by, record }) => {
    const before = (await dataSets.get(seen.id)) ?? dataSetGone();
    const contested = (Object.keys(patch) as (keyof DataSetPatch)[]).filter(
      (field) => !isSameJson(before[field], seen[field]) && !isSameJson(before[field], patch[field]),
    );
    if (contested.length > 0) {
      const stored = contested.map((field) => [field, before[field]]);
      throw new DataSetChanged({ ...seen, ...Object.fromEntries(stored) }, contested);
    }
    const updated = known({ ...before, ...patch, updatedAt: at, updatedBy: by });
    await dataSets.put(updated);
    await record({ action: 'update', kind: 'data-set', recordId: updated.id, content: updated });
    return updated;
  });
}

/**
 * Takes a row out of the inventory and frees its findings. The result undoes it: `restoreDataSet`. Throws
 * `data-set.registered` when a register has an entry about it.
 */
export function removeDataSet(store: Store, { id, caseId }: DataSetRef): Promise<RemovedDataSet> {
  const { dataSets, findings, entries } = store.db;
  return changeCase(store, { caseId, tables: [dataSets, findings, entries] }, async ({ record }) => {
    const dataSet = (await dataSets.get(id)) ?? dataSetGone();
    const rows = await entries.where({ caseId }).toArray();
    const about = rows.filter((entry) => setsNamedIn(entry).includes(id));
    if (about.length > 0) throw registered(about.map(({ number }) => number));
    const held = await findings
      .where({ caseId })
      .filter((finding) => finding.dataSetId === id)
      .toArray();
    await findings.bulkPut(held.map(({ dataSetId: _freed, ...finding }) => finding));
    await dataSets.delete(id);
    await record({ action: 'remove', kind: 'data-set', recordId: id });
    return { dataSet, findingIds: held.map((finding) => finding.id) };
  });
}

/** Puts a removed row back as it was, with those of its findings that are still free and of its files that are still there. */
export function restoreDataSet(store: Store, { dataSet, findingIds }: RemovedDataSet): Promise<DataSet> {
  const { dataSets, findings, evidence } = store.db;
  const { caseId, id, evidenceIds } = dataSet;
  return changeCase(store, { caseId, tables: [dataSets, findings, evidence] }, async ({ record }) => {
    const files = await evidence.bulkGet(evidenceIds ?? []);
    const kept = files.filter((file) => file !== undefined).map((file) => file.id);
    const restored = { ...dataSet, ...(evidenceIds && { evidenceIds: kept }) };
    await dataSets.add(restored);
    const found = await findings.bulkGet([...findingIds]);
    const free = found.filter((finding) => finding !== undefined).filter((finding) => !finding.dataSetId);
    await findings.bulkPut(free.map((finding) => ({ ...finding, dataSetId: id })));
    await record({ action: 'restore', kind: 'data-set', recordId: id, content: restored });
    return restored;
  });
}

export type DataSetRef = Pick<DataSet, 'id' | 'caseId'>;

function known({ individuals, ...rest }: Omit<DataSet, 'individuals'> & DataSetPatch): DataSet {
  return valid(DataSet, individuals === undefined ? rest : { ...rest, individuals });
}

const registered = (numbers: readonly string[]) =>
  new AppError('data-set.registered', {
    zh: `台账里有这个数据集的记录（${numbers.join('、')}），不能移除，否则那几笔就没了着落。内容没有变化。不再需要时，把去向记清楚即可。`,
    en: `The registers have entries about this data set (${numbers.join(', ')}), so it cannot be removed: they would lose what they are about. Nothing has changed. Record where it went instead.`,
  });

/** Throws `data-set.gone`. */
export function dataSetGone(): never {
  throw new AppError('data-set.gone', {
    zh: '这个数据集已在另一个页面被移除，这次的改动没有保存。其他内容没有变化。需要的话，请重新添加。',
    en: 'This data set was removed in another page, so this change was not saved. Nothing else has changed. Add it again if you need it.',
  });
}
