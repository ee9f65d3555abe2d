import type { QueryClient } from '@tanstack/react-query';
import type { Koppen } from './api.js';

/** With which an inwoner asks after the own household. */
export const EIGEN: Koppen = { 'ontschot-doelbinding': 'Eigen gegevens' };

/**
 * Asks again what is shown. Not what was asked with a purpose: each such answer is a look at a household that is recorded, and
 * nobody looked. What is on its way goes on, so a list of many pages gets there also when much is booked.
 */
export const vraagOpnieuw = (vragen: QueryClient): void =>
  void vragen.invalidateQueries(
    { predicate: ({ queryKey }) => !queryKey.some((deel) => isInkijk(deel)) },
    { cancelRefetch: false },
  );

/** Whether these headers name a purpose for which somebody looks at the household of another. */
export const isInkijk = (koppen: unknown): boolean =>
  typeof koppen === 'object' &&
  koppen !== null &&
  Object.entries(koppen).some(
    ([naam, waarde]) => naam.toLowerCase() === 'ontschot-doelbinding' && waarde !== EIGEN['ontschot-doelbinding'],
  );
