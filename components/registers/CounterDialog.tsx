import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { counterEntry } from '../../lib/cases/entries.ts';
import type { EntryRow } from '../../lib/cases/entry-words.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { DialogForm } from '../ui/DialogForm.tsx';
import { useDraftState } from '../ui/drafts.tsx';
import { typedDigits } from '../ui/typed-digits.ts';
import { usePersonalWarning } from './use-personal-warning.ts';

interface Props {
  readonly view: CaseView;
  readonly row: EntryRow;
  readonly onClose: () => void;
}

/** Takes an entry back, or a part of what it counts, with the reason. */
export function CounterDialog({ view, row, onClose }: Props) {
  const { messages } = usePreferences();
  const words = messages.registers;
  const store = useStore();
  const [tried, setTried] = useState(false);
  const { entry, left } = row;
  const draft = useDraftState(`counter ${view.file.case.id} ${entry.id}`, { reason: '', typed: '' });
  const { reason, typed } = draft.value;
  const warning = usePersonalWarning(view)(reason, 'text');
  const digits = typedDigits(typed);
  const isCount =
    digits === '' || (/^\d{1,9}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= (left ?? 0));
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '' || !isCount) return;
    await counterEntry(store, entry, {
      reason: reason.trim(),
      ...(digits === '' ? {} : { less: Number(digits) }),
    });
    draft.forget();
    onClose();
  };
  return (
    <DialogForm
      title={words.counterTitle(entry.number)}
      submit={words.save}
      onSubmit={submit}
      draft={draft}
      onClose={onClose}
    >
      <p className="small quiet">{words.counterLead}</p>
      <div className="form-row">
        <Textarea
          label={words.reason}
          rows={2}
          value={reason}
          error={tried && reason.trim() === '' ? words.reasonNeeded : undefined}
          onChange={(event) => draft.set({ ...draft.value, reason: event.currentTarget.value })}
        />
        {warning && <p className="small amber">{warning}</p>}
        {left !== undefined && left > 0 && (
          <TextInput
            label={words.less}
            description={words.lessHint(left.toLocaleString('en'))}
            inputMode="numeric"
            value={typed}
            error={isCount ? undefined : words.lessWrong(left.toLocaleString('en'))}
            onChange={(event) => draft.set({ ...draft.value, typed: event.currentTarget.value })}
          />
        )}
      </div>
    </DialogForm>
  );
}
