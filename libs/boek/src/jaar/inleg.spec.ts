import { gegeven, type Verhaal } from '../../test-hulp/beproef.js';
import { maandenDicht, NA_HET_JAAR, open, sluitAf } from '../../test-hulp/jaareinde.js';
import { begrotingVaststellen } from '../../test-hulp/opdrachten.js';
import { inleg, storten, TEAMWERELD } from '../../test-hulp/trekkingen.js';
import { boekOpenen } from '../../test-hulp/wereld.js';
import { beletsels } from '../index.js';

const metInleg = (): Verhaal =>
  gegeven(
    ...TEAMWERELD,
    begrotingVaststellen({ regels: [{ budget: 'fonds', kleur: 'wmo', bedrag: 5_000 }] }),
    inleg({ jaareinde: 'over', vanaf: '2025-10', totEnMet: '2026-03' }),
  );
const openstaand = ({ toestand }: Verhaal, op = NA_HET_JAAR): object | undefined =>
  beletsels(toestand, op).find(({ wat }) => wat === 'inleg-niet-gestort');

describe('een inleg die is afgesproken en niet gestort', () => {
  it('gegeven maanden die voorbij zijn, dan staan zij in het overzicht met wat eraan te doen is, en houdt het niet tegen', () => {
    const verhaal = metInleg().en(storten({ periode: '2025-10', boekdatum: '2025-10-01' }));
    const [afgesproken] = [...verhaal.toestand.wijkteam.inleggen].map(([, een]) => een);
    expect(openstaand(maandenDicht(verhaal))).toMatchObject({
      ...{ houdtTegen: false, aantal: 2, bedrag: 2 * (afgesproken?.bedrag ?? 0) },
      namen: [`${afgesproken?.inleg} 2025-11`, `${afgesproken?.inleg} 2025-12`],
      uitleg: expect.stringMatching(/stort hem, .* of beëindig hem/) as unknown,
    });
    open(
      verhaal,
      sluitAf(verhaal, { criteria: [{ procent: 100 }] }),
      gegeven({ ...boekOpenen, boek: 'GM0080-2026', jaar: 2026 }),
    );
  });

  it('gegeven een maand die nog moet komen, dan is die nog niet te laat', () => {
    expect(openstaand(metInleg(), '2025-11-15T12:00:00.000Z')).toMatchObject({ aantal: 2 });
    expect(openstaand(metInleg(), '2025-09-15T12:00:00.000Z')).toBeUndefined();
  });
});
