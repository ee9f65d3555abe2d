import { boekinhoud, LEGE_REGEL, vraagVan, type Concept } from './concept.js';

const concept = (...regels: Partial<Concept['regels'][number]>[]): Concept => ({
  ...{ besluit: ' Raad 12 ', boekdatum: '2025-05-01', hoortBij: '' },
  regels: regels.map((regel) => ({ ...LEGE_REGEL, ...regel })),
});

describe('wat iemand van een begrotingswijziging intypt', () => {
  it('wordt een vraag in hele eurocenten, zonder de regels die nog leeg zijn', () => {
    const getypt = concept(
      { budget: 'wmo', bedrag: '1.234,56' },
      {},
      { budget: 'wijk', kleur: 'jeugd', richting: 'stelpost', bedrag: '10', wordt: '-5,00' },
    );
    expect(vraagVan('wijzigen', getypt)).toEqual({
      ...{ boekdatum: '2025-05-01', besluit: 'Raad 12' },
      regels: [
        { budget: 'wmo', wijziging: 123_456 },
        { budget: 'wijk', kleur: 'jeugd', wijziging: -1_000, nieuwBedrag: -500, alsStelpost: true },
      ],
    });
    expect(vraagVan('vaststellen', getypt)).toMatchObject({ regels: [{ bedrag: 123_456 }, { bedrag: -1_000 }] });
  });

  it.each([
    ['geen enkele regel', concept({})],
    ['een budget zonder bedrag', concept({ budget: 'wmo' })],
    ['een bedrag dat geen bedrag is', concept({ budget: 'wmo', bedrag: '1,234.56' })],
    ['een uitkomst die geen bedrag is', concept({ budget: 'wmo', bedrag: '1', wordt: 'veel' })],
    ['geen dag', { ...concept({ budget: 'wmo', bedrag: '1' }), boekdatum: '' }],
  ])('is nog geen vraag, met %s', (_, getypt) => {
    expect(vraagVan('wijzigen', getypt)).toBeUndefined();
  });

  it('wordt geboekt met de uitkomst die de proef liet zien', () => {
    const vraag = { besluit: 'Raad 12', regels: [{ budget: 'wmo', wijziging: 5 }] };
    const proef = { regels: [{ wordt: 105 }] } as unknown as Parameters<typeof boekinhoud>[2];
    expect(boekinhoud('wijzigen', vraag, proef)).toEqual({
      ...vraag,
      regels: [{ budget: 'wmo', wijziging: 5, nieuwBedrag: 105 }],
    });
    expect(boekinhoud('vaststellen', vraag, proef)).toBe(vraag);
  });
});
