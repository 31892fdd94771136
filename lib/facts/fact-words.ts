import { messagesIn } from '../i18n/messages.ts';
import type { Language } from '../i18n/text.ts';
import type { FactValue } from './facts.ts';
import type { FactField } from './field.ts';

/** A fact's value as a person would say it: the choice's words, 是 or 否, a date, a moment, a count with its unit. */
export function factWords(field: FactField, value: FactValue, language: Language): string {
  const { cases, shell } = messagesIn(language);
  const choice = field.choices?.find((one) => one.value === value);
  if (choice) return choice.label[language];
  if (typeof value === 'boolean') return value ? cases.factYes : cases.factNo;
  if (field.kind === 'date') return shell.date(String(value));
  if (field.kind === 'instant') return shell.chinaTime(String(value));
  if (typeof value === 'number') {
    const number = value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en-GB');
    return `${number} ${field.kind === 'money' ? cases.yuan : cases.people}`;
  }
  return String(value);
}
