import { api } from './api.js';
import { el } from './dom.js';
import { grid } from './grid.js';

const columns = [
  { label: '校区', width: 130, cell: (row) => row.campus },
  { label: '设备', width: 150, cell: (row) => row.name },
  { label: '资产编号', width: 150, cell: (row) => row.asset },
  { label: '序列号', width: 200, cell: (row) => row.serial },
  { label: '固件版本', width: 120, cell: (row) => row.version },
  { label: '最近巡检（毫秒时间戳）', width: 190, cell: (row) => row.checkedAt },
];

/** Equipment of the campuses: nothing on this page is about a person. */
export async function equipmentPage() {
  const rows = await api.equipment();
  const table = grid({ columns, height: 'calc(100vh - 212px)' });
  table.show(rows);
  return el(
    'section.panel',
    {},
    el('div.tools', {}, el('h1', {}, '设备与版本')),
    table.node,
    el('footer.foot', {}, `共 ${rows.length} 台 · 系统版本 4.12.0.318`),
  );
}
