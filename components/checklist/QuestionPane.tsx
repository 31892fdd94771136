import { Textarea, TextInput } from '@mantine/core';
import { type RefObject, useRef } from 'react';
import { Link } from 'wouter';
import { AnswerChanged } from '../../lib/cases/answers.ts';
import { becauseWords } from '../../lib/cases/because-words.ts';
import type { CaseView, QuestionView } from '../../lib/cases/case-view.ts';
import { broughtBy } from '../../lib/cases/provenance.ts';
import { chinaClock } from '../../lib/i18n/china-time.ts';
import { usePreferences } from '../preferences.tsx';
import { useHotkey } from '../shell/use-hotkey.ts';
import { AnswerChoices } from './AnswerChoices.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { GapNotice } from './GapNotice.tsx';
import { OwnerAndDue } from './OwnerAndDue.tsx';
import { Remarks } from './Remarks.tsx';
import { type AnswerEditor, type SaveState, useAnswerEditor } from './use-answer-editor.ts';

interface Props {
  readonly view: CaseView;
  readonly here: QuestionView;
  readonly count: number;
  readonly previous: string;
  readonly next: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** One question: why it is asked, the five answers, and everything said with the answer. */
export function QuestionPane({ view, here, count, previous, next, heading }: Props) {
  const { messages, say, language } = usePreferences();
  const words = messages.checklist;
  const editor = useAnswerEditor(view.file.case.id, here);
  const note = useRef<HTMLTextAreaElement>(null);
  useHotkey('c', () => note.current?.focus());
  const because = becauseWords(here, view.facts, language);
  const brought = here.answer && broughtBy(view.file.journal, here.answer);
  return (
    <main className="mid" id="main" tabIndex={-1}>
      <div className="scroll">
        <div className="crumb">
          <span>
            {say(here.section.title)} · {words.of(here.number, count)}
          </span>
          <SaveWords state={editor.state} here={here} />
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {say(here.question.text)}
        </h1>
        {because && <p className="because">{because}</p>}
        {brought && <p className="small quiet">{words.imported(messages.shell.date(brought.at))}</p>}
        <AnswerChoices here={here} editor={editor} />
        <Conflict here={here} editor={editor} />
        <GapNotice here={here} view={view} />
        <div className="two">
          <Reason here={here} editor={editor} />
          <OwnerAndDue here={here} view={view} editor={editor} />
        </div>
        <EvidenceList view={view} here={here} />
        <Textarea
          ref={note}
          className="note-field"
          label={words.note}
          placeholder={words.notePlaceholder}
          autosize={false}
          rows={2}
          value={editor.shown.note ?? ''}
          onChange={(event) => editor.edit({ note: event.currentTarget.value }, 'after-typing')}
        />
        <Remarks caseId={view.file.case.id} here={here} />
      </div>
      <Foot here={here} editor={editor} previous={previous} next={next} />
    </main>
  );
}

function SaveWords({ state, here }: { state: SaveState; here: QuestionView }) {
  const { messages } = usePreferences();
  const words = messages.checklist;
  const idle = here.answer ? words.savedAt(messages.shell.time(here.answer.updatedAt)) : words.notStarted;
  const say = { idle, saving: words.saving, saved: '', failed: words.notSaved };
  return (
    <span role="status" className={state.kind === 'failed' ? 'red' : ''} data-save={state.kind}>
      {state.kind === 'saved' ? words.savedAt(chinaClock(state.at)) : say[state.kind]}
    </span>
  );
}

/** A save that failed: what happened, what is safe; for a conflict, what stands there and both ways out. */
function Conflict({ here, editor }: { here: QuestionView; editor: AnswerEditor }) {
  const { messages, say } = usePreferences();
  if (editor.state.kind !== 'failed') return null;
  const { error } = editor.state;
  return (
    <div className="notice error" role="alert">
      <p>{say(error.text)}</p>
      {error instanceof AnswerChanged && <Theirs here={here} conflict={error} />}
      {!error.isFinal && (
        <p className="form-foot">
          {error instanceof AnswerChanged ? (
            <>
              <button type="button" className="btn btn-s" onClick={() => editor.resolve('mine')}>
                {messages.checklist.keepMine}
              </button>
              <button type="button" className="btn btn-s" onClick={() => editor.resolve('theirs')}>
                {messages.checklist.takeTheirs}
              </button>
            </>
          ) : (
            <button type="button" className="btn btn-s" onClick={editor.retry}>
              {messages.shell.retry}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** What the other window stored in the fields in question; nothing can be chosen unseen. */
function Theirs({ here, conflict }: { here: QuestionView; conflict: AnswerChanged }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist;
  const { current, fields } = conflict;
  const offered = here.question.notApplicable?.find(({ id }) => id === current?.naReasonId);
  const stored = fields.map((field) => {
    if (field === 'state') return current?.state && words.states[current.state];
    return field === 'naReasonId' ? offered && say(offered.label) : current?.[field];
  });
  return stored.map((value, index) => <p key={fields[index]}>{words.theirs(value || words.emptied)}</p>);
}

function Reason({ here, editor }: { here: QuestionView; editor: AnswerEditor }) {
  const { messages } = usePreferences();
  const words = messages.checklist;
  const { state } = editor.shown;
  if (state === 'unknown')
    return (
      <div className="form-row">
        <TextInput
          label={words.who}
          value={editor.shown.unknownWho ?? ''}
          onChange={(event) => editor.edit({ unknownWho: event.currentTarget.value }, 'after-typing')}
        />
        <TextInput
          type="date"
          max="2100-12-31"
          label={words.whoBy}
          value={editor.shown.unknownBy ?? ''}
          onChange={(event) => editor.edit({ unknownBy: event.currentTarget.value || undefined }, 'now')}
        />
      </div>
    );
  const needed = here.missing.some(({ what }) => what === 'reason');
  return (
    <Textarea
      label={state === 'not-applicable' ? words.naReason : words.reason}
      required={needed}
      placeholder={words.reasonPlaceholder}
      rows={3}
      value={editor.shown.reason ?? ''}
      onChange={(event) => editor.edit({ reason: event.currentTarget.value }, 'after-typing')}
    />
  );
}

function Foot(props: { here: QuestionView; editor: AnswerEditor; previous: string; next: string }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist;
  const { here, editor, previous, next } = props;
  const confirmed = here.answer?.confirmedAt;
  return (
    <div className="foot">
      <Link href={previous} className="foot-link">
        <kbd>K</kbd> {words.previous}
      </Link>
      <Link href={next} className="foot-link">
        <kbd>J</kbd> {words.next}
      </Link>
      <span className="foot-state small">
        {here.answer?.state && here.missing.length > 0
          ? here.missing.map(({ text }) => say(text)).join(messages.shell.pause)
          : confirmed && words.confirmed(here.answer?.confirmedBy ?? '', messages.shell.date(confirmed))}
      </span>
      <button
        type="button"
        className="btn-main"
        disabled={!here.answer?.state || Boolean(confirmed)}
        title={here.answer?.state ? undefined : words.notStarted}
        onClick={editor.confirm}
      >
        {words.confirm}
      </button>
    </div>
  );
}
