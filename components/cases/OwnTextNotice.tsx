import { useMemo } from 'react';
import { Link } from 'wouter';
import { AppError } from '../../lib/base/app-error.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { type PersonalText, personalTexts, replaceOwnText } from '../../lib/cases/own-text.ts';
import { recognizers } from '../../lib/detection/recognizers/index.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';

/** Warns of personal data in what people wrote, before it is printed or exported, and offers to mask it. */
export function OwnTextNotice({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.cases.ownText;
  const replace = useReplace();
  const found = useMemo(() => personalTexts(view.file), [view.file]);
  if (found.length === 0) return null;
  return (
    <section className="notice gap own-text" aria-label={words.title(found.length)}>
      <h2>{words.title(found.length)}</h2>
      <p className="small">{words.lead}</p>
      <ul>
        {found.map((one) => (
          <Row
            key={one.kind === 'remark' ? one.remark.id : `${one.row.id} ${one.field}`}
            view={view}
            own={one}
            onReplace={() => replace([one])}
          />
        ))}
      </ul>
      {found.length > 1 && (
        <button type="button" className="btn btn-s" onClick={() => replace(found)}>
          {words.replaceAll}
        </button>
      )}
    </section>
  );
}

function Row({ view, own, onReplace }: { view: CaseView; own: PersonalText; onReplace: () => void }) {
  const { messages, say } = usePreferences();
  const words = messages.cases.ownText;
  const kinds = own.types.map((type) => say(recognizers.get(type)?.label ?? { zh: type, en: type }));
  const { title, href } = placeOf(view, own);
  return (
    <li>
      <p>
        {href ? (
          <Link className="link" href={href}>
            {title && say(title)}
          </Link>
        ) : (
          title && say(title)
        )}
        <span className="small quiet">
          {' '}
          {words.fields[own.field]} · {kinds.join(messages.shell.comma)}
        </span>
      </p>
      <p className="small">
        {words.masked}
        {messages.shell.colon}
        {own.masked}
      </p>
      <button type="button" className="btn btn-s" onClick={onReplace}>
        {words.replace}
        <span className="visually-hidden">
          {messages.shell.colon}
          {title && say(title)}
        </span>
      </button>
    </li>
  );
}

/** The question or data set by name, and where it can be edited; an answer that is not asked for now has no such place. */
function placeOf({ file, sections, parked }: CaseView, own: PersonalText) {
  const base = `/case/${file.case.id}`;
  if (own.kind === 'data-set') return { title: { zh: own.row.name, en: own.row.name }, href: `${base}/data` };
  const { questionId } = own.row;
  const here = sections
    .flatMap(({ questions }) => questions)
    .find(({ question }) => question.id === questionId);
  if (here) return { title: here.question.text, href: `${base}/check/${here.section.id}/${questionId}` };
  const rests = parked.find(({ question }) => question.id === questionId);
  return { title: rests?.question.text ?? { zh: questionId, en: questionId }, href: undefined };
}

/** Masks some texts, and puts them back when that is undone. */
function useReplace() {
  const { messages, say } = usePreferences();
  const words = messages.cases.ownText;
  const store = useStore();
  const toast = useToast();
  const write = async (found: readonly PersonalText[], isUndo: boolean) => {
    for (const own of found)
      await replaceOwnText(
        store,
        isUndo ? { ...own, text: own.masked } : own,
        isUndo ? own.text : own.masked,
      );
  };
  const guard = (work: Promise<void>) =>
    work.catch((problem: unknown) => {
      if (!(problem instanceof AppError)) throw problem;
      toast({ text: say(problem.text) });
    });
  return (found: readonly PersonalText[]) =>
    void guard(
      write(found, false).then(() =>
        toast({
          text: words.replaced(found.length),
          action: { label: messages.shell.undo, run: () => void guard(write(found, true)) },
        }),
      ),
    );
}
