import { aandeelAfwijzen } from './aandeel-afwijzen.js';
import { aandeelTerugbetalen } from './aandeel-terugbetalen.js';
import { aandeelToegekend } from './aandeel-toegekend.js';
import { aandeelToestemmen } from './aandeel-toestemmen.js';
import { afspraakAfwijzen } from './afspraak-afwijzen.js';
import { afspraakBeeindigen } from './afspraak-beeindigen.js';
import { afspraakInstemmen } from './afspraak-instemmen.js';
import { afspraakOpstellen } from './afspraak-opstellen.js';
import { afspraakSluiten } from './afspraak-sluiten.js';
import { afspraakVoorleggen } from './afspraak-voorleggen.js';
import { afspraakWijzigen } from './afspraak-wijzigen.js';
import { contantMaken } from './contant-maken.js';
import { doorrekeningBewaren } from './doorrekening-bewaren.js';
import { eenheidsprijsVastleggen } from './eenheidsprijs-vastleggen.js';
import { huishoudensOpnemen } from './huishoudens-opnemen.js';
import { inningHervatten } from './inning-hervatten.js';
import { inningStoppen } from './inning-stoppen.js';
import { kostenMelden } from './kosten-melden.js';
import { populatieAanvullen } from './populatie-aanvullen.js';
import { populatieVastleggen } from './populatie-vastleggen.js';
import { preventiewinstMeten } from './preventiewinst-meten.js';
import { preventiewinstVaststellen } from './preventiewinst-vaststellen.js';
import { regelIntrekken } from './regel-intrekken.js';
import { regelOpstellen } from './regel-opstellen.js';
import { regelVaststellen } from './regel-vaststellen.js';
import { toezeggingenOverdragen } from './toezeggingen-overdragen.js';
import { toezeggingenOvernemen } from './toezeggingen-overnemen.js';
import { voorfinancieren } from './voorfinancieren.js';
import { voorfinancieringVerrekend } from './voorfinanciering-verrekend.js';
import { vorderingVastleggen } from './vordering-vastleggen.js';
import { winstVerrekenen } from './winst-verrekenen.js';

/** Everything about afspraken, rules, costs and what came of them (design 4). */
export const PREVENTIE = [
  huishoudensOpnemen,
  populatieVastleggen,
  populatieAanvullen,
  eenheidsprijsVastleggen,
  kostenMelden,
  vorderingVastleggen,
  inningStoppen,
  inningHervatten,
  regelOpstellen,
  regelVaststellen,
  regelIntrekken,
  doorrekeningBewaren,
  afspraakOpstellen,
  afspraakVoorleggen,
  afspraakInstemmen,
  afspraakAfwijzen,
  afspraakSluiten,
  afspraakWijzigen,
  afspraakBeeindigen,
  voorfinancieren,
  preventiewinstMeten,
  preventiewinstVaststellen,
  aandeelToestemmen,
  aandeelAfwijzen,
  contantMaken,
  aandeelTerugbetalen,
  winstVerrekenen,
  toezeggingenOverdragen,
  toezeggingenOvernemen,
] as const;

/** Events that only come with others. */
export const GEVOLGEN = [aandeelToegekend, voorfinancieringVerrekend] as const;
