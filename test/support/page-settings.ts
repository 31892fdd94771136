import type { PageSettings } from '../../lib/detection/page-settings.ts';
import { popOverStyle } from '../../lib/detection/pop-over-style.ts';

/** Settings with no rejection, nothing covered, read to the end, and words that name what they are for. */
export const pageSettings = (change: Partial<PageSettings> = {}): PageSettings => ({
  rejections: [],
  cover: false,
  halted: false,
  paging: false,
  words: {
    lang: 'zh-CN',
    style: popOverStyle,
    theme: 'light',
    why: '为何',
    here: '本页',
    places: '# 处',
    basis: '依据',
    column: '列名“#”',
    general: '一般',
    sensitive: '敏感',
    because: { label: '标签相符' },
    kinds: { 'cn.mobile': { name: '手机号', cite: '《个人信息保护法》第四条' } },
    confirm: '确认',
    reject: '不是',
    thisValue: '只是这个值',
    thisColumn: '这一列都不是',
    thisSite: '本网站都不是',
    dataSet: '放进数据集',
    cover: '遮住',
    uncover: '不再遮住',
    close: '关闭',
    noted: '已记下',
    stays: '原值不离开',
  },
  ...change,
});
