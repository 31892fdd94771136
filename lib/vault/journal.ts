import { sha256Hex } from '../base/bytes.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { Instant } from '../base/date.ts';
import { z } from '../base/zod.ts';

/** One change, as recorded for good. Names what was changed and its hash, never the content. */
export const JournalEntry = z.strictObject({
  /** Case id and sequence joined. */
  id: z.string(),
  caseId: z.string(),
  /** 1, 2, 3 … within the case, without holes. */
  seq: z.int().min(1),
  at: Instant,
  by: z.string(),
  deviceId: z.string(),
  /** `create`, `update`, `remove`, `judge`, `export` … */
  action: z.string(),
  /** The kind of record, such as `answer`, and its id. */
  kind: z.string(),
  recordId: z.string(),
  /** SHA-256 of the record after the change in canonical JSON; of nothing when it was removed. */
  contentHash: z.string(),
  /** Hash of the entry before; 64 zeros for the first. */
  previousHash: z.string(),
  hash: z.string(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
export type JournalDraft = Omit<JournalEntry, 'id' | 'seq' | 'previousHash' | 'hash'>;

export const genesisHash = '0'.repeat(64);

/** The next link of the chain. `previous` is the last entry of the same case, if there is one. */
export function linkEntry(draft: JournalDraft, previous: JournalEntry | undefined): JournalEntry {
  const seq = (previous?.seq ?? 0) + 1;
  const body = { ...draft, id: `${draft.caseId}:${seq}`, seq, previousHash: previous?.hash ?? genesisHash };
  return { ...body, hash: sha256Hex(canonicalJson(body)) };
}

export type ChainCheck = { readonly intact: true } | { readonly intact: false; readonly brokenAt: number };

/** Recomputes every link; `brokenAt` is the sequence number of the first entry that does not fit. */
export function checkChain(entries: readonly JournalEntry[]): ChainCheck {
  let previous: JournalEntry | undefined;
  for (const entry of entries) {
    const { id: _id, seq: _seq, previousHash: _previous, hash: _hash, ...draft } = entry;
    if (canonicalJson(linkEntry(draft, previous)) !== canonicalJson(entry))
      return { intact: false, brokenAt: entry.seq };
    previous = entry;
  }
  return { intact: true };
}
