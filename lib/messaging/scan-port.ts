/** Name of the port between the side panel and the scanner in a page. While it is open, the page is watched. */
export const scanPort = 'scan';
