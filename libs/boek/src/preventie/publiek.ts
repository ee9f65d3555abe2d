/** What of preventiewinst the outside of this lib is: afspraken, rules, costs and what came of them. */
export type { AfspraakBeeindigd, AfspraakBeeindigen } from './afspraak-beeindigen.js';
export type { AfspraakAfgewezen, AfspraakAfwijzen } from './afspraak-afwijzen.js';
export type { AfspraakIngestemd, AfspraakInstemmen } from './afspraak-instemmen.js';
export type { AfspraakOpgesteld, AfspraakOpstellen } from './afspraak-opstellen.js';
export type { AfspraakGesloten, AfspraakSluiten } from './afspraak-sluiten.js';
export type { AfspraakVoorgelegd, AfspraakVoorleggen } from './afspraak-voorleggen.js';
export type { AfspraakGewijzigd, AfspraakWijzigen } from './afspraak-wijzigen.js';
export * from './afspraak-doorrekenen.js';
export { keurAfspraak } from './afspraakkeuring.js';
export type { Afspraakdelen, Afspraakvoorstel, Kokervoorstel, Methodevoorstel } from './afspraakvoorstel.js';
export { magErbij, MINSTENS_SAMEN } from './herleidbaar.js';
export {
  geteldeLeden,
  ledenBinnen,
  metGeteldeLeden,
  onthoudVerteld,
  voegLedenToe,
  vraagOpnieuw,
  type Populaties,
} from './ledenstand.js';
export { isVerteldeGrens } from './grensstand.js';
export { eerderOnvolledig, type Eerderestand } from './eerdere-maanden.js';
export { overlappen, type Overlap } from './overlap.js';
export type { RegelIngetrokken, RegelIntrekken } from './regel-intrekken.js';
export type { DoorrekeningBewaard, DoorrekeningBewaren } from './doorrekening-bewaren.js';
export * from './doorrekenkeuring.js';
export type { RegelOpgesteld, RegelOpstellen, Regelvoorstel } from './regel-opstellen.js';
export type { RegelVastgesteld, RegelVaststellen } from './regel-vaststellen.js';
export type { EenheidsprijsVastleggen } from './eenheidsprijs-vastleggen.js';
export type { HuishoudensOpgenomen, HuishoudensOpnemen } from './huishoudens-opnemen.js';
export type { InningHervatten } from './inning-hervatten.js';
export type { InningStoppen } from './inning-stoppen.js';
export type { KostenGemeld, KostenMelden } from './kosten-melden.js';
export { alleKostenUit, kostenUit, type Kostengebeurtenis, type Kostenpost } from './kosten-uit.js';
export type { GevraagdeKostenregel, Kostenregel } from './kostenregels.js';
export type { PopulatieAangevuld, PopulatieAanvullen } from './populatie-aanvullen.js';
export type { PopulatieVastleggen } from './populatie-vastleggen.js';
export type { VorderingVastgelegd, VorderingVastleggen } from './vordering-vastleggen.js';
export type { AandeelAfgewezen, AandeelAfwijzen } from './aandeel-afwijzen.js';
export type { Aandeel, Aandeelkoker } from './aandeelplan.js';
export type { AandeelTerugbetaald, AandeelTerugbetalen } from './aandeel-terugbetalen.js';
export { HOOGSTENS_DOORGEGEVEN } from './winst-ontvangst.js';
export type { WinstVerrekend, WinstVerrekenen } from './winst-verrekenen.js';
export type { AandeelToegekend } from './aandeel-toegekend.js';
export type { AandeelToegestemd, AandeelToestemmen } from './aandeel-toestemmen.js';
export { EERDER_GECREDITEERD, kostenmaand, kostenVan, type Kosten } from './besteed.js';
export type { ContantGemaakt } from './contant.js';
export type { ContantMaken } from './contant-maken.js';
export type { Kostentelling, Opgeteld } from './kostentelling.js';
export type { Gemeten, PreventiewinstGemeten, PreventiewinstMeten } from './preventiewinst-meten.js';
export type { PreventiewinstVastgesteld, PreventiewinstVaststellen } from './preventiewinst-vaststellen.js';
export { ontvangerSleutel, tegoedVan } from './rekeningen.js';
export type { Voorfinancieren, VoorfinancieringVerstrekt } from './voorfinancieren.js';
export type { VoorfinancieringVerrekend } from './voorfinanciering-verrekend.js';
export type { Meetopdracht } from './meetinvoer.js';
export type { Overdracht } from './overdracht.js';
export type { ToezeggingenOverdragen, ToezeggingenOvergedragen } from './toezeggingen-overdragen.js';
export type { Hernoemd } from './overname-namen.js';
export type { ToezeggingenOvergenomen, ToezeggingenOvernemen } from './toezeggingen-overnemen.js';
