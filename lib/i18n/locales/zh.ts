import { cases } from './zh/cases.ts';
import { checklist } from './zh/checklist.ts';
import { dossier } from './zh/dossier.ts';
import { follows } from './zh/follows.ts';
import { inventory } from './zh/inventory.ts';
import { packs } from './zh/packs.ts';
import { registers } from './zh/registers.ts';
import { scanner } from './zh/scanner.ts';
import { shell } from './zh/shell.ts';
import { sweep } from './zh/sweep.ts';
import { vault } from './zh/vault.ts';

export const zh = {
  shell,
  vault,
  cases,
  checklist,
  inventory,
  scanner,
  dossier,
  follows,
  sweep,
  packs,
  registers,
};
