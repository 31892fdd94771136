import { Modal } from '@mantine/core';
import { usePreferences } from '../preferences.tsx';

/** The list of keys, opened by `?`. */
export function KeysDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { messages } = usePreferences();
  const words = messages.shell;
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={words.keysTitle}
      closeButtonProps={{ 'aria-label': words.close }}
    >
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
    </Modal>
  );
}
