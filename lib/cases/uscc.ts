import { AppError } from '../base/app-error.ts';

/** The characters of GB 32100-2015 in the order of their values 0 to 30: no I, O, S, V, Z. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const length = 18;

/**
 * The 统一社会信用代码 in upper case without spaces; an empty one is allowed. Throws `uscc.invalid` when length,
 * characters or the check character (weights 3^i mod 31, GB 32100-2015) are wrong.
 */
export function checkUscc(code: string): string {
  const cleaned = code.normalize('NFKC').replaceAll(/[\s-]/g, '').toUpperCase();
  if (cleaned === '' || isUscc(cleaned)) return cleaned;
  throw new AppError('uscc.invalid', {
    zh: '统一社会信用代码不对：应为 18 位，且校验位相符。其他内容没有变化。请对照营业执照核对；没有代码可以留空。',
    en: 'The unified social credit code is not right: it needs 18 characters with a matching check character. Nothing else has changed. Compare it with the business licence, or leave it empty if there is none.',
  });
}

function isUscc(code: string): boolean {
  const values = [...code].map((character) => alphabet.indexOf(character));
  if (values.length !== length || values.includes(-1)) return false;
  let sum = 0;
  let weight = 1;
  for (const value of values.slice(0, -1)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return (31 - (sum % 31)) % 31 === values.at(-1);
}
