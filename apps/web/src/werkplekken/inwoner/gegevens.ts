import { EIGEN } from '../../api/opnieuw.js';
import type { Trekkingstaat, Trekkingvorm } from '@ontschot/boek';
import { useVraag } from '../../api/gebruik.js';
import { useIngelogd } from '../../sessie/gebruik.js';
import type { Boek } from '../werkplek.js';

export interface Zin {
  readonly over: string;
  readonly boekdatum: string;
  readonly staat: 'leesbaar' | 'vergeten' | 'onbekend' | 'beschadigd';
  readonly tekst?: string;
  readonly alsVerhaal?: boolean;
}

export interface Gekregen {
  readonly trekking: string;
  readonly team: string;
  readonly vorm: Trekkingvorm;
  readonly bedrag: number;
  readonly staat: Trekkingstaat;
  readonly vanaf: string;
  readonly terugbetaald: number;
  readonly tegenprestatie: { readonly uren: number; readonly gemeld: number } | null;
  readonly zinnen: readonly Zin[];
}

export interface Voucher {
  readonly voucher: string;
  readonly bedrag: number;
  readonly over: number;
  readonly geldigTotEnMet: string;
  readonly aanbieders: readonly string[];
}

export interface Inzage {
  readonly inzage: string;
  readonly aan: { readonly rol: string; readonly team?: string; readonly organisatie?: string };
  readonly doelbinding: string;
  readonly totEnMet: string;
  /** The law under which the municipality decided; null when the inwoner gave it. */
  readonly grond: string | null;
  readonly staat: string;
}

/** What the API tells an inwoner about the own household; amounts in eurocents. */
export interface Gegevens {
  readonly vergeten: boolean;
  readonly trekkingen: readonly Gekregen[];
  readonly vouchers: readonly Voucher[];
  readonly vorderingen: readonly {
    readonly vordering: string;
    readonly schuldeiser: string;
    readonly bedrag: number;
  }[];
  readonly schuldregelingen: readonly {
    readonly schuldregeling: string;
    readonly schuldeiser: string;
    readonly staat: string;
    readonly zinnen: readonly Zin[];
  }[];
  readonly populaties: readonly { readonly populatie: string; readonly naam: string }[];
  readonly inzages: readonly Inzage[];
  readonly kosten: {
    readonly totaal: number;
    readonly kokers: readonly { readonly koker: string; readonly bedrag: number }[];
    readonly ontbreekt: readonly { readonly naam: string; readonly waarom: string }[];
  };
  readonly namen: Readonly<Record<'teams' | 'organisaties' | 'kokers', Readonly<Record<string, string>>>>;
}

/** Where the own household stands; undefined when the token names none. */
export function useEigen({ boek }: Boek): string | undefined {
  const { huishouden } = useIngelogd().sessie;
  return huishouden === undefined ? undefined : `boeken/${boek}/huishoudens/${encodeURIComponent(huishouden)}`;
}

/** Said with each look of one's own, for it is recorded as any other. */
export { EIGEN };

export function useGegevens(boek: Boek) {
  const eigen = useEigen(boek);
  return useVraag<Gegevens>(eigen && `${eigen}/gegevens`, {}, EIGEN);
}
