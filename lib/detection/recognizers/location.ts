import type { Reading } from '../reading.ts';
import type { Recognizer, Span } from '../recognizer.ts';

const pair = /(?<![\d.])(-?\d{1,3}\.\d{3,15})°?[NSEW]?\s?[,/ ]\s?(-?\d{1,3}\.\d{3,15})°?[NSEW]?(?![\d.])/;

/** Under its label also numbers without decimals: -71, +146. */
const whole = /(?<=^\(?)([+-]?\d{1,3}(?:\.\d{1,15})?),\s?([+-]?\d{1,3}(?:\.\d{1,15})?)(?=\)?$)/;
/** A column for each of the two. */
const one = /^-?\d{1,3}\.\d{4,15}/;
/** 40°26′46″N, 79°58′56″W. */
const angle = (hemispheres: string) =>
  `[${hemispheres}]?\\d{1,3}°\\s?(?:\\d{1,2}[′']\\s?)?(?:\\d{1,2}(?:\\.\\d{1,6})?[″"]\\s?)?[${hemispheres}]?`;
const angles = new RegExp(`${angle('NSns')}[,\\s]{1,3}${angle('EWew')}`);

/** Reads the numbers on both sides of a comma. */
function at(text: Reading, index: number): Span | null {
  const from = Math.max(0, index - 22);
  const found = pair.exec(text.slice(from, index + 22));
  if (found === null || from + found.index > index) return null;
  const [a, b] = [Math.abs(Number(found[1])), Math.abs(Number(found[2]))];
  const fine = [found[1], found[2]].every((part) => (part ?? '').split('.')[1]?.length !== 3);
  const onEarth = (a <= 90 && b <= 180) || (b <= 90 && a <= 180);
  const china = (a >= 3 && a <= 54 && b >= 73 && b <= 136) || (b >= 3 && b <= 54 && a >= 73 && a <= 136);
  const start = from + found.index;
  return onEarth ? { start, end: start + found[0].length, score: fine && china ? 0.85 : 0.2 } : null;
}

const location: Recognizer = {
  id: 'location',
  label: { zh: '定位坐标', en: 'Coordinates' },
  sensitivity: 'sensitive',
  cites: ['PIPL:28'],
  source: 'a pair of decimal degrees; in running text with four decimals and within China',
  labels: '坐标 定位 位置 gps location latlng coordinate 经度 纬度 lat lng longitude latitude'.split(' '),
  examples: {
    match: [
      { text: '31.230416,121.473701' },
      { text: '116.397428, 39.90923' },
      { text: '51.5074,-0.1278', label: 'GPS' },
      { text: '(-71, -146)', label: '坐标' },
      { text: '121.473701', label: '经度' },
      { text: 'lat=31.2304&lng=121.4737' },
      { text: '31°13′49″N 121°28′25″E', label: '坐标' },
      { text: 'N31°13′49″ E121°28′25″', label: '坐标' },
    ],
    reject: [
      { text: '1,234.56' },
      { text: '12.5000,13.5000' },
      { text: '价格 31.23,121.47' },
      { text: '121.4737' },
      { text: '12', label: '位置' },
    ],
  },
  field: (value) => {
    const found = pair.exec(value.slice(0, 60)) ?? angles.exec(value) ?? whole.exec(value) ?? one.exec(value);
    if (found === null) return [];
    const [a, b] = [Math.abs(Number(found[1])), Math.abs(Number(found[2]))];
    if (found[2] !== undefined && !((a <= 90 && b <= 180) || (b <= 90 && a <= 180))) return [];
    return [{ start: found.index, end: found.index + found[0].length, score: 0.9 }];
  },
  anchor: { characters: ',', followedBy: '0123456789- \t\n\r', at },
  // Either may come first, and with zeros at its end.
  canonical: (plain, written) => (written.match(/\d+(?:\.\d+)?/g)?.map(Number) ?? [plain]).sort().join(),
  // The degrees of a fine pair tell no more than the region; all else is hidden.
  mask: (value) => (pair.test(value) ? value.replace(/\.\d+/g, '.**') : value.replace(/\d/g, '*')),
};

export default location;
