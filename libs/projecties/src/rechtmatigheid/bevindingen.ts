import type { Bevindingregel, Dossier } from './dossier.js';
import { heropend, lateBoekingen } from './laat.js';
import { mandaatOverschreden, mandaatweigering } from './mandaten.js';
import { meekijkbevindingen } from './meekijken.js';
import { buitenOormerk, oormerkOver } from './oormerken.js';
import { overschrijdingen } from './overschrijdingen.js';
import { reservemutaties } from './reserves.js';
import type { Bevindingcode } from './soorten.js';
import { openVerplichtingen } from './verplichtingen.js';
import { wijzigingen } from './wijzigingen.js';

type Vinder = (dossier: Dossier) => Iterable<Bevindingregel>;

/** Who finds what: a new kind is a line in `soorten.ts` and here. */
const VINDERS: readonly { readonly codes: readonly Bevindingcode[]; readonly vind: Vinder }[] = [
  {
    codes: ['lasten-boven-begroting', 'lasten-gedekt-door-baten', 'lasten-gedekt-door-oormerk'],
    vind: overschrijdingen,
  },
  {
    codes: ['begrotingswijziging', 'wijziging-na-overschrijding', 'wijziging-zonder-ruimte', 'wijziging-na-jaar'],
    vind: wijzigingen,
  },
  { codes: ['reservemutatie', 'reservemutatie-zonder-besluit'], vind: reservemutaties },
  { codes: ['besteding-buiten-oormerk'], vind: buitenOormerk },
  { codes: ['oormerk-over'], vind: oormerkOver },
  { codes: ['mandaat-overschreden'], vind: mandaatOverschreden },
  {
    codes: [
      'zelfde-persoon',
      'collega-ontbreekt',
      'collega-niet-akkoord',
      'collega-verwacht',
      'meegekeken-vooraf',
      'meegekeken-achteraf',
      'zonder-meekijken',
    ],
    vind: meekijkbevindingen,
  },
  { codes: ['geweigerd-op-mandaat', 'geweigerd-zelfde-persoon'], vind: mandaatweigering },
  { codes: ['verplichting-over-jaargrens'], vind: openVerplichtingen },
  { codes: ['late-boeking', 'hoort-bij-eerder'], vind: lateBoekingen },
  { codes: ['heropende-periode'], vind: heropend },
];

/** The findings of one kind, or of all, each kind in its own order. Inside a question. */
export function* bevindingenVan(dossier: Dossier, code?: string): Generator<Bevindingregel> {
  for (const { codes, vind } of VINDERS) {
    if (code !== undefined && !codes.some((een) => een === code)) continue;
    for (const regel of vind(dossier)) if (code === undefined || regel.code === code) yield regel;
  }
}
