import { Link } from 'wouter';

/** `toezegging-contant-gemaakt.v1` as people read it. */
export const typenaam = (type: string): string => type.replace(/\.v\d+$/, '').replaceAll('-', ' ');

interface NaarGebeurtenis {
  readonly boek: string;
  readonly revisie: number;
  readonly children?: string;
}

/** To the page of one event. */
export const NaarGebeurtenis = ({ boek, revisie, children }: NaarGebeurtenis) => (
  <Link className="utrecht-link utrecht-link--html-a" href={`/auditor/${boek}/gebeurtenissen/${revisie}`}>
    {children ?? `gebeurtenis ${revisie}`}
  </Link>
);

interface NaarHerkomst {
  readonly boek: string;
  readonly rekening: string;
  readonly kleur: string;
  readonly revisie: number;
}

/** To where the money on a rekening in a kleur came from. */
export const NaarHerkomst = ({ boek, rekening, kleur, revisie }: NaarHerkomst) => (
  <Link
    className="utrecht-link utrecht-link--html-a"
    href={`/auditor/${boek}/herkomst?${new URLSearchParams({ rekening, kleur, revisie: String(revisie) }).toString()}`}
    aria-label={`Herkomst van ${kleur} op ${rekening}`}
  >
    {kleur}
  </Link>
);
