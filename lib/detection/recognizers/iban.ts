import { keepEnds } from '../masking.ts';
import type { Code, Recognizer } from '../recognizer.ts';

/** Lengths by country, from the SWIFT registry; after the stop those of countries that use the format without it. */
const lengths =
  'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 ' +
  'AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28';
const lengthOf = new Map(lengths.split(' ').map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]));
const sizes = [...new Set(lengthOf.values())];
const inFours = (size: number) =>
  [...Array<number>(Math.floor(size / 4)).fill(4), ...(size % 4 ? [size % 4] : [])].join('-');

function score({ compact }: Code): number {
  const { length } = compact;
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(compact) || lengthOf.get(compact.slice(0, 2)) !== length) return 0;
  let rest = 0;
  for (let i = 0; i < length; i++) {
    const unit = compact.charCodeAt((i + 4) % length);
    rest = (unit > 57 ? rest * 100 + unit - 55 : rest * 10 + unit - 48) % 97;
  }
  return rest === 1 ? 0.95 : 0.2;
}

const iban: Recognizer = {
  id: 'iban',
  label: { zh: '国际银行账号 IBAN', en: 'IBAN' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'ISO 13616: country, two check digits (MOD 97-10), national account',
  labels: 'iban 国际银行账号 银行账号 收款账号'.split(' '),
  examples: {
    match: [
      { text: 'DE89370400440532013000' },
      { text: 'GB29 NWBK 6016 1331 9268 19' },
      { text: 'de89370400440532013000', label: 'IBAN' },
    ],
    reject: [{ text: 'DE89370400440532013001' }, { text: 'DE8937040044053201300' }],
  },
  code: {
    best: 0.95,
    letters: 'some',
    groups: sizes.flatMap((size) => [String(size), inFours(size)]),
    score,
    checked: true,
  },
  mask: keepEnds(4, 2),
};

export default iban;
