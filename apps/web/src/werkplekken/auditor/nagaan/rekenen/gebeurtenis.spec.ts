import { canoniek } from '@ontschot/kern';
import { Gebeurtenislezer } from './gebeurtenis.js';

const BOEK = 'GM0080-2025';
interface Anders {
  readonly type?: string;
  readonly data?: object;
  readonly opdracht?: object | null;
  readonly op?: unknown;
}
const regel = (revision: number, { type, data, opdracht, op }: Anders): Buffer =>
  Buffer.from(
    canoniek({
      ...{ stream: `boek-${BOEK}`, revision, id: `id-${revision}`, type: type ?? 'x.v1' },
      data: { boekdatum: '2025-01-01', ...data },
      metadata: {
        geregistreerdOp: op ?? '2025-01-01T12:00:00.000Z',
        opdracht: opdracht === undefined ? { afzender: 'ik', id: `o-${revision}`, hash: 'h' } : opdracht,
      },
    }),
  );
const OPENING = { type: 'boek-geopend.v1', data: { boek: BOEK, jaar: 2025 } };
const lees =
  (...anders: readonly Anders[]) =>
  (): void => {
    const lezer = new Gebeurtenislezer(BOEK);
    anders.forEach((een, i) => lezer.lees(regel(i, een)));
  };

describe('de gebeurtenissen in de browser', () => {
  it.each([
    ['iets anders', { type: 'ontvangst-geboekt.v1' }],
    ['de opening van een ander boek', { ...OPENING, data: { boek: 'GM0081-2025', jaar: 2025 } }],
    ['de opening van een ander jaar', { ...OPENING, data: { boek: BOEK, jaar: 2024 } }],
  ])('als een boek begint met %s, dan klopt het niet', (_, eerste) => {
    expect(lees(eerste)).toThrow('gebeurtenis 0: het boek begint niet met zijn eigen opening');
    expect(lees(OPENING)).not.toThrow();
  });

  it('een weigering die geld verplaatst klopt niet, en een zonder mutaties wel', () => {
    const type = 'opdracht-geweigerd.v1';
    expect(lees(OPENING, { type })).not.toThrow();
    expect(lees(OPENING, { type, data: { mutaties: [] } })).toThrow('gebeurtenis 1: een weigering verplaatst geld');
  });

  it('gegeven een opdracht die later nog eens is uitgevoerd, dan klopt het niet', () => {
    const opdracht = { afzender: 'c1', id: 'k', hash: 'h' };
    expect(lees(OPENING, { opdracht }, { opdracht })).not.toThrow();
    expect(lees(OPENING, { opdracht }, {}, { opdracht })).toThrow('opdracht k is al uitgevoerd op revisie 1');
    expect(lees(OPENING, { opdracht }, {}, { opdracht: { ...opdracht, afzender: 'c2' } })).not.toThrow();
  });

  it('gegeven twee gebeurtenissen van één opdracht met een andere inhoud, dan klopt het niet', () => {
    const opdracht = { afzender: 'c1', id: 'k', hash: 'h' };
    expect(lees(OPENING, { opdracht }, { opdracht: { ...opdracht, hash: 'g' } })).toThrow('andere inhoud');
  });

  it('een gebeurtenis zonder opdracht klopt niet', () => {
    expect(lees(OPENING, { opdracht: null })).toThrow('gebeurtenis 1: heeft geen opdracht');
  });

  it.each(['gisteren', '2025-01-01', '2025-01-01T12:00:00Z', '2025-01-01T12:00:00.000+01:00', 'Z', 20250101])(
    'een moment %s is geen moment in UTC',
    (op) => {
      expect(lees(OPENING, { op })).toThrow('gebeurtenis 1: het moment van vastleggen is geen moment in UTC');
    },
  );

  it('een moment voor dat van de gebeurtenis ervoor klopt niet, hetzelfde moment wel', () => {
    expect(lees(OPENING, {})).not.toThrow();
    expect(lees(OPENING, { op: '2025-01-01T11:59:59.999Z' })).toThrow('vastgelegd vóór de gebeurtenis ervoor');
  });
});
