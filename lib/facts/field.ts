import type { Text } from '../i18n/text.ts';
import type { Condition } from './condition.ts';
import type { FactPath, FactValue } from './facts.ts';

/** How one fact is asked for and shown. */
export interface FactField {
  readonly id: FactPath;
  /** A short name for lists and reasons, such as "CRM 合同到期日". */
  readonly label: Text;
  /** The question in triage, in the words of someone who works in the CRM. */
  readonly ask: Text;
  /** One or two sentences: what counts, where to look. */
  readonly help: Text;
  readonly kind: 'choice' | 'boolean' | 'count' | 'money' | 'date' | 'instant';
  /** For `boolean`: asks whether there is such a thing, so that Chinese answers 有 or 没有 instead of 是 or 否. */
  readonly asksFor?: 'presence';
  /** For `choice`: every allowed value, with its words. */
  readonly choices?: readonly { readonly value: FactValue; readonly label: Text; readonly hint?: Text }[];
  /** Asked only then; always asked when left out. */
  readonly visibleWhen?: Condition;
  /** Part of the short triage (10–14 facts), in this order; later facts are asked where they matter. */
  readonly triage?: number;
  /** Detection types whose presence on a page suggests that this fact is true. */
  readonly suggestedBy?: readonly string[];
  readonly cites?: readonly string[];
}
