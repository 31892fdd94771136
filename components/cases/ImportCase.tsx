import { useLocation } from 'wouter';
import { importCase, previewCase } from '../../lib/cases/case-transfer.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { ChooseFile } from './ChooseFile.tsx';

/** Reads an exported case, shows what it holds, and adds it beside the others when the person agrees. */
export function ImportCase() {
  const { messages, say } = usePreferences();
  const words = messages.cases;
  const store = useStore();
  const [, navigate] = useLocation();
  const add = async (text: string) => navigate(`/case/${(await importCase(store, text)).id}`);
  return (
    <ChooseFile
      label={words.importCase}
      look={(text) => previewCase(store, text)}
      take={add}
      refusal={({ text }) => (
        <p className="field-error" role="alert">
          {say(text)}
        </p>
      )}
    >
      {({ name, number, lastChange, counts, asCopy }) => (
        <>
          <p>{words.importPreview(name, number, lastChange ? messages.shell.date(lastChange) : '—')}</p>
          <p>{words.importCounts(counts)}</p>
          <p className={asCopy ? 'notice gap' : undefined}>
            {asCopy ? words.importAgain : words.importBeside}
          </p>
        </>
      )}
    </ChooseFile>
  );
}
