import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../lib/dossier/file-name.ts';

test('keeps Chinese and joins the parts', () => {
  expect(fileName(['SG-2026-0007', '客户信息处置合规卷宗', '草稿 v0.3'], 'pdf')).toBe(
    'SG-2026-0007_客户信息处置合规卷宗_草稿 v0.3.pdf',
  );
});

test('drops what file systems reserve or what hides the ending', () => {
  expect(fileName(['a/b\\c:d*e?f"g<h>i|j', ' .k. ', '\u202egpj.exe', ''], 'json')).toBe(
    'abcdefghij_k_gpj.exe.json',
  );
});

test('never gives an empty or a device name', () => {
  expect(fileName(['...', ' '], 'pdf')).toBe('_.pdf');
  expect(fileName(['CON'], 'pdf')).toBe('CON_.pdf');
});

test('cuts the longest part, so that files of one case keep what tells them apart', () => {
  const long = '示例商贸有限责任公司'.repeat(9);
  expect(fileName(['SG-2026-0007', long, '数据副本'], 'json')).toMatch(
    /^SG-2026-0007_示例商贸有限责任公司.+_数据副本\.json$/,
  );
});

test('is at most 120 bytes long and never cuts a character', () => {
  const anything = fc.array(fc.string({ unit: 'binary', maxLength: 80 }), { maxLength: 5 });
  fc.assert(
    fc.property(anything, (parts) => {
      const name = fileName(parts, 'pdf');
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      expect(name.isWellFormed()).toBe(true);
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}]+\.pdf$/u);
    }),
  );
  expect(fileName(['𬭎'.repeat(50)], 'pdf')).toBe(`${'𬭎'.repeat(29)}.pdf`);
});
