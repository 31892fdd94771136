import { Checkbox, Modal } from '@mantine/core';
import { useState } from 'react';
import type { EvidenceView } from '../../lib/cases/case-view.ts';
import { type EvidenceHolder, shareEvidence, unshareEvidence } from '../../lib/cases/evidence-places.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';
import { placeId, usePlaces } from './evidence-words.ts';

interface Props {
  /** Every piece of evidence of the case. */
  readonly evidence: readonly EvidenceView[];
  readonly caseId: string;
  /** Where it is to be attached. */
  readonly holder: EvidenceHolder;
  /** What that is called, for those who cannot see it. */
  readonly place: string;
}

/** Attaches evidence that the case has already; there is nothing to choose from while all of it is attached here. */
export function AttachKnown({ evidence, caseId, holder, place }: Props) {
  const { messages } = usePreferences();
  const words = messages.checklist;
  const [opened, setOpened] = useState(false);
  const here = placeId(caseId, holder);
  const offered = evidence.filter(({ places }) => places.every(({ id }) => id !== here));
  if (offered.length === 0) return null;
  return (
    <>
      <button type="button" className="link small" onClick={() => setOpened(true)}>
        {words.attachKnown}
        <span className="visually-hidden">
          {messages.shell.colon}
          {place}
        </span>
      </button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={words.attachKnown}
        closeButtonProps={{ 'aria-label': messages.shell.close }}
      >
        <Choice offered={offered} holder={holder} onDone={() => setOpened(false)} />
      </Modal>
    </>
  );
}

interface ChoiceProps {
  readonly offered: readonly EvidenceView[];
  readonly holder: EvidenceHolder;
  readonly onDone: () => void;
}

function Choice({ offered, holder, onDone }: ChoiceProps) {
  const { messages } = usePreferences();
  const words = messages.checklist;
  const store = useStore();
  const toast = useToast();
  const placesIn = usePlaces();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const choose = (id: string, isChosen: boolean) =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((one) => one !== id));
  const attach = async () => {
    const files = offered.filter(({ id }) => chosen.includes(id));
    onDone();
    for (const file of files) await shareEvidence(store, file, holder);
    const undo = async () => {
      for (const file of files) await unshareEvidence(store, file, holder);
    };
    toast({
      text: words.attachedKnown(files.map(({ number }) => number).join(messages.shell.comma)),
      action: { label: messages.shell.undo, run: () => void undo() },
    });
  };
  return (
    <>
      <div className="form-row">
        <p className="small quiet">{words.attachKnownLead}</p>
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
          disabled={chosen.length === 0}
          onClick={() => void attach()}
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
