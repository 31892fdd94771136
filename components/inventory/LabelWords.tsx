import './label-words.css';
import type { CaseView } from '../../lib/cases/case-view.ts';
import type { LabelWord } from '../../lib/cases/label-word.ts';
import { addLabelWord, removeLabelWord } from '../../lib/cases/label-words.ts';
import { usePreferences } from '../preferences.tsx';
import { useStore } from '../store.tsx';
import { Table } from '../ui/Table.tsx';
import { useToast } from '../ui/Toast.tsx';
import { AddLabelWord } from './AddLabelWord.tsx';
import { BuiltInWords } from './BuiltInWords.tsx';
import { useMeaning } from './use-meaning.ts';

/** The words of a person's own for what columns and fields hold, and what the built-in ones mean. */
export function LabelWords({ view }: { view: CaseView }) {
  const { messages } = usePreferences();
  const words = messages.inventory.labelWords;
  const own = view.file.labelWords ?? [];
  return (
    <section className="inventory-part label-words">
      <div className="group-head">
        <h2>{words.title}</h2>
      </div>
      <p className="small quiet part-lead">{words.lead}</p>
      <AddLabelWord caseId={view.file.case.id} own={own} />
      {own.length === 0 ? <p className="empty">{words.empty}</p> : <OwnWords own={own} />}
      <BuiltInWords />
    </section>
  );
}

function OwnWords({ own }: { own: readonly LabelWord[] }) {
  const { messages } = usePreferences();
  const words = messages.inventory.labelWords;
  const store = useStore();
  const toast = useToast();
  const meaning = useMeaning();
  const remove = async (one: LabelWord) => {
    await removeLabelWord(store, one);
    toast({
      text: words.removed(one.word),
      action: { label: messages.shell.undo, run: () => addLabelWord(store, one.caseId, one) },
    });
  };
  return (
    <Table
      label={words.table}
      columns={[words.word, words.means, words.added, { title: messages.shell.remove, over: 'buttons' }]}
    >
      {own.map((one) => (
        <tr key={one.id}>
          <td>{one.word}</td>
          <td>{meaning(one.type === null ? [] : [one.type])}</td>
          <td className="small quiet">
            {one.by} <span className="nowrap">{messages.shell.date(one.at)}</span>
          </td>
          <td>
            <button type="button" className="link" onClick={() => void remove(one)}>
              {messages.shell.remove}
              <span className="visually-hidden">
                {messages.shell.colon}
                {one.word}
              </span>
            </button>
          </td>
        </tr>
      ))}
    </Table>
  );
}
