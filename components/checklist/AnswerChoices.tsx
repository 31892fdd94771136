import { NativeSelect } from '@mantine/core';
import type { QuestionView } from '../../lib/cases/case-view.ts';
import type { AnswerState } from '../../lib/checklist/answer.ts';
import { usePreferences } from '../preferences.tsx';
import { useHotkey } from '../shell/use-hotkey.ts';
import type { AnswerEditor } from './use-answer-editor.ts';

/** The five answers, in the words of this question; nothing is preselected. Keys 1 to 5 choose. */
export function AnswerChoices({ here, editor }: { here: QuestionView; editor: AnswerEditor }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist;
  const { choices } = here.question;
  const choose = (state: AnswerState) => editor.edit({ state }, 'now');
  const rows: readonly (readonly [AnswerState, string, string])[] = [
    ['yes', say(choices.yes), words.states.yes],
    ['partly', say(choices.partly), words.states.partly],
    ['no', say(choices.no), words.states.no],
    ['unknown', words.unknownChoice, words.unknownAside],
    ['not-applicable', words.naChoice, words.naAside],
  ];
  useHotkey('1', () => choose('yes'));
  useHotkey('2', () => choose('partly'));
  useHotkey('3', () => choose('no'));
  useHotkey('4', () => choose('unknown'));
  useHotkey('5', () => choose('not-applicable'));
  return (
    <>
      <fieldset className="answers">
        <legend className="visually-hidden">{say(here.question.text)}</legend>
        {rows.map(([state, text, aside], index) => (
          <label key={state} className="choice">
            <kbd>{index + 1}</kbd>
            <input
              type="radio"
              name={here.question.id}
              value={state}
              checked={editor.shown.state === state}
              onChange={() => choose(state)}
            />
            <span className="choice-text">{text}</span>
            <span className="choice-aside">{aside}</span>
          </label>
        ))}
      </fieldset>
      {editor.shown.state === 'not-applicable' && here.question.notApplicable && (
        <NativeSelect
          className="na-reason"
          label={words.naReason}
          value={editor.shown.naReasonId ?? ''}
          onChange={(event) => editor.edit({ naReasonId: event.currentTarget.value || undefined }, 'now')}
          data={[
            { value: '', label: words.naOwn },
            ...here.question.notApplicable.map(({ id, label }) => ({ value: id, label: say(label) })),
          ]}
        />
      )}
    </>
  );
}
