import type { IsoDate } from '../base/date.ts';
import type { CaseView } from '../cases/case-view.ts';
import type { CaseExport } from '../cases/read-export.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Language, Text } from '../i18n/text.ts';
import type { DossierSection } from './block.ts';

/** What every part of the dossier is built from. */
export interface DossierContext {
  readonly view: CaseView<CaseExport>;
  readonly language: Language;
  readonly messages: Messages;
  /** The day as of which the law is cited. */
  readonly asOf: IsoDate;
  /** Content in the dossier's language. */
  readonly say: (text: Text) => string;
  /** A day in words; takes a day or an instant. */
  readonly date: (iso: string) => string;
  /** Day and time of day by the clock of China, so that the same case gives the same bytes on every computer. */
  readonly time: (instant: string) => string;
}

/** One part of the dossier: a file in `sections/` that turns a case into one or more sections of blocks. */
export interface DossierPart {
  /** Equal to the file's name. */
  readonly id: string;
  /** Position in the dossier; unique. */
  readonly order: number;
  /** Ids of the duty catalogue that this part answers by being printed. */
  readonly duties?: readonly string[];
  readonly sections: (context: DossierContext) => readonly DossierSection[];
}
