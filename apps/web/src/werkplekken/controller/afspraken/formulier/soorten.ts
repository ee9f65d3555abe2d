import type { Afspraakoverzicht } from '@ontschot/projecties';

/** What was agreed, as the service tells it. */
export type Inhoud = Afspraakoverzicht['versies'][number]['inhoud'];
export type Per = 'jaar' | 'maand' | 'periode';
