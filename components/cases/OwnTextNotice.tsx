import { useMemo } from 'react';
import { Link } from 'wouter';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { together } from '../../lib/cases/change.ts';
import {
  type ChangeableText,
  isChangeable,
  type PersonalText,
  personalTexts,
  replaceOwnText,
} from '../../lib/cases/own-text.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import type { Text } from '../../lib/i18n/text.ts';
import { registerKinds } from '../../lib/registers/index.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';

/** Warns of personal data in what people wrote, before it is printed or exported, and offers to mask it. */
export function OwnTextNotice({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.cases.ownText;
  const replace = useReplace();
  const found = useMemo(() => personalTexts(view.file), [view.file]);
  const changeable = found.filter(isChangeable);
  if (found.length === 0) return null;
  return (
    <section className="notice gap own-text" aria-label={words.title(found.length)}>
      <h2>{words.title(found.length)}</h2>
      <p className="small">{words.lead}</p>
      <ul>
        {found.map((one) => (
          <Row
            key={one.kind === 'remark' ? one.remark.id : `${one.row.id} ${one.field} ${one.text}`}
            view={view}
            own={one}
            onReplace={isChangeable(one) ? () => replace([one]) : undefined}
          />
        ))}
      </ul>
      {changeable.length > 1 && (
        <button type="button" className="btn btn-s" onClick={() => replace(changeable)}>
          {words.replaceAll}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly view: CaseView;
  readonly own: PersonalText;
  /** Absent where nothing can be put in its place from here. */
  readonly onReplace: (() => void) | undefined;
}

function Row({ view, own, onReplace }: RowProps) {
  const { messages, say } = usePreferences();
  const words = messages.cases.ownText;
  const kinds = own.types.map((type) => say(recognizers.get(type)?.label ?? { zh: type, en: type }));
  const { title, href } = placeOf(view, own);
  return (
    <li>
      <p>
        {href ? (
          <Link className="link" href={href}>
            {say(title)}
          </Link>
        ) : (
          say(title)
        )}
        <span className="small quiet">
          {' '}
          <FieldName own={own} /> · {kinds.join(messages.shell.comma)}
        </span>
      </p>
      <p className="small">
        {words.masked}
        {messages.shell.colon}
        {own.masked}
      </p>
      {onReplace ? (
        <button type="button" className="btn btn-s" onClick={onReplace}>
          {words.replace}
          <span className="visually-hidden">
            {messages.shell.colon}
            {say(title)}
          </span>
        </button>
      ) : (
        !isChangeable(own) && <p className="small quiet">{words.kept[own.kind]}</p>
      )}
    </li>
  );
}

function FieldName({ own }: { own: PersonalText }) {
  const { messages, say } = usePreferences();
  if (own.kind !== 'entry') return messages.cases.ownText.fields[own.field];
  const column = registerKinds.get(own.row.register)?.columns.find(({ id }) => id === own.field);
  return column ? say(column.label) : messages.registers.reason;
}

/** What it stands in by name, and where that can be seen; an answer that is not asked for now has no such place. */
function placeOf(
  { file, sections, parked }: CaseView,
  own: PersonalText,
): { readonly title: Text; readonly href?: string } {
  const base = `/case/${file.case.id}`;
  const plain = (words: string): Text => ({ zh: words, en: words });
  switch (own.kind) {
    case 'case':
      return { title: plain(own.row.number), href: `${base}/edit` };
    case 'data-set':
      return { title: plain(own.row.name), href: `${base}/data` };
    case 'evidence':
      return { title: plain(own.row.number), href: `${base}/data/evidence` };
    case 'entry':
      return { title: plain(own.row.number), href: `${base}/registers/${own.row.register}` };
  }
  const { questionId } = own.row;
  const here = sections
    .flatMap(({ questions }) => questions)
    .find(({ question }) => question.id === questionId);
  if (here) return { title: here.question.text, href: `${base}/check/${here.section.id}/${questionId}` };
  const rests = parked.find(({ question }) => question.id === questionId);
  return { title: rests?.question.text ?? plain(questionId) };
}

type Changed = PersonalText & ChangeableText;

/** Masks some texts, all or none, and puts them back when that is undone. */
function useReplace() {
  const { messages } = usePreferences();
  const words = messages.cases.ownText;
  const store = useStore();
  const toast = useToast();
  const write = (found: readonly Changed[], isUndo: boolean) =>
    together(store, async () => {
      for (const own of found)
        await replaceOwnText(
          store,
          isUndo ? { ...own, text: own.masked } : own,
          isUndo ? own.text : own.masked,
        );
    });
  return (found: readonly Changed[]) =>
    void write(found, false).then(() =>
      toast({
        text: words.replaced(found.length),
        action: { label: messages.shell.undo, run: () => write(found, true) },
      }),
    );
}
