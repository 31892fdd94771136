import type { Rule } from '../rule.ts';
import { claimsOpen, handlerGoesOn } from '../situations.ts';

/** What happens to whatever stays with us, our own copy after a transfer included. */
const rules: readonly Rule[] = [
  {
    id: 'LB-01',
    family: 'route',
    title: { zh: '删除', en: 'Delete' },
    when: {
      all: [
        { fact: 'statutoryRetention', is: false },
        { fact: 'openMatters', is: false },
      ],
    },
    unless: handlerGoesOn,
    effect: 'delete',
    says: {
      zh: '没有未了的事，法律也没要求留，就真正删掉，或者匿名到无法复原，包括移交后自己手里的副本、备份和服务商那里的。打个删除标记不算。',
      en: 'Nothing is open and no law keeps it: delete for real or anonymise beyond recovery, including our copy after a transfer, backups and the supplier’s copies. A deleted flag is not deletion.',
    },
    cites: ['PIPL:47(1)(1)', 'PIPL:47(1)(2)', 'NDSR:24', 'GBT35273:3.10'],
    first: { of: 'leftover', rank: 3, answer: 'delete' },
  },
  {
    id: 'LB-02',
    family: 'route',
    title: { zh: '锁定保存，到期删除', en: 'Lock until the period ends, then delete' },
    when: { fact: 'statutoryRetention', is: true },
    unless: handlerGoesOn,
    effect: 'lock',
    says: {
      zh: '只留法律要求的字段，只存储和保护、不再使用；定下保管人和到期日，到期鉴定后删除。',
      en: 'Keep only the fields the law asks for, stored and protected but unused; name a custodian and an end date, then appraise and delete.',
    },
    cites: ['PIPL:47(2)', 'PIPL:19', 'NDSR:24'],
    first: { of: 'leftover', rank: 2, answer: 'lock' },
    besides: true,
  },
  {
    id: 'LB-03',
    family: 'route',
    title: { zh: '暂缓删除', en: 'Hold deletion' },
    when: claimsOpen,
    effect: 'hold',
    says: {
      zh: '还有余额、售后、投诉、官司或债权申报没了结，先留着办这些事用的资料；了结一件，重新看一件。不妨碍依法移交。',
      en: 'Balances, repairs, complaints, lawsuits or creditor claims are open: keep what they need and look again as each closes. A lawful transfer is not held up.',
    },
    cites: [
      'PIPL:13(1)(2)',
      'PIPL:13(1)(3)',
      'CoL:234',
      'CoL:235',
      'CoL:236',
      'CC:509',
      'CC:558',
      'PREPAY:25',
    ],
    first: { of: 'leftover', rank: 1, answer: 'hold' },
    besides: true,
  },
];

export default rules;
