import { expect, test } from 'vitest';
import { compareScans } from '../../lib/inventory/erasure-proof.ts';
import { look, print } from '../support/look.ts';
import { group } from '../support/page-report.ts';

test('one value amid a list is not gone while the list is turned or not loaded, whatever the kind', () => {
  const mail = group({ key: 'email', type: 'email', label: '邮箱', fingerprints: [print(90)] });
  const names = (...values: number[]) => group({ fingerprints: values.map(print), rows: values.length });
  const labels = ['姓名', '邮箱'];
  const before = look({ groups: [names(1, 2, 3), mail], labels });
  const less = compareScans([before], look({ groups: [names(1, 2)], labels }))?.kinds[0];
  expect(less).toMatchObject({ type: 'email', gone: 0, unsure: 1, endless: true });
  const turned = compareScans([before], look({ groups: [names(1, 2, 3, 4)], labels }))?.kinds[0];
  expect(turned).toMatchObject({ type: 'email', gone: 0, unsure: 1, replaced: true });
  const same = compareScans([before], look({ groups: [names(1, 2, 3)], labels }))?.kinds[0];
  expect(same).toMatchObject({ type: 'email', gone: 1, unsure: 0 });
  const whole = compareScans([before], look({ groups: [names(1, 2)], labels, total: 2 }))?.kinds[0];
  expect(whole).toMatchObject({ type: 'email', gone: 1, unsure: 0 });
  const rejected = compareScans([before], look({ groups: [names(1, 2, 3)], labels }), {
    rejected: new Set([names().key]),
  });
  expect(rejected?.kinds[0]).toMatchObject({ type: 'email', gone: 1, unsure: 0 });
});

test('what a hidden column or a closed drawer held is not gone while the rest of the page is there', () => {
  const mail = group({ key: 'email', type: 'email', label: '邮箱', fingerprints: [print(90)] });
  const before = look({ groups: [group(), mail], labels: ['姓名', '邮箱'], total: 1 });
  const now = (labels: string[], total?: number) =>
    compareScans(
      [before],
      look({ groups: total === 0 ? [] : [group()], labels, ...(total === undefined ? {} : { total }) }),
    )?.kinds[0];
  expect(now(['姓名'], 1)).toMatchObject({ type: 'email', gone: 0, unsure: 1, unlabelled: true });
  expect(now(['姓名', '邮箱'], 1)).toMatchObject({ type: 'email', gone: 1, unsure: 0 });
  expect(now(['姓名'], 0)).toMatchObject({ type: 'email', gone: 1, unsure: 0 });
});

test('names that only what stood beside them told are not gone with it', () => {
  const card = group({ label: '', because: ['label', 'hint'] });
  const before = look({ groups: [card] });
  expect(compareScans([before], look({ groups: [] }))?.kinds).toMatchObject([
    { gone: 0, unsure: 1, repeated: true },
  ]);
  // The link behind a number does not make it one.
  const mobile = group({ key: 'cn.mobile', type: 'cn.mobile', label: '', because: ['label', 'hint'] });
  expect(compareScans([look({ groups: [mobile] })], look({ groups: [] }))?.kinds).toMatchObject([
    { gone: 1, unsure: 0 },
  ]);
});
