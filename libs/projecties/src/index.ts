export * from './afspraken/afspraken.vraag.js';
export * from './begrotingen/begrotingen.vraag.js';
export * from './boom/boom.vraag.js';
export * from './boom/nagerekend.vraag.js';
export { afspraakbeeld, type Afspraakbeeld } from './doorrekening/afspraakbeeld.js';
export * from './doorrekening/bewaard.vraag.js';
export * from './doorrekening/scenarios.vraag.js';
export type * from './doorrekening/scenariovraag.js';
export { doorrekenen, type Doorrekening, type Doorrekenvraag } from './doorrekening/doorrekenen.vraag.js';
export * from './contracten/contracten.vraag.js';
export type * from './contracten/contractstand.js';
export * from './hulpkosten/agendas.vraag.js';
export * from './hulpkosten/betalers.vraag.js';
export * from './hulpkosten/kostenprognose.vraag.js';
export * from './hulpkosten/ontbrekend.vraag.js';
export * from './hulpkosten/ontzorging.vraag.js';
export { betalerIn, betalerOp } from './inrichting/betaler.js';
export * from './inrichting/boeken.vraag.js';
export * from './inrichting/historie.vraag.js';
export * from './inrichting/onderdelen.vraag.js';
export * from './inrichting/posten.vraag.js';
export * from './journaal/journaal.vraag.js';
export type { Journaalvraag } from './journaal/journaalvraag.js';
export type { Journaalregel } from './journaal/regel.js';
export * from './landkaart/landkaart.vraag.js';
export * from './landkaart/toezeggingen.vraag.js';
export * from './landkaart/vaststellingen.vraag.js';
export * from './landkaart/verhoudingen.vraag.js';
export * from './landkaart/wie-betaalt-wie-wint.vraag.js';
export * from './leesmodel.js';
export { LeesdatabaseFout } from './motor/bestand.js';
export type { Gereedheid, ProjectieStand } from './motor/gereedheid.js';
export type { Log } from './motor/log.js';
export type { BoekGebeurtenis, Projectie, Verwerker } from './motor/projectie.js';
export * from './rechtmatigheid/bevindingen.vraag.js';
export * from './rechtmatigheid/rechtmatigheid.vraag.js';
export type { Bevindingregel } from './rechtmatigheid/dossier.js';
export { RECHTMATIGHEID_PER } from './rechtmatigheid/indeling.js';
export { BEVINDINGSOORTEN } from './rechtmatigheid/soorten.js';
export * from './registers/eenheidsprijzen.vraag.js';
export { MINSTENS_HUISHOUDENS } from './registers/kleine-groepen.js';
export type { Kostendeel, Kostensom } from './registers/kostendelen.js';
export * from './registers/kostenmeldingen.vraag.js';
export * from './registers/voorfinancieringen.vraag.js';
export type { Vorderingoverzicht, Vorderingregel, Vorderingstap } from './registers/vordering.js';
export * from './registers/vorderingen.vraag.js';
export type { Maten } from './saldi/maten.js';
export * from './saldi/saldi.vraag.js';
export * from './schuldenfonds/fondskosten.vraag.js';
export * from './schuldenfonds/schuldregelingen.vraag.js';
export type * from './schuldenfonds/schuldregelingstand.js';
export type { Uitleg } from './uitleg/schakels.js';
export { uitleg, type Uitlegvraag } from './uitleg/uitleg.vraag.js';
export * from './verantwoording/verantwoording.vraag.js';
export { PROJECTIES } from './projecties.js';
export { GEWONE_PAGINA, GROOTSTE_PAGINA, type Bladervraag, type Pagina } from './vragen/bladeren.js';
export { VraagFout, type Veldfout } from './vragen/vraagfout.js';
export { bereikVan, type Bereik } from './kosten/bereik.js';
export type { Gebruikteprijs } from './kosten/prijzen.js';
export { Kostenteller } from './kosten/kostentelling.js';
export { waterbed, type Waterbedoverzicht, type Waterbedvraag } from './kosten/waterbed.vraag.js';
export { inleggen, type Inleggenvraag } from './wijkteam/inleggen.vraag.js';
export type { Inlegstand } from './wijkteam/inlegstand.js';
export type { Kijker } from './wijkteam/kijker.js';
export type { Oordeel } from './wijkteam/duur-met-weinig.js';
export type { Geleerd } from './wijkteam/leersom.js';
export * from './wijkteam/leren.vraag.js';
export type { Prognose, Waarschuwing } from './wijkteam/prognose.js';
export { signalen, type Signaaloverzicht, type Signalenvraag } from './wijkteam/signalen.vraag.js';
export { signalenPerKoker, type SignalenPerKoker, type Signaaltelling } from './wijkteam/signalen-per-koker.vraag.js';
export { isVergeten } from './huishoudens/vergeten.vraag.js';
export { raadssaldi, type Raadsmaten, type Raadssaldi } from './raad/raadssaldi.vraag.js';
export { raadsoverzicht, type Raadsoverzicht } from './raad/raadsoverzicht.vraag.js';
export * from './wijkteam/teams.vraag.js';
export { trekking, trekkingen, type Trekkingenvraag, type Trekkingvraag } from './wijkteam/trekkingen.vraag.js';
export type { Trekkingstand } from './wijkteam/trekkingstand.js';
export * from './wijkteam/uitputting.vraag.js';
export {
  bewonersvoorstel,
  bewonersvoorstellen,
  stemVan,
  type Voorstelkijk,
  type Voorstellenvraag,
} from './wijkteam/voorstellen.vraag.js';
export type { Voorstelstand } from './wijkteam/voorstelstand.js';
export { voucher, vouchers, type Voucherkijk, type Vouchersvraag } from './wijkteam/vouchers.vraag.js';
export type { Voucherstand } from './wijkteam/voucherstand.js';
export { verhalen, type Verhaal, type Verhalenvraag } from './wijkteam/verhalen.vraag.js';
export type { Kromme, Krommepunt } from './huishoudgroepen/concentratie.js';
export type { Groepscijfer, Wijkregel } from './huishoudgroepen/groepscijfers.js';
export * from './huishoudgroepen/huishoudgroepen.vraag.js';
export { huishoudspoor, type Huishoudkosten, type Huishoudspoor, type Huishoudzin } from './huishoudens/spoor.js';
export type { Zin, Zinsoort } from './huishoudens/zinnen.js';
export { schuldregelingzinnen, trekkingzinnen, voucherzinnen } from './huishoudens/zinnen.vraag.js';
export { stap, type Stapuitleg, type Stapvraag } from './terugblik/stap.vraag.js';
export { LANGSTE_TERUGBLIK_MS } from './terugblik/tijd.js';
export { terugblik, type Terugblik, type Terugblikvraag } from './terugblik/terugblik.vraag.js';
export { verschillen, type Verschillen, type Verschillenvraag } from './terugblik/verschillen.vraag.js';
export { herbouwLeesdatabase, LeesdatabaseInGebruik } from './vergelijken/herbouw.js';
export { NietTeVergelijken } from './vergelijken/leesbestand.js';
export type { Rijverschil } from './vergelijken/rijen.js';
export { vergelijkLeesdatabase, type Vergelijking, type Vergeleken } from './vergelijken/vergelijk.js';
export * from './terugblik/herkomst.vraag.js';
export { wistenWij, type Toen, type Toenvraag } from './terugblik/toen.vraag.js';
export {
  declaratie,
  declaraties,
  type Declaratiestand,
  type Declaratiesvraag,
} from './declaraties/declaraties.vraag.js';
export { declaratieindelingen } from './declaraties/indelingen.vraag.js';
