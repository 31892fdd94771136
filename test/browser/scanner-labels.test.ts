import { afterEach, expect, test } from 'vitest';
import { scanPage } from '../../lib/detection/page/scan-page.ts';
import type { PageReport } from '../../lib/detection/page-report.ts';
import type { OwnLabels } from '../../lib/detection/recognizer.ts';
import { scanOptions } from '../support/scan-options.ts';

const html = `
  <table><thead><tr><th>客户</th><th>家属专线</th><th>手机</th></tr></thead>
    <tbody><tr><td>甲</td><td>13800138000</td><td>13900139000</td></tr></tbody></table>
  <table><tbody><tr><td>V站</td><td>heluo_2020</td></tr><tr><td>备注</td><td>无</td></tr></tbody></table>`;
const own: OwnLabels = { positive: { 'cn.mobile': ['专线'], wechat: ['v站'] }, negative: ['手机'] };
let stop = () => {};

afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** Types and labels of what is found with these words. */
async function found(labels: OwnLabels | undefined): Promise<string[]> {
  stop();
  const settled = await new Promise<PageReport>((resolve) => {
    const report = (said: PageReport) => said.settled && resolve(said);
    const scan = scanPage(scanOptions({ labels, report }));
    stop = () => scan.stop();
  });
  return settled.groups.map(({ type, label, because }) => `${type} ${label} ${because.join()}`).sort();
}

test('the page as it is is read with the label words that a scan starts with, and the next scan with its own', async () => {
  document.body.innerHTML = html;
  const before = await found(undefined);
  expect(before).toContain('cn.mobile 手机 label,format');
  expect(before.join()).not.toContain('wechat');
  expect(await found(own)).toEqual(['cn.mobile 家属专线 label,format', 'wechat V站 label']);
  expect(await found(undefined)).toEqual(before);
});
