import { NativeSelect } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { AppError } from '../../lib/base/app-error.ts';
import type { CaseView } from '../../lib/cases/case-view.ts';
import { attachEvidence } from '../../lib/cases/evidence.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import { chinaTime } from '../../lib/i18n/china-time.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useToast } from '../ui/Toast.tsx';
import { useOneAtATime } from '../ui/use-one-at-a-time.ts';
import type { MaskedPicture } from './capture.ts';
import { helpedQuestions } from './helped-questions.ts';

interface Props {
  readonly view: CaseView;
  readonly report: PageReport;
  readonly masked: MaskedPicture;
  readonly at: Date;
  readonly onClose: () => void;
}

/** Shows the masked picture as it would be stored; it is stored only when the person says so. */
export function EvidenceDialog({ view, report, masked, at, onClose }: Props) {
  const { messages, say } = usePreferences();
  const words = messages.scanner.evidence;
  const store = useStore();
  const toast = useToast();
  const once = useOneAtATime();
  const [chosen, setChosen] = useState('');
  const [error, setError] = useState('');
  const picture = usePicture(masked.png);
  const helped = helpedQuestions(view, report);
  const { dataSets } = view.file;
  const groups = [
    {
      group: words.questions,
      items: helped.map(({ question }) => ({ value: question.id, label: say(question.text) })),
    },
    { group: words.dataSets, items: dataSets.map(({ id, name }) => ({ value: id, label: name })) },
  ];
  const keep = async () => {
    const question = helped.find((one) => one.question.id === chosen)?.question;
    const dataSet = dataSets.find(({ id }) => id === chosen);
    const file = {
      name: words.name(report.title, timeInName(at)),
      mediaType: 'image/png',
      bytes: masked.png,
      ...(question && { question }),
      ...(dataSet && { dataSet }),
    };
    try {
      const { number } = await attachEvidence(store, view.file.case.id, file);
      toast({ text: words.kept(number) });
      onClose();
    } catch (problem) {
      if (!(problem instanceof AppError)) throw problem;
      setError(say(problem.text));
    }
  };
  return (
    <Dialog title={words.title} onClose={onClose}>
      {picture && (
        <button type="button" className="evidence-preview" onClick={picture.enlarge}>
          <img src={picture.url} alt={words.alt} />
          <span className="link">{words.enlarge}</span>
        </button>
      )}
      {/* Asked about again after the lock or another tab, it is not of the page beside it. */}
      <p className="small evidence-lead">
        <b>{report.title}</b> {messages.shell.time(at.toISOString())}
      </p>
      <p className="small evidence-lead">{words.lead(masked.boxes)}</p>
      <NativeSelect
        label={words.question}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={[{ value: '', label: words.none }, ...groups.filter(({ items }) => items.length > 0)]}
      />
      {error && (
        <p className="notice error" role="alert">
          {error}
        </p>
      )}
      <div className="form-foot">
        <button type="button" className="btn-main" onClick={() => void once(keep)}>
          {words.keep}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {words.drop}
        </button>
      </div>
    </Dialog>
  );
}

interface Picture {
  readonly url: string;
  /** Shows it in a window of its own, which goes with the dialog: another tab would leave the page that it is of. */
  readonly enlarge: () => void;
}

function usePicture(png: Uint8Array): Picture | undefined {
  const [url, setUrl] = useState<string>();
  const large = useRef<Window>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(png)], { type: 'image/png' }));
    setUrl(made);
    return () => {
      large.current?.close();
      URL.revokeObjectURL(made);
    };
  }, [png]);
  if (url === undefined) return undefined;
  const enlarge = () => {
    const { availWidth, availHeight } = screen;
    large.current?.close();
    large.current = open(url, '', `popup,width=${availWidth},height=${availHeight}`);
  };
  return { url, enlarge };
}

/** `2026-11-22 14.08`: a colon may not stand in the name of a file. */
function timeInName(at: Date): string {
  return chinaTime(at).replace('T', ' ').replace(':', '.');
}
