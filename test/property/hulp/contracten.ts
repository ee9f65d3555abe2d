import type { Opdracht, Toestand } from '@ontschot/boek';
import type { Vastgelegd } from '@ontschot/audit';
import { dobbelUitZaad, kans, kies, type Dobbel } from './dobbel.js';
import { Spel } from './spel.js';
import { DOELEN, JAAR, OPSTELLING } from './wereld.js';

const RESULTAAT = {
  maat: { maat: 'kwaliteit', naam: 'de kwaliteit', van: '0', tot: '10' },
  bonus: { treden: [{ vanaf: '8', procent: '3' }] },
  malus: { treden: [{ onder: '6', procent: '7.5' }] },
};
const VORMEN = ['functiegericht', 'product', 'populatie'] as const;
const AANBIEDERS = ['buurthuis', 'kwintes', 'jbra'] as const;
/** Of each form one for each aanbieder; those that pay otherwise have populatie beside it. */
export const CONTRACTEN = VORMEN.flatMap((vorm) => AANBIEDERS.map((aanbieder) => `${vorm}-${aanbieder}`));

export const CONTRACTOPSTELLING: readonly Opdracht[] = CONTRACTEN.map((naam) => {
  const [vorm, aanbieder] = naam.split('-');
  const vanaf = { vanaf: `${JAAR}-01-01`, vorm, ...(vorm !== 'populatie' && { naast: ['populatie'] }) };
  return {
    soort: 'ondersteuningsopdracht-instellen',
    ...{ ondersteuningsopdracht: naam, naam, aanbieder, levert: 'hulp', beoogt: 'rust', financiering: [vanaf] },
    ...{ populatie: { omschrijving: 'allen', aantal: 50 }, capaciteit: { aantal: 8, eenheid: 'plaatsen' } },
    ...{ resultaat: RESULTAAT, doorbesteding: { procent: '15' } },
  };
});

/** How often each is asked, of a hundred. */
const MENGSEL = [
  ['verplichting-aangaan', 14],
  ['besteden', 24],
  ['besteding-corrigeren', 18],
  ['inzet-melden', 3],
  ['doorbesteding-melden', 3],
  ['resultaat-vaststellen', 6],
  ['aanbieders-verrekenen', 10],
  ['clienten-overnemen', 6],
  ['voorschot-verstrekken', 2],
  ['voorschot-verrekenen', 1],
  ['verplichting-afwikkelen', 3],
  ['verplichting-laten-vrijvallen', 3],
  ['storneren', 7],
] as const;
export const CONTRACTSOORTEN = MENGSEL.map(([soort]) => soort as string);
const BEURTEN = MENGSEL.flatMap(([soort, aantal]) => Array.from({ length: aantal }, () => soort));

/** Makes opdrachten about contracts that mostly make sense on the state as it is. */
export class Contractmaker {
  private teller = 0;

  constructor(private readonly toestand: Toestand) {}

  maak(dobbel: Dobbel): Opdracht {
    this.teller += 1;
    const soort = kies(dobbel, BEURTEN);
    const dag = new Date(Date.UTC(JAAR, 0, 2 + Math.min(360, Math.floor(this.teller / 2) + dobbel(20))));
    const boekdatum = dag.toISOString().slice(0, 10);
    const melding = soort.endsWith('-melden');
    return { soort, ...(!melding && { boekdatum }), ...this.inhoud(soort, dobbel, boekdatum.slice(0, 7)) };
  }

