import type { CaseView, QuestionView } from '../../lib/cases/case-view.ts';
import { keyDay } from '../../lib/checklist/key-day.ts';
import { factFields } from '../../lib/facts/index.ts';
import { usePreferences } from '../preferences.tsx';
import { Stone } from '../ui/Stone.tsx';

/** What the answer leaves undone, what to do about it, and until when it can still be done. */
export function GapNotice({ here, view }: { here: QuestionView; view: CaseView }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist;
  const gap = view.gaps.find(({ question }) => question === here.question);
  if (!gap) return <LastDay here={here} view={view} />;
  return (
    <div className={gap.mark === 'blocker' ? 'notice error' : 'notice gap'}>
      <Stone mark={gap.mark} />
      <div>
        <p>
          <b>
            {gap.mark === 'blocker' ? words.blocker : words.gap}
            {messages.shell.colon}
          </b>
          {say(gap.text)}
        </p>
        {gap.mark === 'unknown' && <p>{words.unknownIsGap}</p>}
        <p>
          <b>
            {words.toDo}
            {messages.shell.colon}
          </b>
          {say(gap.action)}
        </p>
        <LastDay here={here} view={view} />
      </div>
    </div>
  );
}

function LastDay({ here, view }: { here: QuestionView; view: CaseView }) {
  const { messages, say } = usePreferences();
  const key = here.question.irreversibleAfter;
  if (!key) return null;
  const day = keyDay(key, view.facts);
  const field = factFields.get(`dates.${key}`);
  return (
    <p className="small last-day">
      {day
        ? messages.checklist.irreversible(messages.shell.date(day))
        : field && messages.checklist.irreversibleUnknown(say(field.label))}
    </p>
  );
}
