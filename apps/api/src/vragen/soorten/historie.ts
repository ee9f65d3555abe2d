import { gebeurtenis, journaal, weigeringen } from '@ontschot/projecties';
import { zonderProef } from '../../beveiliging/envelop.js';
import { Datum, Getal, Id, Keuze, Kleur, Zoektekst } from '../../invoer/velden.js';
import { INZAGE, type VraagHttp } from '../definitie.js';
import { zonderCodes, zonderRuimte } from '../eigen.js';
import { Bladzijde } from '../velden.js';

const alleen = (wat: string) => ({ uitleg: `Alleen ${wat}.`, optioneel: true });

export class JournaalVraag extends Bladzijde {
  @Zoektekst({ uitleg: 'Woorden die een regel alle heeft.', optioneel: true }) zoek?: string;
  @Zoektekst(alleen('van of naar deze rekening, als vrij:opvang')) rekening?: string;
  @Id(alleen('van of naar dit budget')) budget?: string;
  @Kleur(alleen('in deze kleur')) kleur?: string;
  @Id(alleen('in de kleur van deze koker, vrijgegeven of niet')) koker?: string;
  @Zoektekst(alleen('van dit type gebeurtenis')) type?: string;
  @Zoektekst(alleen('voor dit doel, als 6.3/participatie/ouderen')) doel?: string;
  @Id(alleen('voor deze wijk')) wijk?: string;
  @Id(alleen('van of voor deze organisatie')) aanbieder?: string;
  @Id(alleen('op deze verplichting')) verplichting?: string;
  @Id(alleen('op dit voorschot')) voorschot?: string;
  @Datum({ uitleg: 'Eerste boekdatum.', optioneel: true }) van?: string;
  @Datum({ uitleg: 'Laatste boekdatum.', optioneel: true }) tot?: string;
  @Datum({ uitleg: 'Wat wij wisten aan het eind van deze dag.', optioneel: true }) bekendOp?: string;
  @Keuze(['oud', 'nieuw'], { uitleg: 'Wat vooraan komt; zonder deze het nieuwste.', optioneel: true })
  volgorde?: string;
}

export class GebeurtenisVraag {
  @Getal(0, Number.MAX_SAFE_INTEGER, { uitleg: 'De revisie.' }) revisie!: string;
}

export const HISTORIEVRAGEN: readonly VraagHttp[] = [
  {
    naam: 'journaal',
    pad: 'boeken/:boekId/journaal',
    groep: 'Stand',
    samenvatting: 'Het journaal: elke mutatie met haar gebeurtenis',
    invoer: JournaalVraag,
    getallen: ['aantal'],
    rollen: INZAGE,
    voorbeeld: { koker: 'opvang', van: '2025-04-01', aantal: '5' },
    beantwoord: (lees, vraag) => journaal(lees, vraag as unknown as Parameters<typeof journaal>[1]),
  },
  {
    naam: 'weigeringen',
    pad: 'boeken/:boekId/weigeringen',
    groep: 'Boek',
    samenvatting: 'Wat er werd geweigerd en waarom, het nieuwste vooraan',
    invoer: Bladzijde,
    getallen: ['aantal'],
    rollen: INZAGE,
    beantwoord: (lees, vraag) => weigeringen(lees, vraag as unknown as Parameters<typeof weigeringen>[1]),
    zeef: zonderRuimte,
  },
  {
    naam: 'gebeurtenis',
    pad: 'boeken/:boekId/gebeurtenissen/:revisie',
    groep: 'Boek',
    samenvatting:
      'Eén gebeurtenis, zoals het boek haar heeft; wat naar een huishouden of een stem leidt ziet alleen de auditor',
    invoer: GebeurtenisVraag,
    getallen: ['revisie'],
    rollen: INZAGE,
    voorbeeld: { revisie: '12' },
    beantwoord: (lees, vraag) => gebeurtenis(lees, String(vraag['boek']), Number(vraag['revisie'])),
    zeef: (wie, antwoord) => (wie.rollen.has('auditor') ? antwoord : zonderProef(zonderCodes(wie, antwoord))),
  },
];
