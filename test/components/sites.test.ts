import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badSiteLine, parseSites } from '../../components/cases/sites.ts';

describe('the sites in a text', () => {
  test.each([
    ['https://crm.example', ['https://crm.example']],
    ['crm.example', ['https://crm.example']],
    ['  crm.example/login?next=%2F#top  ', ['https://crm.example']],
    ['HTTP://CRM.example:8080/a', ['http://crm.example:8080']],
    ['https://crm.example:443/', ['https://crm.example']],
    ['192.0.2.7:8443', ['https://192.0.2.7:8443']],
    ['crm', ['https://crm']],
    ['[2001:db8::7]:8080', ['https://[2001:db8::7]:8080']],
    ['https://user@crm.example', ['https://crm.example']],
    ['crm。example', ['https://crm.example']],
    ['客服.example', ['https://xn--ubtq9x.example']],
    ['a.example\n\n a.example/b \r\nb.example', ['https://a.example', 'https://b.example']],
    ['', []],
    [' \n \n', []],
  ])('%j names %j', (text, sites) => {
    expect(parseSites(text)).toEqual(sites);
    expect(badSiteLine(text)).toBeUndefined();
  });

  test.each([
    'ftp://crm.example',
    'file:///etc/hosts',
    'javascript:alert(1)',
    'chrome://settings',
    '随便 写的',
    'http://',
    'https://a%20b',
    'crm.example，b.example',
    'crm.example、b.example',
    'crm.example,b.example',
    'crm.example；b.example',
    'crm.example（正式环境）',
    'CRM网址：https://crm.example',
    'https://crm.example https://b.example',
    '栖云CRM',
    '不知道',
  ])('%j is no address and is named', (line) => {
    expect(badSiteLine(`https://crm.example\n${line}\nb.example`)).toBe(line);
    expect(parseSites(`https://crm.example\n${line}`)).toEqual(['https://crm.example']);
  });

  test('whatever is typed, every site is an origin and parsing it again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.webUrl(), fc.string())), (lines) => {
        const sites = parseSites(lines.join('\n'));
        for (const site of sites) expect(new URL(site).origin).toBe(site);
        expect(parseSites(sites.join('\n'))).toEqual(sites);
        expect(new Set(sites).size).toBe(sites.length);
      }),
    );
  });
});
