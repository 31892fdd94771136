import { factWords } from '../facts/fact-words.ts';
import { type Facts, factAt } from '../facts/facts.ts';
import { factFields } from '../facts/index.ts';
import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../i18n/text.ts';
import type { Clock } from '../rules/decision.ts';

/** A deadline in words. */
export interface ClockWords {
  /** The last day or moment, or why there is none. */
  readonly due: string;
  /** The stated date it is counted from; empty where there is none. */
  readonly from: string;
  /** How many days, working days or hours, and in which direction; empty for a standing limit. */
  readonly counting: string;
}

/** When something falls due and how that was counted, as screens and the dossier say it. */
export function clockWords(clock: Clock, facts: Facts, language: Language): ClockWords {
  const { shell, follows } = messagesIn(language);
  const words = follows.clock;
  const due = clock.on
    ? words.dueOn(shell.date(clock.on))
    : clock.at && words.dueOn(shell.chinaTime(clock.at));
  if (!clock.count)
    return { due: clock.status === 'set' ? words.standing : words.maybe, from: '', counting: '' };
  const { offset, unit } = clock.count;
  const amount = words.units[unit](Math.abs(offset));
  const field = clock.from && factFields.get(clock.from);
  const start = clock.from && factAt(facts, clock.from);
  return {
    due: due ?? words.noDate,
    from:
      field && start !== undefined
        ? words.from(field.label[language], factWords(field, start, language))
        : '',
    counting: offset === 0 ? words.atOnce : offset < 0 ? words.before(amount) : words.within(amount),
  };
}
