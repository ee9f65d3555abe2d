/** What of declaraties the outside of this lib is. */
export * from '../toestand/declaraties.js';
export type { DeclaratieAfbreken, DeclaratieAfgebroken } from './declaratie-afbreken.js';
export type { DeclaratieOntvangen, DeclaratieOntvangst, Declaratiehoofd } from './declaratie-ontvangen.js';
export type { DeclaratieregelBoeken, Declaratieregelgegevens } from './declaratieregel-boeken.js';
export type { DeclaratieregelCrediteren, DeclaratieregelGecrediteerd } from './declaratieregel-crediteren.js';
export {
  bedragVan as bedragVanEerdere,
  bewaakEerdere,
  eerdereRegel,
  ofWeigering,
  type EerdereRegel,
} from './eerdere-regel.js';
export type { EerdereRegelCrediteren, EerdereRegelGecrediteerd } from './eerdere-regel-crediteren.js';
export type { DeclaratieindelingVastleggen } from './indeling-vastleggen.js';
export { loopt as declaratieLoopt } from './opzoeken.js';
