import type { Text } from '../i18n/text.ts';
import type { ExternalPack, LawFact } from './pack-external.ts';
import { indexPack } from './pack-index.ts';
import type { Question, Section } from './question.ts';
import { comparePacks, type PackChange } from './upgrade.ts';

/** Behind every built-in section. */
const firstOrder = 1000;

/** The sections of external packs, one each, in the order given. Titles and questions say whose they are. */
export function packSections(packs: readonly ExternalPack[]): readonly Section[] {
  return packs.map((pack, index) => ({
    id: pack.id,
    order: firstOrder + index,
    title: {
      zh: `${pack.name.zh}（${pack.author}提供）`,
      en: `${pack.name.en} (by ${pack.author})`,
    },
    intro: {
      zh: `这一节是${pack.author}的题包，不是收官自带的内容，对错由作者负责。`,
      en: `This section is a pack by ${pack.author}; it does not come with Shouguan, and its author answers for it.`,
    },
    questions: packQuestions(pack),
  }));
}

/**
 * The questions of a pack as the checklist takes them. They answer no duty of the built-in catalogue. What lists and
 * papers print of a question by itself carries the author's name, so that none can leave it out.
 */
function packQuestions(pack: ExternalPack): readonly Question[] {
  const from = { pack: pack.id, author: pack.author };
  const signed = ({ zh, en }: Text): Text => ({
    zh: `${zh}（${pack.author}）`,
    en: `${en} (${pack.author})`,
  });
  return pack.questions.map((question) => ({
    ...question,
    text: signed(question.text),
    gap: signed(question.gap),
    action: signed(question.action),
    duties: [],
    from,
  }));
}

/** What stands in a pack. */
export interface PackCounts {
  readonly questions: number;
  /** Of these, the ones whose "no" would block. */
  readonly blockers: number;
  /** Of these, the ones asked only in some cases. */
  readonly conditional: number;
  readonly lawFacts: number;
  /** Of these, the ones that its author has not read in the source. */
  readonly unverified: number;
}

export function packCounts({ questions, lawFacts }: ExternalPack): PackCounts {
  const isRead = ({ confidence }: LawFact) => confidence === 'text' || confidence === 'quoted';
  return {
    questions: questions.length,
    blockers: questions.filter(({ severity }) => severity === 'blocker').length,
    conditional: questions.filter(({ visibleWhen }) => visibleWhen !== undefined).length,
    lawFacts: lawFacts.length,
    unverified: lawFacts.filter((fact) => !isRead(fact)).length,
  };
}

/** What adding a pack would mean. */
export interface PackPreview {
  readonly pack: ExternalPack;
  /** The version it would take the place of. */
  readonly replaces: string | undefined;
  /** What differs from that version; everything is `added` when there is none. */
  readonly changes: readonly PackChange[];
}

/** What adding a pack would mean beside the version already there, if any. Writes nothing. */
export function previewPack(pack: ExternalPack, installed: ExternalPack | undefined): PackPreview {
  const before = installed ? packQuestions(installed) : [];
  return {
    pack,
    replaces: installed?.version,
    changes: comparePacks(indexPack(installed ?? pack, before), indexPack(pack, packQuestions(pack))),
  };
}
