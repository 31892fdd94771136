// Plain Node, no dependency: finds the programs that npm cannot bring, and installs them where that is allowed.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Reason } from './setup.mjs';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-for-testing',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
];

const macApps = ['Chromium', 'Google Chrome for Testing', 'Google Chrome', 'Microsoft Edge'];
const windowsPrograms = [
  'Chromium/Application/chrome.exe',
  'Google/Chrome/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const usualPlaces = {
  linux: () => ['/usr/bin/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: () =>
    macApps.flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app/Contents/MacOS/${app}`),
      ),
    ),
  win32: () =>
    ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)']
      .flatMap((variable) => process.env[variable] ?? [])
      .flatMap((folder) => windowsPrograms.map((program) => join(folder, program))),
};

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a command, or undefined. */
export function which(name) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  return folders.flatMap((folder) => endings.map((ending) => join(folder, name + ending))).find(canRun);
}

/** A Chromium-family browser: BROWSER_BIN when set, else from the path, else from the usual places. */
export function findBrowser() {
  const chosen = process.env.BROWSER_BIN;
  if (chosen) {
    if (canRun(chosen)) return chosen;
    throw new Reason(`BROWSER_BIN names ${chosen}, which cannot be run. Correct it or unset it.`);
  }
  for (const name of names) {
    const path = which(name);
    if (path) return path;
  }
  return usualPlaces[process.platform]?.().find(canRun);
}

const firefoxNames = ['firefox-esr', 'firefox'];
const firefoxPlaces = {
  darwin: () => ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) =>
      process.env[variable] ? [join(process.env[variable], 'Mozilla Firefox/firefox.exe')] : [],
    ),
};

/** Firefox: FIREFOX_BIN when set, else from the path, else from the usual places; undefined where there is none. */
export const findFirefox = () =>
  process.env.FIREFOX_BIN ??
  firefoxNames.map(which).find(Boolean) ??
  firefoxPlaces[process.platform]?.().find(canRun);

const canInstall = () =>
  process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;

function aptInstall(packages, say) {
  say(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const install = () =>
    apt('install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages);
  // Without package lists the first try fails at once; refreshing them first would cost every later start.
  return install() || (apt('update') && install());
}

const hasChineseFont = () =>
  process.platform !== 'linux' ||
  spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout?.trim().length > 0;

/** The packages that are missing among those wanted: a browser with a Chinese font, and these commands. */
function missingPackages(commands) {
  const missing = Object.entries(commands).flatMap(([name, pkg]) => (which(name) ? [] : [pkg]));
  if (!findBrowser()) missing.unshift('chromium');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  return missing;
}

/**
 * A browser's path. On Debian and Ubuntu as root, what is missing is installed: the browser, a Chinese font and the
 * commands in `commands` (name → package). Elsewhere a missing browser throws a `Reason`.
 */
export function ensureBrowser({ say = console.error, commands = {} } = {}) {
  const missing = canInstall() ? missingPackages(commands) : [];
  if (missing.length > 0 && !aptInstall(missing, say))
    say(`Could not install ${missing.join(', ')}: going on without.`);
  const found = findBrowser();
  if (found) return found;
  throw new Reason(
    'No Chrome, Edge or Chromium was found. Install one, or set BROWSER_BIN to its path, and try again.',
  );
}
