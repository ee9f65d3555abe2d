import { bevatBsn } from '@ontschot/kern';

/** Many an issuer calls its users so. Chance puts nine such digits in some, and no BSN is written like it. */
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** What a pseudonym looks like: no space and no @, so no e-mail address and no name of several words. */
export const PSEUDONIEM_PATROON = /^[!-?A-~]{1,128}$/;

/** Whether somebody may stand in the history under this for ever: nothing that can be a person's number. */
export const isPseudoniem = (waarde: unknown): waarde is string =>
  typeof waarde === 'string' && PSEUDONIEM_PATROON.test(waarde) && (UUID.test(waarde) || !bevatBsn(waarde));
