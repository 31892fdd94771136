import { AppError } from '../base/app-error.ts';
import type { ExternalPack } from '../checklist/pack-external.ts';
import { readPack } from '../checklist/pack-reading.ts';
import { type PackPreview, previewPack } from '../checklist/pack-section.ts';
import { CasePack } from './case-file.ts';
import { changeCase } from './change.ts';
import { withStorage } from './storage-error.ts';
import type { Store } from './store.ts';
import { valid } from './valid.ts';

/** What a pack would bring to the case; throws `pack.rejected` or `pack.id-taken`, as `addPack` would. Writes nothing. */
export async function previewCasePack(
  { db }: Pick<Store, 'db'>,
  caseId: string,
  text: string,
): Promise<PackPreview> {
  const pack = readPack(text);
  const installed = (await withStorage(() => db.packs.get(packRowId(caseId, pack))))?.pack;
  refuseOthersId(pack, installed);
  return previewPack(pack, installed);
}

/**
 * Adds a pack to the case, or takes it in place of another version of the same pack; answers stay. Throws
 * `pack.rejected`, or `pack.id-taken` when another author's pack has the same id.
 */
export async function addPack(store: Store, caseId: string, text: string): Promise<CasePack> {
  const pack = readPack(text);
  const { packs } = store.db;
  return changeCase(store, { caseId, tables: [packs] }, async ({ at, by, record }) => {
    const id = packRowId(caseId, pack);
    const installed = await packs.get(id);
    refuseOthersId(pack, installed?.pack);
    const added = valid(CasePack, { id, caseId, pack, addedAt: at, addedBy: by });
    await packs.put(added);
    await record({ action: installed ? 'update' : 'create', kind: 'pack', recordId: id, content: added });
    return added;
  });
}

/**
 * Takes a pack out of the case. The answers to its questions stay in the database and count again when the pack comes
 * back. Does nothing when it is not there any more.
 */
export function removePack(store: Store, { id, caseId }: Pick<CasePack, 'id' | 'caseId'>): Promise<void> {
  const { packs } = store.db;
  return changeCase(store, { caseId, tables: [packs] }, async ({ record }) => {
    if (!(await packs.get(id))) return;
    await packs.delete(id);
    await record({ action: 'remove', kind: 'pack', recordId: id });
  });
}

const packRowId = (caseId: string, pack: ExternalPack): string => `${caseId}:${pack.id}`;

function refuseOthersId(pack: ExternalPack, installed: ExternalPack | undefined): void {
  if (!installed || installed.author === pack.author) return;
  throw new AppError('pack.id-taken', {
    zh: `编号 ${pack.id} 已经被另一位作者的题包用了，没有加入，事项没有变化。请让作者换一个编号，或先移除原来的题包。`,
    en: `The id ${pack.id} belongs to a pack of another author, so this one was not added and the case has not changed. Ask its author for another id, or remove the other pack first.`,
  });
}
