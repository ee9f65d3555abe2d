/** Other families than the demo knows, and an afspraak on them: 100,000 was expected of a koker of the ministry. */
export const afspraakOverAnderen = (afspraak: string, naam: string) => [
  {
    soort: 'populatie-vastleggen',
    ...{ populatie: 'anderen', naam: 'Andere gezinnen', leden: { soort: 'cohort' } },
    losVan: ['gezinnen-met-coach', 'langer-thuis', 'klein-begonnen', 'bezoekers-dagcentrum', 'gezinnen-zonder-huis'],
  },
  {
    soort: 'afspraak-opstellen',
    ...{ afspraak, naam, populatie: 'anderen', huishoudensBijNulmeting: 20 },
    aanbieders: [{ organisatie: 'opvang-fryslan', gewicht: 1 }],
    looptijd: { van: '2025-01', totEnMet: '2025-12' },
    interventiekosten: { bedrag: 0, per: 'jaar' },
    kokers: [
      {
        koker: 'uhp',
        nulmeting: {
          methode: { methode: 'vast', bedrag: 10_000_000, per: 'periode', bron: 'Begroting 2025' },
          volgtPopulatie: false,
        },
      },
    ],
    verdeelregel: { verdeelregel: 'dertig-procent', versie: 1 },
  },
];
