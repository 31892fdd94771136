import { AppError } from '../base/app-error.ts';
import { isSameJson } from '../base/canonical-json.ts';
import type { Text } from '../i18n/text.ts';
import { Case, type Party } from './case-file.ts';
import { changeCase, withoutSecret } from './change.ts';
import type { Store } from './store.ts';
import { checkUscc } from './uscc.ts';
import { valid } from './valid.ts';

/** What is entered about a case; its situation and its dates are facts: use `stateFact`. */
export type CaseFields = Pick<Case, 'name' | 'operator' | 'parties' | 'sites'>;

const names: Readonly<Record<keyof CaseFields, Text>> = {
  name: { zh: '名称', en: 'name' },
  operator: { zh: '经办人', en: 'operator' },
  parties: { zh: '单位', en: 'parties' },
  sites: { zh: '网站', en: 'sites' },
};

/** Someone changed the same thing elsewhere since the editor looked. Nothing was written; saving again on `basis` puts one's own in its place. */
export class CaseChanged extends AppError {
  /** The case as the editor saw it, with what is contested as it stands now. */
  readonly basis: Case;

  constructor(basis: Case, fields: readonly (keyof CaseFields)[]) {
    const list = (language: keyof Text, comma: string) =>
      fields.map((field) => names[field][language]).join(comma);
    super('case.changed-elsewhere', {
      zh: `这个事项的${list('zh', '、')}刚在另一个窗口改过。那边的内容已保存，你这次的输入还在页面上，没有写入。要用你的，再保存一次；不用，就取消。`,
      en: `The ${list('en', ', ')} of this case has just been changed in another window. What was entered there is saved; your input is still on this page and was not written. Save again to put yours in its place, or cancel.`,
    });
    this.basis = basis;
  }
}

/**
 * Writes what the editor changed and leaves what others changed meanwhile; parties and sites are told apart one by
 * one. Throws `CaseChanged` when both changed the same. Nothing changed, nothing written.
 */
export function editCase(
  store: Store,
  seen: Case,
  fields: { readonly [Field in keyof CaseFields]: Readonly<CaseFields[Field]> },
): Promise<Case> {
  return changeCase(store, { caseId: seen.id, tables: [] }, async ({ current, at, by, record }) => {
    const parties = fields.parties.map((party) => ({ ...party, uscc: checkUscc(party.uscc) }));
    const contested = new Set<keyof CaseFields>();
    const basis: Case = { ...seen };
    const decided = (field: 'name' | 'operator') => {
      const [mine, was, stored] = [fields[field], seen[field], current[field]];
      if (mine !== was && stored !== was && stored !== mine) {
        contested.add(field);
        basis[field] = stored;
      }
      return mine === was ? stored : mine;
    };
    const edited: CaseFields = {
      name: decided('name'),
      operator: decided('operator'),
      parties: mergedParties({ seen: seen.parties, mine: parties, now: current.parties }, (id) => {
        contested.add('parties');
        const others = basis.parties.filter((party) => party.id !== id);
        basis.parties = [...others, ...current.parties.filter((party) => party.id === id)];
      }),
      sites: [
        ...current.sites.filter((site) => fields.sites.includes(site) || !seen.sites.includes(site)),
        ...fields.sites.filter((site) => !seen.sites.includes(site) && !current.sites.includes(site)),
      ],
    };
    if (contested.size > 0) throw new CaseChanged(basis, [...contested]);
    if (isSameJson({ ...current, ...edited }, current)) return current;
    const updated = valid(Case, { ...current, ...edited, updatedAt: at, updatedBy: by });
    await store.db.cases.put(updated);
    await record({ action: 'update', kind: 'case', recordId: updated.id, content: withoutSecret(updated) });
    return updated;
  });
}

interface Versions {
  readonly seen: readonly Party[];
  readonly mine: readonly Party[];
  readonly now: readonly Party[];
}

/** Mine where I changed something, theirs where they did, in my order; a party changed by both, or changed and removed, is contested. */
function mergedParties({ seen, mine, now }: Versions, contest: (id: string) => void): Party[] {
  const of = (list: readonly Party[], id: string) => list.find((party) => party.id === id);
  const ids = [...new Set([...mine, ...now].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [was, own, stored] = [of(seen, id), of(mine, id), of(now, id)];
    if (isSameJson(own, was)) return stored ?? [];
    if (!isSameJson(stored, was) && !isSameJson(stored, own)) contest(id);
    return own ?? [];
  });
}
