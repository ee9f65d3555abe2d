import { Proef, stukkenIn } from '../test-hulp/proef.js';
import { HoofdsleutelOntbreekt, Hoofdsleutels } from './index.js';

const AANTAL = 20;
/** How many the first part of a change takes. */
const EERST = 8;
const huishouden = (nummer: number) => ({ huishouden: `hh-${String(nummer).padStart(16, '0')}` });
const NIEUW = Hoofdsleutels.nieuweRegel();

describe('van hoofdsleutel wisselen', () => {
  let proef: Proef;
  let ids: string[];
  beforeEach(() => {
    proef = new Proef();
    ids = Array.from({ length: AANTAL }, (_, nummer) => proef.vast(huishouden(nummer), `zin ${nummer}`));
  });
  afterEach(() => proef.ruimOp());
  const wissel = async () => (await proef.teksten.wisselHoofdsleutel()).verpakt;
  const gelezen = () => ids.map((id) => proef.teksten.lees(id));
  const alles = () => ids.map((_, nummer) => ({ staat: 'leesbaar', tekst: `zin ${nummer}` }));
  const verpakt = () =>
    proef.sql<{ verpakt: Buffer }>('SELECT verpakt FROM sleutel').map((rij) => rij.verpakt.subarray(1));

  it('verpakt elke sleutel opnieuw; daarna is de oude niet meer nodig, en staat er niets meer van', async () => {
    const oud = verpakt();
    proef.teksten.vergeet(huishouden(7));
    proef.heropen(NIEUW, proef.regel);
    expect(gelezen().filter(({ staat }) => staat === 'leesbaar')).toHaveLength(AANTAL - 1);
    expect([await wissel(), await wissel()]).toEqual([AANTAL - 1, 0]);
    proef.heropen(NIEUW);
    expect(gelezen()).toEqual(alles().map((een, nummer) => (nummer === 7 ? { staat: 'vergeten' } : een)));
    expect(stukkenIn(proef.alleBytes(), oud)).toBe(0);
  });

  it('die halverwege ophoudt is geen schade: beide sleutels lezen alles, en nog eens doet de rest', async () => {
    proef.heropen(NIEUW, proef.regel);
    const half = proef.teksten.wisselHoofdsleutel();
    proef.teksten.sluit();
    expect(await half).toEqual({ verpakt: EERST, beschadigd: 0 });
    proef.teksten = proef.open(NIEUW, proef.regel);
    expect(gelezen()).toEqual(alles());
    expect(await wissel()).toBe(AANTAL - EERST);
    proef.heropen(NIEUW);
    expect(gelezen()).toEqual(alles());
  });

  it('zonder de oude erbij gaat het bestand niet open, en blijft het zoals het is', () => {
    proef.teksten.sluit();
    const voor = proef.alleBytes();
    expect(() => proef.open(NIEUW)).toThrow(HoofdsleutelOntbreekt);
    expect(() => proef.open(NIEUW)).toThrow(/merk [\da-f]{16}\)/);
    expect(proef.alleBytes().equals(voor)).toBe(true);
    proef.teksten = proef.open(proef.regel);
    expect(gelezen()).toEqual(alles());
  });

  it('verpakt wat nieuw komt meteen met de nieuwste', async () => {
    proef.heropen(NIEUW, proef.regel);
    await proef.teksten.wisselHoofdsleutel();
    const id = proef.vast(huishouden(AANTAL), 'nieuw');
    proef.heropen(NIEUW);
    expect(proef.teksten.lees(id)).toMatchObject({ tekst: 'nieuw' });
  });

  it('slaat een beschadigde sleutel over en telt hem, en doet de andere', async () => {
    proef.sql('UPDATE sleutel SET verpakt = (SELECT verpakt FROM sleutel WHERE nr = 2) WHERE nr = 1');
    proef.heropen(NIEUW, proef.regel);
    expect(await proef.teksten.wisselHoofdsleutel()).toEqual({ verpakt: AANTAL - 1, beschadigd: 1 });
  });
});
