/** The colours are those of the product's own pages, in both themes. */
const light =
  '--paper:#fffefb;--ink:#1f2430;--ink-2:#565a64;--rule:#8b8068;--hair:#ddd6c7;color-scheme:light';
const dark = '--paper:#1d2026;--ink:#ece7dc;--ink-2:#b2aea5;--rule:#87816f;--hair:#34363b;color-scheme:dark';

export const popOverStyle = `
  section { ${light}; position: fixed; box-sizing: border-box; width: 344px; max-width: calc(100vw - 16px);
    max-height: calc(100vh - 16px); overflow: auto; pointer-events: auto; padding: 12px 16px;
    background: var(--paper); color: var(--ink); border: 1px solid var(--rule); border-radius: 3px;
    box-shadow: 0 4px 16px rgb(0 0 0 / 12%); text-align: left; overflow-wrap: anywhere;
    font: 13px/1.6 system-ui, sans-serif; }
  section.dark { ${dark}; }
  @media (prefers-color-scheme: dark) { section.system { ${dark}; } }
  header { display: flex; align-items: baseline; gap: 8px; }
  header b { font-size: 16px; }
  header small, footer { color: var(--ink-2); font-size: 12px; }
  header button { margin-left: auto; }
  p { margin: 2px 0 8px; padding-bottom: 8px; border-bottom: 1px solid var(--hair); letter-spacing: .02em; }
  dl { margin: 0; display: grid; grid-template-columns: auto 1fr; gap: 2px 12px; }
  dt { color: var(--ink-2); }
  dd { margin: 0; }
  div { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin: 10px 0 4px; }
  button { font: inherit; color: inherit; background: none; border: 1px solid var(--rule); border-radius: 3px;
    min-height: 28px; padding: 1px 10px; cursor: pointer; }
  header button { border: 0; min-height: 24px; padding: 0; text-decoration: underline; text-underline-offset: 3px; }
  @media (max-height: 240px) {
    section { display: flex; flex-direction: column; max-height: 100vh; padding: 2px 8px; }
    header, div { order: -1; margin: 0; }
  }
  button:focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
`;
