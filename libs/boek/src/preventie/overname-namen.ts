import { canoniek } from '@ontschot/kern';
import type { Afspraak, Afspraakinhoud, Afspraakversie, Regelversie } from '../toestand/preventie.js';
import type { Toestand } from '../toestand/toestand.js';
import type { Overdracht } from './overdracht.js';

/** What was taken over under another name: this boek uses its own for something else. Parts follow their vaststelling. */
export interface Hernoemd {
  readonly soort: 'verdeelregel' | 'afspraak' | 'vaststelling';
  readonly was: string;
  readonly wordt: string;
}

/** The longest name (ID_PATROON). */
const LANGSTE_NAAM = 64;

/** Gives what it is called here. */
type Namen = (naam: string) => string;

/**
 * What comes over, as it can stand in this boek: what has a name that this boek uses for something else gets another,
 * `<name>.uit-<year>`, everywhere in it. A rule or afspraak that is the same here keeps its name. So promises are
 * always paid by what was agreed for them, and no name ever means two things.
 */
export function metEigenNamen<O extends Overdracht>(
  toestand: Toestand,
  uit: string,
  overdracht: O,
): { readonly overdracht: O; readonly hernoemd: readonly Hernoemd[] } {
  const { preventie } = toestand;
  const hernoemd: Hernoemd[] = [];
  const geef = (soort: Hernoemd['soort'], namen: Iterable<string>, bezet: (naam: string) => boolean): Namen => {
    const alle = new Set(namen);
    const nieuw = new Map<string, string>();
    for (const was of [...alle].filter(bezet)) {
      const wordt = vrijeNaam(was, uit.slice(-4), (naam) => bezet(naam) || alle.has(naam));
      alle.add(wordt);
      nieuw.set(was, wordt);
      hernoemd.push({ soort, was, wordt });
    }
    return (naam) => nieuw.get(naam) ?? naam;
  };

  const versies = new Map(overdracht.verdeelregels.map((een) => [een.verdeelregel, een.versies]));
  const genoemd = overdracht.afspraken.flatMap(inhouden).flatMap(({ verdeelregel }) => verdeelregel ?? []);
  const regel = geef('verdeelregel', [...versies.keys(), ...genoemd.map((een) => een.verdeelregel)], (naam) => {
    const eigen = preventie.verdeelregels.lees(naam);
    return eigen !== undefined && !isZelfdeRegel(eigen, versies.get(naam));
  });
  const metRegels = overdracht.afspraken.map((een) => metRegel(een, regel));
  const kenmerk = new Map(metRegels.map((een) => [een.afspraak, inhoudelijk(een)]));
  const afspraak = geef('afspraak', kenmerk.keys(), (naam) => {
    const eigen = preventie.afspraken.lees(naam);
    return eigen !== undefined && inhoudelijk(eigen) !== kenmerk.get(naam);
  });
  const eigenVaststellingen = new Set([...preventie.toezeggingen].map(([, rij]) => rij.vaststelling));
  const vaststelling = geef(
    'vaststelling',
    [...overdracht.vaststellingen, ...overdracht.toezeggingen].flatMap(({ vaststelling: id, ...een }) =>
      'corrigeert' in een ? [id, een.corrigeert] : [id],
    ),
    (naam) => preventie.vaststellingen.heeft(naam) || eigenVaststellingen.has(naam),
  );
  // `<vaststelling>~<number>`, and for a promise the koker after it.
  const deel = (naam: string, van: string): string => `${vaststelling(van)}${naam.slice(van.length)}`;
  return {
    hernoemd,
    overdracht: {
      ...overdracht,
      toezeggingen: overdracht.toezeggingen.map((rij) => ({
        ...rij,
        toezegging: deel(rij.toezegging, rij.vaststelling),
        aandeel: deel(rij.aandeel, rij.vaststelling),
        ...(rij.gekregenVan !== undefined && { gekregenVan: deel(rij.gekregenVan, rij.vaststelling) }),
        vaststelling: vaststelling(rij.vaststelling),
        afspraak: afspraak(rij.afspraak),
      })),
      afspraken: metRegels.map((een) => ({ ...een, afspraak: afspraak(een.afspraak) })),
      vaststellingen: overdracht.vaststellingen.map((een) => ({
        ...een,
        vaststelling: vaststelling(een.vaststelling),
        afspraak: afspraak(een.afspraak),
        ...(een.corrigeert !== undefined && { corrigeert: vaststelling(een.corrigeert) }),
      })),
      verdeelregels: overdracht.verdeelregels.map((een) => ({ ...een, verdeelregel: regel(een.verdeelregel) })),
    },
  };
}

/** A name for what was called so in the boek of that year, no longer than a name may be; numbered when taken. */
export function vrijeNaam(naam: string, jaar: string, bezet: (naam: string) => boolean): string {
  for (let nummer = 1; ; nummer += 1) {
    const staart = `.uit-${jaar}${nummer === 1 ? '' : `-${nummer}`}`;
    const nieuw = `${naam.slice(0, LANGSTE_NAAM - staart.length)}${staart}`;
    if (!bezet(nieuw)) return nieuw;
  }
}

const inhouden = ({ inhoud, gesloten, geslotenVersies = [] }: Afspraak): Afspraakinhoud[] => [
  inhoud,
  ...[...(gesloten === undefined ? [] : [gesloten]), ...geslotenVersies].map((een) => een.inhoud),
];

function metRegel(afspraak: Afspraak, regel: Namen): Afspraak {
  const in_ = (inhoud: Afspraakinhoud): Afspraakinhoud => {
    const { verdeelregel: keuze } = inhoud;
    return keuze === undefined
      ? inhoud
      : { ...inhoud, verdeelregel: { ...keuze, verdeelregel: regel(keuze.verdeelregel) } };
  };
  const versie = (een: Afspraakversie): Afspraakversie => ({ ...een, inhoud: in_(een.inhoud) });
  const { inhoud, gesloten, geslotenVersies } = afspraak;
  return {
    ...afspraak,
    inhoud: in_(inhoud),
    ...(gesloten && { gesloten: versie(gesloten) }),
    ...(geslotenVersies && { geslotenVersies: geslotenVersies.map(versie) }),
  };
}

/** Every version that comes over stands here too, in the same words; one that only a text names, nobody can compare. */
const isZelfdeRegel = (eigen: readonly Regelversie[], komt: readonly Regelversie[] = []): boolean =>
  komt.length > 0 &&
  komt.every((een) =>
    eigen.some(
      (ander) =>
        ander.versie === een.versie &&
        ander.staat === een.staat &&
        ander.geldigVanaf === een.geldigVanaf &&
        canoniek(ander.regel) === canoniek(een.regel),
    ),
  );

/** An afspraak with all that was agreed and by whom, without where it was made. */
const inhoudelijk = ({ uit: _, ...afspraak }: Afspraak): string => canoniek(afspraak);
