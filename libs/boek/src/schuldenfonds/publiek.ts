/** What of the schuldenfonds the outside of this lib is. */
export * from '../toestand/schuldenfonds.js';
export type { Schuldenfondslagen } from '../toestand/schuldenfondslagen.js';
export type { AflosplanAfgesproken, AflosplanAfspreken } from './aflosplan-afspreken.js';
export type { AflossingBoeken, AflossingOntvangen } from './aflossing-boeken.js';
export type { FondsboekingTeruggenomen, FondsboekingTerugnemen } from './fondsboeking-terugnemen.js';
export type { MijlpaalBereiken, MijlpaalBereikt } from './mijlpaal-bereiken.js';
export type { NazorgBesteden, NazorgBesteed } from './nazorg-besteden.js';
export { TERMIJN_IN_DAGEN } from './opzoeken.js';
export type { SchuldGeinventariseerd, SchuldInventariseren } from './schuld-inventariseren.js';
export type { SchuldOvergenomen, SchuldOvernemen } from './schuld-overnemen.js';
export type { SchuldregelingAangevraagd, SchuldregelingAanvragen } from './schuldregeling-aanvragen.js';
export type { SchuldregelingBeeindigd, SchuldregelingBeeindigen } from './schuldregeling-beeindigen.js';
export type { VorderingKwijtgescholden, VorderingKwijtschelden } from './vordering-kwijtschelden.js';
