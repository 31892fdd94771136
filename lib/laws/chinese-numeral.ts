const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const units = ['', '十', '百', '千'];

/**
 * A whole number from 1 to 9999 as it stands in statutes: 10 is 十, 22 二十二, 101 一百零一, 110 一百一十,
 * 1260 一千二百六十.
 * @throws RangeError outside 1–9999, where no article number lies
 */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 9999) throw new RangeError(`no numeral for ${n}`);
  const figures = [...String(n)].map(Number);
  const words = figures.map((figure, at) =>
    figure === 0 ? '零' : `${digits[figure]}${units[figures.length - 1 - at]}`,
  );
  return words.join('').replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十');
}
