import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/detection/analyze.ts';
import { isAboutPeople } from '../../lib/detection/page/name-hint.ts';

const names = (text: string, label?: string) =>
  analyze(text, { label })
    .filter(({ type }) => type === 'person.name')
    .map(({ start, end }) => text.slice(start, end));

describe('people as the pages of business programs write them', () => {
  test.each([
    ['Fuentes Heron, Diego', 'Name', ['Fuentes Heron, Diego']],
    ['Kjærheron, Søren', 'Name', ['Kjærheron, Søren']],
    ['Theo Marchetti', 'Assigned To', ['Theo Marchetti']],
    ['Diego Fuentes Heron', 'From', ['Diego Fuentes Heron']],
    ['Assigned To: ', 'Contacts', []],
    ['游鸿 | 4242', '用户信息', ['游鸿']],
    ['修改', '联系人', []],
    ['散客-毛俊辉', '客户', ['毛俊辉']],
    ['Jean-Claude Heronba', 'Name', ['Jean-Claude Heronba']],
    ['系统自动', '操作员', []],
    ['用户昵称不作为登录使用', '昵称', []],
    // Cut short it is shown all the same.
    ['欧阳…', '负责人', ['欧阳']],
    // A family name and two characters: an account is somebody's, a customer may be a company.
    ['宁不凡', '用户名', ['宁不凡']],
    ['宁不凡', '客户', []],
    ['宁不凡', '创建人', ['宁不凡']],
    ['超级管理员', '操作人', []],
    ['西门子', '客户', []],
    ['麦德龙', '客户', []],
    ['鲜于若兮', '客户', ['鲜于若兮']],
    ['Ottilie', 'Preferred Name', ['Ottilie']],
    ['Lars Heronsen', 'Supervisor', ['Lars Heronsen']],
    ['Lars Heronsen', 'Attendee Details', ['Lars Heronsen']],
    ['Ashworth Heron', 'Name / Tax Number', ['Ashworth Heron']],
    // A town under a label of a name and a place is nobody.
    ['Leith', 'Customer / Location', []],
  ])('%s under %s', (text, label, found) => {
    expect(names(text, label)).toEqual(found);
  });

  test.each([
    ['our technician Lars Engheron can come on Friday', ['Lars Engheron']],
    ['My father Kenji Heronabe is at home until four', ['Kenji Heronabe']],
    ['Leave with the porter, ask for Tobias Lindheron.', ['Tobias Lindheron']],
    ['spoke to Mr. Duncan MacHeron today', ['Duncan MacHeron']],
    ['referred by Gil Aberheron', ['Gil Aberheron']],
    ['November 25, 2026 at 4:40 pm by Marisol Heronova', ['Marisol Heronova']],
    ['Ronan O’Heron <ronan.oheron@example.ie>', ['Ronan O’Heron']],
    ['Heron Fibre Desk <info@example.com>', []],
    ["Liam O'Heron commented on the task", ["Liam O'Heron"]],
    ['由 曹颖 发表', ['曹颖']],
    ['欢迎您，简小芹', ['简小芹']],
    ['欢迎您，卓大为', ['卓大为']],
    ['下午好，安若溪', ['安若溪']],
    ['您好，管理员', []],
    ['您好，万分感谢', []],
    ['巫小虎 提交', ['巫小虎']],
    ['联系王工', ['王工']],
    ['老师会讲解前端工程化的课程', []],
    ['该工程将在本月对外开放', []],
    ['任天堂的总裁说这个游戏不够强大', []],
    ['公司张伟的经理来电', ['张伟']],
    ['毛建平催发货', ['毛建平']],
    ['金牌 负责', []],
    ['账户异常，联系苗春燕处理', ['苗春燕']],
    ['Welcome back, Kieran Heronoyle', ['Kieran Heronoyle']],
    ['Welcome Back Office', []],
    ['Rosa Heronquin replied', ['Rosa Heronquin']],
    ['Bastian Heronier added a note', ['Bastian Heronier']],
    ['Grace Heronister | Logout', ['Grace Heronister']],
    ['4.杜老三 / 男 / 77岁', ['杜老三']],
    ['孔雀蓝 / 男装 / 77元', []],
    ['逯一帆小朋友生日快乐', ['逯一帆']],
    ['由 王芳 创建', ['王芳']],
    ['与 高端 客户 沟通', []],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual(found);
  });
});

test('what a header lists on several lines may be any of it', () => {
  const label = 'Email/Phone';
  const types = (text: string) => analyze(text, { label }).map(({ type }) => type);
  expect(types('090-5521-7734')).toEqual(['phone.international']);
  expect(types('0571-8888 6666')).toEqual(['cn.landline']);
  expect(types('li.na@exam...')).toEqual(['email']);
});

test('a mobile number with the zero of long-distance calls is one, a longer number of other countries is not', () => {
  const types = (text: string) => analyze(text, { label: '电话' }).map(({ type }) => type);
  expect(types('013800138000')).toEqual(['cn.mobile']);
  expect(types('0138-0013-8000')).toEqual(['cn.mobile']);
  expect(types('01970 496 0125')).toEqual(['phone.international']);
});

test('an address of mail that a sentence trails off after ends where it does', () => {
  const text = '邮箱li.na@example.com...';
  const [found] = analyze(text);
  expect(text.slice(found?.start, found?.end)).toBe('li.na@example.com');
});

test.each([
  ['https://crm.example/#/customers', 'CRM', true],
  ['https://crm.example/list?page=2', 'Members', true],
  ['https://member.example/products', 'Products', false],
])('whether %s with the title %s is about people', (address, title, is) => {
  expect(isAboutPeople(address, title)).toBe(is);
});
