import { afspraken } from './afspraken/afspraken.projectie.js';
import { begrotingen } from './begrotingen/begrotingen.projectie.js';
import { boom } from './boom/boom.projectie.js';
import { doorrekeningen } from './doorrekening/doorrekening.projectie.js';
import { contracten } from './contracten/contracten.projectie.js';
import { hulpkosten } from './hulpkosten/hulpkosten.projectie.js';
import { declaraties } from './declaraties/declaraties.projectie.js';
import { inrichting } from './inrichting/inrichting.projectie.js';
import { journaal } from './journaal/journaal.projectie.js';
import { landkaart } from './landkaart/landkaart.projectie.js';
import type { Projectie } from './motor/projectie.js';
import { rechtmatigheid } from './rechtmatigheid/rechtmatigheid.projectie.js';
import { registers } from './registers/registers.projectie.js';
import { saldi } from './saldi/saldi.projectie.js';
import { schuldenfonds } from './schuldenfonds/schuldenfonds.projectie.js';
import { verantwoording } from './verantwoording/verantwoording.projectie.js';
import { wijkteam } from './wijkteam/wijkteam.projectie.js';

/** Every projection. A new one is a folder and a line here. */
export const PROJECTIES: readonly Projectie[] = [
  inrichting,
  saldi,
  journaal,
  verantwoording,
  afspraken,
  landkaart,
  doorrekeningen,
  registers,
  wijkteam,
  schuldenfonds,
  rechtmatigheid,
  declaraties,
  boom,
  contracten,
  hulpkosten,
  begrotingen,
];
