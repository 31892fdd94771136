import type { CiteLine } from '../laws/cite-line.ts';

/** The seven marks of the board, drawn as vectors and always with their word beside them. */
export type Mark = 'settled' | 'not-applicable' | 'partly' | 'gap' | 'blocker' | 'unknown' | 'open';

/** What a dossier is made of. The same blocks are drawn on screen and on paper; words are already in one language. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly note?: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  | { readonly kind: 'list'; readonly items: readonly string[]; readonly ordered?: boolean }
  | { readonly kind: 'pairs'; readonly rows: readonly Pair[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly string[])[];
      /** Printed instead of an empty table. */
      readonly empty: string;
    }
  | {
      readonly kind: 'tally';
      readonly rows: readonly { readonly mark: Mark; readonly word: string; readonly count: number }[];
      readonly of: string;
    }
  | {
      readonly kind: 'blockers';
      readonly title: string;
      readonly items: readonly string[];
      readonly note: string;
    }
  | QuestionBlock
  | {
      readonly kind: 'signature';
      readonly rows: readonly { readonly role: string; readonly name: string }[];
      /** Above the two lines of each row. */
      readonly signed: string;
      readonly dated: string;
      readonly seal: string;
    };

export interface Pair {
  readonly label: string;
  readonly value: string;
  readonly aside?: string;
}

export interface Column {
  readonly title: string;
  /** Share of the width; shares are relative to each other. */
  readonly share: number;
  readonly align?: 'right';
}

/** One question with everything said about it: mark and facts on the left, rows on the right. */
export interface QuestionBlock {
  readonly kind: 'question';
  readonly mark: Mark;
  readonly word: string;
  readonly place: string;
  /** 0 stated … 4 observed by the tool; absent when there is no answer. */
  readonly assurance?: number;
  readonly assuranceWord: string;
  readonly answeredBy: string;
  readonly title: string;
  readonly rows: readonly (Pair & { readonly tone?: 'gap' })[];
  readonly cites: readonly CiteLine[];
}

export interface DossierSection {
  readonly id: string;
  readonly title: string;
  /** Small line at the right of the title. */
  readonly note?: string;
  readonly blocks: readonly Block[];
}

/** The whole document before it is set: what stands on the cover, then its sections in order. */
export interface Dossier {
  readonly language: 'zh' | 'en';
  readonly title: string;
  readonly subtitle: string;
  readonly caseName: string;
  readonly caseLine: string;
  readonly number: string;
  /** `DRAFT v0.3`, already in words. */
  readonly version: string;
  readonly cover: readonly Pair[];
  readonly blockers: { readonly title: string; readonly items: readonly string[]; readonly note: string };
  readonly twinSha256: string;
  readonly twinName: string;
  readonly tool: string;
  readonly classification: string;
  /** Fixes dates in the file, so that the same case gives the same bytes. */
  readonly madeAt: string;
  readonly words: {
    readonly contents: string;
    readonly twinHash: string;
    readonly documentNumber: string;
    /** `第 {page} / {pages} 页` */
    readonly page: string;
    readonly seal: string;
    readonly noSeal: string;
    /** `Cross-page seal, group {group} of {groups}` */
    readonly seam: string;
    /** Label beside the cites of a question. */
    readonly cites?: string;
    /** Explains the marks in the contents. */
    readonly contentsNote?: string;
  };
  readonly sections: readonly DossierSection[];
}
