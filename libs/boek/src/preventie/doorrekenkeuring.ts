import type { Periode } from '@ontschot/kern';
import { keurRegel, type Keurfout, type Verdeelregel } from '@ontschot/regels';
import { onbekendeBudgetten, volledig, type Regelvoorstel } from './regel-opstellen.js';

/** A version of a rule that the boek has, a concept too, or a rule that is given in full. */
export type Regelkeuze =
  | { readonly verdeelregel: string; readonly versie: number; readonly regel?: undefined }
  | { readonly regel: Regelvoorstel; readonly verdeelregel?: undefined; readonly versie?: undefined };

/** Which rules are run over which assessments. */
export interface Doorrekenkeuze {
  /** Side by side, in this order. */
  readonly regels: readonly Regelkeuze[];
  /** Only assessments of these afspraken; of all when left out. */
  readonly afspraken?: readonly string[] | undefined;
  /** Only assessments over months that all lie from `van` to `totEnMet`. */
  readonly van?: Periode | undefined;
  readonly totEnMet?: Periode | undefined;
  /** Also metingen, for months that have no vaststelling; not when left out. */
  readonly metMetingen?: boolean | undefined;
  /** What was recorded after this revisie does not count; all that there is when left out. */
  readonly totRevisie?: number | undefined;
}

/** A rule that was found: with its name and version when the boek has it. */
export interface Gekozenregel {
  readonly verdeelregel?: string;
  readonly versie?: number;
  readonly regel: Verdeelregel;
}

/** What a boek knows, as far as a doorrekening asks for it. */
export interface Boekkennis {
  /** Its last revisie. */
  readonly revisie: number;
  regel(verdeelregel: string, versie: number): Verdeelregel | undefined;
  heeftBudget(budget: string): boolean;
  heeftAfspraak(afspraak: string): boolean;
}

/** The rules of a doorrekening as the boek has them, and every fault of what was asked at once. */
export function keurDoorrekening(
  { regels, afspraken = [], van, totEnMet, totRevisie }: Doorrekenkeuze,
  kennis: Boekkennis,
): { readonly regels: readonly Gekozenregel[]; readonly fouten: readonly Keurfout[] } {
  const fouten: Keurfout[] = [];
  const gekozen = regels.flatMap((keuze, i): Gekozenregel[] => {
    if (keuze.regel !== undefined) {
      const regel = volledig(keuze.regel);
      const inRegel = [...keurRegel(regel), ...onbekendeBudgetten((budget) => kennis.heeftBudget(budget), regel)];
      fouten.push(...inRegel.map(({ veld, uitleg }) => ({ veld: `regels[${i}].regel.${veld}`, uitleg })));
      return [{ regel }];
    }
    const { verdeelregel, versie } = keuze;
    const regel = kennis.regel(verdeelregel, versie);
    if (regel !== undefined) return [{ verdeelregel, versie, regel }];
    const uitleg = `Versie ${versie} van verdeelregel ${verdeelregel} staat niet in dit boek.`;
    fouten.push({ veld: `regels[${i}].verdeelregel`, uitleg });
    return [];
  });
  afspraken.forEach((afspraak, i) => {
    if (!kennis.heeftAfspraak(afspraak))
      fouten.push({ veld: `afspraken[${i}]`, uitleg: `Afspraak ${afspraak} staat niet in dit boek.` });
  });
  if (van !== undefined && totEnMet !== undefined && van > totEnMet)
    fouten.push({ veld: 'totEnMet', uitleg: `${totEnMet} komt voor ${van}.` });
  if (totRevisie !== undefined && totRevisie > kennis.revisie)
    fouten.push({
      veld: 'totRevisie',
      uitleg: `Revisie ${totRevisie} is nooit geschreven: dit boek heeft er tot en met ${kennis.revisie}.`,
    });
  return { regels: gekozen, fouten };
}
