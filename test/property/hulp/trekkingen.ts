import type { Opdracht, Toestand, Trekking } from '@ontschot/boek';
import { kans, kies, type Dobbel } from './dobbel.js';
import { DOELEN, EIGEN, JAAR } from './wereld.js';

/** How large a game is: who is helped, and about how much is asked, in eurocents. */
export interface Teamwereld {
  readonly huishoudens: readonly string[];
  readonly bedragen: readonly number[];
}

export const huishoudens = (aantal: number): readonly string[] => Array.from({ length: aantal }, (_, i) => `h${i}`);
const KLEIN: Teamwereld = { huishoudens: huishoudens(25), bedragen: [5_000, 120_000, 320_000, 600_000] };
export const LEDEN = ['an', 'bo', 'cas', 'zus'] as const;
export const WIJK_VAN: Readonly<Record<string, readonly string[]>> = { zus: ['zuid'] };
export const HUISHOUDENS = KLEIN.huishoudens;
export const TEAMS = ['noord', 'oost'] as const;

export const mandaat = (naam: string, team: string, meer: object): object => ({
  soort: 'mandaat-vastleggen',
  ...{ mandaat: naam, team, rol: 'wijkteam', budgetten: [`wijk-${team}`, 'fonds'] },
  ...{ perTrekking: 300_000, perHuishoudenPerJaar: 400_000, openVoorschotten: 700_000 },
  ...{ meekijken: { wanneer: 'achteraf', vanaf: 50_000 } },
  ...{ geldigVan: `${JAAR}-01-01`, geldigTotEnMet: `${JAAR}-12-31`, ...meer },
});

/** Taken back now and then, and given again. */
export const VAN_OOST = mandaat('oost', 'oost', {
  doelen: [{ taakveld: '6.3' }, { taakveld: '6.72' }],
  budgetten: ['wijk-oost'],
});

/** Two teams in a boek with little free money: in Noord four eyes above an amount and three mandates, in Oost one. */
export const TEAMOPSTELLING = [
  { soort: 'huishoudens-opnemen', huishoudens: KLEIN.huishoudens },
  ...TEAMS.map((wijk) => ({ soort: 'team-instellen', team: wijk, naam: wijk, wijk })),
  mandaat('noord-klein', 'noord', { perTrekking: 100_000, perHuishoudenPerJaar: 200_000 }),
  mandaat('noord-groot', 'noord', { meekijken: { wanneer: 'vooraf', vanaf: 100_001 }, wachttijdUren: 48 }),
  mandaat('noord-half', 'noord', { perTrekking: 500_000, geldigTotEnMet: `${JAAR}-06-30` }),
  VAN_OOST,
  ...['noord', 'oost'].flatMap((wijk) =>
    EIGEN.map((kleur) => ({
      soort: 'overhevelen',
      ...{ van: `wijk-${wijk}`, naar: 'reserve', bedrag: 7_500_000, kleuren: [{ kleur, bedrag: 7_500_000 }] },
      ...{ grond: 'krap', boekdatum: `${JAAR}-01-01` },
    })),
  ),
  {
    soort: 'inleg-afspreken',
    ...{ inleg: 'i1', van: 'wmo', naar: 'wijk-noord', bedrag: 250_000, ritme: 'maandelijks' },
    ...{ vanaf: `${JAAR}-01`, totEnMet: `${JAAR}-12`, jaareinde: 'terug' },
  },
] as unknown as readonly Opdracht[];

/** How often each is asked, of a hundred. */
const MENGSEL = [
  ['trekken', 30],
  ['trekking-instemmen', 13],
  ['trekking-afwijzen', 4],
  ['trekking-intrekken', 5],
  ['trekking-laten-vervallen', 6],
  ['trekking-bekijken', 6],
  ['tegenprestatie-melden', 10],
  ['trekking-terugbetalen', 6],
  ['trekking-kwijtschelden', 3],
  ['trekking-terugnemen', 5],
  ['inleg-storten', 3],
  ['mandaat-intrekken', 1],
  ['mandaat-vastleggen', 1],
  ['voorschot-terugbetalen', 1],
  ['verplichting-afwikkelen', 1],
  ['storneren', 2],
  ['besteden', 3],
] as const;
export const TREKKINGSOORTEN = MENGSEL.slice(0, 13).map(([soort]) => soort as string);
const BEURTEN = MENGSEL.flatMap(([soort, aantal]) => Array.from({ length: aantal }, () => soort));

/** Makes opdrachten about trekkingen that mostly make sense on the state as it is. */
export class Trekkingmaker {
  private teller = 0;

