import type { Toezeggingregel } from '@ontschot/projecties';
import type { Namen } from '../../gedeeld/namen.js';

/** Of a household only that it is one: who it is, is not for this page. */
export const ontvangerVan = (ontvanger: Toezeggingregel['ontvanger'], namen: Namen): string =>
  ontvanger.soort === 'organisatie'
    ? namen.organisatie(ontvanger.organisatie)
    : ontvanger.soort === 'budget'
      ? `budget ${namen.budget(ontvanger.budget)}`
      : 'een huishouden';
