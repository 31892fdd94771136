import type { Text } from '../i18n/text.ts';
import type { dispositions } from './data-set.ts';

type Disposition = (typeof dispositions)[number];

/** A way to carry a disposition out. */
export interface Method {
  readonly id: string;
  readonly disposition: Disposition;
  readonly label: Text;
  /** Whether doing it amounts to the disposition. A method that does not needs a further one, and a day for it. */
  readonly suffices: boolean;
  /** The traps of `disposition-warnings.ts` that belong to it. */
  readonly traps: readonly string[];
  /** Ids of `duties.json` that offering it answers. */
  readonly duties: readonly string[];
}

export const methods: readonly Method[] = [
  {
    id: 'paper-shredding',
    disposition: 'delete',
    label: { zh: '纸质资料粉碎、打浆或焚烧', en: 'Shred, pulp or burn paper' },
    suffices: true,
    traps: ['T27'],
    duties: ['E.04.1', 'J.03.3'],
  },
  {
    id: 'media-destruction',
    disposition: 'delete',
    label: { zh: '硬盘、U 盘粉碎或拆毁芯片', en: 'Shred disks and sticks or destroy the chips' },
    suffices: true,
    traps: ['T34'],
    duties: ['O.09.2', 'J.03.3'],
  },
  {
    id: 'erasure',
    disposition: 'delete',
    label: { zh: '用专业工具擦除，或毁掉密钥', en: 'Erase with a proper tool, or destroy the key' },
    suffices: true,
    traps: [],
    duties: ['E.04.3'],
  },
  {
    id: 'degaussing',
    disposition: 'delete',
    label: { zh: '消磁', en: 'Degauss' },
    suffices: false,
    traps: ['T35'],
    duties: [],
  },
  {
    id: 'deleted-flag',
    disposition: 'delete',
    label: { zh: '只在系统里打删除标记', en: 'Only flag as deleted in the system' },
    suffices: false,
    traps: ['T1'],
    duties: ['E.04.2'],
  },
  {
    id: 'aggregation',
    disposition: 'anonymise',
    label: { zh: '只留汇总数，毁掉对照表', en: 'Keep totals only, destroy the key table' },
    suffices: true,
    traps: [],
    duties: ['E.04.4'],
  },
  {
    id: 'masking',
    disposition: 'anonymise',
    label: { zh: '打码、哈希或换成编号', en: 'Mask, hash or replace by numbers' },
    suffices: false,
    traps: ['T2'],
    duties: [],
  },
];
