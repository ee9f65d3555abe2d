import { Injectable, Logger } from '@nestjs/common';
import type { Antwoord } from '@ontschot/boekschrijver';
import { Teksten, type Eigenaar } from '@ontschot/teksten';
import { teWissen } from './te-wissen.js';

/**
 * Wipes keys of which the events say that they must be gone. What was booked stands, so a wipe that fails keeps no answer
 * and no other wipe: it is remembered, and tried again with the next one and at each round of the clock. A new start does
 * all of them again.
 */
@Injectable()
export class Wisser {
  private readonly over = new Map<string, Eigenaar>();

  constructor(private readonly teksten: Teksten) {}

  /** After what was booked, before its answer goes out. */
  naAntwoord(boek: string, antwoord: Antwoord): void {
    if (antwoord.soort !== 'geboekt') return;
    for (const { type, gegevens } of antwoord.gebeurtenissen) this.naGebeurtenis(boek, type, gegevens);
  }

  naGebeurtenis(boek: string, type: string, gegevens: object): void {
    const eigenaar = teWissen(boek, type, gegevens);
    if (eigenaar !== undefined) this.wis(eigenaar);
  }

  wis(eigenaar: Eigenaar): void {
    this.over.set(JSON.stringify(eigenaar), eigenaar);
    this.nogEens();
  }

  /** Tries all that is left; never throws. */
  nogEens(): void {
    for (const [naam, eigenaar] of this.over)
      try {
        this.teksten.vergeet(eigenaar);
        this.over.delete(naam);
      } catch (fout) {
        // Not whose: a line in a log outlives the key.
        Logger.error(`een sleutel moet nog worden gewist: ${fout instanceof Error ? fout.message : 'onbekend'}`);
      }
  }
}
