import { declaratieAfbreken } from './declaratie-afbreken.js';
import { declaratieOntvangen } from './declaratie-ontvangen.js';
import { declaratieregelBoeken } from './declaratieregel-boeken.js';
import { declaratieregelCrediteren } from './declaratieregel-crediteren.js';
import { eerdereRegelCrediteren } from './eerdere-regel-crediteren.js';
import { declaratieindelingVastleggen } from './indeling-vastleggen.js';

/** Everything about what aanbieders declare. */
export const DECLARATIES = [
  declaratieindelingVastleggen,
  declaratieOntvangen,
  declaratieregelBoeken,
  declaratieregelCrediteren,
  eerdereRegelCrediteren,
  declaratieAfbreken,
] as const;
