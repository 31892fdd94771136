import { cases } from './en/cases.ts';
import { checklist } from './en/checklist.ts';
import { dossier } from './en/dossier.ts';
import { follows } from './en/follows.ts';
import { inventory } from './en/inventory.ts';
import { packs } from './en/packs.ts';
import { registers } from './en/registers.ts';
import { scanner } from './en/scanner.ts';
import { shell } from './en/shell.ts';
import { sweep } from './en/sweep.ts';
import { vault } from './en/vault.ts';
import type { zh } from './zh.ts';

export const en: typeof zh = {
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
