import { vi } from 'vitest';

/** Nothing can be written any more, as on a full disk, until the result is called. */
export function fillDisk(): () => void {
  const full = () => {
    throw new DOMException('planted', 'QuotaExceededError');
  };
  const spies = (['add', 'put', 'delete'] as const).map((write) =>
    vi.spyOn(IDBObjectStore.prototype, write).mockImplementation(full),
  );
  return () => {
    for (const spy of spies) spy.mockRestore();
  };
}
