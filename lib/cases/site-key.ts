import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Case } from './case-file.ts';

/**
 * The key of the fingerprints taken on one site, 64 hex digits, derived from the case's secret: the scanner in a page
 * never gets the secret, and fingerprints of two sites or two cases cannot be compared.
 */
export function siteKey({ secret }: Pick<Case, 'secret'>, origin: string): string {
  return bytesToHex(hmac(sha256, hexToBytes(secret), utf8ToBytes(`fingerprint ${origin}`)));
}
