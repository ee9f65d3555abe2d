import type { Command } from 'commander';

interface Opdracht {
  readonly naam: string;
  readonly wat: string;
  /** What gives it its options. Loaded only when it is named: what the others need is most of the time of a start. */
  readonly laad: () => Promise<(opdracht: Command) => void>;
}

/** The commands in the order of `--help`. */
export const OPDRACHTEN: readonly Opdracht[] = [
  {
    naam: 'importeer-iv3',
    wat: 'Opent een boek met een koker en een budget per taakveld, uit een Iv3-bestand van het CBS.',
    laad: async () => (await import('./importeer-iv3.js')).richtImporteerIv3In,
  },
  {
    naam: 'importeer-begroting',
    wat: 'Stelt een begroting vast uit een CSV-bestand, in een boek waarvan de budgetten er al zijn.',
    laad: async () => (await import('./importeer-begroting.js')).richtImporteerBegrotingIn,
  },
  {
    naam: 'boeken',
    wat: 'Toont de boeken die er zijn, met hun totalen.',
    laad: async () => (await import('./boeken.js')).richtBoekenIn,
  },
  {
    naam: 'exporteer',
    wat: 'Neemt een boek mee in een vorm van anderen, rechtstreeks uit de opslag.',
    laad: async () => (await import('./exporteer.js')).richtExporteerIn,
  },
  {
    naam: 'verhuis',
    wat: 'Brengt alle gebeurtenissen van de ene opslag naar de andere, en vergelijkt ze.',
    laad: async () => (await import('./verhuis.js')).richtVerhuisIn,
  },
  {
    naam: 'vergelijk',
    wat: 'Vergelijkt elke rij van de leesdatabase met wat de gebeurtenissen zeggen.',
    laad: async () => (await import('./leeskant.js')).richtVergelijkIn,
  },
  {
    naam: 'herbouw',
    wat: 'Gooit de leesdatabase weg en bouwt haar opnieuw op uit de gebeurtenissen.',
    laad: async () => (await import('./leeskant.js')).richtHerbouwIn,
  },
];
