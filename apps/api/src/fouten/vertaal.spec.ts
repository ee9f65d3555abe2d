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