  private inhoud(soort: (typeof BEURTEN)[number], dobbel: Dobbel, maand: string): object {
    const post = this.post(dobbel);
    const open = this.toestand.verplichtingen.lees(post)?.saldo.eind ?? 0;
    const bedrag = 1 + dobbel(Math.max(1, Math.floor(open * 0.4)));
    const ondersteuningsopdracht = kies(dobbel, CONTRACTEN);
    const aanbieder = ondersteuningsopdracht.split('-')[1];
    const naam = `n${this.teller}`;
    switch (soort) {
      case 'verplichting-aangaan':
        return {
          ...{
            verplichting: naam,
            budget: kies(dobbel, ['wmo', 'wijk-noord', 'wijk-oost']),
            aanbieder,
            doel: DOELEN[0],
          },
          ...{ bedrag: 1 + dobbel(2_000_000), ondersteuningsopdracht },
        };
      case 'besteden':
        return { verplichting: post, bedrag, ...(kans(dobbel, 40) && { periode: `${JAAR}-01` }) };
      case 'besteding-corrigeren':
        return { besteding: this.besteding(dobbel), bedrag: 1 + dobbel(300_000), reden: 'te-veel-gedeclareerd' };
      case 'inzet-melden':
        return { ondersteuningsopdracht, periode: maand, gebruikt: dobbel(12) };
      case 'doorbesteding-melden':
        return { ondersteuningsopdracht, periode: maand, aan: kies(dobbel, AANBIEDERS), bedrag: dobbel(1_000) };
      case 'resultaat-vaststellen':
        return {
          ...{ resultaat: naam, ondersteuningsopdracht, van: maand, totEnMet: maand, score: String(dobbel(11)) },
          ...{ bron: 'proef', ...(kans(dobbel, 80) && { budget: 'wmo', doel: DOELEN[0] }) },
        };
      case 'aanbieders-verrekenen':
        return { van: post, naar: this.post(dobbel), bedrag, reden: 'proef' };
      case 'clienten-overnemen': {
        const [van, naar] = [this.kant(dobbel), this.kant(dobbel)];
        return { van, naar, aantal: 1 + dobbel(9), vanaf: `${maand}-01`, bedragPerJaar: 1 + dobbel(100_000) };
      }
      case 'voorschot-verstrekken':
        return {
          voorschot: naam,
          ontvanger: this.toestand.verplichtingen.lees(post)?.aanbieder,
          verplichting: post,
          bedrag,
        };
      case 'voorschot-verrekenen':
        return {
          voorschot: kies(dobbel, [...[...this.toestand.voorschotten].map(([id]) => id), 'weg']),
          bedrag: 1,
          reden: 'p',
        };
      case 'verplichting-afwikkelen':
        return { verplichting: post, reden: 'proef' };
      case 'verplichting-laten-vrijvallen':
        return { verplichting: post, bedrag, reden: 'proef' };
      case 'storneren':
        return { beweging: this.toestand.revisie - dobbel(12), reden: 'proef' };
    }
  }

  private post(dobbel: Dobbel): string {
    const namen = [...this.toestand.verplichtingen].map(([id]) => id);
    return namen.length === 0 ? 'weg' : kies(dobbel, namen.slice(-12));
  }

  private kant(dobbel: Dobbel): object {
    if (kans(dobbel, 15)) return { organisatie: 'rijk', koker: 'wmo' };
    const verplichting = this.post(dobbel);
    const { ondersteuningsopdracht = 'weg' } = this.toestand.verplichtingen.lees(verplichting) ?? {};
    return { ondersteuningsopdracht, verplichting };
  }

  /** The revisie of something that was spent lately, or of anything. */
  private besteding(dobbel: Dobbel): number {
    const { revisie, bewegingen } = this.toestand;
    for (let terug = dobbel(20); terug < 60; terug += 1)
      if (bewegingen.lees(revisie - terug)?.type === 'besteding-geboekt.v1') return revisie - terug;
    return Math.max(0, revisie - dobbel(10));
  }
}

/** Takes the last part of the first malus in force back and again, in an instalment. */
function inOpnieuw(spel: Spel): void {
  for (const [ondersteuningsopdracht, resultaten] of spel.toestand.lagen.resultaten)
    for (const { resultaat, malus, revisie, volgt } of resultaten) {
      const beweging = revisie + volgt;
      if (malus === 0 || spel.toestand.bewegingen.lees(beweging)?.gestorneerd !== false) continue;
      const boekdatum = `${JAAR}-12-31`;
      const terug = spel.speel({ soort: 'storneren', beweging, reden: 'proef', boekdatum } as Opdracht);
      const weer = { soort: 'malus-innen', ondersteuningsopdracht, resultaat, boekdatum } as Opdracht;
      if (terug.soort === 'geboekt' && spel.speel(weer).soort === 'geboekt') return;
    }
}

/** A boek of contracts as a store would keep it. `sleutel`: a controlesleutel that it names. */
export function contractboek(zaad: number, aantal: number, sleutel?: string): Vastgelegd[] {
  const gebeurtenissen: Vastgelegd[] = [];
  const spel = new Spel((tekst) => {
    const { type, data, metadata, revision } = JSON.parse(tekst) as Vastgelegd;
    const id = `00000000-0000-4000-8000-${String(revision).padStart(12, '0')}`;
    gebeurtenissen.push({ stream: `boek-proef-${JAAR}`, revision, id, type, data, metadata });
  });
  const aanwijzing = sleutel === undefined ? [] : [{ soort: 'controlesleutel-aanwijzen', sleutel } as Opdracht];
  for (const opdracht of [...OPSTELLING, ...aanwijzing, ...CONTRACTOPSTELLING]) spel.speel(opdracht);
  const [dobbel, maker] = [dobbelUitZaad(zaad), new Contractmaker(spel.toestand)];
  for (let i = 0; i < aantal; i += 1) spel.speel(maker.maak(dobbel));
  inOpnieuw(spel);
  return gebeurtenissen;
}
