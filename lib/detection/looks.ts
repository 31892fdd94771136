import highlights from './marks.css?inline';
import type { Looks } from './page-settings.ts';

const host = `
  :host { all: initial !important; display: block !important; position: fixed !important; inset: 0 !important;
    pointer-events: none !important; contain: strict !important; }
  i { position: fixed; box-sizing: border-box; display: block; border-radius: 2px; }
  .general { border-bottom: 2px dotted #4B5568; }
  .sensitive { border-bottom: 3px double #855610; }
  .covered { background: #1F2430; outline: 1px solid #8B8068; }
  .shown { outline: 2px solid #855610; outline-offset: 1px; }
  @media print { :host { display: none !important; } }
`;

const fields = '{ input, textarea, select, svg { visibility: hidden !important } }';

/**
 * Text that is selected, or named by the address, is drawn above every mark and would be uncovered; on paper, and while
 * one view turns into another, bars would not lie where fields do.
 */
const cover = `
  :not(#x5c)::selection, ::target-text {
    color: transparent !important; -webkit-text-fill-color: transparent !important; text-shadow: none !important }
  @media print ${fields} :active-view-transition ${fields}`;

/** How what is drawn on pages looks: the panel hands it over. */
export const looks: Looks = { highlights, host, cover };
