import { gegeven, type Verhaal } from '../../test-hulp/beproef.js';
import {
  collectief,
  gift,
  instemmen,
  mandaat,
  neemTerug,
  NU,
  TEAMWERELD,
  vierOgen,
} from '../../test-hulp/trekkingen.js';
import {
  inwisselen,
  inwisselingTerug,
  uitgeven,
  voucherIntrekken,
  voucherVervallen,
} from '../../test-hulp/vouchers.js';
import { JEUGDHULP } from '../../test-hulp/wereld.js';

/** Four eyes from 250; 240 was given, in two parts, without anybody looking along. */
const bijna = (): Verhaal =>
  gegeven(...TEAMWERELD, vierOgen())
    .als(gift({ trekking: 'a', bedrag: 14_000 }), {}, NU)
    .danOnderMeer({ meekijken: 'geen' })
    .als(gift({ trekking: 'b', bedrag: 10_000, door: 'bo', boekdatum: '2025-02-01' }), {}, NU)
    .danOnderMeer({ meekijken: 'geen' });

describe('een bedrag dat in delen wordt gevraagd', () => {
  it('wacht op een collega zodra de delen samen het bedrag halen, met wat zij samen zijn', () => {
    bijna()
      .als(gift({ trekking: 'c', bedrag: 999 }), {}, NU)
      .danOnderMeer({ meekijken: 'geen' })
      .als(gift({ trekking: 'd', bedrag: 1 }), {}, NU)
      .danOnderMeer({ meekijken: 'vooraf', samen: 25_000, vervaltOp: '2025-06-02T08:00:00.000Z' });
  });

  it('telt per huishouden of groep en per doel: wat voor een ander is, telt niet mee', () => {
    const [bedrag, trekking] = [20_000, 'c'];
    const verstrekt = { meekijken: 'geen' };
    bijna()
      .als(gift({ trekking, bedrag, huishouden: 'h2' }), {}, NU)
      .danOnderMeer(verstrekt);
    bijna()
      .als(gift({ trekking, bedrag, doel: JEUGDHULP }), {}, NU)
      .danOnderMeer(verstrekt);
    bijna()
      .als(collectief({ trekking, bedrag }), {}, NU)
      .danOnderMeer(verstrekt)
      .als(collectief({ trekking: 'd', bedrag, groep: { naam: 'woensdag', aantal: 20 } }), {}, NU)
      .danOnderMeer(verstrekt)
      .als(collectief({ trekking: 'e', bedrag: 5_000, groep: { naam: 'dinsdagpost', aantal: 3 } }), {}, NU)
      .danOnderMeer({ meekijken: 'vooraf', samen: 25_000 });
  });

  it.each(['Dinsdagpost', 'dinsdagpost ', 'dinsdag-post.', 'DINSDAG POST'])(
    'telt een groep onder één naam, hoe zij ook wordt geschreven: “%s”',
    (naam) => {
      bijna()
        .en(collectief({ trekking: 'c', bedrag: 20_000 }))
        .als(collectief({ trekking: 'd', bedrag: 5_000, groep: { naam, aantal: 20 } }), {}, NU)
        .danOnderMeer({ meekijken: 'vooraf', samen: 25_000 });
    },
  );

  it('telt zeven dagen op onze eigen klok, welke boekdatum er ook bij staat', () => {
    const later = gift({ trekking: 'c', bedrag: 1_000, boekdatum: '2025-09-01' });
    bijna().als(later, {}, '2025-06-07T21:59:59.000Z').danOnderMeer({ samen: 25_000 });
    // In Amsterdam it is 8 June then.
    bijna().als(later, {}, '2025-06-07T22:00:00.000Z').danOnderMeer({ meekijken: 'geen' });
  });

  it('telt niet mee wat is teruggenomen, of waarmee een collega instemde', () => {
    bijna()
      .en(neemTerug({ trekking: 'a' }))
      .als(gift({ trekking: 'c', bedrag: 14_999 }), {}, NU)
      .danOnderMeer({ meekijken: 'geen' });
    gegeven(...TEAMWERELD, vierOgen())
      .als(gift({ bedrag: 30_000 }), {}, NU)
      .en(instemmen())
      .als(gift({ trekking: 'c', bedrag: 24_999 }), {}, NU)
      .danOnderMeer({ meekijken: 'geen' });
  });

  it('telt ook wat als voucher is gegeven, tot die is ingetrokken', () => {
    const voucher = (naam: string, bedrag: number) => uitgeven({ voucher: naam, bedrag, huishouden: 'h1' });
    const verhaal = (): Verhaal =>
      gegeven(...TEAMWERELD, vierOgen())
        .als(voucher('k8', 20_000), {}, NU)
        .danOnderMeer({ meekijken: 'geen' });
    const doel = uitgeven().doel;
    verhaal()
      .als(gift({ bedrag: 5_000, doel }), {}, NU)
      .danOnderMeer({ meekijken: 'vooraf', samen: 25_000 });
    verhaal().als(voucher('k9', 5_000), {}, NU).danOnderMeer({ meekijken: 'vooraf', samen: 25_000 });
    verhaal()
      .en(voucherIntrekken({ voucher: 'k8' }))
      .als(gift({ bedrag: 5_000, doel }), {}, NU)
      .danOnderMeer({ meekijken: 'geen' });
  });

  it.each([
    ['ingetrokken', voucherIntrekken({ voucher: 'k8' }), NU],
    ['vervallen', { ...voucherVervallen, voucher: 'k8' }, '2025-06-02T08:00:00.000Z'],
  ])('telt van een voucher die is %s wat ermee is betaald en niet is teruggenomen', (_, einde, op) => {
    const bon = { voucher: 'k8', inwisseling: 'bon-1' };
    const verhaal = (): Verhaal =>
      gegeven(...TEAMWERELD, vierOgen())
        .als(uitgeven({ voucher: 'k8', bedrag: 24_999, geldigTotEnMet: '2025-06-01' }), {}, NU)
        .danOnderMeer({ meekijken: 'geen' })
        .en(inwisselen({ ...bon, bedrag: 20_000 }), inwisselen({ ...bon, inwisseling: 'bon-2', bedrag: 4_998 }))
        .en(inwisselingTerug({ ...bon, inwisseling: 'bon-2' }))
        .als(einde, {}, op)
        .danOnderMeer({});
    const volgende = (bedrag: number) => gift({ bedrag, doel: uitgeven().doel });
    verhaal().als(volgende(4_999), {}, op).danOnderMeer({ meekijken: 'geen' });
    verhaal().als(volgende(5_000), {}, op).danOnderMeer({ meekijken: 'vooraf', samen: 25_000 });
    verhaal()
      .en(inwisselingTerug({ ...bon, boekdatum: '2025-06-02' }))
      .als(volgende(24_999), {}, op)
      .danOnderMeer({ meekijken: 'geen' });
  });

  it('wordt achteraf bekeken waar het mandaat dat zegt, en telt per mandaat', () => {
    const ander = mandaat({ mandaat: 'm2', meekijken: { wanneer: 'vooraf', vanaf: 25_000 } });
    gegeven(...TEAMWERELD, mandaat(), ander)
      .als(gift({ trekking: 'a', bedrag: 9_000 }), {}, NU)
      .danOnderMeer({ mandaat: 'm1', meekijken: 'geen' })
      .als(gift({ trekking: 'b', bedrag: 1_000 }), {}, NU)
      .danOnderMeer({ mandaat: 'm1', meekijken: 'achteraf', samen: 10_000 });
  });
});
