import { Checkbox, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceView } from '../../lib/cases/case-view.ts';
import { together } from '../../lib/cases/change.ts';
import { setHint } from '../../lib/cases/evidence.ts';
import { shareEvidence, unshareEvidence } from '../../lib/cases/evidence-places.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';
import { usePlaces } from './evidence-words.ts';
import { type Known, offeredAs } from './known-evidence.ts';

/** Asks which evidence of the case to attach, and which typical evidence it stands for where there is any. */
export function ChooseKnown({ onDone, ...known }: Known & { readonly onDone: () => void }) {
  const { messages, say } = usePreferences();
  const words = messages.checklist;
  const placesIn = usePlaces();
  const attach = useAttachKnown(known);
  const [hintId, setHintId] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { hints = [] } = known;
  const offered = offeredAs(known, hintId);
  const files = offered.filter(({ id }) => chosen.includes(id));
  const choose = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <>
      <div className="form-row">
        <p className="small quiet">{words.attachKnownLead}</p>
        {hints.length > 0 && (
          <NativeSelect
            label={words.standsFor}
            value={hintId}
            onChange={(event) => setHintId(event.currentTarget.value)}
            data={[
              { value: '', label: words.otherEvidence },
              ...hints.map(({ id, label }) => ({ value: id, label: say(label) })),
            ]}
          />
        )}
        {offered.length === 0 && <p className="quiet">{words.nothingKnown}</p>}
        {offered.map(({ id, number, name, places }) => (
          <Checkbox
            key={id}
            checked={chosen.includes(id)}
            onChange={(event) => choose(id, event.currentTarget.checked)}
            label={
              <>
                {number} {name}
                <span className="small quiet block">
                  {places.length === 0 ? words.attachedNowhere : words.attachedAt(placesIn(places))}
                </span>
              </>
            }
          />
        ))}
      </div>
      <div className="form-foot">
        <button
          type="button"
          className="btn-main"
          disabled={files.length === 0}
          onClick={() => {
            onDone();
            void attach(files, hintId);
          }}
        >
          {words.attach}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          {messages.shell.cancel}
        </button>
      </div>
    </>
  );
}

/** Attaches files as the typical evidence of this id, or as other evidence, and offers the way back. */
function useAttachKnown(known: Known) {
  const { messages } = usePreferences();
  const store = useStore();
  const toast = useToast();
  const { holder } = known;
  return async (files: readonly EvidenceView[], hintId: string) => {
    const others = new Set(offeredAs(known, '').map(({ id }) => id));
    const entered = files.filter(({ id }) => others.has(id));
    const named = hintId === '' ? [] : files.filter((file) => file.hintId === undefined);
    await together(store, async () => {
      for (const file of named) await setHint(store, file, hintId);
      for (const file of entered) await shareEvidence(store, file, holder);
    });
    const undo = () =>
      together(store, async () => {
        for (const file of entered) await unshareEvidence(store, file, holder);
        for (const file of named) await setHint(store, file, undefined);
      });
    toast({
      text: messages.checklist.attachedKnown(files.map(({ number }) => number).join(messages.shell.comma)),
      action: { label: messages.shell.undo, run: undo },
    });
  };
}
