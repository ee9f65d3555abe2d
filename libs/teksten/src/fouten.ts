/** What every fault of the texts has in common. No message ever holds a text, a key, or the code of a household. */
export abstract class TekstenFout extends Error {}

/** The text is no single line of 1 up to `LANGSTE_ZIN` characters; nothing was kept. */
export class TekstOngeldig extends TekstenFout {
  override readonly name = 'TekstOngeldig';
}

/** Under this id stands another text, or the text of another; what stood stays. */
export class TekstAnders extends TekstenFout {
  override readonly name = 'TekstAnders';
  constructor(readonly id: string) {
    super(`onder tekst ${id} staat al iets anders`);
  }
}

/** The id was not given out by this file. */
export class TekstIdOnbekend extends TekstenFout {
  override readonly name = 'TekstIdOnbekend';
  constructor() {
    super('dit tekst-id is hier niet uitgegeven');
  }
}

/** What stands there is not what was written: bytes were changed, or moved from another place. */
export class TekstBeschadigd extends TekstenFout {
  override readonly name = 'TekstBeschadigd';
  constructor(readonly id: string) {
    super(`tekst ${id} is beschadigd of verplaatst`);
  }
}

/** What was to be linked is no BSN or no code of a household. Which of the two, and no more. */
export class KoppelingOngeldig extends TekstenFout {
  override readonly name = 'KoppelingOngeldig';
  constructor(wat: 'BSN' | 'huishouden') {
    super(wat === 'BSN' ? 'dit is geen BSN' : 'dit is geen code van een huishouden');
  }
}

/** This person belongs to another household; what stood stays. Who moved says so. */
export class PersoonElders extends TekstenFout {
  override readonly name = 'PersoonElders';
  constructor() {
    super('deze persoon hoort al bij een ander huishouden; zeg erbij dat het een verhuizing is als dat zo is');
  }
}

/** A row of the opzoektabel is not what was written: bytes were changed, or moved from another place. */
export class PersoonBeschadigd extends TekstenFout {
  override readonly name = 'PersoonBeschadigd';
  constructor(readonly rij: number) {
    super(`rij ${rij} van de opzoektabel is beschadigd of verplaatst`);
  }
}

/** A file of master keys is wrong; `regels` says what, by line, and never what stands there. */
export class HoofdsleutelsOngeldig extends TekstenFout {
  override readonly name = 'HoofdsleutelsOngeldig';
  constructor(readonly regels: readonly string[]) {
    super(regels.join('; '));
  }
}

/** Keys in the file are wrapped by master keys that were not given; the marks tell which. */
export class HoofdsleutelOntbreekt extends TekstenFout {
  override readonly name = 'HoofdsleutelOntbreekt';
  constructor(
    readonly file: string,
    readonly merken: readonly string[],
  ) {
    super(
      `De teksten in ${file} zijn versleuteld met een hoofdsleutel die er nu niet bij is (merk ${merken.join(', ')}). ` +
        'Zet die er weer bij, onder de nieuwste.',
    );
  }
}

/** The file cannot be used; the message says why and what to do, in a sentence for people. */
export class TekstenNietOpen extends TekstenFout {
  override readonly name = 'TekstenNietOpen';
  constructor(
    readonly file: string,
    waarom: string,
    options?: ErrorOptions,
  ) {
    super(`De teksten in ${file} kunnen niet open: ${waarom}.`, options);
  }
}

/** The record of who looked at households cannot be used; the message says why and what to do. */
export class InzagelogboekNietOpen extends TekstenFout {
  override readonly name = 'InzagelogboekNietOpen';
  constructor(
    readonly file: string,
    waarom: string,
    options?: ErrorOptions,
  ) {
    super(`Het inzagelogboek in ${file} kan niet open: ${waarom}.`, options);
  }
}

/** The disk is full or refuses, or another process holds the file. Making the same call again settles what happened. */
export class TekstenOnbereikbaar extends TekstenFout {
  override readonly name = 'TekstenOnbereikbaar';

  /** This error for one of SQLite that passes; any other stays what it is. */
  static van(fout: unknown): unknown {
    const { code = '' } = fout as { code?: string };
    if (!/^SQLITE_(FULL|IOERR|BUSY|LOCKED)/.test(code)) return fout;
    return new TekstenOnbereikbaar('de teksten zijn nu niet te bereiken', { cause: fout });
  }
}

/** What `werk` gives; an error of SQLite that passes becomes `TekstenOnbereikbaar`. */
export function bereikbaar<T>(werk: () => T): T {
  try {
    return werk();
  } catch (fout) {
    throw TekstenOnbereikbaar.van(fout);
  }
}
