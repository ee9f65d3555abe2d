import {
  AppendTooLarge,
  NotTaken,
  OutcomeUnclear,
  SourceMoved,
  StoreDamaged,
  StoresDiffer,
  VersionConflict,
  type Place,
} from '@ontschot/event-store';
import { Afgebroken } from './fouten.js';

const STROOM = 'boek-';

const waar = ({ stream, revision }: Place): string =>
  `${stream.startsWith(STROOM) ? `boek ${stream.slice(STROOM.length)}` : `stroom ${stream}`}, revisie ${revision}`;

const NIETS = 'In het doel is niets veranderd.';
const ANDERE_BOEKEN = [
  'Het doel heeft een ander boek, of dezelfde boeken in een andere volgorde; met --boek verhuist u er een tegelijk.',
];
const VERDER = ['Is er na de verhuizing al in het doel gewerkt, dan is het doel nu de opslag die geldt.'];
const NAGEKEKEN =
  'Dit bleek bij het nakijken van wat er net is geschreven: iets anders werkt in het doel. Gebruik het niet.';

function verschil({ difference: een, written }: StoresDiffer): Afgebroken {
  const plaats = waar(een.at);
  const uitleg = (raad: readonly string[] = []): string[] => (written ? [NAGEKEKEN] : [...raad, NIETS]);
  switch (een.what) {
    case 'field':
      return new Afgebroken(`Het doel heeft op ${plaats} iets anders dan de bron, in het veld ${een.field}.`, uitleg());
    case 'order':
      return new Afgebroken(
        `Waar de bron ${plaats} heeft, heeft het doel ${waar(een.instead)}.`,
        uitleg(ANDERE_BOEKEN),
      );
    case 'longer':
      return new Afgebroken(`Het doel heeft meer dan de bron, vanaf ${plaats}.`, uitleg(VERDER));
    case 'missing':
      return new Afgebroken(`In het doel ontbreekt ${plaats}.`, uitleg());
  }
}

/** What a copy throws, as a sentence for who runs it; anything else stays what it is. */
export function alsZin(fout: unknown): unknown {
  if (fout instanceof StoresDiffer) return verschil(fout);
  if (fout instanceof SourceMoved)
    return new Afgebroken('De bron is tijdens de verhuizing gegroeid: iets schrijft er nog in.', [
      'Wat er al stond is goed overgekomen, wat erbij kwam niet. Stop de dienst en geef dezelfde opdracht opnieuw.',
    ]);
  if (fout instanceof NotTaken)
    return new Afgebroken(`Het doel kan ${waar(fout.at)} niet opnemen: ${reden(fout.cause)}.`, [
      'Zo kan deze bron niet naar dit doel; in de bron is niets veranderd.',
    ]);
  if (fout instanceof VersionConflict)
    return new Afgebroken(
      `Een ander schrijft in het doel (${waar({ stream: fout.stream, revision: fout.actual })}). Stop wat het gebruikt.`,
    );
  if (fout instanceof StoreDamaged)
    return new Afgebroken(
      `Er ontbreken gebeurtenissen voor ${waar({ stream: fout.stream, revision: fout.to })}; zet een reservekopie terug.`,
    );
  if (fout instanceof OutcomeUnclear)
    return new Afgebroken('Het doel zegt te lang niet of iets is geschreven. Geef dezelfde opdracht later opnieuw.');
  return fout;
}

function reden(oorzaak: unknown): string {
  if (oorzaak instanceof AppendTooLarge)
    return `zij is te groot (${oorzaak.actual} van hooguit ${oorzaak.limit} bytes)`;
  return `haar id of naam past daar niet (${oorzaak instanceof Error ? oorzaak.message : String(oorzaak)})`;
}
