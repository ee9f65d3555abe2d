export * from './behandelen.js';
export type { Opdracht } from './besluiten/besluit.js';
export { BESLUITEN, type BoekOpdracht } from './besluiten/index.js';
export type { BegrotingVaststellen, BegrotingVastgesteld } from './besluiten/begroting-vaststellen.js';
export type { BegrotingWijzigen } from './besluiten/begroting-wijzigen.js';
export * from './besluiten/begrotingsproef.js';
export type { Besteden } from './besluiten/besteden.js';
export type { BoekGeopend, BoekOpenen } from './besluiten/boek-openen.js';
export type { BudgetInstellen } from './besluiten/budget-instellen.js';
export type { Kleurdeel, Kleurwens } from './besluiten/kleurkeuze.js';
export type { KokerInstellen } from './besluiten/koker-instellen.js';
export type { OndersteuningsopdrachtInstellen } from './besluiten/ondersteuningsopdracht-instellen.js';
export {
  openBijAfsluiten,
  telOpen,
  type Openpost,
  type Opentelling,
  type Opentellingen,
} from './besluiten/open-bij-afsluiten.js';
export type { Ontvangen } from './besluiten/ontvangen.js';
export type { OrganisatieInstellen } from './besluiten/organisatie-instellen.js';
export type { Overhevelen } from './besluiten/overhevelen.js';
export type { PeriodeAfsluiten } from './besluiten/periode-afsluiten.js';
export type { PeriodeHeropenen } from './besluiten/periode-heropenen.js';
export type { Gestorneerd, Storneren } from './besluiten/storneren.js';
export type { Teruggeven } from './besluiten/teruggeven.js';
export type { Verlagen } from './besluiten/verlagen.js';
export type { VerplichtingAangaan, VerplichtingAangegaan } from './besluiten/verplichting-aangaan.js';
export type { VerplichtingAfwikkelen } from './besluiten/verplichting-afwikkelen.js';
export type { VerplichtingLatenVrijvallen } from './besluiten/verplichting-laten-vrijvallen.js';
export type { VerplichtingVerhogen } from './besluiten/verplichting-verhogen.js';
export type { VoorschotTerugbetalen } from './besluiten/voorschot-terugbetalen.js';
export type { VoorschotVerrekenen } from './besluiten/voorschot-verrekenen.js';
export type { VoorschotVerstrekken, VoorschotVerstrekt } from './besluiten/voorschot-verstrekken.js';
export type { WijkInstellen } from './besluiten/wijk-instellen.js';
export { isOverMensen } from './besluiten/over-mensen.js';
export { BEWONER, OPDRACHT_GEWEIGERD, WEIGERINGEN_PER_DAG, type OpdrachtGeweigerd } from './besluiten/weigering.js';
export type { ControlesleutelAangewezen, ControlesleutelAanwijzen } from './controle/controlesleutel-aanwijzen.js';
export type { ControlesleutelIngetrokken, ControlesleutelIntrekken } from './controle/controlesleutel-intrekken.js';
export type { AgendaVaststellen } from './hulpkosten/agenda-vaststellen.js';
export type { OntbrekendeKostenMelden } from './hulpkosten/ontbrekende-kosten-melden.js';
export * from './doel.js';
export * from './gebeurtenissen/gebeurtenis.js';
export * from './gebeurtenissen/opcasten.js';
export * from './preventie/publiek.js';
export * from './rekening.js';
export * from './vraagsoort.js';
export { doelBij } from './wijkteam/doel-bij-vraag.js';
export { evolve } from './toestand/evolve.js';
export * from './toestand/onderdelen.js';
export { dagnummer, datumVan, Reeks } from './toestand/reeks.js';
export { Saldo } from './toestand/saldo.js';
export type { Bekend, Beweging } from './toestand/bewegingen.js';
export { Toestand } from './toestand/toestand.js';
export { Laag } from './toestand/laag.js';
export * from './toestand/preventie.js';
export type { Preventielagen } from './toestand/preventielagen.js';
export type * from './toestand/gebied.js';
export * from './toestand/wijkteam.js';
export type { Wijkteamlagen } from './toestand/wijkteamlagen.js';
export { doorDeTijd, tijdplan, type Tijdopdracht } from './wijkteam/door-de-tijd.js';
export type { GebiedVastgelegd, GebiedVastleggen } from './wijkteam/gebied-vastleggen.js';
export type { InlegAfgesproken, InlegAfspreken } from './wijkteam/inleg-afspreken.js';
export type { InlegBeeindigd, InlegBeeindigen } from './wijkteam/inleg-beeindigen.js';
export type { InlegGestort, InlegStorten } from './wijkteam/inleg-storten.js';
export { isLid, type Lid } from './wijkteam/leden.js';
export type { MandaatIngetrokken, MandaatIntrekken } from './wijkteam/mandaat-intrekken.js';
export type { MandaatVastgelegd, MandaatVastleggen } from './wijkteam/mandaat-vastleggen.js';
export type { OpbrengstVerteld, OpbrengstVertellen } from './wijkteam/opbrengst-vertellen.js';
export type { SignaalBeantwoord, SignaalBeantwoorden } from './wijkteam/signaal-beantwoorden.js';
export type { SignaalGegeven } from './wijkteam/signaal-gegeven.js';
export type { TeamIngesteld, TeamInstellen } from './wijkteam/team-instellen.js';
export type { Teamlid } from './wijkteam/teamlid.js';
export type { TeamlidAanmelden } from './wijkteam/teamlid-aanmelden.js';
export type { TeamlidAfmelden } from './wijkteam/teamlid-afmelden.js';
export type { TegenprestatieGemeld, TegenprestatieMelden } from './wijkteam/tegenprestatie-melden.js';
export type { Trekken } from './wijkteam/trekken.js';
export type { TrekkingAfgewezen, TrekkingAfwijzen } from './wijkteam/trekking-afwijzen.js';
export type { TrekkingBekeken, TrekkingBekijken } from './wijkteam/trekking-bekijken.js';
export type { TrekkingAangevraagd, TrekkingVerstrekt, Voorliggend } from './wijkteam/trekkinggegevens.js';
export type { TrekkingIngestemd, TrekkingInstemmen } from './wijkteam/trekking-instemmen.js';
export type { TrekkingIngetrokken, TrekkingIntrekken } from './wijkteam/trekking-intrekken.js';
export type { TrekkingKwijtgescholden, TrekkingKwijtschelden } from './wijkteam/trekking-kwijtschelden.js';
export type { TrekkingLatenVervallen, TrekkingVervallen } from './wijkteam/trekking-laten-vervallen.js';
export type { TrekkingTerugbetaald, TrekkingTerugbetalen } from './wijkteam/trekking-terugbetalen.js';
export type { TrekkingTeruggenomen, TrekkingTerugnemen } from './wijkteam/trekking-terugnemen.js';
export type { VerhaalIngetrokken, VerhaalIntrekken } from './wijkteam/verhaal-intrekken.js';
export type { WijkbudgetAfgerekend, WijkbudgetAfrekenen } from './wijkteam/wijkbudget-afrekenen.js';
export * from './toestand/bewoners.js';
export { MINSTENS_BEWONERS, VOORSTELLEN_TEGELIJK } from './bewoners/bewonerskeuring.js';
export type { BewonersregelsVastgelegd, BewonersregelsVastleggen } from './bewoners/regels-vastleggen.js';
export type { BewonersvoorstelIndienen, BewonersvoorstelIngediend } from './bewoners/voorstel-indienen.js';
export type { Kiezer } from './bewoners/kiezer.js';
export {
  STEMMEN_PER_HUISHOUDEN,
  type BewonersstemUitgebracht,
  type BewonersvoorstelStemmen,
} from './bewoners/voorstel-stemmen.js';
export type { BewonersvoorstelGeteld, BewonersvoorstelTellen } from './bewoners/voorstel-tellen.js';
export type { BewonersvoorstelUitbetaald, BewonersvoorstelUitbetalen } from './bewoners/voorstel-uitbetalen.js';
export type { BewonersvoorstelGesloten, BewonersvoorstelSluiten } from './bewoners/voorstel-sluiten.js';
export * from './toestand/voucher.js';
export type { VoucherAangevraagd, VoucherUitgegeven } from './vouchers/vouchergegevens.js';
export type { VoucherBekeken, VoucherBekijken } from './vouchers/voucher-bekijken.js';
export type { VoucherIngestemd, VoucherInstemmen } from './vouchers/voucher-instemmen.js';
export type { VoucherIngetrokken, VoucherIntrekken } from './vouchers/voucher-intrekken.js';
export {
  INWISSELINGEN_PER_VOUCHER,
  type VoucherIngewisseld,
  type VoucherInwisselen,
} from './vouchers/voucher-inwisselen.js';
export type {
  VoucherInwisselingTeruggenomen,
  VoucherInwisselingTerugnemen,
} from './vouchers/voucher-inwisseling-terugnemen.js';
export type { VoucherLatenVervallen, VoucherVervallen } from './vouchers/voucher-laten-vervallen.js';
export type { VoucherUitgeven } from './vouchers/voucher-uitgeven.js';
export * from './schuldenfonds/publiek.js';
export { geldendeInzage, inzagesIn, inzagestaat, type Inkijker, type Inzagestaat } from './inzage/geldend.js';
export type { HuishoudenVergeten, Vergeten } from './inzage/huishouden-vergeten.js';
export type { InzageGegeven, InzageGeven } from './inzage/inzage-geven.js';
export { overHuishoudens } from './inzage/over-huishoudens.js';
export type { InzageIngetrokken, InzageIntrekken } from './inzage/inzage-intrekken.js';
export type { Controlesleutel } from './toestand/controle.js';
export type { Agenda, Agendaregel, Agendastand, OntbrekendeKosten } from './toestand/hulpkosten.js';
export * from './toestand/inzage.js';
export * from './terugblik/index.js';
export type * from './toestand/jaar.js';
export { botsingen, zouBotsen } from './jaar/botsingen.js';
export { beletsels, type Beletsel } from './jaar/beletsels.js';
export { volgendBoek, type BoekAfgesloten, type BoekAfsluiten, type Eindtotaal } from './jaar/boek-afsluiten.js';
export type { BoekOvernemen } from './jaar/boek-overnemen.js';
export type * from './jaar/controlepunt.js';
export type * from './jaar/overname.js';
export { Kostenverzameling, type EerdereKosten } from './jaar/eerdere-kosten.js';
export type { Kostenkeuze } from './jaar/kosten-hier.js';
export type { Kostenrij, KostenOvergenomen } from './jaar/kosten-overgenomen.js';
export type { SchuldregelingOvergenomen, TrekkingOvergenomen } from './jaar/huishoudens-hier.js';
export { jaaroverzicht, type Jaaroverzicht } from './jaar/overzicht.js';
export { AFSLUITTYPEN, overnameUit } from './jaar/overname-uit.js';
export type * from './jaar/posten.js';
export { ruimte, type Ruimtedeel } from './jaar/ruimte.js';
export type { SchuldregelingOvergedragen, TrekkingOvergedragen } from './jaar/van-huishoudens.js';
export * from './contracten/publiek.js';
export * from './declaraties/publiek.js';
