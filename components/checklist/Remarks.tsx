import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { QuestionView } from '../../lib/cases/case-view.ts';
import { addRemark, settleRemark } from '../../lib/cases/remarks.ts';
import type { Answer, Remark } from '../../lib/checklist/answer.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useDraftState } from '../ui/drafts.tsx';
import { useIsLeft } from '../ui/use-is-left.ts';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';

/** What colleagues say about an answer: who, when, and whether it is settled; adding one more. */
export function Remarks({ caseId, here }: { caseId: string; here: QuestionView }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist;
  const store = useStore();
  const [error, setError] = useState<AppError>();
  const isLeft = useIsLeft();
  const once = useOneAtATime();
  const { question, answer } = here;
  const draft = useDraftState(`remark ${caseId} ${question.id}`, '');
  const text = draft.value;
  const run = (work: Promise<unknown>) => {
    setError(undefined);
    return work.catch((problem: unknown) => {
      if (isLeft.current || !(problem instanceof AppError)) throw problem;
      setError(problem);
    });
  };
  const isEmpty = text.trim() === '';
  const [tried, setTried] = useState(false);
  const add = () => {
    setTried(isEmpty);
    if (!isEmpty) void once(() => run(addRemark(store, caseId, { question, text }).then(draft.discard)));
  };
  return (
    <section className="remarks">
      <div className="lab">
        <b>{words.remarks}</b>
        <span>{words.remarksHint}</span>
      </div>
      <ul>
        {answer?.remarks?.map((remark) => (
          <RemarkRow
            key={remark.id}
            remark={remark}
            onSettle={(isSettled) => void run(settleRemark(store, refTo(answer, remark), isSettled))}
          />
        ))}
      </ul>
      <Textarea
        aria-label={words.remarks}
        rows={2}
        error={tried && isEmpty ? words.remarkNeeded : undefined}
        value={text}
        onChange={(event) => draft.set(event.currentTarget.value)}
      />
      <button type="button" className="btn btn-s" onClick={add}>
        {words.addRemark}
      </button>
      {error && (
        <p className="field-error" role="alert">
          {say(error.text)}
        </p>
      )}
    </section>
  );
}

const refTo = (answer: Answer, { id }: Remark) => ({ answer, id });

function RemarkRow({ remark, onSettle }: { remark: Remark; onSettle: (isSettled: boolean) => void }) {
  const { messages } = usePreferences();
  const words = messages.checklist;
  const { text, by, at, settledAt, settledBy } = remark;
  const isSettled = settledAt !== undefined;
  return (
    <li>
      <p className={isSettled ? 'quiet' : ''}>{text}</p>
      <p className="small quiet">
        {words.attached(messages.shell.date(at), by)}
        {isSettled && ` · ${words.remarkSettled(settledBy ?? '', messages.shell.date(settledAt))}`}
      </p>
      <button type="button" className="link small" onClick={() => onSettle(!isSettled)}>
        {isSettled ? words.reopenRemark : words.settleRemark}
        <span className="visually-hidden">
          {messages.shell.colon}
          {text}
        </span>
      </button>
    </li>
  );
}
