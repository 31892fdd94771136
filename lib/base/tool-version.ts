import { version } from '../../package.json';

/** The version of the product: of what made a document, and of the rules that looked at a page. */
export const toolVersion: string = version;
