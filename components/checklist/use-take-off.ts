import type { EvidenceView } from '../../lib/cases/case-view.ts';
import { attachEvidence, removeEvidence } from '../../lib/cases/evidence.ts';
import { type EvidenceHolder, shareEvidence } from '../../lib/cases/evidence-places.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';

/** Takes a file off an answer or data set, and out of the case when nothing else holds it; with a way back. */
export function useTakeOff(file: EvidenceView): (holder: EvidenceHolder) => Promise<void> {
  const { messages } = usePreferences();
  const words = messages.checklist;
  const store = useStore();
  const toast = useToast();
  return async (holder) => {
    const bytes = await removeEvidence(store, file, holder);
    const { name, mediaType, hintId, validUntil } = file;
    const again = {
      ...{ name, mediaType, ...holder },
      ...(hintId === undefined ? {} : { hintId }),
      ...(validUntil === undefined ? {} : { validUntil }),
    };
    const undo = () =>
      bytes === undefined
        ? shareEvidence(store, file, holder)
        : attachEvidence(store, file.caseId, { ...again, bytes });
    toast({
      text: bytes === undefined ? words.takenOff(name) : words.removedFile(name),
      action: { label: messages.shell.undo, run: undo },
    });
  };
}
