export function residentCheck(first17: string): string;
export function passesLuhn(digits: string): boolean;
