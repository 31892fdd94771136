import { TextInput } from '@mantine/core';
import type { CaseView, QuestionView } from '../../lib/cases/case-view.ts';
import { dueOf } from '../../lib/checklist/gaps.ts';
import { usePreferences } from '../preferences.tsx';
import type { AnswerEditor } from './use-answer-editor.ts';

interface Props {
  readonly here: QuestionView;
  readonly view: CaseView;
  readonly editor: AnswerEditor;
}

/** Who sees to it and by when; the question suggests a department and a day, the person decides. */
export function OwnerAndDue({ here, view, editor }: Props) {
  const { messages } = usePreferences();
  const words = messages.checklist;
  const suggested = dueOf(here.question.due, view.facts);
  const key = here.question.irreversibleAfter;
  const last = key && view.facts.dates?.[key];
  const due = editor.shown.dueOn;
  return (
    <div className="form-row">
      <TextInput
        label={words.owner}
        placeholder={words.ownerPlaceholder(words.departments[here.question.owner])}
        value={editor.shown.owner ?? ''}
        onChange={(event) => editor.edit({ owner: event.currentTarget.value }, 'after-typing')}
      />
      <TextInput
        type="date"
        max="2100-12-31"
        label={words.due}
        description={
          last
            ? words.dueBefore(messages.shell.date(last))
            : suggested && words.dueSuggested(messages.shell.date(suggested))
        }
        error={last && due && due > last ? words.dueLate : undefined}
        value={due ?? ''}
        onChange={(event) => editor.edit({ dueOn: event.currentTarget.value || undefined }, 'now')}
      />
    </div>
  );
}
