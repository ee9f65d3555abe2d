import { boekAfsluiten } from './boek-afsluiten.js';
import { boekOvernemen } from './boek-overnemen.js';
import { kostenOvergenomen } from './kosten-overgenomen.js';
import { schuldregelingOvergenomen, trekkingOvergenomen } from './huishoudens-hier.js';
import { schuldregelingOvergedragen, trekkingOvergedragen } from './van-huishoudens.js';

/** Closing a year and opening the next with what it left. */
export const JAAR = [boekAfsluiten, boekOvernemen] as const;

/** What comes along with it, of one household each. */
export const JAARGEVOLGEN = [
  trekkingOvergedragen,
  trekkingOvergenomen,
  schuldregelingOvergedragen,
  schuldregelingOvergenomen,
  kostenOvergenomen,
] as const;
