import { useMemo } from 'react';
import type { CaseFile } from '../../lib/cases/case-file.ts';
import type { PageSettings, PopOverWords } from '../../lib/detection/page-settings.ts';
import { popOverStyle } from '../../lib/detection/pop-over-style.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import type { Messages } from '../../lib/i18n/messages.ts';
import { type Language, languageTag, t } from '../../lib/i18n/text.ts';
import { citeLabel } from '../../lib/laws/cite.ts';
import { usePreferences } from '../preferences.tsx';

interface Given {
  readonly file: CaseFile;
  readonly site: string;
  readonly cover: boolean;
}

/** How findings are shown on a page of this site: what was rejected, whether all is covered, and the pop-over's words. */
export function usePageSettings({ file, site, cover }: Given): Omit<PageSettings, 'halted' | 'paging'> {
  const { messages, language, theme } = usePreferences();
  const said = file.rejections;
  return useMemo(
    () => ({
      rejections: (said ?? []).filter((one) => one.site === site).map(({ rejection }) => rejection),
      cover,
      words: { ...wordsFor(messages, language), theme },
    }),
    [said, site, cover, messages, language, theme],
  );
}

function wordsFor(messages: Messages, language: Language): Omit<PopOverWords, 'theme'> {
  const { scanner, shell } = messages;
  const kinds = [...recognizers.values()].map(({ id, label, cites }) => {
    const cite = cites.map((one) => citeLabel(one, language)).join(shell.comma);
    return [id, { name: t(label, language), cite: cite.slice(0, 400) }] as const;
  });
  return {
    ...scanner.popOver,
    lang: languageTag(language),
    style: popOverStyle,
    column: scanner.column('#'),
    general: scanner.general,
    sensitive: scanner.sensitive,
    because: scanner.because,
    kinds: Object.fromEntries(kinds),
    confirm: scanner.confirm,
    reject: scanner.reject,
    close: shell.close,
  };
}
