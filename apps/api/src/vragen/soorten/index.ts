import type { VraagHttp } from '../definitie.js';
import { AFSPRAAKVRAGEN } from './afspraken.js';
import { BEGROTINGSVRAGEN } from './begrotingen.js';
import { BEWONERSVRAGEN } from './bewonersvoorstellen.js';
import { BOOMVRAGEN } from './boom.js';
import { DOORREKENVRAGEN } from './doorrekeningen.js';
import { CONTRACTVRAGEN } from './contracten.js';
import { DECLARATIEVRAGEN } from './declaraties.js';
import { HISTORIEVRAGEN } from './historie.js';
import { HUISHOUDGROEPVRAGEN } from './huishoudgroepen.js';
import { HULPKOSTENVRAGEN } from './hulpkosten.js';
import { INRICHTINGSVRAGEN } from './inrichting.js';
import { KOSTENVRAGEN } from './kosten.js';
import { LANDKAARTVRAGEN } from './landkaart.js';
import { LEERVRAGEN } from './leren.js';
import { POSTENVRAGEN } from './posten.js';
import { RECHTMATIGHEIDSVRAGEN } from './rechtmatigheid.js';
import { SCHULDVRAGEN } from './schuldregelingen.js';
import { STANDVRAGEN } from './stand.js';
import { TERUGBLIKVRAGEN } from './terugblik.js';
import { UITLEGVRAGEN } from './uitleg.js';
import { VORDERINGENVRAGEN } from './vorderingen.js';
import { VOUCHERVRAGEN } from './vouchers.js';
import { WATERBEDVRAGEN } from './waterbed.js';
import { WIJKTEAMVRAGEN } from './wijkteam.js';

/** Every question that HTTP takes in. */
export const VRAGEN: readonly VraagHttp[] = [
  ...INRICHTINGSVRAGEN,
  ...POSTENVRAGEN,
  ...STANDVRAGEN,
  ...HISTORIEVRAGEN,
  ...AFSPRAAKVRAGEN,
  ...KOSTENVRAGEN,
  ...LANDKAARTVRAGEN,
  ...DOORREKENVRAGEN,
  ...VORDERINGENVRAGEN,
  ...UITLEGVRAGEN,
  ...WATERBEDVRAGEN,
  ...WIJKTEAMVRAGEN,
  ...VOUCHERVRAGEN,
  ...BEWONERSVRAGEN,
  ...LEERVRAGEN,
  ...SCHULDVRAGEN,
  ...BOOMVRAGEN,
  ...HUISHOUDGROEPVRAGEN,
  ...RECHTMATIGHEIDSVRAGEN,
  ...TERUGBLIKVRAGEN,
  ...CONTRACTVRAGEN,
  ...HULPKOSTENVRAGEN,
  ...DECLARATIEVRAGEN,
  ...BEGROTINGSVRAGEN,
];
