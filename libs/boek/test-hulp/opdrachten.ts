import type {
  BegrotingVaststellen,
  BegrotingWijzigen,
  Besteden,
  Doel,
  OndersteuningsopdrachtInstellen,
  Ontvangen,
  Overhevelen,
  PeriodeAfsluiten,
  PeriodeHeropenen,
  Storneren,
  Teruggeven,
  Verlagen,
  VerplichtingAangaan,
  VerplichtingAfwikkelen,
  VerplichtingLatenVrijvallen,
  VerplichtingVerhogen,
  VoorschotTerugbetalen,
  VoorschotVerrekenen,
  VoorschotVerstrekken,
} from '../src/index.js';

/** Makes opdrachten of one kind: what is not said, is as usual. */
const maker =
  <O>(gewoon: O) =>
  (anders: Partial<O> = {}): O => ({ ...gewoon, ...anders });

const doel: Doel = { taakveld: '6.3', functionaliteit: 'lichte-ondersteuning', leeftijdsgroep: 'volwassenen' };
const boekdatum = '2025-04-01';

/** An amount in whole euros as eurocents. */
export const euro = (euros: number): number => euros * 100;

export const begrotingVaststellen = maker<BegrotingVaststellen>({
  soort: 'begroting-vaststellen',
  boekdatum: '2025-01-01',
  besluit: 'raad 2024-11-12',
  regels: [],
});
export const begrotingWijzigen = maker<BegrotingWijzigen>({
  soort: 'begroting-wijzigen',
  boekdatum,
  besluit: 'raad 2025-03-25',
  regels: [],
});
export const overhevelen = maker<Overhevelen>({
  soort: 'overhevelen',
  boekdatum,
  van: 'wijk-noord',
  naar: 'fonds',
  bedrag: 100,
  grond: 'mandaat 3',
});
export const aangaan = maker<VerplichtingAangaan>({
  soort: 'verplichting-aangaan',
  boekdatum,
  verplichting: 'v1',
  budget: 'wijk-noord',
  aanbieder: 'buurthuis',
  bedrag: 100,
  doel,
});
export const verhogen = maker<VerplichtingVerhogen>({
  soort: 'verplichting-verhogen',
  boekdatum,
  verplichting: 'v1',
  bedrag: 100,
});
export const laatVrijvallen = maker<VerplichtingLatenVrijvallen>({
  soort: 'verplichting-laten-vrijvallen',
  boekdatum,
  verplichting: 'v1',
  bedrag: 100,
  reden: 'eerder klaar',
});
export const afwikkelen = maker<VerplichtingAfwikkelen>({
  soort: 'verplichting-afwikkelen',
  boekdatum,
  verplichting: 'v1',
  reden: 'geleverd',
});
export const besteden = maker<Besteden>({ soort: 'besteden', boekdatum, budget: 'wijk-noord', bedrag: 100, doel });
/** Spends against verplichting v1. */
export const betalen = maker<Besteden>({ soort: 'besteden', boekdatum, verplichting: 'v1', bedrag: 100 });
export const verstrekken = maker<VoorschotVerstrekken>({
  soort: 'voorschot-verstrekken',
  boekdatum,
  voorschot: 's1',
  ontvanger: 'kwintes',
  budget: 'wijk-noord',
  bedrag: 100,
  doel,
});
export const terugbetalen = maker<VoorschotTerugbetalen>({
  soort: 'voorschot-terugbetalen',
  boekdatum,
  voorschot: 's1',
  bedrag: 100,
});
export const verrekenen = maker<VoorschotVerrekenen>({
  soort: 'voorschot-verrekenen',
  boekdatum,
  voorschot: 's1',
  bedrag: 100,
  reden: 'tegenprestatie geleverd',
});
export const ontvangen = maker<Ontvangen>({
  soort: 'ontvangen',
  boekdatum,
  budget: 'wijk-noord',
  koker: 'wmo',
  bedrag: 100,
  grond: 'nota 7',
});
export const verlagen = maker<Verlagen>({
  soort: 'verlagen',
  boekdatum,
  budget: 'wijk-noord',
  bedrag: 100,
  besluit: 'college 2025-03-04',
});
export const teruggeven = maker<Teruggeven>({
  soort: 'teruggeven',
  boekdatum,
  budget: 'wijk-noord',
  bedrag: 100,
  grond: 'te veel ontvangen',
});
export const storneren = maker<Storneren>({ soort: 'storneren', boekdatum, beweging: 0, reden: 'dubbel geboekt' });
export const afsluiten = maker<PeriodeAfsluiten>({ soort: 'periode-afsluiten', periode: '2025-01' });
export const heropenen = maker<PeriodeHeropenen>({
  soort: 'periode-heropenen',
  periode: '2025-01',
  reden: 'factuur vergeten',
});
export const contract = maker<OndersteuningsopdrachtInstellen>({
  soort: 'ondersteuningsopdracht-instellen',
  ondersteuningsopdracht: 'oo1',
  naam: 'Opvang',
  aanbieder: 'buurthuis',
  populatie: { omschrijving: 'moeders met kinderen', aantal: 40 },
  levert: 'onderdak en begeleiding',
  beoogt: 'een eigen huis',
  financiering: [{ vanaf: '2025-01-01', vorm: 'functiegericht' }],
});
