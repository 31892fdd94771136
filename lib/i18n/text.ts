/** The languages a person can read the whole product in. */
export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/** A sentence in every authoring language. Content carries its words itself, so the compiler demands both. */
export type Text = Readonly<Record<Language, string>>;

/** The sentence in one language. */
export const t = (text: Text, language: Language): string => text[language];

/** The BCP 47 tag to put into `lang` attributes and documents. */
export const languageTag = (language: Language): string => (language === 'zh' ? 'zh-CN' : 'en');
