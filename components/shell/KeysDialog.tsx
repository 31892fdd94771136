import { usePreferences } from '../preferences.tsx';
import { Dialog } from '../ui/Dialog.tsx';

/** The list of keys, opened by `?`. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { messages } = usePreferences();
  const words = messages.shell;
  return (
    <Dialog title={words.keysTitle} onClose={onClose}>
      <table className="key-rows">
        <tbody>
          {words.keyRows.map(([key, what]) => (
            <tr key={key}>
              <th scope="row">
                <kbd>{key}</kbd>
              </th>
              <td>{what}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="small quiet">{words.keysNote}</p>
    </Dialog>
  );
}
