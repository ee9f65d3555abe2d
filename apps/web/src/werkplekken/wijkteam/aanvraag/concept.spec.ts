import { BEGIN, foutenIn, inhoudVan, type Concept } from './concept.js';

const VOL: Concept = {
  ...BEGIN,
  ...{ team: 'team-oost', bedrag: '1.234,5', vraagsoort: 'vervoer', huishouden: ' hh-4k7p2wq9xz3mf6tb ' },
  ...{ waarom: ' Met een fiets kan hij naar zijn werk ', boekdatum: '2025-06-02' },
};

describe('een aanvraag die wordt ingetypt', () => {
  it('noemt leeg alles wat mist, en vol niets', () => {
    expect(Object.keys(foutenIn(BEGIN))).toEqual(['bedrag', 'vraagsoort', 'huishouden', 'waarom']);
    expect(foutenIn(VOL)).toEqual({});
  });

  it.each<[keyof Concept, Partial<Concept>]>([
    ['bedrag', { bedrag: '12,345' }],
    ['uren', { vorm: 'voorschot', uren: '1,5' }],
    ['groep', { vorm: 'collectief', aantal: '20' }],
    ['aantal', { vorm: 'collectief', groep: 'post', aantal: '0' }],
  ])('noemt alleen wat niet klopt: %s', (veld, anders) => {
    expect(Object.keys(foutenIn({ ...VOL, ...anders }))).toEqual([veld]);
  });

  it('wordt een opdracht in hele eurocenten, zonder wat leeg bleef', () => {
    expect(inhoudVan(VOL)).toEqual({
      ...{ boekdatum: '2025-06-02', team: 'team-oost', vorm: 'gift', bedrag: 123_450, vraagsoort: 'vervoer' },
      leeftijdsgroep: 'volwassenen',
      ...{ huishouden: 'hh-4k7p2wq9xz3mf6tb', voorliggend: { zou: 'onbekend' } },
      waarom: 'Met een fiets kan hij naar zijn werk',
    });
  });

  it('voor een groep noemt geen huishouden, en een gift geen uren', () => {
    const groep = inhoudVan({ ...VOL, vorm: 'collectief', groep: 'Koffie & post, één keer', aantal: '20', uren: '8' });
    expect(groep).toMatchObject({ groep: { naam: 'koffie-post-een-keer', aantal: 20 } });
    expect(groep).not.toHaveProperty('huishouden');
    expect(groep).not.toHaveProperty('tegenprestatie');
    expect(inhoudVan({ ...VOL, vorm: 'voorschot', uren: '8' })).toMatchObject({ tegenprestatie: { uren: 8 } });
  });
});
