import { huishoudgroepen } from '@ontschot/projecties';
import { INZAGE, type VraagHttp } from '../definitie.js';
import { metOntbreekt } from '../ontbreekt.js';

/** Without any field: what can be chosen, can be subtracted. */
export const HUISHOUDGROEPVRAGEN: readonly VraagHttp[] = [
  metOntbreekt({
    naam: 'huishoudgroepen',
    pad: 'boeken/:boekId/huishoudkosten',
    groep: 'Huishoudens',
    samenvatting: 'Wat huishoudens in een afgesloten jaar kostten, per wijk en koker, alleen van tien of meer samen',
    rollen: [...INZAGE, 'raad'],
    weigert: 'jaar-nog-open',
    beantwoord: (lees, { boek }) => huishoudgroepen(lees, String(boek)),
  }),
];