  constructor(
    private readonly toestand: Toestand,
    private readonly wereld = KLEIN,
  ) {}

  maak(dobbel: Dobbel, nu: string): Opdracht {
    this.teller += 1;
    const soort = kies(dobbel, BEURTEN);
    const wanneer = { boekdatum: dagBij(dobbel, nu) };
    return { soort, ...wanneer, ...this.inhoud(soort, dobbel, nu) };
  }

  private inhoud(soort: (typeof BEURTEN)[number], dobbel: Dobbel, nu: string): object {
    if (soort === 'trekken') return this.trekken(dobbel);
    if (soort === 'inleg-storten') return { inleg: 'i1', periode: nu.slice(0, 7) };
    if (soort === 'mandaat-vastleggen') return VAN_OOST;
    if (soort === 'mandaat-intrekken') return { mandaat: 'oost', reden: 'pauze' };
    if (soort === 'storneren') return { beweging: this.toestand.revisie - dobbel(20), reden: 'proef' };
    if (soort === 'besteden')
      return { budget: `wijk-${kies(dobbel, TEAMS)}`, bedrag: 1 + dobbel(400_000), doel: kies(dobbel, DOELEN) };
    const post = this.kies(soort, dobbel);
    const naam = post?.trekking ?? 'weg';
    if (soort === 'voorschot-terugbetalen') return { voorschot: naam, bedrag: 1 };
    if (soort === 'verplichting-afwikkelen') return { verplichting: naam, reden: 'proef' };
    const open = this.toestand.voorschotten.lees(naam)?.saldo.eind ?? 0;
    const bedrag = kans(dobbel, 20) ? open : 1 + dobbel(Math.max(1, Math.floor(open * 1.05)));
    const uren = kans(dobbel, 15) ? (post?.tegenprestatie?.uren ?? 1) - (post?.gemeld ?? 0) : 1 + dobbel(12);
    return {
      trekking: naam,
      bedrag,
      uren: Math.max(1, uren),
      akkoord: kans(dobbel, 80),
      ...TEKST,
      ...this.wie(dobbel, post),
    };
  }

  private trekken(dobbel: Dobbel): object {
    const vorm = kies(dobbel, ['gift', 'voorschot', 'voorschot', 'collectief'] as const);
    const team = kies(dobbel, TEAMS);
    return {
      ...{ trekking: `t${this.teller}`, team, vorm, doel: kies(dobbel, DOELEN), voorliggend: { zou: 'nee' } },
      bedrag: 1 + dobbel(kies(dobbel, this.wereld.bedragen)),
      ...(vorm === 'collectief'
        ? { groep: { naam: 'straat', aantal: 1 + dobbel(30) } }
        : { huishouden: kies(dobbel, this.wereld.huishoudens) }),
      ...(vorm === 'voorschot' && kans(dobbel, 80) && { tegenprestatie: { uren: 1 + dobbel(40) } }),
      ...this.wie(dobbel, undefined),
    };
  }

  /** Mostly somebody who may. */
  private wie(dobbel: Dobbel, post: Trekking | undefined): object {
    const door = post !== undefined && kans(dobbel, 15) ? post.door : kies(dobbel, LEDEN);
    return { door, wijken: WIJK_VAN[door] ?? [...TEAMS] };
  }

  /** Mostly a trekking in the state that this asks for. */
  private kies(soort: string, dobbel: Dobbel): Trekking | undefined {
    const alle = [...this.toestand.wijkteam.trekkingen].map(([, post]) => post);
    const wacht = /instemmen|afwijzen|intrekken|vervallen|afwikkelen/.test(soort);
    const open = /melden|terugbetalen|kwijtschelden/.test(soort);
    const past = alle.filter(
      ({ staat, vorm }) => staat === (wacht ? 'aangevraagd' : 'verstrekt') && (!open || vorm === 'voorschot'),
    );
    const uit = past.length === 0 || kans(dobbel, 8) ? alle : past.slice(-12);
    return uit.length === 0 ? undefined : kies(dobbel, uit);
  }
}

const TEKST = { reden: 'proef', besluit: 'proef' };

/** Today, now and then some days before or after it. */
export function dagBij(dobbel: Dobbel, nu: string): string {
  const verschil = kans(dobbel, 15) ? dobbel(9) - 5 : 0;
  const dag = new Date(Date.parse(nu) + verschil * 86_400_000).toISOString().slice(0, 10);
  return dag < `${JAAR}-01-01` ? `${JAAR}-01-01` : dag > `${JAAR}-12-31` ? `${JAAR}-12-31` : dag;
}
