import { hash } from 'node:crypto';
import { canoniek } from '@ontschot/kern';

/** The hash of the content of an opdracht (SHA-256 over its canonical JSON, base64url), by which a repeat is known. */
export const opdrachtHash = (opdracht: object): string => hash('sha256', canoniek(opdracht), 'base64url');
