import type { CaseFile } from '../../lib/cases/case-file.ts';
import type { RejectionRecord } from '../../lib/cases/rejection-record.ts';
import { addRejection, removeRejection } from '../../lib/cases/rejections.ts';
import type { Rejection } from '../../lib/detection/feedback.ts';
import type { FindingGroup } from '../../lib/detection/page-report.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { useToast } from '../ui/Toast.tsx';

export type Scope = Rejection['scope'];

/** One value of the group, by its fingerprint; the sample is masked. */
interface One {
  readonly fingerprint: string;
  readonly sample: string;
}

export type Reject = (group: FindingGroup, scope: Scope, one?: One) => void;

/** Keeps in the case that a value, a column or a kind is not personal data on this site, with a way back. */
export function useReject({ case: { id } }: CaseFile, site: string): Reject {
  const { messages } = usePreferences();
  const store = useStore();
  const toast = useToast();
  return (group, scope, one = onlyValue(group)) => {
    const rejection = rejectionOf(group, { scope, site, fingerprint: one.fingerprint });
    const said = { rejection, site, sample: one.sample, label: group.label };
    void addRejection(store, id, said).then((kept) =>
      toast({
        text: messages.scanner.setAside.kept,
        action: { label: messages.shell.undo, run: () => removeRejection(store, kept) },
      }),
    );
  };
}

/** Takes such a word back. */
export function useTakeBack(): (said: RejectionRecord) => void {
  const store = useStore();
  return (said) => void removeRejection(store, said);
}

function rejectionOf(
  { type, label }: FindingGroup,
  { scope, site, fingerprint }: { scope: Scope; site: string; fingerprint: string },
): Rejection {
  if (scope === 'value') return { scope, type, fingerprint };
  return scope === 'column' ? { scope, type, site, label } : { scope, type, site };
}

/** Of a group with one value, that value; of others the fingerprint says nothing, and all samples show what was meant. */
const onlyValue = ({ fingerprints, samples }: FindingGroup): One => ({
  fingerprint: fingerprints[0] ?? '',
  sample: samples.join(' · ').slice(0, 200),
});
