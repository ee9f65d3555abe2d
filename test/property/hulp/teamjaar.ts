import type { Gebeurtenis, Opdracht } from '@ontschot/boek';
import { dobbelUitZaad, kans, kies, type Dobbel } from './dobbel.js';
import { herlees, Spel } from './spel.js';
import { huishoudens, mandaat, TEAMS, Trekkingmaker, VAN_OOST } from './trekkingen.js';
import { Verantwoordboek } from './verantwoordboek.js';
import { EIGEN, EXTERNE, JAAR, OPSTELLING } from './wereld.js';

/** What of an opdracht would be thinking of silos, and what of an answer. */
const KOKERVELD = /"(koker|kleur|kleuren|budget|uitBeweging)":/;
const KOKERWOORD = /koker|kleur|oormerk/i;
/** Of which opdrachten the team says all; what the controller does beside it is not in this list. */
const VAN_TEAM = /^(trekken|trekking-|tegenprestatie-)/;
const BIJ_DE_CONTROLLER = [
  ...(['ontvangen', 'ontvangen', 'overhevelen', 'teruggeven', 'vrijgave', 'storneren', 'storneren'] as const),
];
const UREN_IN_JAAR = 365 * 24;

/** A payer that changes its mind every month: what was advanced under the one oormerk is worked off under the other. */
const WISSELEND = Array.from({ length: 11 }, (_, i) => ({
  soort: 'koker-instellen',
  ...{ koker: 'licht', naam: 'licht', wet: 'wet', taakveld: '6.1', financier: 'rijk' },
  oormerk: {
    aard: 'geoormerkt',
    doelen: [{ functionaliteit: 'lichte-ondersteuning', ...(i % 2 === 0 && { leeftijdsgroep: 'volwassenen' }) }],
  },
  vanaf: `${JAAR}-${String(i + 2).padStart(2, '0')}-01`,
}));

/** Two teams whose pots hold six kleuren; a household, a mandate and a pot last about as long as the game does. */
function opstelling(trekkingen: number, mensen: readonly string[]): readonly Opdracht[] {
  const ruim = { perTrekking: 60_000, perHuishoudenPerJaar: 200_000, openVoorschotten: trekkingen * 1_500 };
  const weg = 9_000_000 - Math.min(9_000_000, trekkingen * 900);
  return [
    ...WISSELEND,
    { soort: 'huishoudens-opnemen', huishoudens: mensen },
    ...TEAMS.map((wijk) => ({ soort: 'team-instellen', team: wijk, naam: wijk, wijk })),
    mandaat('noord-klein', 'noord', { ...ruim, perTrekking: 20_000 }),
    mandaat('noord-groot', 'noord', { ...ruim, meekijken: { wanneer: 'vooraf', vanaf: 20_001 }, wachttijdUren: 48 }),
    mandaat('noord-half', 'noord', { perTrekking: 500_000, geldigTotEnMet: `${JAAR}-06-30` }),
    VAN_OOST,
    ...TEAMS.flatMap((wijk) =>
      EIGEN.map((kleur) => ({ kleur, bedrag: weg }))
        .filter(({ bedrag }) => bedrag > 0)
        .map((deel) => ({
          soort: 'overhevelen',
          ...{ van: `wijk-${wijk}`, naar: 'reserve', bedrag: weg, kleuren: [deel], grond: 'krap' },
          boekdatum: `${JAAR}-01-01`,
        })),
    ),
    {
      soort: 'inleg-afspreken',
      ...{ inleg: 'i1', van: 'wmo', naar: 'wijk-noord', bedrag: 250_000, ritme: 'maandelijks' },
      ...{ vanaf: `${JAAR}-01`, totEnMet: `${JAAR}-12`, jaareinde: 'terug' },
    },
  ] as unknown as readonly Opdracht[];
}

/**
 * A year in which teams draw, repay, work off and take back, and name no koker and no kleur in anything they ask; a
 * controller fills the pots and takes back what was wrong. The books are kept by the state, by the cash book beside
 * every event, and by the book of the payers.
 */
export class Teamjaar {
  readonly gebeurtenissen: Gebeurtenis[] = [];
  readonly boek = new Verantwoordboek();
  /** How often each event came, and each refusal by its code. */
  readonly gezien = new Map<string, number>();
  readonly spel = new Spel((tekst) => this.gebeurd(herlees(tekst)));
  private readonly maker: Trekkingmaker;
  private readonly dobbel: Dobbel;
  private readonly bewegingen: number[] = [];

