import { version } from '../../package.json';

/** The version of the product that made a document. */
export const toolVersion: string = version;
