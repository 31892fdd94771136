import { questions } from '../../../lib/checklist/index.ts';
import type { Fixtures } from './fixture.ts';

const confirmedAt = '2026-11-21T06:00:00.000Z';
const confirmedBy = (hand: string) =>
  Object.fromEntries(
    [...questions.keys()]
      .slice(0, 10)
      .map((id, n) => [id, { state: 'yes', confirmedAt, confirmedBy: n === 0 ? hand : '测试员甲' } as const]),
  );
const remark = { id: 'r', text: '合同找到了吗', at: '2026-11-20T06:00:00.000Z', by: '测试员甲' };
const sameFile = (hints: readonly string[]) => hints.map((hintId) => ({ hintId, sha256: 'same' }));

/** The records themselves: evidence, confirmations, suggestions, the journal. */
export const recordCases: Fixtures = {
  'proof-empty': {
    fires: {
      answers: { 'holdings.list.01': { state: 'yes', evidenceIds: ['e0'] } },
      evidence: [{ size: 0 }],
    },
    silent: {
      answers: { 'holdings.list.01': { state: 'yes', evidenceIds: ['e0'] } },
      evidence: [{ size: 1 }],
    },
  },
  'proof-repeated': {
    fires: { evidence: sameFile(['catalogue', 'offline-list', 'count-screens']) },
    silent: { evidence: sameFile(['catalogue', 'offline-list']) },
  },
  'proof-lapsed': {
    fires: {
      answers: { 'holdings.list.01': { state: 'yes', evidenceIds: ['e0'] } },
      evidence: [{ hintId: 'catalogue', validUntil: '2026-11-21' }],
    },
    silent: {
      answers: { 'holdings.list.01': { state: 'yes', evidenceIds: ['e0', 'e1'] } },
      evidence: [{ hintId: 'catalogue', validUntil: '2026-11-21' }, { hintId: 'catalogue' }],
    },
  },
  'proof-lapsing': {
    fires: {
      facts: { 'dates.plannedDeregistration': '2027-03-31' },
      answers: { 'holdings.list.01': { state: 'yes', evidenceIds: ['e0'] } },
      evidence: [{ validUntil: '2027-03-01' }],
    },
    silent: {
      facts: { 'dates.plannedDeregistration': '2027-03-31' },
      answers: { 'holdings.list.01': { state: 'yes', evidenceIds: ['e0'] } },
      evidence: [{ validUntil: '2027-04-30' }],
    },
  },
  'remark-open': {
    fires: { answers: { 'holdings.list.01': { remarks: [remark] } } },
    silent: {
      answers: {
        'holdings.list.01': { remarks: [{ ...remark, settledAt: confirmedAt, settledBy: '测试员乙' }] },
      },
    },
  },
  'own-text-personal': {
    fires: { answers: { 'holdings.list.01': { state: 'no', reason: '客户来电 13800138000 还没回' } } },
    silent: { answers: { 'holdings.list.01': { state: 'no', reason: '客户来电 138****8000 还没回' } } },
  },
  'proof-unused': {
    fires: { evidence: [{}] },
    silent: { evidence: [{}], answers: { 'holdings.list.01': { state: 'yes', evidenceIds: ['e0'] } } },
  },
  'suggestion-waiting': {
    fires: { suggested: { sensitivePi: true } },
    silent: { facts: { sensitivePi: true } },
  },
  'one-hand': {
    fires: { answers: confirmedBy('测试员甲') },
    silent: { answers: confirmedBy('测试员乙') },
  },
  'journal-broken': {
    fires: { dataSets: [{}, {}], journal: (entries) => entries.slice(1) },
    silent: { dataSets: [{}, {}], journal: (entries) => [...entries].reverse() },
  },
  'record-unjournaled': {
    fires: { dataSets: [{}, {}], journal: (entries) => entries.slice(0, 1) },
    silent: { dataSets: [{}, {}] },
  },
};
