import { expect, test } from 'vitest';
import type { DossierPart } from '../../lib/dossier/part.ts';

const parts = Object.entries(
  import.meta.glob<DossierPart>('../../lib/dossier/sections/*.ts', { eager: true, import: 'default' }),
);

test('every part of the dossier is named after its file and has a place of its own', () => {
  expect(parts.length).toBeGreaterThan(5);
  for (const [file, part] of parts) expect(file.endsWith(`/${part.id}.ts`), file).toBe(true);
  expect(new Set(parts.map(([, { order }]) => order)).size).toBe(parts.length);
});
