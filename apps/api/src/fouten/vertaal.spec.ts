import { OpslagOnbereikbaar } from '@ontschot/boekschrijver';
import { AppendTooLarge } from '@ontschot/event-store';
import { vertaal } from './vertaal.js';

describe('een opdracht die de opslag te groot is', () => {
  it('is 413, met de maten en wat iemand dan doet', () => {
    const { status, code, detail } = vertaal(new AppendTooLarge('bytes', 1_000_000, 900 * 1024))!.inhoud;
    expect([status, code]).toEqual([413, 'te-groot']);
    expect(detail).toBe(
      'Wat deze opdracht zou boeken is 977 KiB; de opslag neemt hoogstens 900 KiB tegelijk op. Er is niets geboekt. ' +
        'Verdeel de regels over meer opdrachten, elk met een eigen Idempotency-Key.',
    );
  });

  it('zegt het ook als het er te veel zijn', () =>
    expect(vertaal(new AppendTooLarge('events', 10_001, 10_000))!.inhoud.detail).toContain(
      'is 10001 gebeurtenissen; de opslag neemt hoogstens 10000 gebeurtenissen tegelijk op',
    ));
});

describe('een opslag die niet antwoordt', () => {
  const van = (uitkomst?: 'niet-geboekt' | 'onduidelijk') => vertaal(new OpslagOnbereikbaar('gRPC 14', {}, uitkomst))!;

  it.each(['niet-geboekt', 'onduidelijk', undefined] as const)('is 503 met wanneer het weer kan (%s)', (uitkomst) => {
    const { inhoud, koppen } = van(uitkomst);
    expect([inhoud.status, inhoud.code, koppen]).toEqual([503, 'opslag-onbereikbaar', { 'retry-after': '2' }]);
    expect(inhoud.detail).not.toContain('gRPC');
  });

  it('zegt alleen van wat zeker niet is geboekt dat het niet is geboekt', () => {
    expect(van('niet-geboekt').inhoud.detail).toContain('niet geboekt');
    for (const uitkomst of ['onduidelijk', undefined] as const)
      expect(`${van(uitkomst).inhoud.detail} ${van(uitkomst).inhoud.watNu}`).not.toMatch(/niets? geboekt/);
    expect(van('onduidelijk').inhoud.detail).toContain('dezelfde Idempotency-Key');
  });
});
