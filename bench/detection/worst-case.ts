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
  '路1',
  '县路',
  '路省',
  '大道1',
  '村1组',
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

/** So many bytes of UTF-8 and the rest of the last piece, as one string in one piece. */
export const repeated = (piece: string, bytes: number): string =>
  JSON.parse(JSON.stringify(piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece))))) as string;
