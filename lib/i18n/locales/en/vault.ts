import type { vault as zh } from '../zh/vault.ts';

export const vault: typeof zh = {
  welcome: 'First, set a passphrase',
  welcomeLead:
    'Shouguan encrypts your cases and keeps them in this browser. Without the passphrase nobody can open them, and neither can we.',
  promises: [
    'Data stays on this computer: no account, no server, and the extension cannot reach the network.',
    'This is a self-review, not legal advice. When in doubt, have a lawyer look before you act.',
    'What is deleted does not come back. Shouguan never deletes for you; every step is your decision.',
  ],
  passphrase: 'Passphrase',
  passphraseHint:
    'At least 10 characters. A sentence only you know is easier to remember and safer than symbols.',
  repeat: 'Once more',
  tooShort: (least) => `Too short: at least ${least} characters.`,
  differs: 'The two entries differ.',
  noRecovery: 'I understand that a forgotten passphrase cannot be recovered. I will keep it somewhere safe.',
  noRecoveryNeeded: 'Please tick this first.',
  create: 'Set it and start',
  creating: 'Making the key…',
  notSet: (why) => `The passphrase is not set yet. ${why}`,
  locked: 'Locked',
  unlockLead: 'Enter the passphrase to open your cases. Everything is still there, unchanged.',
  unlock: 'Unlock',
  unlocking: 'Checking…',
  wrong: 'That is not the passphrase. Nothing was affected; try again. Mind capitals and the input method.',
  lockNow: 'Lock',
  openUntil: (time) => `Until ${time}`,
  opened: (time) => `Unlocked, locks at ${time}`,
  autoLock: 'Lock after no activity for',
  minutes: (count) => `${count} minutes`,
  change: 'Change the passphrase',
  current: 'Current passphrase',
  next: 'New passphrase',
  changed: 'The passphrase is changed. The old one no longer opens anything.',
};
