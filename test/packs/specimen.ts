import type { ExternalPack, ExternalQuestion } from '../../lib/checklist/pack-external.ts';

const both = (zh: string, en: string) => ({ zh, en });

export const specimenQuestion: ExternalQuestion = {
  id: 'x-example.notice.01',
  rev: 1,
  semanticRev: 1,
  text: both('会员群里发过停业通知吗？', 'Was the closing announced in the members’ chat groups?'),
  choices: {
    yes: both('每个群都发了', 'in every group'),
    partly: both('发了一部分', 'in some'),
    no: both('没发', 'in none'),
  },
  notApplicable: [{ id: 'no-groups', label: both('没有会员群', 'there are no groups') }],
  visibleWhen: {
    all: [
      { fact: 'prepaid', is: true },
      { fact: 'individuals', atLeast: 100 },
    ],
  },
  severity: 'blocker',
  irreversibleAfter: 'serviceStops',
  evidence: [{ id: 'screenshot', label: both('群通知截图', 'screenshot of the notice'), need: 'must' }],
  cites: [{ cite: 'CPL-R:21', relation: 'requires' }],
  help: {
    task: both('在每个会员群发一遍通知并置顶。', 'Post the notice in every group and pin it.'),
    why: both('群里的人未必看得到门店公告。', 'People in the groups may never see the shop door.'),
    counts: [both('置顶三十天', 'pinned for thirty days')],
    countsNot: [both('只发朋友圈', 'only on a personal page')],
    where: both('企业微信的群列表', 'the list of groups in the messenger'),
  },
  gap: both('会员群还没通知到', 'the members’ groups have not been told'),
  action: both('在会员群补发停业通知', 'post the closing notice in the groups'),
  owner: 'customer-service',
  due: { before: 'serviceStops', days: 30 },
};

/** An invented advisor's pack with one question and two law facts. */
export const specimen: ExternalPack = {
  format: 'shouguan-pack/1',
  id: 'x-example',
  version: '1.0',
  date: '2026-11-24',
  name: both('示例律所补充题', 'Example law firm’s extra questions'),
  author: '示例律师事务所',
  questions: [specimenQuestion],
  lawFacts: [
    {
      id: 'x-example.law.01',
      about: 'PIPL:47',
      title: both('地方口径', 'a local reading'),
      gist: both(
        '当地主管部门接受锁存的说明。',
        'The local authority accepts a statement on locked storage.',
      ),
      confidence: 'secondary',
      readOn: '2026-11-20',
      from: '2026-10-01',
    },
    {
      id: 'x-example.law.02',
      title: both('新的通知格式', 'a new form of notice'),
      gist: both('通知要写明保管人。', 'The notice names the custodian.'),
      confidence: 'text',
      readOn: '2026-11-20',
    },
  ],
};

/** The specimen as a file, changed at one place; `undefined` takes the entry out. */
export function fileWith(path: readonly (string | number)[] = [], value?: unknown): string {
  const file: unknown = structuredClone(specimen);
  const last = path.at(-1);
  if (last === undefined) return JSON.stringify(file);
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((inner, step) => (inner as Record<string | number, unknown>)[step], file);
  (holder as Record<string | number, unknown>)[last] = value;
  return JSON.stringify(file);
}
