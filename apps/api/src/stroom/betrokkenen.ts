import { Injectable } from '@nestjs/common';
import { overHuishoudens, type Gegevens } from '@ontschot/boek';
import { Boekschrijvers } from '@ontschot/boekschrijver';
import type { Sein } from './sein.js';

/** Finds whom events are about, for who follows a boek as inwoner and may hear of the own household only. */
@Injectable()
export class Betrokkenen {
  constructor(private readonly schrijvers: Boekschrijvers) {}

  /** The same events, each with the households that it is about. Throws `OpslagOnbereikbaar`: what is not known, is not told. */
  bij(boek: string, seinen: readonly Sein[]): Promise<Sein[]> {
    return this.schrijvers.bekijk(boek, (toestand) =>
      seinen.map((sein) => ({ ...sein, over: overHuishoudens(sein.gegevens as Gegevens, toestand) })),
    );
  }
}
