import type { Instant } from '../base/date.ts';
import type { Text } from '../i18n/text.ts';
import { caseGone } from './change.ts';
import { withStorage } from './storage-error.ts';
import type { Store } from './store.ts';

/** What a deletion removed, and what it could not. */
export interface DeletionReceipt {
  readonly caseId: string;
  readonly number: string;
  /** Rows removed, by table. */
  readonly counts: Readonly<Record<string, number>>;
  readonly at: Instant;
  readonly cannotReach: Text;
}

const cannotReach: Text = {
  zh: '以下内容不在扩展能触及的范围内，请自行处理：下载的卷宗和导出文件、打印件、发给别人的协作包、系统或浏览器的备份。浏览器释放的磁盘空间在被覆盖之前可能仍有加密的残留。',
  en: 'Out of reach of this extension, for you to see to: downloaded dossiers and exports, printouts, packets sent to others, backups of the system or browser. Disk space that the browser has released may still hold encrypted remains until it is overwritten.',
};

/** Removes a case and everything that belongs to it, all or nothing; throws `case.gone`. */
export function deleteCase({ db, now }: Store, caseId: string): Promise<DeletionReceipt> {
  const dependent = db.tables.filter((table) =>
    table.schema.indexes.some(({ keyPath }) => [keyPath].flat()[0] === 'caseId'),
  );
  return withStorage(() =>
    db.transaction('rw', [db.cases, ...dependent], async () => {
      const found = await db.cases.get(caseId);
      if (!found) throw caseGone();
      const counts: Record<string, number> = { cases: 1 };
      for (const table of dependent) counts[table.name] = await table.where({ caseId }).delete();
      await db.cases.delete(caseId);
      return { caseId, number: found.number, counts, at: now().toISOString(), cannotReach };
    }),
  );
}
