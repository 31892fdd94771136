/** Where records of customers can have gone, in the order of the balance sheet; `hold`: kept until something is decided. */
export const settlements = ['delete', 'anonymise', 'archive', 'hand-over', 'retain-locked', 'hold'] as const;
export type Settlement = (typeof settlements)[number];
