import { TextInput } from '@mantine/core';
import type { IsoDate } from '../../lib/base/date.ts';
import type { CaseView, QuestionView } from '../../lib/cases/case-view.ts';
import { dueOf } from '../../lib/checklist/gaps.ts';
import { keyDay } from '../../lib/checklist/key-day.ts';
import { chinaDate } from '../../lib/i18n/china-time.ts';
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
  const last = key && keyDay(key, view.facts);
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
        description={useDueHint(last, suggested)}
        error={last && due && due > last ? words.dueLate : undefined}
        value={due ?? ''}
        onChange={(event) => editor.edit({ dueOn: event.currentTarget.value || undefined }, 'now')}
      />
    </div>
  );
}

/** The last possible day, or the suggested one; a suggestion that has passed is said to be late, not suggested. */
function useDueHint(last: IsoDate | undefined, suggested: IsoDate | undefined): string | undefined {
  const { messages } = usePreferences();
  const words = messages.checklist;
  if (last) return words.dueBefore(messages.shell.date(last));
  if (!suggested) return undefined;
  const say = suggested < chinaDate(new Date()) ? words.dueOverdue : words.dueSuggested;
  return say(messages.shell.date(suggested));
}
