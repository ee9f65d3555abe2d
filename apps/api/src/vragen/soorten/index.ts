import type { VraagHttp } from '../definitie.js';
import { AFSPRAAKVRAGEN } from './afspraken.js';
import { HISTORIEVRAGEN } from './historie.js';
import { INRICHTINGSVRAGEN } from './inrichting.js';
import { POSTENVRAGEN } from './posten.js';
import { STANDVRAGEN } from './stand.js';

/** Every question that HTTP takes in. */
export const VRAGEN: readonly VraagHttp[] = [
  ...INRICHTINGSVRAGEN,
  ...POSTENVRAGEN,
  ...STANDVRAGEN,
  ...HISTORIEVRAGEN,
  ...AFSPRAAKVRAGEN,
];
