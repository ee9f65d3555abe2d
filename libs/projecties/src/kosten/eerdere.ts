import {
  eerderOnvolledig,
  type BoekOvergenomen,
  type Eerderestand,
  type Gebeurtenis,
  type KostenOvergenomen,
  type Populatie,
  type ToezeggingenOvergenomen,
} from '@ontschot/boek';

/** What came over of earlier years, event by event: what the state of the boek has, without the rest of it. */
export class Eerdere {
  private stand: Eerderestand = {};

  neem({ type, gegevens, revisie }: Gebeurtenis): void {
    if (type === 'toezeggingen-overgenomen.v1')
      this.stand = { ...this.stand, toezeggingenUit: (gegevens as ToezeggingenOvergenomen).uit };
    else if (type === 'boek-overgenomen.v1')
      this.stand = { ...this.stand, opening: { af: (gegevens as BoekOvergenomen).volgt !== true } };
    else if (type === 'kosten-overgenomen.v1') {
      const { uit, volgt, nietVoor } = gegevens as KostenOvergenomen;
      const sinds = this.stand.kosten?.sinds ?? revisie;
      this.stand = { ...this.stand, kosten: { uit, sinds, af: volgt !== true, nietVoor } };
    }
  }

  /** Why costs of months before the year of the boek say nothing of this population yet, or at all; undefined when they do. */
  waaromNiet(populatie: Populatie): string | undefined {
    return eerderOnvolledig(this.stand, populatie)?.uitleg;
  }
}