  constructor(
    private readonly trekkingen: number,
    zaad: number,
  ) {
    this.dobbel = dobbelUitZaad(zaad);
    const mensen = huishoudens(Math.ceil(trekkingen / 10));
    for (const opdracht of [...OPSTELLING, ...opstelling(trekkingen, mensen)])
      if (this.spel.speel(opdracht).soort !== 'geboekt') throw new Error(`niet opgesteld: ${opdracht.soort}`);
    this.maker = new Trekkingmaker(this.spel.toestand, {
      huishoudens: mensen,
      bedragen: [2_000, 10_000, 40_000, 40_000, 320_000],
    });
  }

  /** Plays until so many trekkingen were granted or asked of a colleague; throws with what is wrong. */
  speel(): void {
    const { dobbel, spel } = this;
    while (this.getrokken < this.trekkingen) {
      // The year goes by as the trekkingen do.
      if (uurVan(spel.nu) < (this.getrokken / this.trekkingen) * UREN_IN_JAAR) spel.wacht(dobbel(7));
      if (kans(dobbel, 5)) this.controller();
      const opdracht = this.maker.maak(dobbel, spel.nu);
      if (VAN_TEAM.test(opdracht.soort) && KOKERVELD.test(JSON.stringify(opdracht)))
        throw new Error(`${opdracht.soort} noemt een koker`);
      this.boek.vraag(opdracht);
      this.doe(opdracht);
    }
    spel.kasboek.sluit(spel.toestand);
  }

  private get getrokken(): number {
    return (this.gezien.get('trekking-verstrekt.v1') ?? 0) + (this.gezien.get('trekking-aangevraagd.v1') ?? 0);
  }

  private gebeurd(gebeurtenis: Gebeurtenis): void {
    this.gebeurtenissen.push(gebeurtenis);
    this.tel(gebeurtenis.type);
    this.boek.boek(gebeurtenis);
  }

  private doe(opdracht: Opdracht): void {
    const uitkomst = this.spel.speel(opdracht);
    if (uitkomst.soort === 'geweigerd') {
      const { code, uitleg } = uitkomst.weigering;
      this.tel(code);
      if (VAN_TEAM.test(opdracht.soort) && KOKERWOORD.test(uitleg))
        throw new Error(`een team krijgt te horen: ${uitleg}`);
    } else if (!VAN_TEAM.test(opdracht.soort)) this.bewegingen.push(this.spel.toestand.revisie);
  }

  private tel(wat: string): void {
    this.gezien.set(wat, (this.gezien.get(wat) ?? 0) + 1);
  }

  /** Money for a pot, from a payer, another pot or an afspraak; or an earlier movement taken back. */
  private controller(): void {
    const { dobbel, spel } = this;
    const boekdatum = spel.nu.slice(0, 10) > `${JAAR}-12-31` ? `${JAAR}-12-31` : spel.nu.slice(0, 10);
    const budget = `wijk-${kies(dobbel, TEAMS)}`;
    const bedrag = 1 + dobbel(300_000);
    const wat = kies(dobbel, BIJ_DE_CONTROLLER);
    if (wat === 'vrijgave') {
      spel.vrijgave(budget, kies(dobbel, EXTERNE), bedrag, boekdatum);
      return;
    }
    const inhoud = {
      ontvangen: { budget, koker: kies(dobbel, [...EIGEN, ...EXTERNE]), bedrag, grond: 'nota' },
      overhevelen: {
        van: kies(dobbel, ['wijk-noord', 'wijk-oost', ...EIGEN]),
        naar: 'wijk-zuid',
        bedrag,
        grond: 'nood',
      },
      storneren: { beweging: kies(dobbel, [0, ...this.bewegingen.slice(-20)]), reden: 'vergissing' },
      teruggeven: { budget, bedrag: Math.ceil(bedrag / 5), grond: 'te veel' },
    }[wat];
    this.doe({ soort: wat, boekdatum, ...inhoud } as unknown as Opdracht);
  }
}

const uurVan = (moment: string): number => (Date.parse(moment) - Date.UTC(JAAR, 0, 1)) / 3_600_000;
