import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { contrastOf } from '../support/contrast.ts';
import { pageSettings } from '../support/page-settings.ts';
import { pageForEach } from '../support/scanned-page.ts';

const here = pageForEach();

const forceColors = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });

afterEach(() => forceColors('none'));

test.each(['none', 'active'] as const)(
  'what is covered cannot be read with forced colours: %s',
  async (forced) => {
    await forceColors(forced);
    expect(matchMedia('(forced-colors: active)').matches).toBe(forced === 'active');
    await here.load(
      '<p style="font:30px sans-serif">手机 <b>13800138000</b></p><input style="font-size:24px" value="13800138000">',
    );
    here.scan.set(pageSettings());
    await expect.poll(() => contrastOf('b')).toBeGreaterThan(100);
    here.scan.set(pageSettings({ cover: true }));
    await expect.poll(() => contrastOf('b')).toBeLessThan(8);
    await expect.poll(() => contrastOf('input')).toBeLessThan(8);
  },
);
