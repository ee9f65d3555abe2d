import { eigenGemeten } from '../landkaart/eigen.js';
import type { Toezegging, ToezeggingenOvergedragen } from '@ontschot/boek';
import type { Keten } from './keten.js';
import { isOverdracht } from './overname.js';
import type { Register } from './register.js';
import type { Schakel } from './schakels.js';
import { isPartij, isVerrekening } from './verrekende-winst.js';

type Velden = Readonly<Record<string, unknown>>;

/** The organisatie that an event gives something to, or asks it of; undefined when it is about no organisatie. */
function over({ gegevens }: Schakel, register: Register): string | undefined {
  const { ontvanger, naar } = gegevens as { ontvanger?: { organisatie?: string }; naar?: { organisatie?: string } };
  const naam = register.aandeelVan(gegevens);
  const aandeel = naam === undefined ? undefined : register.deel(naam);
  return ontvanger?.organisatie ?? naar?.organisatie ?? aandeel?.organisatie;
}

/**
 * The chain as an aanbieder may see it: without what others who deliver in the same afspraak got, earned and did.
 * Undefined when the event itself is about one of them. `metTekst` is false where the page would tell of them.
 */
export function eigenKeten(
  keten: Keten,
  wie: string,
  register: Register,
): { readonly keten: Keten; readonly metTekst: boolean } | undefined {
  const gemeten = keten.vaststelling ?? keten.meting;
  const namen = [...(gemeten?.gegevens.invoer.aanbieders ?? []), ...(keten.afspraak?.inhoud.aanbieders ?? [])].map(
    ({ organisatie }) => organisatie,
  );
  // Who got part of it from an aanbieder need not be in the afspraak, and what went on from there is theirs alone.
  const verrekend = [keten.gebeurtenis, ...keten.gevolgen].filter(isVerrekening).flatMap(({ gegevens }) => {
    const { van, naar } = gegevens as unknown as { readonly van: string; readonly naar: string };
    return [van, naar];
  });
  const anderen = new Set([...namen, ...verrekend].filter((een) => een !== wie));
  if (anderen.size === 0) return { keten, metTekst: true };
  const mag = (een: Schakel): boolean => {
    if (isVerrekening(een)) return isPartij(een, wie);
    const naam = over(een, register);
    if (naam !== undefined) return !anderen.has(naam);
    // Whose advance was earned back, the event does not say.
    return !een.type.startsWith('voorfinanciering-');
  };
  if (!mag(keten.gebeurtenis)) return undefined;
  // Parts of the sum are left out of it: it is shown as it is, and no longer read as a whole.
  const zeef = <S extends Schakel>(een: S): S =>
    'uitkomst' in een.gegevens && 'invoer' in een.gegevens
      ? { ...een, gegevens: eigenGemeten(een.gegevens as never, wie) }
      : een;
  const { vaststelling, meting, afspraak, aandeel, verdeling: _, ...rest } = keten;
  return {
    metTekst: false,
    keten: {
      ...rest,
      gebeurtenis: zeef(zonderInkomsten(keten.gebeurtenis, wie)),
      ...(aandeel && mag(aandeel) && { aandeel }),
      ...(vaststelling && { vaststelling: zeef(vaststelling) }),
      ...(meting && { meting: zeef(meting) }),
      ...(afspraak && { afspraak: { ...afspraak, inhoud: inhoudZonder(afspraak.inhoud, wie) } }),
      gevolgen: keten.gevolgen.filter(mag).map((een) => zonderToezeggingenVan(een, anderen)),
    },
  };
}

/** An event that made or changed an afspraak, without the income of others. */
function zonderInkomsten(een: Schakel, wie: string): Schakel {
  const { inhoud } = een.gegevens as Velden;
  return inhoud === undefined
    ? een
    : { ...een, gegevens: { ...een.gegevens, inhoud: inhoudZonder(inhoud as Inhoud, wie) } };
}

/** A handover or takeover without the promises to others. */
function zonderToezeggingenVan(een: Schakel, anderen: ReadonlySet<string>): Schakel {
  if (!isOverdracht(een)) return een;
  const { toezeggingen } = een.gegevens as Pick<ToezeggingenOvergedragen, 'toezeggingen'>;
  const mag = ({ ontvanger }: Toezegging): boolean =>
    !('organisatie' in ontvanger) || !anderen.has(ontvanger.organisatie);
  return { ...een, gegevens: { ...een.gegevens, toezeggingen: toezeggingen.filter(mag) } };
}

type Inhoud = NonNullable<Keten['afspraak']>['inhoud'];

const inhoudZonder = (inhoud: Inhoud, wie: string): Inhoud => ({
  ...inhoud,
  kokers: inhoud.kokers.map((koker) => ({
    ...koker,
    inkomsten: koker.inkomsten.filter(({ aanbieder }) => aanbieder === wie),
  })),
});
