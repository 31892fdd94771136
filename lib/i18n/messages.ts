import { en } from './locales/en.ts';
import { zh } from './locales/zh.ts';
import type { Language } from './text.ts';

/** The interface's words. Chinese is the authority: every other language must have the same keys and arguments. */
export type Messages = typeof zh;

const locales: Record<Language, Messages> = { zh, en };

export const messagesIn = (language: Language): Messages => locales[language];
