// Apart from the schemas, so that the script in a stranger's page does not carry a validator.

/** Groups that one report may have, and fingerprints that one group may have. A report at a limit may lack some. */
export const mostGroups = 500;
export const mostLabels = 1000;
export const mostFingerprints = 20_000;
