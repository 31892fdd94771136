/** Pieces that, repeated, make a careless detector slow. */
export const pieces: readonly string[] = [
  '1',
  '1 ',
  '1-',
  '1.',
  '1:',
  'a@',
  'a.',
  '(010)',
  '+1(',
  '*',
  '138****',
  '路',
  '号1',
  '市区县路1号',
  '上海市',
  '京A',
  '张',
  '张先生',
  '王小明',
  '手机：',
  '联系人：王',
  '岁',
  'Mr. ',
  'James Smith ',
  '2020年',
  '1、2',
];

export const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
