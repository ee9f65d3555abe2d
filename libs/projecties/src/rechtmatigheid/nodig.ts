import { inrichting } from '../inrichting/inrichting.projectie.js';
import type { Projectie } from '../motor/projectie.js';
import { verantwoording } from '../verantwoording/verantwoording.projectie.js';
import { wijkteam } from '../wijkteam/wijkteam.projectie.js';
import { rechtmatigheid } from './rechtmatigheid.projectie.js';

/** The projections whose tables these questions read. */
export const NODIG: readonly Projectie[] = [rechtmatigheid, verantwoording, wijkteam, inrichting];
